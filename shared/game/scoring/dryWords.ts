// Dry ink for words (rules 11.3): a word given in the last round scores nothing, however it was kept; one given before may be kept in it.
import type { Pact } from '../../politics/pact.ts';
import type { World } from '../../politics/world.ts';
import type { MatchState } from '../state.ts';
import { isWet } from './motions.ts';

/** The world without what was kept of pacts that came in force in the last round of a match that ends; what was broken stays. */
export function withDryWords(state: MatchState): World {
  return {
    ...state,
    pacts: Object.fromEntries(
      Object.entries(state.pacts).map(([id, pact]): [string, Pact] => {
        if (!isWet(state, pact.inForceSince ?? 0)) return [id, pact];
        return [id, { ...pact, verdicts: pact.verdicts.filter(({ finding }) => finding !== 'kept') }];
      }),
    ),
  };
}
