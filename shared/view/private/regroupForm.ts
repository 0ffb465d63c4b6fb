// The form of Regroup as its power sees it: what may be chosen, what it costs, what is chosen so far (rules 1.1 G1-G6, 4.3, 4.4).
import type { PowerId } from '../../board/ids.ts';
import { REDEPLOY_COST, regroupOptions } from '../../game/regroupOptions.ts';
import type { MatchState } from '../../game/state.ts';
import type { PrivateView } from '../privateView.ts';

export function regroupFormOf(state: MatchState, power: PowerId): PrivateView['regroup'] {
  if (state.phase !== 'regroup') return null;
  const { guests, disband, raise, raiseCost, redeploy } = regroupOptions(state, power);
  const chosen = state.regroup[power] ?? {};
  return {
    guests: guests.map(({ unit, at, host, homes }) => ({
      unit,
      at,
      host,
      homes,
      chosen: chosen.guests?.[unit] ?? null,
    })),
    disband: { count: disband.count, of: disband.of, chosen: chosen.disband ?? [] },
    raise: { cost: raiseCost, options: raise, chosen: chosen.raise ?? null },
    redeploy: { cost: REDEPLOY_COST, options: redeploy, chosen: chosen.redeploy ?? null },
  };
}
