// What units of a draft could be told, and where: targets of supports, places to stay out of, provinces to open (rules 4, 6.1).
import type { Board } from '../../../shared/board/board.ts';
import { frontsOf } from '../../../shared/board/fronts.ts';
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { PledgedAct } from '../../../shared/politics/clauses/orderPledge.ts';
import type { StatusMove } from '../../../shared/politics/clauses/status.ts';
import { canMove } from '../../../shared/politics/statusLadder.ts';
import type { GameUnit, World } from '../../../shared/politics/world.ts';
import type { Desk } from '../matchDraft.ts';

export function unitsOf(world: World, power: PowerId): readonly GameUnit[] {
  return Object.values(world.units).filter(({ owner }) => owner === power);
}

/** One step by land, or along the water for a fleet. */
export function neighboursOf(board: Board, unit: GameUnit): readonly ProvinceId[] {
  const here = board.provinces[unit.at];
  if (unit.kind === 'army') return here?.armyNeighbours ?? [];
  return [...new Set((here?.fleetNeighbours[unit.coast ?? ''] ?? []).map((entry) => entry.split('/')[0] ?? entry))];
}

/** Provinces next to the unit in which somebody stands whom it could support. */
export function supportTargets(world: World, board: Board, unit: GameUnit): readonly ProvinceId[] {
  const stands = new Set(Object.values(world.units).map(({ at }) => at));
  return neighboursOf(board, unit).filter((id) => stands.has(id) && !world.closed.includes(id));
}

/** Moves of others that the unit could support: from where, to where. */
export function supportMoves(
  world: World,
  board: Board,
  unit: GameUnit,
): readonly { readonly from: ProvinceId; readonly to: ProvinceId }[] {
  const open = neighboursOf(board, unit).filter((id) => !world.closed.includes(id));
  return Object.values(world.units)
    .filter(({ id, owner }) => id !== unit.id && owner !== 'neutral' && owner !== 'isk')
    .flatMap((mover) =>
      open
        .filter((to) => to !== mover.at && neighboursOf(board, mover).includes(to))
        .map((to) => ({ from: mover.at, to })),
    );
}

export function stayOutTargets(world: World, board: Board, unit: GameUnit): readonly ProvinceId[] {
  return neighboursOf(board, unit).filter((id) => !world.closed.includes(id));
}

/** The act of this type with its first possible place, or null: the unit cannot. */
export function actOf(type: PledgedAct['type'], { world, board }: Desk, unit: GameUnit): PledgedAct | null {
  switch (type) {
    case 'hold':
      return { type };
    case 'secure':
      return { type, at: unit.at };
    case 'supportHold': {
      const targets = supportTargets(world, board, unit);
      const at = targets.find((id) => (world.alerts?.fronts ?? []).includes(id)) ?? targets[0];
      return at === undefined ? null : { type, at };
    }
    case 'supportMove': {
      const first = supportMoves(world, board, unit)[0];
      return first === undefined ? null : { type, ...first };
    }
    case 'stayOut': {
      const of = stayOutTargets(world, board, unit)[0];
      return of === undefined ? null : { type, of };
    }
  }
}

/** Provinces that a power controls and that are open, named fronts first, then other fronts. */
export function grantable({ world, board }: Desk, grantor: PowerId): readonly ProvinceId[] {
  const own = Object.keys(world.controller).filter(
    (id) => world.controller[id] === grantor && !world.closed.includes(id),
  );
  const fronts = frontsOf(board, [grantor]);
  const named = world.alerts?.fronts ?? [];
  const weight = (id: ProvinceId) => Number(fronts.includes(id)) + Number(named.includes(id));
  return own.toSorted((a, b) => weight(b) - weight(a));
}

/** Afghan provinces, behind named fronts first. */
export function afghanProvinces({ world, board }: Desk): readonly ProvinceId[] {
  const named = world.alerts?.fronts ?? [];
  const behind = board.crossings
    .filter(({ between: [front] }) => named.includes(front))
    .map(({ between }) => between[1]);
  const ids = Object.values(board.provinces)
    .filter(({ sovereign, id }) => sovereign === 'tal' && !world.closed.includes(id))
    .map(({ id }) => id);
  return ids.toSorted((a, b) => Number(behind.includes(b)) - Number(behind.includes(a)));
}

/** Steps towards the Taliban that the power could take now. */
export function movesOf(world: World, power: PowerId): readonly StatusMove[] {
  const values = world.power[power];
  if (values === undefined) return [];
  return (['contact', 'embassy', 'recognised', 'delist', 'list'] as const).filter((move) => canMove(values, move));
}
