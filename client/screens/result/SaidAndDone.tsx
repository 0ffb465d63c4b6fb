// Said and done: every pact, the secret ones now open, with what the watcher found; broken words first, what was never signed last.
import { useState } from 'preact/hooks';
import type { Pact } from '../../../shared/politics/pact.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { PactCard } from '../../panels/pacts/PactCard.tsx';
import { word } from '../../panels/words.ts';
import { everyPact } from '../../store/matchResult.ts';
import { BrokenWords } from './BrokenWords.tsx';
import { WhySealed } from './WhySealed.tsx';

/** Sheets at once: twelve powers sign more than a page bears. */
const AT_ONCE = 18;

export function SaidAndDone({ result }: { readonly result: MatchResult }) {
  const { view } = useMatch();
  const [unfolded, setUnfolded] = useState(false);
  const { secret, open, unsigned } = everyPact(result.pacts, Object.values(view.pact));
  return (
    <div class="said">
      <BrokenWords result={result} />
      <h2>{word('result.secrets', { count: secret.length })}</h2>
      {secret.length === 0 && <p class="match-note">{word('result.secrets.none')}</p>}
      <Cards pacts={secret} result={result} />
      {open.length > 0 && <h2>{word('result.openPacts', { count: open.length })}</h2>}
      <Cards pacts={open} result={result} />
      {unsigned.length > 0 && (
        <details class="fold" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{word('result.unsigned', { count: unsigned.length })}</summary>
          {unfolded && <Cards pacts={unsigned} result={result} />}
        </details>
      )}
    </div>
  );
}

function Cards({ pacts, result }: { readonly pacts: readonly Pact[]; readonly result: MatchResult }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <div class="said-grid">
        {pacts.slice(0, shown).map((pact) => (
          <div key={pact.id}>
            <PactCard pact={pact} whole />
            <WhySealed pact={pact.id} motives={result.motives} />
          </div>
        ))}
      </div>
      {pacts.length > shown && (
        <button type="button" class="lk" onClick={() => setShown(shown + AT_ONCE)}>
          {word('result.cables.more', { count: pacts.length - shown })}
        </button>
      )}
    </>
  );
}
