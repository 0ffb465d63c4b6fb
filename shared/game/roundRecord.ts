// The record of a round as it would be appended now: what Resolution found, and how the world stands (shared/politics/world.ts).

import type { PowerId } from '../board/ids.ts';
import { BLANK_RECORD } from '../politics/blankRecord.ts';
import { pactsInForce } from '../politics/inForce.ts';
import type { PowerValues, RoundClosing, RoundRecord } from '../politics/world.ts';
import { cardsChosen } from './paidCards.ts';
import { factsAtClose } from './scoring/moment.ts';
import type { MatchState } from './state.ts';

/** Everything that rules ask about this round; empty where nothing was found yet. */
export function recordNow(state: MatchState): RoundRecord {
  return {
    ...BLANK_RECORD,
    ...state.inRound,
    round: state.round,
    flow: state.flow,
    stability: Object.fromEntries(state.powers.map((power) => [power, state.power[power]?.stability ?? 0])),
    controller: state.controller,
    policies: state.powers.flatMap((power) => {
      return cardsChosen(state, power).map(({ choice }) => ({ power, policy: choice.policy }));
    }),
    ...factsAtClose(state),
    inForceAtClose: pactsInForce(state).map(({ id }) => id),
    alerts: state.alerts?.truth ?? [],
    fronts: state.alerts?.round === state.round ? state.alerts.fronts : [],
    closing: closingNow(state),
  };
}

/** What conditions may ask of past rounds, beside the rest of the record (rules 11.1). */
function closingNow(state: MatchState): RoundClosing {
  const of = <T>(value: (power: PowerValues) => T): Partial<Record<PowerId, T>> =>
    Object.fromEntries(Object.entries(state.power).map(([id, values]) => [id, value(values)]));
  return {
    standing: of(({ standing }) => standing),
    regime: of(({ regime }) => regime),
    radicalisation: of(({ radicalisation }) => radicalisation),
    presence: state.presence,
    violence: state.violence,
    stranded: state.stranded,
    hosted: state.hosted,
    forts: state.forts,
  };
}
