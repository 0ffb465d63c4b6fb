// Which provinces lie a step away, for units of any kind. Which unit may take the step is the adjudicator's business.
import type { Board } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';

/** Steps of any unit from a province, by land or water, each province once. */
export function stepsFrom(board: Board, from: ProvinceId): readonly ProvinceId[] {
  const here = board.provinces[from];
  if (here === undefined) return [];
  const byWater = Object.values(here.fleetNeighbours).flat();
  return [...new Set([...here.armyNeighbours, ...byWater.map((place) => place.split('/')[0] ?? place)])];
}
