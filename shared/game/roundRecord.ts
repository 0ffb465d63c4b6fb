// The record of a round as it would be appended now: what Resolution found, and how the world stands (shared/politics/world.ts).
import { pactsInForce } from '../politics/inForce.ts';
import type { RoundRecord } from '../politics/world.ts';
import { factsAtClose } from './scoring/moment.ts';
import type { MatchState } from './state.ts';

/** Everything that rules ask about this round; empty where nothing was found yet. */
export function recordNow(state: MatchState): RoundRecord {
  return {
    orders: [],
    pushes: [],
    infiltrations: [],
    protections: [],
    incursions: [],
    secured: [],
    payments: [],
    corridorsPaid: [],
    netLeverage: {},
    brokePledge: [],
    points: {},
    ...state.inRound,
    round: state.round,
    flow: state.flow,
    stability: Object.fromEntries(state.powers.map((power) => [power, state.power[power]?.stability ?? 0])),
    controller: state.controller,
    policies: state.powers.flatMap((power) => {
      const choice = state.policies[power];
      return choice ? [{ power, policy: choice.policy }] : [];
    }),
    ...factsAtClose(state),
    inForceAtClose: pactsInForce(state).map(({ id }) => id),
    alerts: state.alerts?.truth ?? [],
  };
}
