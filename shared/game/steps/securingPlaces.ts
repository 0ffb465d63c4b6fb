// Where securing counts: it takes 1 off a push from there, whatever becomes of the unit (rules 4.5, 6.1 counterTerror).
import type { ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { securingUnits } from '../../politics/battle.ts';
import { securedGround } from '../../politics/sharedWatch.ts';
import type { MatchState } from '../state.ts';

/** Before R6 by where units stand, after it by where they stood. */
export function securingPlaces(state: MatchState): ReadonlySet<ProvinceId> {
  const { orders } = state.inRound;
  const securing = orders?.filter(({ written }) => written.type === 'secure') ?? securingUnits(state, state.orders);
  return securedGround(state, REGION_BOARD, securing);
}
