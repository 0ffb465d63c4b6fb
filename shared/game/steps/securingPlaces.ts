// Where units were ordered to secure: it takes 1 off a push from there, whatever becomes of the unit (rules 4.5).
import type { ProvinceId } from '../../board/ids.ts';
import { securingAt } from '../../politics/battle.ts';
import type { MatchState } from '../state.ts';

/** Before R6 by where units stand, after it by where they stood. */
export function securingPlaces(state: MatchState): ReadonlySet<ProvinceId> {
  const { orders } = state.inRound;
  if (orders) return new Set(orders.filter(({ written }) => written.type === 'secure').map(({ at }) => at));
  return securingAt(state, state.orders);
}
