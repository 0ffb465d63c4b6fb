// What a power could be asked for in a demand: the Lesson's list, only what depends on it and is not so already (rules 7).
import type { Board } from '../../shared/board/board.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Ask } from '../../shared/politics/demand.ts';
import { askObjection, isTrueNow } from '../../shared/politics/demandPrices.ts';
import type { World } from '../../shared/politics/world.ts';
import { movesOf, supportTargets, unitsOf } from './draft/unitTargets.ts';

/** Possible asks, cheapest kinds first: coins, border, ban, posts, status, orders at named fronts, access. */
export function asksOf(world: World, board: Board, by: PowerId, on: PowerId): readonly Ask[] {
  const fronts = world.alerts?.fronts ?? [];
  const all: readonly Ask[] = [
    { type: 'coins', coins: 1 },
    { type: 'coins', coins: 2 },
    { type: 'borderRegime', regime: 'humanitarian' },
    { type: 'borderRegime', regime: 'closed' },
    { type: 'ban', on: !world.opiumBan },
    { type: 'posts', group: 'tajik', atLeast: world.posts.tajik + 3 },
    { type: 'posts', group: 'uzbek', atLeast: world.posts.uzbek + 3 },
    ...movesOf(world, on).map((move): Ask => ({ type: 'status', move })),
    ...unitsOf(world, on).flatMap((unit): readonly Ask[] => [
      ...supportTargets(world, board, unit)
        .filter((at) => fronts.includes(at))
        .map((at): Ask => ({ type: 'supportHold', unit: unit.id, at })),
      { type: 'secure', unit: unit.id, at: unit.at },
    ]),
    { type: 'access', mode: 'transit', provinces: 'all' },
  ];
  return all.filter(
    (ask) => askObjection(world, board, { by, on, ask }) === null && !isTrueNow(world, board, { by, on, ask }),
  );
}
