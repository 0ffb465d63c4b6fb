// Who stands where: the units of a position, found by province. Leaves to others what the units may do.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import type { Unit } from './types.ts';

/** A map with its units. Everywhere in the adjudicator a unit is named by its index in `units`; -1 means nobody. */
export interface Position {
  readonly map: AdjudicationMap;
  readonly units: readonly Unit[];
  readonly indexAt: ReadonlyMap<ProvinceId, number>;
}

/** Indexes the units by province. One unit a province (rules 2): of two in one province only the first counts. */
export function positionOf(map: AdjudicationMap, units: readonly Unit[]): Position {
  const indexAt = new Map<ProvinceId, number>();
  let shared = false;
  for (let i = 0; i < units.length; i++) {
    const province = units[i]!.province;
    if (indexAt.has(province)) shared = true;
    else indexAt.set(province, i);
  }
  if (!shared) return { map, units, indexAt };
  return positionOf(
    map,
    units.filter((unit, i) => indexAt.get(unit.province) === i),
  );
}

/** Index of the unit in a province, or -1. */
export function unitAt(position: Position, province: ProvinceId): number {
  return position.indexAt.get(province) ?? -1;
}
