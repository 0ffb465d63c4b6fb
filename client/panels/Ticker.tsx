// The line at the foot: the last public facts. It opens the communiqué of the last round.
import { ticker } from '../../shared/view/ticker.ts';
import { useMatch } from './matchContext.ts';
import { say, word } from './words.ts';

const SHOWN = 6;

export function Ticker() {
  const { view, ui } = useMatch();
  const lines = ticker(view).slice(-SHOWN).reverse();
  const last = lastResolved(view.log);
  return (
    <footer class="match-ticker">
      {last === null ? (
        <b>{word('match.ticker')}</b>
      ) : (
        <button
          type="button"
          class="match-ticker-open"
          data-testid="open-communique"
          onClick={() => {
            ui.overlay.value = { kind: 'communique', round: last };
          }}
        >
          {word('match.ticker')}
        </button>
      )}
      <ul>
        {lines.length === 0 && <li>{word('match.ticker.empty')}</li>}
        {lines.map((line, i) => (
          <li key={`${i}-${line.key}`}>{say(line)}</li>
        ))}
      </ul>
    </footer>
  );
}

/** The last round that Resolution has told about, or null. */
export function lastResolved(log: readonly { readonly round: number; readonly step: string }[]): number | null {
  return log.findLast(({ step }) => step.startsWith('R') || step.startsWith('K'))?.round ?? null;
}
