// What the kinds that measure something share: the comparison, its words, the range of its number (rules 11.1, values against numbers).
import type { Rejection } from '../../command/rejection.ts';
import type { Text } from '../../text/text.ts';
import { objection } from '../clauseKind.ts';
import type { Compare, MeasuredCondition } from './condition.ts';
import type { ConditionCheck, ConditionScene, MeasuredKindDef } from './conditionKind.ts';

export interface NumberAsked {
  readonly compare: Compare;
  readonly n: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a family says of one of its kinds; `measured` adds what follows from the comparison. */
interface Measure<C extends MeasuredCondition>
  extends Pick<MeasuredKindDef<C>, 'measure' | 'text' | 'open' | 'recorded'> {
  readonly range: (condition: C, context: ConditionCheck) => Range;
  /** What else is wrong: powers, places. */
  readonly names?: (condition: C, context: ConditionCheck) => Rejection | null;
}

/** A kind that compares a number of the world with its own. What is not known holds neither way. */
export function measured<C extends MeasuredCondition>({ range, names, ...kind }: Measure<C>): MeasuredKindDef<C> {
  return {
    ...kind,
    holds(condition: C, scene: ConditionScene): boolean {
      const found = kind.measure(condition, scene);
      return found !== null && compares(condition.compare, found, condition.n);
    },
    check: (condition, context) => names?.(condition, context) ?? numberObjection(condition, range(condition, context)),
  };
}

export function compares(compare: Compare, found: number, n: number): boolean {
  return compare === 'atLeast' ? found >= n : found <= n;
}

/** Null if the number lies in the range and the comparison can go both ways. */
export function numberObjection({ compare, n }: NumberAsked, range: Range): Rejection | null {
  const { least, most } = range;
  if (!Number.isInteger(n) || n < least || n > most) return outOfRange(range);
  const always = compare === 'atLeast' ? n === least : n === most;
  return always ? objection('badTerms', 'conditionAlways') : null;
}

/** Null if a whole number lies in the range. */
export function rangeObjection(n: number, range: Range): Rejection | null {
  return Number.isInteger(n) && n >= range.least && n <= range.most ? null : outOfRange(range);
}

function outOfRange({ least, most }: Range): Rejection {
  return objection('badTerms', 'conditionRange', { least, most });
}

/** "4 or more", "2 or less". */
export function amountText({ compare, n }: NumberAsked): Text {
  return { key: `condition.amount.${compare}`, args: { n } };
}

/** "4 or more" of what is counted, "2 or fewer", "no". */
export function countText({ compare, n }: NumberAsked): Text {
  if (compare === 'atMost' && n === 0) return { key: 'condition.count.none', args: { n } };
  return { key: `condition.count.${compare}`, args: { n } };
}
