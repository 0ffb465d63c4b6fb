// What came of given words when a month closed: that is after its communiqué, so the next briefing tells it, and a pact tells what its coins became.
import type { PactId } from '../../shared/board/ids.ts';
import type { Text } from '../../shared/text/text.ts';
import { factLine } from '../../shared/view/factLine.ts';
import type { LogEntry, LogFact } from '../../shared/view/logEntry.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** As many as are read before the alarms of the new month. */
const MOST_LINES = 5;

export interface ClosingLine {
  readonly text: Text;
  readonly tone: 'broken' | 'plain';
}

/** Words broken, coins lost by it, demands met and defied at the Close of a round (rules 6.2, 7), the heaviest first. */
export function closingLines(view: PublicView, mine: PrivateView | null, round: number): readonly ClosingLine[] {
  const facts = logOf(view, mine).flatMap((entry) => (entry.round === round ? [entry.fact] : []));
  return facts
    .filter((fact) => weightOf(fact) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_LINES)
    .map((fact) => ({ text: factLine(fact), tone: isBreach(fact) ? 'broken' : 'plain' }));
}

/** Who lost which coins to whom when this pact was broken (rules 6, collateral). */
export function forfeited(view: PublicView, mine: PrivateView | null, pact: PactId): readonly Text[] {
  return logOf(view, mine)
    .map(({ fact }) => fact)
    .filter((fact) => isForfeit(fact) && fact.pact === pact)
    .map(factLine);
}

function logOf(view: PublicView, mine: PrivateView | null): readonly LogEntry[] {
  return [...view.log, ...(mine?.log ?? [])];
}

function weightOf(fact: LogFact): number {
  if (isBreach(fact)) return 3;
  if (isForfeit(fact)) return 2;
  return fact.k === 'demand' && (fact.state === 'complied' || fact.state === 'defied') ? 1 : 0;
}

function isBreach(fact: LogFact): boolean {
  return fact.k === 'pledge' && fact.finding === 'broken';
}

function isForfeit(fact: LogFact): fact is Extract<LogFact, { readonly k: 'deposit' }> {
  return fact.k === 'deposit' && fact.how === 'forfeited';
}
