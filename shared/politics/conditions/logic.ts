// Conditions that come out the same whatever happens, where that is plain from their form (rules 11.1): such a clause would be a trick or a slip.
import type { Rejection } from '../../command/rejection.ts';
import { canonical } from '../canonical.ts';
import { objection } from '../clauseKind.ts';
import type { Condition, MeasuredCondition } from './condition.ts';
import { measures } from './conditionKinds.ts';
import { isJoined, partsOf } from './holds.ts';

/** A part said twice, a part and its opposite, or bounds that exclude each other or cover everything; null if none of these is plain. */
export function logicObjection(condition: Condition): Rejection | null {
  if (!isJoined(condition)) return null;
  if (condition.is === 'all' || condition.is === 'any') {
    const parts = condition.of;
    for (const [index, a] of parts.entries()) {
      for (const b of parts.slice(index + 1)) {
        if (canonical(a) === canonical(b)) return objection('badTerms', 'conditionSaidTwice');
        const clash = condition.is === 'all' ? excludes(a, b) : covers(a, b);
        if (clash) return objection('badTerms', condition.is === 'all' ? 'conditionNever' : 'conditionAlways');
      }
    }
  }
  return partsOf(condition).reduce<Rejection | null>((found, part) => found ?? logicObjection(part), null);
}

/** Never both. */
function excludes(a: Condition, b: Condition): boolean {
  if (areOpposite(a, b)) return true;
  const bounds = boundsOf(a, b);
  return bounds !== null && bounds.least > bounds.most;
}

/** Always one of them. */
function covers(a: Condition, b: Condition): boolean {
  if (areOpposite(a, b)) return true;
  const bounds = boundsOf(a, b);
  // Whole numbers: at least 4, or at most 3, is everything.
  return bounds !== null && bounds.least <= bounds.most + 1;
}

function areOpposite(a: Condition, b: Condition): boolean {
  return (a.is === 'not' && canonical(a.of) === canonical(b)) || (b.is === 'not' && canonical(b.of) === canonical(a));
}

/** A lower and an upper bound of one number, or null. */
function boundsOf(a: Condition, b: Condition): { readonly least: number; readonly most: number } | null {
  if (isJoined(a) || isJoined(b) || !measures(a) || !measures(b)) return null;
  if (a.compare === b.compare || subject(a) !== subject(b)) return null;
  return a.compare === 'atLeast' ? { least: a.n, most: b.n } : { least: b.n, most: a.n };
}

/** What is measured, whatever it is compared with. */
function subject({ compare: _, n: __, ...rest }: MeasuredCondition): string {
  return canonical(rest);
}
