// What secret agendas answer, and how long a pact of some kind was in force (scenario.md B).
import type { Pact } from '../../politics/pact.ts';
import type { Text } from '../../text/text.ts';
import type { MatchState } from '../state.ts';

export interface SecretProgress {
  readonly met: boolean;
  readonly args: NonNullable<Text['args']>;
}

/** Most rounds that one such pact was in force. */
export function mostRounds(state: MatchState, fits: (pact: Pact) => boolean): number {
  const rounds = Object.values(state.pacts)
    .filter(fits)
    .map(({ id }) => state.history.filter(({ inForce }) => inForce?.includes(id)).length);
  return Math.max(0, ...rounds);
}
