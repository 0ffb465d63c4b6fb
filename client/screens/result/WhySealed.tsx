// Under a pact in the archives: what the bots among its parties thought of it, folded.
import type { PactId } from '../../../shared/board/ids.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { nameOf, say, word } from '../../panels/words.ts';
import { motivesAbout } from '../../store/matchMotives.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Because } from './Because.tsx';
import './why.css';

export function WhySealed({ pact, motives }: { readonly pact: PactId; readonly motives: MatchResult['motives'] }) {
  const about = motivesAbout(motives, pact);
  if (about.length === 0) return null;
  return (
    <details class="fold why-sealed" data-testid={`why-sealed-${pact}`}>
      <summary>{word('result.why.pact')}</summary>
      <ul class="plain ledger">
        {about.map((motive) => (
          <li key={`${motive.power}-${motive.round}`}>
            <p class="why-did">
              <Chip power={motive.power} size="sm" named={false} />
              <b>{nameOf(motive.power)}</b>
              <small>{say(monthText(motive.round))}</small>
            </p>
            <p>{say(motive.did)}</p>
            <Because motive={motive} />
          </li>
        ))}
      </ul>
    </details>
  );
}
