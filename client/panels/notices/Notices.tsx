// The few latest things of concern, above the work of the reader and never over the board: a line leads to its place, a cross puts it away.
import { useEffect, useRef, useState } from 'preact/hooks';
import { merged, type Notice, noticesSince, toldOf } from '../../store/matchNotices.ts';
import { openTab } from '../../store/matchUi.ts';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

/** `here`: the part that is open; what belongs there needs no notice. */
export function Notices({ here }: { readonly here: string }) {
  const { view, mine, ui } = useMatch();
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const told = useRef(toldOf(view, mine));
  const { phaseId } = view.clock;
  // A new phase speaks for itself.
  useEffect(() => setShown([]), [phaseId]);
  useEffect(() => {
    const fresh = noticesSince(view, mine, told.current);
    told.current = toldOf(view, mine);
    if (fresh.length > 0 && ui.overlay.value.kind === 'none') setShown((old) => merged(old, fresh));
  }, [view, mine, ui]);
  // Who reads the pacts sees what comes in there.
  const visible = shown.filter(({ tab }) => tab !== here);
  const drop = (key: string) => setShown((old) => old.filter((notice) => notice.key !== key));
  return (
    <section class="notices" aria-label={word('match.notices')} data-testid="notices">
      <div aria-live="polite">
        {visible.map((notice) => (
          <p key={notice.key} class={`match-notice is-${notice.tone}`}>
            <button
              type="button"
              class="match-notice-open"
              onClick={() => {
                if (notice.pact !== undefined) ui.pact.value = notice.pact;
                openTab(ui, notice.tab);
                drop(notice.key);
              }}
            >
              {say(notice.text)}
            </button>
            <button
              type="button"
              class="match-notice-drop"
              aria-label={word('match.notices.drop')}
              onClick={() => drop(notice.key)}
            >
              ×
            </button>
          </p>
        ))}
      </div>
    </section>
  );
}
