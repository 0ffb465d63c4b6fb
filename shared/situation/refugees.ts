// Where people go when violence rises: over the nearest open crossing, or stranded in front of a closed one (rules 9.2).
import type { Board, Crossing } from '../board/board.ts';
import { isAfghan } from '../board/fronts.ts';
import type { CrossingId, PowerId, ProvinceId } from '../board/ids.ts';
import { boundQuota } from '../politics/boundBorder.ts';
import type { BorderRegime, World } from '../politics/world.ts';

/** How many units a host takes in a round unless a pact says otherwise (rules 9.2, default quota). */
export const QUOTA = 2;
const REACH = 2;

export type Flight =
  | {
      readonly kind: 'hosted';
      readonly from: ProvinceId;
      readonly crossing: CrossingId;
      readonly host: PowerId;
      readonly under: BorderRegime;
    }
  | { readonly kind: 'stranded'; readonly from: ProvinceId; readonly crossing: CrossingId; readonly host: PowerId };

/** One unit from each province where violence rose, in order of ids. `absentHosts`: places of closed neighbours (scenario.md F). */
export function flights(
  world: World,
  board: Board,
  rose: readonly ProvinceId[],
  absentHosts: Readonly<Partial<Record<PowerId, number>>>,
): readonly Flight[] {
  const taken: Partial<Record<PowerId, number>> = {};
  return rose.toSorted().flatMap((from): Flight[] => {
    const ways = crossingsWithin(board, from);
    const open = ways.find(({ crossing }) => {
      const host = hostOf(board, crossing);
      return host !== undefined && (taken[host] ?? 0) < roomOf(world, board, host, absentHosts);
    });
    const way = open ?? ways[0];
    const host = way && hostOf(board, way.crossing);
    if (way === undefined || host === undefined) return [];
    if (open === undefined) return [{ kind: 'stranded', from, crossing: way.crossing.id, host }];
    taken[host] = (taken[host] ?? 0) + 1;
    const under = world.power[host]?.regime ?? 'humanitarian';
    return [{ kind: 'hosted', from, crossing: way.crossing.id, host, under }];
  });
}

function roomOf(
  world: World,
  board: Board,
  host: PowerId,
  absentHosts: Readonly<Partial<Record<PowerId, number>>>,
): number {
  const regime = world.power[host]?.regime;
  if (regime === undefined) return absentHosts[host] ?? 0;
  return regime === 'closed' ? 0 : (boundQuota(world, board, host) ?? QUOTA);
}

function hostOf(board: Board, crossing: Crossing): PowerId | undefined {
  return board.provinces[crossing.between[0]]?.sovereign;
}

/** Crossings out of Afghanistan within two steps of Afghan provinces, nearest first, then by id. */
function crossingsWithin(
  board: Board,
  from: ProvinceId,
): readonly { readonly crossing: Crossing; readonly steps: number }[] {
  const steps = new Map<ProvinceId, number>([[from, 0]]);
  for (const [at, n] of steps) {
    if (n >= REACH) continue;
    for (const next of board.provinces[at]?.armyNeighbours ?? []) {
      if (isAfghan(board, next) && !steps.has(next)) steps.set(next, n + 1);
    }
  }
  return board.crossings
    .flatMap((crossing) => {
      const [here, behind] = crossing.between;
      const n = steps.get(behind);
      return n === undefined || isAfghan(board, here) ? [] : [{ crossing, steps: n }];
    })
    .toSorted((a, b) => a.steps - b.steps || (a.crossing.id < b.crossing.id ? -1 : 1));
}
