// Who plays a power, and for whom a phase waits (rules 1, 11.5).
import type { PowerId } from '../board/ids.ts';
import { modulesOf } from '../politics/modules.ts';
import { mustChoose } from './regroupOptions.ts';
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
      // Who could raise a unit is known by its coins, so all are asked (rules 3: coins are hidden); else only who must choose, if a person.
      return modulesOf(state).raising
        ? state.powers.filter((power) => playedBy(state, power) !== 'idle')
        : personPowers(state).filter((power) => mustChoose(state, power));
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
