// Who you are, what you want, what you are accused of, and the game in one minute: opened once at the start, and from the seat at any time.
import { useEffect, useRef } from 'preact/hooks';
import { aimRule, presetOf } from '../../shared/scenario/presets.ts';
import { chooseReadingLevel, readingLevel } from '../store/readingLevel.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonGroup } from '../ui/ButtonGroup.tsx';
import { HornRule } from '../ui/HornRule.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useMatch } from './matchContext.ts';
import { nameOf, say, word } from './words.ts';

const MINUTE = ['alone', 'help', 'secret', 'word'] as const;
const LEVELS = ['short', 'easy'] as const;

/** By how many alarms there are in a month (rules 9.1). */
function dangerKey(alerts: number): string {
  const which = alerts <= 3 ? 'lesson' : alerts === 4 ? 'evening' : 'full';
  return `brief.minute.danger.${which}`;
}

export function RoleBrief({ close }: { readonly close: () => void }) {
  const { view, mine, me } = useMatch();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  if (me === null || mine === null) return null;
  const level = readingLevel.value;
  const text = level === 'easy' ? `power.${me}.easy` : `power.${me}`;
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
            <ButtonGroup
              label={word('brief.level')}
              items={LEVELS.map((value) => ({ value, label: word(`brief.level.${value}`) }))}
              chosen={level}
              onChoose={chooseReadingLevel}
            />
            <h3>{word('brief.wants')}</h3>
            <p class="role-text">{word(`${text}.wants`)}</p>
            <h3>{word('brief.accused')}</h3>
            <p class="role-text">{word(`${text}.accused`)}</p>
            <p class="match-note">
              {word('brief.sources')}: {word(`power.${me}.source`)}
            </p>
            <h3>{word('match.brief.minute')}</h3>
            <ol class="role-minute">
              <li>{word(dangerKey(presetOf(view).alerts))}</li>
              {MINUTE.map((line) => (
                <li key={line}>{word(`brief.minute.${line}`)}</li>
              ))}
              <li>{word('brief.minute.lose', { n: view.collapseAt })}</li>
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
