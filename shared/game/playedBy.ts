// Who plays a power, and for whom a phase waits (rules 1, 11.5).
import type { PowerId } from '../board/ids.ts';
import type { MatchState } from './state.ts';

/** person: at least one seat and nobody minds it; bot; idle. */
export function playedBy(state: MatchState, power: PowerId): 'person' | 'bot' | 'idle' {
  return state.absent[power] ?? 'person';
}

export function personPowers(state: MatchState): readonly PowerId[] {
  return state.powers.filter((power) => playedBy(state, power) === 'person');
}

/** Powers that must be ready for the phase to end before its time. Idle powers never block. */
export function awaited(state: MatchState): readonly PowerId[] {
  switch (state.phase) {
    case 'briefing':
    case 'resolution':
      return personPowers(state);
    case 'diplomacy':
      return state.powers.filter((power) => playedBy(state, power) !== 'idle');
    case 'regroup':
      return personPowers(state).filter((power) => mustRetreat(state, power));
    case 'dispatch':
      return state.powers.filter((power) => playedBy(state, power) !== 'idle' && state.dispatch[power] === undefined);
    case 'lobby':
    case 'archives':
      return [];
  }
}

/** Ready in its own eyes too: nothing was addressed to it since it said so (rules 1). */
export function isReady(state: MatchState, power: PowerId): boolean {
  return state.ready.includes(power) && !state.recalled.includes(power);
}

/** A dislodged unit with somewhere to go (rules 1.1: Regroup is skipped when nobody has a choice). */
export function mustRetreat(state: MatchState, power: PowerId): boolean {
  return state.dislodged.some(({ unit, options }) => unit.owner === power && options.length > 0);
}
