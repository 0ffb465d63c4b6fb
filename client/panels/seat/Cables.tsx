// Intelligence and night cables: private and true, newest first. Something to sell, doubt, or lie about (rules 5).

import { monthText } from '../../../shared/politics/pactWords.ts';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

const SHOWN = 4;

export function Cables() {
  const { mine, view } = useMatch();
  if (mine === null || mine.cables.length === 0) return null;
  const cables = [...mine.cables].sort((a, b) => b.n - a.n).slice(0, SHOWN);
  return (
    <section class="match-cables" aria-live="polite">
      <h3 class="lbl">
        <Term to="word.cable">{word('match.cables')}</Term>
      </h3>
      <ul class="ledger">
        {cables.map((cable) => (
          <li
            key={cable.n}
            class={cable.fresh ? 'match-cable is-fresh' : 'match-cable'}
            data-testid={`cable-${cable.n}`}
          >
            <span>{say(cable.text)}</span>
            {cable.round !== view.clock.round && <span class="match-cable-when">{say(monthText(cable.round))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
