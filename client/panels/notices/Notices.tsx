// The few latest things of concern, above the work of the reader and never over the board: a line leads to its place, a cross puts it away.
import { openTab } from '../../store/matchUi.ts';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

/** `here`: the part that is open; what belongs there needs no notice. */
export function Notices({ here }: { readonly here: string }) {
  const { ui } = useMatch();
  // Who reads the pacts sees what comes in there.
  const visible = ui.notices.value.filter(({ tab }) => tab !== here);
  const drop = (key: string) => {
    ui.notices.value = ui.notices.value.filter((notice) => notice.key !== key);
  };
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
