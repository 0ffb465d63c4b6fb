// Conditions that ask about the month before: a payment "at signing" that hangs on one waits for a bell, since conditions are read at the
// bell, before anything of that month is done (docs/adr/0012). The desk says so where it is written.
import type { Clause } from '../../../shared/politics/clause.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';

/** Whether it asks, somewhere, what was done in the last month that closed. */
export function asksLastMonth(condition: Condition): boolean {
  switch (condition.is) {
    case 'supported':
    case 'secured':
    case 'gotIn':
    case 'forRounds':
      return true;
    case 'incursion':
    case 'corridorPaid':
      return condition.rounds === undefined;
    case 'received':
    case 'earned':
      return condition.span === undefined;
    case 'not':
      return asksLastMonth(condition.of);
    case 'all':
    case 'any':
      return condition.of.some(asksLastMonth);
    default:
      return false;
  }
}

/** The same payment each month, for one that is paid once and hangs on the month before; null: nothing to propose. */
export function eachMonthInstead(clause: Clause): Clause | null {
  const { when, else: other } = clause;
  if (clause.kind !== 'pay' || clause.each !== 'once' || when === undefined || other !== undefined) return null;
  return asksLastMonth(when) ? { ...clause, each: 'round' } : null;
}
