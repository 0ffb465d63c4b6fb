// What secret agendas answer, and how long a pact of some kind was in force (scenario.md B).
import type { Pact } from '../../politics/pact.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { Text } from '../../text/text.ts';
import type { MatchState } from '../state.ts';

export interface SecretProgress {
  readonly met: boolean;
  readonly args: NonNullable<Text['args']>;
}

/** Most rounds that one such pact was in force; `record`: of the round in question. */
export function mostRounds(state: MatchState, fits: (pact: Pact, record: RoundRecord) => boolean): number {
  const rounds = Object.values(state.pacts).map(
    (pact) => state.history.filter((record) => record.inForce?.includes(pact.id) && fits(pact, record)).length,
  );
  return Math.max(0, ...rounds);
}
