// Third stage: which moves succeed. A move hangs on one other at most: on whether the unit in its target leaves. So the
// moves form chains and rings, and each is followed to its end (DATC 5.B.1).
import { type Field, holdStrength, isHeadToHead, strengthOf } from './strength.ts';

type State = 'open' | 'succeeds' | 'fails';

/** For each unit: does it move and succeed. */
export function findMoves(field: Field): readonly boolean[] {
  const { target, count } = field.orders;
  const states: State[] = new Array(count).fill('open');
  for (let unit = 0; unit < count; unit++) {
    while (target[unit]! >= 0 && states[unit] === 'open') follow(field, states, unit);
  }
  return states.map((state) => state === 'succeeds');
}

/** Follows the chain that begins with a move until something is known, and settles it from there backwards. */
function follow(field: Field, states: State[], first: number): void {
  const chain = [first];
  for (;;) {
    const last = chain[chain.length - 1]!;
    const next = awaits(field, last);
    if (next < 0 || states[next] !== 'open') break;
    const start = chain.indexOf(next);
    if (start >= 0) {
      settleRing(field, states, chain.slice(start));
      return;
    }
    chain.push(next);
  }
  for (let i = chain.length - 1; i >= 0; i--) {
    const unit = chain[i]!;
    const next = awaits(field, unit);
    states[unit] = beats(field, unit, next >= 0 && states[next] === 'succeeds') ? 'succeeds' : 'fails';
  }
}

/** A ring moves round if every member gets in when the one before it leaves (DATC 6.C.1); else those that do not, fail. */
function settleRing(field: Field, states: State[], ring: readonly number[]): void {
  const stuck = ring.filter((unit) => !beats(field, unit, true));
  for (const unit of stuck.length > 0 ? stuck : ring) states[unit] = stuck.length > 0 ? 'fails' : 'succeeds';
}

/** The move on which this one hangs: that of the unit in its target, unless they meet head to head. -1 if there is none. */
function awaits(field: Field, unit: number): number {
  const { orders } = field;
  const occupant = occupantOf(field, unit);
  if (occupant < 0 || orders.target[occupant]! < 0 || isHeadToHead(orders, unit, occupant)) return -1;
  return occupant;
}

/** The unit that stands where a move goes, or -1. */
export function occupantOf(field: Field, unit: number): number {
  const slot = field.orders.target[unit]!;
  return slot < field.orders.count ? slot : -1;
}

/** Does the move get in, if the unit in its target leaves or does not. */
function beats(field: Field, unit: number, leaves: boolean): boolean {
  if (!field.open[unit]) return false;
  const strength = attackStrength(field, unit, leaves);
  return strength > resistance(field, unit, leaves) && rivals(field, unit, leaves, strength).length === 0;
}

/** Attack strength (DATC 5.B.8): 0 against one's own unit that stays; its owner's supports do not help against it. */
export function attackStrength(field: Field, unit: number, leaves: boolean): number {
  const { orders } = field;
  const occupant = occupantOf(field, unit);
  if (occupant < 0 || (leaves && !isHeadToHead(orders, unit, occupant))) return strengthOf(field, unit);
  const { units } = orders.position;
  const { power } = units[occupant]!;
  return units[unit]!.power === power ? 0 : strengthOf(field, unit, power); // DATC 6.D.10, 6.D.12
}

/** What the unit in the target sets against a move: defend strength head to head, else hold strength (DATC 5.B.6, 5.B.7). */
export function resistance(field: Field, unit: number, leaves: boolean): number {
  const occupant = occupantOf(field, unit);
  if (occupant < 0) return 0;
  if (isHeadToHead(field.orders, unit, occupant)) return strengthOf(field, occupant);
  return leaves ? 0 : holdStrength(field, occupant);
}

/**
 * The other moves to the same place that are at least as strong: each prevents this one (DATC 5.B.9). One without a way
 * prevents nothing (6.F.8); neither does the loser of a head-to-head battle; any other dislodged unit does (4.A.7).
 */
export function rivals(field: Field, unit: number, leaves: boolean, strength: number): readonly number[] {
  const { orders, open } = field;
  const occupant = occupantOf(field, unit);
  return orders.attackers[orders.target[unit]!]!.filter((rival) => {
    if (rival === unit || !open[rival]) return false;
    if (leaves && occupant >= 0 && isHeadToHead(orders, rival, occupant)) return false; // DATC 6.E.1
    return strengthOf(field, rival) >= strength;
  });
}
