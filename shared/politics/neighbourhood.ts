// Which provinces lie a step away, for any unit or for one. What an order to go there comes to is the adjudicator's business.
import type { UnitKind } from '../adjudicator/types.ts';
import type { Board } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';

/** Steps of any unit from a province, by land or water, each province once. */
export function stepsFrom(board: Board, from: ProvinceId): readonly ProvinceId[] {
  const here = board.provinces[from];
  if (here === undefined) return [];
  return [...new Set([...here.armyNeighbours, ...provincesOf(Object.values(here.fleetNeighbours).flat())])];
}

/** Steps of this unit: an army's by land, a fleet's by water from its coast. */
export function stepsOfUnit(
  board: Board,
  { kind, at, coast }: { readonly kind: UnitKind; readonly at: ProvinceId; readonly coast?: string },
): readonly ProvinceId[] {
  const here = board.provinces[at];
  if (here === undefined) return [];
  return kind === 'army' ? here.armyNeighbours : provincesOf(here.fleetNeighbours[coast ?? ''] ?? []);
}

/** A place of a fleet is `province` or `province/coast`. */
function provincesOf(places: readonly string[]): readonly ProvinceId[] {
  return places.map((place) => place.split('/')[0] ?? place);
}
