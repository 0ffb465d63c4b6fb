// The clock: phases, deadlines, readiness. What a new round or phase forgets is forgotten here.
import { assertNever } from '../../board/assertNever.ts';
import type { ClockEvent } from '../events.ts';
import type { MatchState } from '../state.ts';

export function evolveClock(state: MatchState, event: ClockEvent): MatchState {
  switch (event.type) {
    case 'phaseBegan': {
      const begun: MatchState = {
        ...state,
        phase: event.phase,
        phaseId: event.phaseId,
        round: event.round,
        endsAt: event.endsAt,
        pausedLeft: null,
        ready: [],
        recalled: [],
      };
      return event.phase === 'briefing' ? freshRound(begun) : begun;
    }
    case 'clockSet':
      return { ...state, endsAt: event.endsAt, pausedLeft: event.pausedLeft };
    case 'readySet': {
      const recalled = state.recalled.filter((power) => !event.powers.includes(power));
      if (event.quietly) return { ...state, recalled: [...recalled, ...event.powers] };
      const others = state.ready.filter((power) => !event.powers.includes(power));
      const ready = event.ready ? [...others, ...event.powers] : others;
      return { ...state, recalled, ready: state.powers.filter((power) => ready.includes(power)) };
    }
    case 'matchEnded':
      return { ...state, outcome: { how: event.how } };
    default:
      return assertNever(event);
  }
}

function freshRound(state: MatchState): MatchState {
  return {
    ...state,
    orders: {},
    policies: {},
    card: null,
    cablesSent: false,
    inRound: {},
    dislodged: [],
    retreats: {},
    retreatsConfirmed: [],
    regroup: {},
    standingLost: {},
  };
}
