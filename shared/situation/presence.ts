// IS-K's hidden presence in Afghan provinces: first placing, attacks, growth, strongholds (rules 9.1).
import type { ProvinceId } from '../board/ids.ts';
import type { World } from '../politics/world.ts';
import { byWeight, oneOf, type Roll } from './roll.ts';

export const MOST_PRESENCE = 3;

/** First placing: a total drawn from `totals`, one by one by weight, at most 3 in a province (scenario.md D). */
export function placePresence(
  provinces: readonly ProvinceId[],
  weights: Readonly<Record<ProvinceId, number>>,
  totals: readonly number[],
  roll: Roll,
): Readonly<Record<ProvinceId, number>> {
  const presence: Record<ProvinceId, number> = Object.fromEntries(provinces.map((id) => [id, 0]));
  const total = oneOf(totals, roll('presenceTotal')) ?? 0;
  for (let n = 1; n <= total; n++) {
    const room = provinces.filter((id) => presence[id]! < MOST_PRESENCE);
    const at = byWeight(room, (id) => weights[id] ?? 0, roll('presence', String(n)));
    if (at !== undefined) presence[at] = presence[at]! + 1;
  }
  return presence;
}

export function totalPresence(world: World): number {
  return Object.values(world.presence).reduce((sum, n) => sum + n, 0);
}

/** Where an attack happens this round, if one does: 10 % for each point of total presence, at most 60 %; place drawn by presence. */
export function attackPlace(world: World, roll: Roll): ProvinceId | undefined {
  const chance = Math.min(0.6, totalPresence(world) / 10);
  if (roll('attack') >= chance) return undefined;
  return byWeight(byId(world), (id) => world.presence[id] ?? 0, roll('attackPlace'));
}

/**
 * Where presence grows, in every second round: the province with most violence (ties: most presence, then id) where presence is below 3
 * and nobody secures.
 */
export function growthPlace(world: World, securedAt: ReadonlySet<ProvinceId>): ProvinceId | undefined {
  if (world.round % 2 !== 0) return undefined;
  const open = byId(world).filter((id) => (world.presence[id] ?? 0) < MOST_PRESENCE && !securedAt.has(id));
  return open.reduce<ProvinceId | undefined>((best, id) => {
    if (best === undefined) return id;
    const worse = (world.violence[id] ?? 0) - (world.violence[best] ?? 0);
    return worse > 0 || (worse === 0 && (world.presence[id] ?? 0) > (world.presence[best] ?? 0)) ? id : best;
  }, undefined);
}

/** Provinces whose presence stood at 3 at two Closes running without a unit, and still has none: strongholds rise there. */
export function risingStrongholds(
  world: World,
  threes: Readonly<Record<ProvinceId, number>>,
  occupied: ReadonlySet<ProvinceId>,
): readonly ProvinceId[] {
  return byId(world).filter(
    (id) =>
      (threes[id] ?? 0) >= 2 &&
      (world.presence[id] ?? 0) >= MOST_PRESENCE &&
      !occupied.has(id) &&
      !world.strongholds.includes(id) &&
      !world.closed.includes(id),
  );
}

/** The count of Closes running, after one more Close. */
export function countThrees(
  world: World,
  threes: Readonly<Record<ProvinceId, number>>,
  occupied: ReadonlySet<ProvinceId>,
): Readonly<Record<ProvinceId, number>> {
  const running = byId(world).filter((id) => (world.presence[id] ?? 0) >= MOST_PRESENCE && !occupied.has(id));
  return Object.fromEntries(running.map((id) => [id, (threes[id] ?? 0) + 1]));
}

function byId(world: World): readonly ProvinceId[] {
  return Object.keys(world.presence).sort();
}
