// Words that were broken, with the evidence: what made the difference.
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { say, word } from '../../panels/words.ts';
import { motiveForBreach } from '../../store/matchMotives.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Because } from './Because.tsx';
import './why.css';

export function BrokenWords({ result }: { readonly result: MatchResult }) {
  const { titleOf } = useMatch();
  const inOrder = [...result.broken].sort((a, b) => a.round - b.round);
  return (
    <section class="treaty broken-words">
      <h3>{word('result.broken')}</h3>
      {result.broken.length === 0 && <p class="match-note">{word('result.broken.none')}</p>}
      <ul class="plain ledger">
        {inOrder.map((broken, i) => (
          <li key={`b${i + 1}`}>
            <b class="serif">{say(monthText(broken.round))}</b>
            <span>
              <Chip power={broken.by} size="sm" named={false} />{' '}
              {word('result.broken.by', { power: { power: broken.by }, pact: titleOf(broken.pact) })}{' '}
              {say(broken.evidence)}
              <Reasons result={result} broken={broken} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a bot broke its word: what it weighed. */
function Reasons({ result, broken }: { readonly result: MatchResult; readonly broken: MatchResult['broken'][number] }) {
  const motive = motiveForBreach(result.motives, broken);
  return motive === undefined ? null : <Because motive={motive} />;
}
