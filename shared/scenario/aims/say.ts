// Conditions that several aims are built of (rules 11.1).
import { POWER_IDS, type PowerId, type ProvinceId } from '../../board/ids.ts';
import type { ClauseKind } from '../../politics/clause.ts';
import type { Condition } from '../../politics/conditions/condition.ts';

export const CENTRAL_ASIA: readonly PowerId[] = ['kz', 'kg', 'tj', 'tm', 'uz'];

export function othersThan(...powers: readonly PowerId[]): readonly PowerId[] {
  return POWER_IDS.filter((power) => !powers.includes(power));
}

export function anyOf(...of: readonly Condition[]): Condition {
  return { is: 'any', of };
}

export function allOf(...of: readonly Condition[]): Condition {
  return { is: 'all', of };
}

export function not(of: Condition): Condition {
  return { is: 'not', of };
}

export function paid(route: string, rounds?: number): Condition {
  return rounds === undefined ? { is: 'corridorPaid', route } : { is: 'corridorPaid', route, rounds };
}

export function stable(power: PowerId, n: number): Condition {
  return { is: 'value', power, value: 'stability', compare: 'atLeast', n };
}

export function netLeverage(a: PowerId, b: PowerId, n: number): Condition {
  return { is: 'leverage', a, b, net: true, compare: 'atLeast', n };
}

/** One of the clauses binds the power and one of the others. */
export function boundTo(power: PowerId, among: readonly PowerId[], kinds: readonly ClauseKind[]): Condition {
  return anyOf(
    ...kinds.map((clause): Condition => ({ is: 'partners', power, among, clause, compare: 'atLeast', n: 1 })),
  );
}

export function unitIn(owner: PowerId, provinces: readonly ProvinceId[]): Condition {
  return { is: 'units', owner, provinces, compare: 'atLeast', n: 1 };
}
