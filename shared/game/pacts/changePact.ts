// Puts changed pacts into the chronicle. What may be changed is said by shared/politics/pactLife.ts and pactClose.ts.
import type { PowerId } from '../../board/ids.ts';
import { termsOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import type { PactChange } from '../../politics/pactStep.ts';
import type { Chronicle } from '../chronicle.ts';
import type { ScopedLogEntry } from '../state.ts';

export function changePact(chronicle: Chronicle, how: PactChange, by: PowerId | null, pact: Pact): void {
  chronicle.add({ type: 'pactChanged', how, by, pact });
}

/** Who may read of a pact: all, or its parties while it is secret (rules 6, visibility). */
export function readersOf(pact: Pact): ScopedLogEntry['to'] {
  const terms = termsOf(pact);
  return terms.visibility === 'public' || pact.published ? 'all' : terms.parties;
}
