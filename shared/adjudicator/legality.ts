// Is an order possible at all, with the units where they stand? Politics and other orders do not matter here (DATC 4.E.1).
import type { AdjudicationMap } from '../board/board.ts';
import { type Position, positionOf, unitAt } from './position.ts';
import { canStepInto, landing } from './reach.ts';
import { areCoasts, type Carrier, carriersOf, hasRoute, isNeeded } from './routes.ts';
import type { FaultCode, Order, OrderAct, Place, Reason, Unit } from './types.ts';

/** The judgement of one act: a fault, or where a move lands and whether it needs no ship. */
export type Judgement = FaultCode | { readonly place?: Place; readonly direct: boolean };

const POSSIBLE: Judgement = { direct: true };

/** The fleets that could carry an army, found when first asked for: most positions never ask. */
export interface Waters {
  readonly position: Position;
  carriers(): readonly Carrier[];
}

export function watersOf(position: Position): Waters {
  let found: readonly Carrier[] | undefined;
  return {
    position,
    carriers() {
      found ??= carriersOf(position);
      return found;
    },
  };
}

/** Judges what a unit of the position is told to do. `unit` is its index. */
export function judge(waters: Waters, unit: number, act: OrderAct): Judgement {
  switch (act.type) {
    case 'hold':
      return POSSIBLE;
    case 'move':
      return judgeMove(waters, unit, act.to, act.viaConvoy === true);
    case 'supportHold':
      return judgeSupportHold(waters, unit, act.at);
    case 'supportMove':
      return judgeSupportMove(waters, unit, act);
    case 'convoy':
      return judgeConvoy(waters, unit, act.from, act.to);
    default:
      // The compiler knows no other act; data from elsewhere may.
      act satisfies never;
      return 'malformed';
  }
}

function judgeMove(waters: Waters, index: number, to: Place, viaConvoy: boolean): Judgement {
  const { map, units } = waters.position;
  const unit = units[index]!;
  if (unit.province === to.province) return 'swapWithSelf'; // DATC 6.A.4, 6.A.5
  const place = landing(map, unit, to);
  if (viaConvoy) {
    if (unit.kind === 'fleet') return 'wrongKind'; // DATC 6.A.7
    if (place === 'unknownProvince') return place;
    if (!canBeShipped(waters, unit, to.province)) return 'noRoute'; // no way back to the land route: DATC 4.A.3, 6.G.8
    return { place: { province: to.province }, direct: false };
  }
  if (typeof place !== 'string') return { place, direct: true };
  if (unit.kind === 'fleet' || place !== 'unreachable') return place;
  if (!areCoasts(waters.position, unit.province, to.province)) return 'unreachable';
  if (!canBeShipped(waters, unit, to.province)) return 'noRoute'; // DATC 6.D.32
  return { place: { province: to.province }, direct: false };
}

/** True when the fleets on the board, whatever they are told, could carry the army (DATC 4.E.1, 6.D.8). */
function canBeShipped(waters: Waters, army: Unit, to: string, without = -1): boolean {
  if (army.kind !== 'army' || !areCoasts(waters.position, army.province, to)) return false;
  const carriers = waters.carriers();
  const others = without < 0 ? carriers : carriers.filter((carrier) => carrier.unit !== without);
  return hasRoute(waters.position, others, army.province, to);
}

function judgeSupportHold(waters: Waters, index: number, at: string): Judgement {
  const { position } = waters;
  const unit = position.units[index]!;
  if (unit.province === at) return 'supportSelf'; // DATC 6.A.8
  if (position.map.provinces[at] === undefined) return 'unknownProvince';
  if (unitAt(position, at) < 0) return 'noSuchUnit';
  return canStepInto(position.map, unit, at) ? POSSIBLE : 'supportUnreachable';
}

function judgeSupportMove(waters: Waters, index: number, act: OrderAct & { type: 'supportMove' }): Judgement {
  const { position } = waters;
  const { map } = position;
  const { from, to, toCoast } = act;
  const unit = position.units[index]!;
  if (map.provinces[from] === undefined || map.provinces[to] === undefined) return 'unknownProvince';
  if (unit.province === from || unit.province === to) return 'supportSelf'; // DATC 6.D.34
  if (from === to) return 'swapWithSelf'; // DATC 6.A.5
  const supported = position.units[unitAt(position, from)];
  if (supported === undefined) return 'noSuchUnit';
  if (!canStepInto(map, unit, to)) return 'supportUnreachable'; // DATC 6.A.10, 6.B.5
  if (supported.kind === 'fleet' && toCoast !== undefined) {
    const place = landing(map, supported, { province: to, coast: toCoast });
    return typeof place === 'string' ? place : POSSIBLE;
  }
  if (canStepInto(map, supported, to)) return POSSIBLE;
  // A convoy that would need the supporter itself does not make the support possible: DATC 6.D.31.
  return canBeShipped(waters, supported, to, index) ? POSSIBLE : 'unreachable';
}

function judgeConvoy(waters: Waters, index: number, from: string, to: string): Judgement {
  const { position } = waters;
  const { map, units } = position;
  const unit = units[index]!;
  if (map.provinces[from] === undefined || map.provinces[to] === undefined) return 'unknownProvince';
  if (unit.kind !== 'fleet') return 'wrongKind';
  if (map.provinces[unit.province]?.kind !== 'sea') return 'convoyNotAtSea'; // DATC 6.F.1
  if (from === to) return 'swapWithSelf'; // DATC 6.A.5
  const army = units[unitAt(position, from)];
  if (army === undefined) return 'noSuchUnit';
  if (army.kind !== 'army') return 'wrongKind'; // DATC 6.A.7
  if (!areCoasts(position, from, to)) return 'unreachable';
  return isNeeded(position, waters.carriers(), index, from, to) ? POSSIBLE : 'noRoute'; // DATC 6.G.7, 6.G.19
}

/**
 * Says whether an order is legal for the power that gives it: `ok`, or the coded fault. Whether a support or a convoy
 * will find the move it is meant for, only adjudication can tell.
 */
export function checkOrder(map: AdjudicationMap, units: readonly Unit[], order: Order): Reason {
  const position = positionOf(map, units);
  if (map.provinces[order.province] === undefined) return { code: 'unknownProvince' };
  const unit = unitAt(position, order.province);
  if (unit < 0) return { code: 'noSuchUnit' };
  if (position.units[unit]!.power !== order.power) return { code: 'notYourUnit' }; // DATC 6.A.6
  const judgement = judge(watersOf(position), unit, order.act);
  return { code: typeof judgement === 'string' ? judgement : 'ok' };
}
