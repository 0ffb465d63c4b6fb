// Violence in Afghan provinces: fighting raises it, quiet lowers it (rules 9.2).
import type { ProvinceId } from '../board/ids.ts';
import type { World } from '../politics/world.ts';

export const MOST_VIOLENCE = 3;

export interface ViolenceChange {
  readonly province: ProvinceId;
  readonly now: number;
  readonly rose: boolean;
}

/** Changes of this round: +1 once where there was fighting (dislodgement, standoff, attack, insurgency), -1 elsewhere; 0-3. */
export function violenceChanges(world: World, fighting: ReadonlySet<ProvinceId>): readonly ViolenceChange[] {
  return Object.keys(world.violence)
    .sort()
    .flatMap((province) => {
      const before = world.violence[province] ?? 0;
      const now = Math.min(MOST_VIOLENCE, Math.max(0, before + (fighting.has(province) ? 1 : -1)));
      return now === before ? [] : [{ province, now, rose: now > before }];
    });
}
