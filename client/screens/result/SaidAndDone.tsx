// Said and done: every pact, the secret ones now open, with what the watcher found; broken words beside them.
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { PactCard } from '../../panels/pacts/PactCard.tsx';
import { word } from '../../panels/words.ts';
import { BrokenWords } from './BrokenWords.tsx';

export function SaidAndDone({ result }: { readonly result: MatchResult }) {
  const secret = result.pacts.filter(({ versions }) => versions.at(-1)?.terms.visibility === 'secret');
  const other = result.pacts.filter((pact) => !secret.includes(pact) && pact.given === undefined);
  return (
    <div class="said">
      <BrokenWords result={result} />
      <h2>{word('result.secrets', { count: secret.length })}</h2>
      {secret.length === 0 && <p class="match-note">{word('result.secrets.none')}</p>}
      <div class="said-grid">
        {secret.map((pact) => (
          <PactCard key={pact.id} pact={pact} whole />
        ))}
      </div>
      {other.length > 0 && <h2>{word('result.openPacts')}</h2>}
      <div class="said-grid">
        {other.map((pact) => (
          <PactCard key={pact.id} pact={pact} whole />
        ))}
      </div>
    </div>
  );
}
