// Alerts: which fronts are named this month, which of them are real, and how strong the pushes are (rules 9.1).
import type { Board } from '../board/board.ts';
import { afghanBehind, frontsOf } from '../board/fronts.ts';
import type { ProvinceId } from '../board/ids.ts';
import type { Alerts, World } from '../politics/world.ts';
import { type PushTable, strengthOf } from '../scenario/pushTable.ts';
import { byWeight, type Roll } from './roll.ts';

/** The numbers of a preset that the border asks for. */
export interface Border {
  /** Fronts named in a round. */
  readonly alerts: number;
  readonly pushes: PushTable;
}

export type AlertTruth = Alerts['truth'][number];

/**
 * Names the preset's number of fronts for the world's round (rules 9.1): drawn by weight 1 + presence + violence of all provinces behind, without putting
 * back; the first drawn is the main one, the second the second, the others are false alarms.
 */
export function drawAlerts(world: World, board: Board, { alerts: count, pushes }: Border, roll: Roll): Alerts {
  const drawn: ProvinceId[] = [];
  for (let n = 1; n <= count; n++) {
    const left = frontsOf(board, world.powers).filter((front) => !drawn.includes(front));
    const front = byWeight(left, (id) => frontWeight(world, board, id), roll('front', String(n)));
    if (front !== undefined) drawn.push(front);
  }
  const truth = drawn.map((front, n): AlertTruth => {
    const role = n === 0 ? 'main' : n === 1 ? 'second' : 'false';
    const from = sourceOf(world, board, front);
    return { front, role, strength: strengthOf(role, world.round, world.presence[from] ?? 0, pushes), from };
  });
  return { round: world.round, fronts: [...drawn].sort(), truth };
}

export function frontWeight(world: World, board: Board, front: ProvinceId): number {
  return afghanBehind(board, front).reduce(
    (sum, behind) => sum + (world.presence[behind] ?? 0) + (world.violence[behind] ?? 0),
    1,
  );
}

/** The province behind with most presence; ties: the first by id (rules 9.1). */
export function sourceOf(world: World, board: Board, front: ProvinceId): ProvinceId {
  const behind = afghanBehind(board, front);
  const most = Math.max(...behind.map((id) => world.presence[id] ?? 0));
  return behind.find((id) => (world.presence[id] ?? 0) === most) ?? front;
}
