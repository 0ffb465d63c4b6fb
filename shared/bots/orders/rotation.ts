// How an own unit gets into a barracks in which an ally stands (scenario.md B, *Own army*): three units change places in a ring, all at once.
import type { ProvinceId, UnitId } from '../../board/ids.ts';
import type { GameOrder, GameUnit } from '../../politics/world.ts';
import type { Mind } from '../mind.ts';

export const BARRACKS: readonly ProvinceId[] = ['tj-dushanbe', 'tj-bokhtar'];

/** The ring that leaves the fewest named crossings without support this month, or null. The first unit is the ally's. */
export function ringIntoBarracks(mind: Mind): ReadonlyMap<UnitId, GameOrder> | null {
  const there = Object.values(mind.world.units).filter(({ at }) => BARRACKS.includes(at));
  if (there.some(({ owner }) => owner === mind.power)) return null;
  const rings = there.flatMap((guest) =>
    mind.units.flatMap((first) =>
      mind.units
        .filter((second) => second !== first)
        .filter((second) => isNext(mind, guest, first) && isNext(mind, first, second) && isNext(mind, second, guest))
        .map((second) => ({
          ring: [guest, first, second] as const,
          risk: [first, second].filter(({ at }) => mind.fronts.includes(at)).length,
        })),
    ),
  );
  const best = rings.sort((a, b) => a.risk - b.risk)[0];
  if (best === undefined) return null;
  const [guest, first, second] = best.ring;
  return new Map([step(guest, first.at), step(first, second.at), step(second, guest.at)]);
}

function step(unit: GameUnit, to: ProvinceId): [UnitId, GameOrder] {
  return [unit.id, { type: 'move', to: { province: to } }];
}

function isNext(mind: Mind, a: GameUnit, b: GameUnit): boolean {
  return (mind.board.provinces[a.at]?.armyNeighbours ?? []).includes(b.at);
}
