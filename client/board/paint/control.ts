// How the land of each province is shown: whose tint, whose stripes, closed, dashed (look, section 7.2 and 7.3).
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { BoardModel } from '../boardModel.ts';

export interface LandLook {
  /** Whose colour tints the land; null: nobody's. */
  readonly tint: PowerId | null;
  /** Whose stripes lie over it: an occupier's. */
  readonly stripes: PowerId | null;
  /** Not in this match: hatched, no tint, no wash. */
  readonly closed: boolean;
  /** Thin dashed outline: held by another than the sovereign, or by nobody. */
  readonly dashed: boolean;
}

export type ControlFacts = Pick<BoardModel, 'controllers' | 'closed'>;

/** Afghan provinces held by the Taliban or the NRF count as their own: no stripes (rules 3, *home*). */
export function landLook(id: ProvinceId, { controllers, closed }: ControlFacts): LandLook {
  if (closed.has(id)) return { tint: null, stripes: null, closed: true, dashed: false };
  const sovereign = REGION_BOARD.provinces[id]?.sovereign ?? null;
  const controller = controllers[id] === undefined ? sovereign : controllers[id];
  if (controller === null) return { tint: null, stripes: null, closed: false, dashed: sovereign !== null };
  const atHome = controller === sovereign || (sovereign === 'tal' && controller === 'nrf');
  if (atHome) return { tint: controller, stripes: null, closed: false, dashed: false };
  return { tint: sovereign, stripes: controller, closed: false, dashed: true };
}

/** Changes exactly when the map must be painted anew. */
export function controlSignature({ controllers, closed }: ControlFacts): string {
  const held = Object.keys(controllers)
    .sort()
    .map((id) => `${id}:${controllers[id] ?? '-'}`);
  return `${held.join(' ')}|${[...closed].sort().join(' ')}`;
}
