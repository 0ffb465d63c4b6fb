// What may be held up before the readers of a pact: what another pact did is no evidence for those who may not know of it (rules 6.2).
import type { PactId } from '../board/ids.ts';
import type { JudgeContext } from './clauseKind.ts';
import { mayRead } from './inForce.ts';

/** Whether everybody who may read the judged pact may read the other one too. */
export function isEvidence({ parties, pact, world }: JudgeContext, other: PactId): boolean {
  const own = world.pacts[pact];
  const readers = own === undefined || mayRead(own, null) ? [null] : parties;
  const shown = world.pacts[other];
  return shown === undefined || readers.every((reader) => mayRead(shown, reader));
}
