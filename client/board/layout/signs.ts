// Signs with numbers of the threat and flows layers: in a province beside its token or under its name, one below the other; at a crossing, at its gate.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { BoardModel } from '../boardModel.ts';
import type { Point } from '../sheet/sheet.ts';
import { anchorOf } from './places.ts';
import type { Sizes } from './sizes.ts';
import { DEPTH, type Stamp } from './stamp.ts';

/** Px between two signs of one place. */
const GAP = 3;

export function signStamps(
  { signs = [], alerts }: BoardModel,
  sizes: Sizes,
  occupied: ReadonlySet<ProvinceId>,
): readonly Stamp[] {
  const size = Math.max(16, sizes.mark);
  const rows = new Map<string, number>();
  const alerted = new Set(alerts.map(({ front }) => front));
  return signs.flatMap(({ kind, at: place, n }): Stamp[] => {
    const id = 'province' in place ? place.province : place.crossing;
    const row = rows.get(id) ?? 0;
    rows.set(id, row + 1);
    const crossing =
      'crossing' in place ? REGION_BOARD.crossings.find((each) => each.id === place.crossing) : undefined;
    const at = 'province' in place ? anchorOf(place.province) : crossing?.at;
    if (at === undefined) return [];
    // A gate may carry the disc of an alert.
    const beside = crossing?.between.some((end) => alerted.has(end)) ? sizes.alert : sizes.gate / 2;
    const offset: Point = crossing
      ? [-(beside + size + 4), row * (size + GAP)]
      : 'province' in place && occupied.has(place.province)
        ? [-(sizes.token * 0.5 + size + 3), (row - 0.2) * (size + GAP)]
        : [0, sizes.label * 0.6 + size * 0.5 + 4 + row * (size + GAP)];
    const face = { kind: 'sign', sign: kind, n: n ?? null, size } as const;
    return [{ id: `sign:${kind}:${id}`, face, at, offset, depth: DEPTH.mark + 0.5 }];
  });
}
