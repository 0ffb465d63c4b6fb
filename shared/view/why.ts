// "Why did my stability fall?": the changes of a power's value as the viewer may know them, month by month, with their causes (rules 1.1, 3).
// Read from the record alone; the parts of a month add up to its change, since what the range cut off is told with it.
import type { PowerId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';
import type { LogEntry, LogFact, Step, ValueName } from './logEntry.ts';

/** What a viewer has of the record: the public view, and the private one of a seat. */
export interface WhyView {
  readonly view: { readonly log: readonly LogEntry[] };
  readonly mine: { readonly log: readonly LogEntry[] } | null;
}

export interface WhyChange {
  readonly step: Step;
  /** What it really changed, after the range; 0 if all of it was cut off. */
  readonly by: number;
  /** What the range cut off, with the sign of the change; 0: nothing. */
  readonly cut: number;
  readonly cause: Text;
}

export interface WhyRound {
  readonly round: number;
  /** Before the first change of the round and after the last. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly WhyChange[];
}

/** Rounds in which the value changed, or would have, the latest first. Empty where the viewer may know of none (coins of others). */
export function whyOf(seen: WhyView, power: PowerId, value: ValueName): readonly WhyRound[] {
  const entries = [...seen.view.log, ...(seen.mine?.log ?? [])].flatMap(({ round, step, fact }) =>
    isOf(fact, power, value) ? [{ round, step, fact }] : [],
  );
  const rounds = [...new Set(entries.map(({ round }) => round))].toSorted((a, b) => b - a);
  return rounds.map((round) => {
    const own = entries.filter((entry) => entry.round === round);
    const changes = own.map(
      ({ step, fact: { by, cut = 0, cause } }): WhyChange => ({ step, by: by - cut, cut, cause }),
    );
    const to = own.at(-1)?.fact.now ?? 0;
    return { round, from: to - changes.reduce((sum, { by }) => sum + by, 0), to, changes };
  });
}

type ValueFact = Extract<LogFact, { readonly k: 'value' }>;

function isOf(fact: LogFact, power: PowerId, value: ValueName): fact is ValueFact {
  return fact.k === 'value' && fact.power === power && fact.value === value;
}
