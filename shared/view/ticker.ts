// The last things everybody knows, one line each, the newest last (bottom of the match screen).
import type { Text } from '../text/text.ts';
import { factLine } from './factLine.ts';
import type { LogFact } from './logEntry.ts';
import type { PublicView } from './publicView.ts';
import { titled } from './titled.ts';

/** Facts that are too small, or told better elsewhere. */
const QUIET: ReadonlySet<LogFact['k']> = new Set(['order', 'points', 'secured', 'income', 'signed', 'value']);

/** The last `most` lines; a pact's steps count, holds and points do not. */
export function ticker(view: PublicView, most = 12): readonly Text[] {
  const lines: Text[] = [];
  for (let i = view.log.length - 1; i >= 0 && lines.length < most; i--) {
    const { fact, round } = view.log[i]!;
    if (!QUIET.has(fact.k) && !isToldTwice(fact) && !isTurnedTo(view, fact, round))
      lines.push(titled(factLine(fact), view.pact));
  }
  return lines.reverse();
}

/** A breach is told by the broken pledge; of the drug routes only the northern has open gates in the Lesson. */
function isToldTwice(fact: LogFact): boolean {
  return (fact.k === 'pactEnded' && fact.how === 'breached') || (fact.k === 'flow' && fact.route !== 'north');
}

/** A front that was named for nothing, to which a push was then turned by a fort: no false alarm to who reads what came of it. */
function isTurnedTo({ log }: PublicView, alarm: LogFact, month: number): boolean {
  return (
    alarm.k === 'falseAlarm' &&
    log.some(({ round, fact }) => round === month && fact.k === 'push' && fact.front === alarm.front)
  );
}
