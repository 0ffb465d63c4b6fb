// Who you are, what you want, what you are accused of, and the game in one minute: opened once at the start, and from the seat at any time.
import { useEffect, useRef } from 'preact/hooks';
import type { PresetId } from '../../shared/command/presetId.ts';
import { aimRule } from '../../shared/scenario/presets.ts';
import { Button } from '../ui/Button.tsx';
import { HornRule } from '../ui/HornRule.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useMatch } from './matchContext.ts';
import { nameOf, say, word } from './words.ts';

const MINUTE = ['danger', 'alone', 'help', 'secret', 'word', 'lose'] as const;

/** Two of the lines have numbers of the preset in them. */
function minuteKey(line: (typeof MINUTE)[number], preset: PresetId): string {
  const key = `match.brief.minute.${line}`;
  return line === 'danger' || line === 'lose' ? `${key}.${preset}` : key;
}

export function RoleBrief({ close }: { readonly close: () => void }) {
  const { view, mine, me } = useMatch();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  if (me === null || mine === null) return null;
  const aims = mine.agenda === null ? [] : [...mine.agenda.public, mine.agenda.goodWord, mine.agenda.secret];
  return (
    <div class="overlay" data-testid="role-brief">
      <article
        ref={sheet}
        class="briefing role-brief"
        tabIndex={-1}
        aria-label={word('match.brief')}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <header class="role-head">
          <Seal power={me} state="sealed" size="big" />
          <div>
            <span class="lbl">{word('match.brief.you')}</span>
            <h1>{nameOf(me)}</h1>
          </div>
        </header>
        <HornRule />
        <div class="role-columns">
          <section>
            <p class="role-text">{word(`power.${me}.wants`)}</p>
            <p class="role-text">{word(`power.${me}.accused`)}</p>
            <p class="match-note">{word(`power.${me}.source`)}</p>
            <h3>{word('match.brief.minute')}</h3>
            <ol class="role-minute">
              {MINUTE.map((line) => (
                <li key={line}>{word(minuteKey(line, view.preset))}</li>
              ))}
            </ol>
          </section>
          <section>
            <h3>{word('match.brief.want')}</h3>
            <ul class="plain ledger">
              {aims.map(({ id, max }, i) => (
                <li key={id} class="match-aim">
                  <b>
                    {word(`agenda.${id}.title`)}
                    {i === aims.length - 1 && <small> {word('match.brief.secret')}</small>}
                  </b>
                  <span class="num">{max}</span>
                  <span class="match-aim-rule">{say(aimRule(view, id))}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <footer>
          <Button kind="primary" big testid="close-brief" onClick={close}>
            {word('match.brief.close')}
          </Button>
        </footer>
      </article>
    </div>
  );
}
