// Which seas can carry an army from coast to coast, given the fleets that stand there (DATC 6.F, 6.G). Knows no orders.
import type { ProvinceId } from '../board/ids.ts';
import type { Position } from './position.ts';
import { isEntryOf } from './reach.ts';

/** A fleet at sea: its unit index and its province. */
export interface Carrier {
  readonly unit: number;
  readonly sea: ProvinceId;
}

const SEARCH_LIMIT = 5000;

/** True when a sea province and another province are neighbours for fleets. */
export function touches(position: Position, sea: ProvinceId, province: ProvinceId): boolean {
  const entries = position.map.provinces[sea]?.fleetNeighbours[''];
  if (entries === undefined) return false;
  for (const entry of entries) if (isEntryOf(entry, province)) return true;
  return false;
}

/** All fleets on the open sea, in order of province: only they can convoy (DATC 6.F.1). */
export function carriersOf(position: Position): readonly Carrier[] {
  const carriers: Carrier[] = [];
  for (let unit = 0; unit < position.units.length; unit++) {
    const { kind, province } = position.units[unit]!;
    if (kind === 'fleet' && position.map.provinces[province]?.kind === 'sea') carriers.push({ unit, sea: province });
  }
  return carriers.length < 2 ? carriers : carriers.sort((a, b) => (a.sea < b.sea ? -1 : 1));
}

/** True when the two provinces are coasts between which an army could in principle be shipped. */
export function areCoasts(position: Position, from: ProvinceId, to: ProvinceId): boolean {
  const { provinces } = position.map;
  return from !== to && provinces[from]?.kind === 'coastal' && provinces[to]?.kind === 'coastal';
}

/** True when these fleets make an unbroken chain of seas from one coast to the other. */
export function hasRoute(position: Position, carriers: readonly Carrier[], from: ProvinceId, to: ProvinceId): boolean {
  if (carriers.length === 0) return false;
  const ahead: Carrier[] = [];
  let waiting: Carrier[] = [];
  for (const carrier of carriers) (touches(position, carrier.sea, from) ? ahead : waiting).push(carrier);
  for (let last = ahead.pop(); last !== undefined; last = ahead.pop()) {
    if (touches(position, last.sea, to)) return true;
    const { sea } = last;
    const far: Carrier[] = [];
    for (const carrier of waiting) (touches(position, sea, carrier.sea) ? ahead : far).push(carrier);
    waiting = far;
  }
  return false;
}

/**
 * True when the fleet is part of a route that needs every one of its fleets (DATC 4.E.1, 6.G.7, 6.G.19): a chain
 * in which no fleet can be left out. On vast seas the search gives up after a fixed number of steps and says true.
 */
export function isNeeded(
  position: Position,
  carriers: readonly Carrier[],
  fleet: number,
  from: ProvinceId,
  to: ProvinceId,
): boolean {
  const chain: Carrier[] = [];
  let steps = 0;

  /** Extends the chain by a fleet that touches its last link and no earlier one, so that none is superfluous. */
  function extend(carrier: Carrier): boolean {
    if (++steps > SEARCH_LIMIT) return true;
    chain.push(carrier);
    const found = touches(position, carrier.sea, to)
      ? chain.some((link) => link.unit === fleet)
      : carriers.some((next) => fits(next) && extend(next));
    chain.pop();
    return found;
  }

  function fits(next: Carrier): boolean {
    if (touches(position, next.sea, from)) return false;
    for (let i = 0; i < chain.length; i++) {
      const link = chain[i]!;
      if (link === next || touches(position, link.sea, next.sea) !== (i === chain.length - 1)) return false;
    }
    return true;
  }

  return carriers.some((carrier) => touches(position, carrier.sea, from) && extend(carrier));
}
