// Said and done: every pact, the secret ones now open, with what the watcher found; broken words first, what was never signed last.
import type { Pact } from '../../../shared/politics/pact.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { PactCard } from '../../panels/pacts/PactCard.tsx';
import { word } from '../../panels/words.ts';
import { BrokenWords } from './BrokenWords.tsx';

export function SaidAndDone({ result }: { readonly result: MatchResult }) {
  const signed = result.pacts.filter((pact) => pact.inForceSince !== undefined);
  const secret = signed.filter((pact) => isSecret(pact));
  const open = signed.filter((pact) => !isSecret(pact) && pact.given === undefined);
  const unsigned = result.pacts.filter((pact) => pact.inForceSince === undefined);
  return (
    <div class="said">
      <BrokenWords result={result} />
      <h2>{word('result.secrets', { count: secret.length })}</h2>
      {secret.length === 0 && <p class="match-note">{word('result.secrets.none')}</p>}
      <Cards pacts={secret} />
      {open.length > 0 && <h2>{word('result.openPacts')}</h2>}
      <Cards pacts={open} />
      {unsigned.length > 0 && (
        <details class="fold">
          <summary>{word('result.unsigned', { count: unsigned.length })}</summary>
          <Cards pacts={unsigned} />
        </details>
      )}
    </div>
  );
}

function isSecret(pact: Pact): boolean {
  return pact.versions.find(({ n }) => n === pact.current)?.terms.visibility === 'secret';
}

function Cards({ pacts }: { readonly pacts: readonly Pact[] }) {
  const inOrder = [...pacts].sort((a, b) => (a.inForceSince ?? 0) - (b.inForceSince ?? 0));
  return (
    <div class="said-grid">
      {inOrder.map((pact) => (
        <PactCard key={pact.id} pact={pact} whole />
      ))}
    </div>
  );
}
