// Where units and alerts stand on the sheet.
import { crossingsBetween, mainGate } from '../../../shared/board/fronts.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { BoardModel, BoardUnit } from '../boardModel.ts';
import type { Point } from '../sheet/sheet.ts';

/** The token's place in a province, board units; undefined for an unknown id. */
export function anchorOf(id: ProvinceId): Point | undefined {
  return REGION_BOARD.provinces[id]?.anchor;
}

/** Where a front's alert is drawn: its main gate to Afghanistan; its token's place if it has none. */
export function alertPlace(front: ProvinceId): Point | undefined {
  return mainGate(REGION_BOARD, front)?.at ?? anchorOf(front);
}

/** Where a push from one province into another passes: their first crossing, else halfway. */
export function pushGate(from: ProvinceId, front: ProvinceId): Point | undefined {
  const gate = crossingsBetween(REGION_BOARD, from, front)[0];
  if (gate) return gate.at;
  const [a, b] = [anchorOf(from), anchorOf(front)];
  return a && b ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] : (b ?? a);
}

export interface TokenSpot {
  readonly unit: BoardUnit;
  readonly at: Point;
  /** px; a dislodged unit stands aside of the one that took its place. */
  readonly offset: Point;
}

export function tokenSpots(units: readonly BoardUnit[], token: number): readonly TokenSpot[] {
  return units.flatMap((unit): TokenSpot[] => {
    const at = anchorOf(unit.at);
    if (!at) return [];
    return [{ unit, at, offset: unit.dislodged ? [token * 0.62, token * 0.5] : [0, 0] }];
  });
}

/** Where the units of who looks stand, board units; empty for who has none. */
export function ownPlaces({ units, reader }: Pick<BoardModel, 'units' | 'reader'>): readonly Point[] {
  return units.flatMap(({ owner, at }) => {
    const point = owner === reader ? anchorOf(at) : undefined;
    return point === undefined ? [] : [point];
  });
}
