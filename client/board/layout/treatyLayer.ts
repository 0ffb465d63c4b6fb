// The treaties layer on provinces: a dashed edge where others may enter, with their emblems; a hatch where units may not stand; a thick
// broken edge round an exercise. The lines between provinces are in shapes/routes.ts.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { BoardModel } from '../boardModel.ts';
import type { LitDecal } from './decals.ts';
import { anchorOf } from './places.ts';
import type { Sizes } from './sizes.ts';
import { DEPTH, type Stamp } from './stamp.ts';

/** Px between the emblems of guests. */
const GAP = 3;

export function treatyMarkDecals({ layer, treatyMarks = [] }: BoardModel): readonly LitDecal[] {
  if (layer !== 'treaties') return [];
  return treatyMarks.map(
    ({ kind, province }): LitDecal => ({
      kind: 'lit',
      id: `treaty:${kind}:${province}`,
      region: province,
      tone: kind,
      depth: DEPTH.choice - (kind === 'enter' ? 2 : 1),
    }),
  );
}

/** Whom a mark is about, as emblems in a row under the name or token of the province; exercises carry the sign of a fort. */
export function treatyStamps(
  { layer, treatyMarks = [] }: BoardModel,
  sizes: Sizes,
  occupied: ReadonlySet<ProvinceId>,
): readonly Stamp[] {
  if (layer !== 'treaties' || sizes.label <= 0) return [];
  const size = Math.max(15, sizes.token * 0.46);
  const rows = new Map<ProvinceId, number>();
  return treatyMarks.flatMap(({ kind, province, powers }): readonly Stamp[] => {
    const at = anchorOf(province);
    if (!at) return [];
    const row = rows.get(province) ?? 0;
    rows.set(province, row + 1);
    const below =
      (occupied.has(province) ? sizes.token * 0.68 : sizes.label * 0.6) + size * 0.5 + 5 + row * (size + GAP);
    if (kind === 'exercise') {
      const face = { kind: 'mark', mark: 'fort', size: sizes.mark } as const;
      return [{ id: `treaty:${kind}:${province}`, face, at, offset: [0, below], depth: DEPTH.mark }];
    }
    const width = powers.length * size + (powers.length - 1) * GAP;
    return powers.map(
      (owner, i): Stamp => ({
        id: `treaty:${kind}:${province}:${owner}`,
        face: { kind: 'chip', owner, size },
        at,
        offset: [-width / 2 + size / 2 + i * (size + GAP), below],
        depth: DEPTH.mark,
      }),
    );
  });
}
