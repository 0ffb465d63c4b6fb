// How a power has kept its word: the sums, and each entry with what was seen. A tap leads to the pact.

import type { PowerId } from '../../../shared/board/ids.ts';
import type { WordLedger as Sums } from '../../../shared/politics/pact.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { openTab } from '../../store/matchUi.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { type LedgerEntry, ledgerEntries } from '../../store/wordLedger.ts';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

const TONE: Readonly<Record<LedgerEntry['what'], TagTone>> = {
  kept: 'kept',
  broken: 'broken',
  withdrawn: 'watched',
  complied: 'kept',
  defied: 'broken',
  backedDown: 'watched',
};

export function WordLedger({ power, sums }: { readonly power: PowerId; readonly sums: Sums }) {
  const { view, mine } = useMatch();
  const entries = ledgerEntries(worldSeenBy(view, mine), power);
  return (
    <section>
      <h3 class="lbl">
        <Term to="word.breach">{word('match.ledger')}</Term>
      </h3>
      <p>
        {word('match.ledger.line', { kept: sums.kept, broken: sums.broken, withdrawn: sums.withdrawn })}{' '}
        {word('match.ledger.demands', {
          complied: sums.compliedWith,
          defied: sums.defied,
          backed: sums.backedDown,
        })}
      </p>
      {entries.length > 0 && (
        <details class="fold" open={entries.length <= FEW} data-testid="ledger-entries">
          <summary>{word('match.ledger.entries', { count: entries.length })}</summary>
          <ul class="plain ledger">
            {entries.map((entry) => (
              <li key={JSON.stringify(entry)} class="ledger-entry">
                <Tag tone={TONE[entry.what]}>{word(`match.ledger.what.${entry.what}`)}</Tag>{' '}
                <span class="match-note">{say(monthText(entry.round))}</span> <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Entries that are seen without unfolding. */
const FEW = 3;

function Entry({ entry }: { readonly entry: LedgerEntry }) {
  const { ui } = useMatch();
  const { pact, text, evidence } = entry;
  const words = (
    <>
      {say(text)} {evidence !== undefined && <i>{say(evidence)}</i>}
    </>
  );
  if (pact === undefined) return <p>{words}</p>;
  return (
    <button
      type="button"
      class="ledger-open"
      onClick={() => {
        ui.pact.value = pact;
        openTab(ui, 'pacts');
      }}
    >
      {words}
    </button>
  );
}
