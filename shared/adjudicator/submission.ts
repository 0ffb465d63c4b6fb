// Sorts the orders: what each unit really does, who attacks, supports and carries whom. Illegal orders drop out here with
// their reason, and a unit without an order holds, so that the later stages have one well-formed act a unit.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import { type Judgement, judge, type Waters, watersOf } from './legality.ts';
import { type Position, positionOf, unitAt } from './position.ts';
import type { FaultCode, Order, OrderAct, Place, Unit } from './types.ts';

/**
 * The orders of all units, sorted. Units are named by index, provinces by *slot*: slot i below `count` is where unit i
 * stands; slots from `count` on are empty provinces that somebody moves to. -1 is nobody or nowhere.
 */
export interface Submission {
  readonly position: Position;
  readonly count: number;
  /** For each input order: the unit it is for (-1: none), and why it is illegal, if it is. */
  readonly ordered: readonly { readonly unit: number; readonly fault?: FaultCode }[];
  /** For each unit: its order in the input, legal or not (-1: it has none). */
  readonly orderOf: readonly number[];
  /** For each unit: what it does. */
  readonly acts: readonly OrderAct[];
  /** Provinces of the slots. */
  readonly slots: readonly ProvinceId[];
  /** For each unit: the slot it moves to, and the place with its coast. */
  readonly target: readonly number[];
  readonly landings: readonly (Place | undefined)[];
  /** For each slot: the units that move there. */
  readonly attackers: readonly (readonly number[])[];
  /** For each unit: the unit whose act it supports, if that unit does what the support is for. */
  readonly supports: readonly number[];
  /** For each unit: the units that support what it does. */
  readonly supporters: readonly (readonly number[])[];
  /** For each unit: does it move by sea, and which fleets are told to carry it. */
  readonly shipped: readonly boolean[];
  readonly carriers: readonly (readonly number[])[];
  /** For each unit: the army it carries. */
  readonly carries: readonly number[];
}

const HOLD: OrderAct = { type: 'hold' };
const NOBODY: readonly number[] = [];

/** Sorts the orders of a position. Total: whatever is not possible is recorded with its fault. */
export function submit(map: AdjudicationMap, units: readonly Unit[], orders: readonly Order[]): Submission {
  const position = positionOf(map, units);
  const count = position.units.length;
  const waters = watersOf(position);
  const orderOf: number[] = new Array(count).fill(-1);
  const acts: OrderAct[] = new Array(count).fill(HOLD);
  const judgements: (Judgement | undefined)[] = new Array(count).fill(undefined);
  const ordered = orders.map((order, i) => {
    const unit = unitAt(position, order.province);
    if (unit < 0) return { unit, fault: missing(map, order) };
    if (position.units[unit]!.power !== order.power) return { unit: -1, fault: 'notYourUnit' as const }; // DATC 6.A.6
    if (orderOf[unit]! >= 0) return { unit: -1, fault: 'duplicateOrder' as const }; // the first order stands
    orderOf[unit] = i;
    const judgement = judge(waters, unit, order.act);
    if (typeof judgement === 'string') return { unit, fault: judgement }; // dropped, the unit holds: DATC 4.E.1, 6.D.28
    acts[unit] = order.act;
    judgements[unit] = judgement;
    return { unit };
  });
  return { position, count, ordered, orderOf, acts, ...match(waters, acts, judgements) };
}

function missing(map: AdjudicationMap, order: Order): FaultCode {
  return map.provinces[order.province] === undefined ? 'unknownProvince' : 'noSuchUnit';
}

type Matches = Omit<Submission, 'position' | 'count' | 'ordered' | 'orderOf' | 'acts'>;

/** Brings moves, supports and convoys together. */
function match(waters: Waters, acts: readonly OrderAct[], judgements: readonly (Judgement | undefined)[]): Matches {
  const { position } = waters;
  const count = acts.length;
  const slots: ProvinceId[] = position.units.map((unit) => unit.province);
  const target: number[] = new Array(count).fill(-1);
  const landings: (Place | undefined)[] = new Array(count).fill(undefined);
  const shipped: boolean[] = new Array(count).fill(false);
  const attackers: (readonly number[])[] = new Array(count).fill(NOBODY);
  const carriers: (readonly number[])[] = new Array(count).fill(NOBODY);
  const supporters: (readonly number[])[] = new Array(count).fill(NOBODY);
  const supports: number[] = new Array(count).fill(-1);
  const carries: number[] = new Array(count).fill(-1);

  for (let unit = 0; unit < count; unit++) {
    const act = acts[unit]!;
    const judgement = judgements[unit];
    if (act.type !== 'move' || typeof judgement !== 'object') continue;
    const slot = slotOf(position, slots, count, act.to.province);
    target[unit] = slot;
    landings[unit] = judgement.place;
    shipped[unit] = !judgement.direct;
    attackers[slot] = attackers[slot] === undefined ? [unit] : [...attackers[slot], unit];
  }

  for (let unit = 0; unit < count; unit++) {
    const act = acts[unit]!;
    if (act.type !== 'convoy') continue;
    const army = unitAt(position, act.from);
    if (target[army]! < 0 || slots[target[army]!] !== act.to) continue; // DATC 6.D.27
    carries[unit] = army;
    carriers[army] = [...carriers[army]!, unit];
    // To a neighbour an army goes by sea if its own power's fleet is told to carry it: DATC 4.A.3, 6.G.1, 6.G.2, 6.G.5.
    if (position.units[unit]!.power === position.units[army]!.power) shipped[army] = true;
  }

  for (let unit = 0; unit < count; unit++) {
    const supported = supportedBy(position, acts[unit]!, slots, target, landings);
    if (supported < 0) continue;
    supports[unit] = supported;
    supporters[supported] = [...supporters[supported]!, unit];
  }
  return { slots, target, landings, attackers, supports, supporters, shipped, carriers, carries };
}

/** The slot of a province: that of the unit in it, else one of its own after those of the units. */
function slotOf(position: Position, slots: ProvinceId[], count: number, province: ProvinceId): number {
  const unit = unitAt(position, province);
  if (unit >= 0) return unit;
  const known = slots.indexOf(province, count);
  return known >= 0 ? known : slots.push(province) - 1;
}

/** The unit that a support helps, or -1 when that unit does something else. */
function supportedBy(
  position: Position,
  act: OrderAct,
  slots: readonly ProvinceId[],
  target: readonly number[],
  landings: readonly (Place | undefined)[],
): number {
  if (act.type === 'supportHold') {
    const unit = unitAt(position, act.at);
    return target[unit]! < 0 ? unit : -1; // hold support is for units that do not try to move: DATC 6.D.7, 6.D.8
  }
  if (act.type !== 'supportMove') return -1;
  const unit = unitAt(position, act.from);
  if (target[unit]! < 0 || slots[target[unit]!] !== act.to) return -1; // DATC 6.D.9, 6.D.26
  if (act.toCoast === undefined || position.units[unit]!.kind === 'army') return unit; // DATC 4.B.4, 6.B.7
  return landings[unit]?.coast === act.toCoast ? unit : -1; // DATC 6.B.9
}
