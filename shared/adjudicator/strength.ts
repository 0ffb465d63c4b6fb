// Counting strength: attack, hold, defend and prevent strength of DATC 5.B, from supports known to be given.
import type { ProvinceId } from '../board/ids.ts';
import type { Submission } from './submission.ts';

/** The strengths of one adjudication: the orders, and which supports are given. */
export interface Field {
  readonly orders: Submission;
  readonly fortified: ReadonlySet<ProvinceId>;
  /** For each unit: is its support given (not cut). */
  readonly given: readonly boolean[];
  /** For each unit: does its move have a way, by land or by an unbroken convoy. */
  readonly open: readonly boolean[];
}

/** 1 plus the given supports; those of `except` do not count (nobody helps to dislodge his own unit: DATC 6.D.12). */
export function strengthOf(field: Field, unit: number, except?: string): number {
  const { supporters, position } = field.orders;
  let strength = 1;
  for (const supporter of supporters[unit]!) {
    if (field.given[supporter] && position.units[supporter]!.power !== except) strength++;
  }
  return strength;
}

/** +1 for a unit in a fort that does not try to move (rules 4). */
export function fortOf(orders: Submission, fortified: ReadonlySet<ProvinceId>, unit: number): number {
  return fortified.size > 0 && orders.target[unit]! < 0 && fortified.has(orders.slots[unit]!) ? 1 : 0;
}

/** Hold strength of a unit that stays: 1 if it tried to move, else 1 with its supports and its fort. */
export function holdStrength(field: Field, unit: number): number {
  if (field.orders.target[unit]! >= 0) return 1;
  return strengthOf(field, unit) + fortOf(field.orders, field.fortified, unit);
}

/** True when two units move against each other, both over land or along the coast: a head-to-head battle. */
export function isHeadToHead(orders: Submission, unit: number, other: number): boolean {
  const { target, shipped } = orders;
  return target[unit] === other && target[other] === unit && !shipped[unit] && !shipped[other];
}
