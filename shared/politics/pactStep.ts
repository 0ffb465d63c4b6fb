// One thing that was done to a pact: what, by whom, and the pact after it. The engine logs it; nothing else changes a pact.
import type { PowerId } from '../board/ids.ts';
import type { Pact } from './pact.ts';

export type PactChange =
  | 'proposed'
  | 'countered'
  | 'signed'
  | 'inForce'
  | 'unsigned'
  | 'refused'
  | 'retracted'
  | 'noticeGiven'
  | 'endAgreed'
  | 'left'
  | 'ended'
  | 'published'
  | 'done'
  | 'judged';

export interface PactStep {
  readonly how: PactChange;
  /** Null: the calendar or the watcher. */
  readonly by: PowerId | null;
  readonly pact: Pact;
}

/** The pacts after the steps, by id. */
export function afterSteps(
  pacts: Readonly<Record<string, Pact>>,
  steps: readonly PactStep[],
): Readonly<Record<string, Pact>> {
  return { ...pacts, ...Object.fromEntries(steps.map(({ pact }) => [pact.id, pact])) };
}
