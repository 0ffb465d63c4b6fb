// The powers' own numbers, status, regimes, word and policy cards.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import type { PowerValues } from '../../politics/world.ts';
import type { PowerEvent } from '../events.ts';
import type { ChosenPolicy, MatchState } from '../state.ts';
import { without } from '../without.ts';

export function evolvePowers(state: MatchState, event: PowerEvent): MatchState {
  switch (event.type) {
    case 'valueSet': {
      const changed = change(state, event.power, { [event.value]: event.now });
      if (event.lost === undefined) return changed;
      const lost = (state.standingLost[event.power] ?? 0) + event.lost;
      return { ...changed, standingLost: { ...state.standingLost, [event.power]: lost } };
    }
    case 'crisisSet':
      return change(state, event.power, { crisis: event.on });
    case 'allowanceSet':
      return change(state, event.power, { allowance: event.now });
    case 'statusSet':
      return change(state, event.power, { status: event.status });
    case 'listingSet':
      return change(state, event.power, { listsTaliban: event.listed });
    case 'regimeSet':
      return change(state, event.power, { regime: event.regime });
    case 'wordCounted': {
      const ledger = state.power[event.power]?.ledger;
      if (!ledger) return state;
      return change(state, event.power, { ledger: { ...ledger, [event.entry]: ledger[event.entry] + 1 } });
    }
    case 'policyChosen': {
      const { choice, paid } = event;
      return withCards(state, event.power, choice === null ? [] : [{ choice, paid }]);
    }
    case 'policiesSet':
      return withCards(state, event.power, event.chosen);
    case 'policyPlayed':
      return {
        ...state,
        policyHistory: [
          ...state.policyHistory,
          { power: event.power, policy: event.choice.policy, round: event.round, choice: event.choice },
        ],
      };
    default:
      return assertNever(event);
  }
}

function withCards(state: MatchState, power: PowerId, chosen: readonly ChosenPolicy[]): MatchState {
  const others: MatchState['policies'] = without(state.policies, power);
  return { ...state, policies: chosen.length === 0 ? others : { ...others, [power]: chosen } };
}

function change(state: MatchState, id: PowerId, values: Partial<PowerValues>): MatchState {
  const power = state.power[id];
  return power ? { ...state, power: { ...state.power, [id]: { ...power, ...values } } } : state;
}
