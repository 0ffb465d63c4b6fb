// Where a unit can go in one step by land or along the coast, coasts included (DATC 6.A, 6.B). Convoys are in routes.ts.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import type { Place, Unit } from './types.ts';

/** Why a unit cannot land at a place. */
export type ReachFault = 'unknownProvince' | 'unknownCoast' | 'coastNeeded' | 'unreachable';

const NO_NEIGHBOURS: readonly string[] = [];

/** Neighbours of a fleet where it stands: `province` or `province/coast`. Empty where no fleet can be. */
export function fleetNeighbours(map: AdjudicationMap, at: Place): readonly string[] {
  return map.provinces[at.province]?.fleetNeighbours[at.coast ?? ''] ?? NO_NEIGHBOURS;
}

/** The province of a neighbour entry: `spa/nc` → `spa`. */
export function provinceOf(entry: string): ProvinceId {
  const slash = entry.indexOf('/');
  return slash < 0 ? entry : entry.slice(0, slash);
}

/** The place of a neighbour entry: `spa/nc` → spa, north coast. */
export function placeOf(entry: string): Place {
  const slash = entry.indexOf('/');
  return slash < 0 ? { province: entry } : { province: entry.slice(0, slash), coast: entry.slice(slash + 1) };
}

/** True when the entry is the province or one of its coasts. */
export function isEntryOf(entry: string, province: ProvinceId): boolean {
  return entry.startsWith(province) && (entry.length === province.length || entry[province.length] === '/');
}

/** True when the unit could step into the province, on whatever coast: what support asks for (DATC 6.A.10, 6.B.4, 6.B.5). */
export function canStepInto(map: AdjudicationMap, unit: Unit, province: ProvinceId): boolean {
  if (unit.kind === 'army') return map.provinces[unit.province]?.armyNeighbours.includes(province) ?? false;
  for (const entry of fleetNeighbours(map, unit)) if (isEntryOf(entry, province)) return true;
  return false;
}

/** Where exactly the unit lands when it steps to a place, or why it cannot. */
export function landing(map: AdjudicationMap, unit: Unit, to: Place): Place | ReachFault {
  const province = map.provinces[to.province];
  if (province === undefined) return 'unknownProvince';
  if (unit.kind === 'army') {
    if (!canStepInto(map, unit, to.province)) return 'unreachable';
    return to.coast === undefined ? to : { province: to.province }; // an army's coast is ignored: DATC 4.B.6, 6.B.12
  }
  const entries = fleetNeighbours(map, unit);
  const coasts = province.coasts;
  if (coasts === undefined || coasts.length === 0) {
    if (to.coast !== undefined) return 'unknownCoast';
    return entries.includes(to.province) ? to : 'unreachable';
  }
  if (to.coast !== undefined) {
    if (!coasts.includes(to.coast)) return 'unknownCoast';
    return entries.includes(`${to.province}/${to.coast}`) ? to : 'unreachable'; // DATC 4.B.3, 6.B.3
  }
  const possible = coasts.filter((coast) => entries.includes(`${to.province}/${coast}`));
  if (possible.length === 0) return 'unreachable';
  if (possible.length > 1) return 'coastNeeded'; // DATC 6.B.1
  return { province: to.province, coast: possible[0]! }; // DATC 4.B.2, 6.B.2
}
