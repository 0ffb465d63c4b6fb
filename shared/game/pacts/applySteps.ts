// Books what was done to a pact: the pact itself, and the facts that those who may read it are told (rules 6).

import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { isWinter } from '../../politics/month.ts';
import { suppliesCut } from '../../politics/pactClose.ts';
import type { PactStep } from '../../politics/pactStep.ts';
import type { Chronicle } from '../chronicle.ts';
import { readersOf } from './changePact.ts';

export function applySteps(chronicle: Chronicle, steps: readonly PactStep[]): void {
  for (const step of steps) {
    chronicle.add({ type: 'pactChanged', ...step });
    tell(chronicle, step);
  }
}

function tell(chronicle: Chronicle, { how, by, pact }: PactStep): void {
  const to = readersOf(pact);
  switch (how) {
    case 'proposed':
    case 'countered':
      if (by) chronicle.log({ k: 'proposed', pact: pact.id, by, version: pact.current }, to);
      return;
    case 'signed':
      if (by) chronicle.log({ k: 'signed', pact: pact.id, by }, to);
      return;
    case 'inForce':
      chronicle.log({ k: 'inForce', pact: pact.id }, to);
      return;
    case 'published':
      chronicle.log({ k: 'published', pact: pact.id, by: by ?? 'leak' });
      return;
    case 'refused':
    case 'retracted':
    case 'ended':
      chronicle.log({ k: 'pactEnded', pact: pact.id, how: pact.ended?.how ?? 'lapsed', ...(by ? { by } : {}) }, to);
      return;
    case 'left':
      chronicle.log({ k: 'pactEnded', pact: pact.id, how: 'withdrawn', ...(by ? { by } : {}) }, to);
      return;
    case 'unsigned':
    case 'noticeGiven':
    case 'endAgreed':
    case 'done':
    case 'judged':
      return;
    default:
      assertNever(how);
  }
}

/** Supplies that a giver cut by ending the pact: the receiver pays in quiet at home (rules 6.1 supply). */
export function cutSupplies(chronicle: Chronicle, pact: PactStep['pact'], by: PowerId | undefined): void {
  const known = readersOf(pact) === 'all';
  for (const { giver, receiver } of suppliesCut(pact, by)) cutSupply(chronicle, { giver, receiver, known });
}

/** -1 stability, -2 in winter, once a match for each giver. `known`: everybody may know who cut it. */
export function cutSupply(
  chronicle: Chronicle,
  { giver, receiver, known }: { readonly giver: PowerId; readonly receiver: PowerId; readonly known: boolean },
): void {
  const { state } = chronicle;
  if (state.cuts.includes(`${giver}>${receiver}`)) return;
  chronicle.add({ type: 'supplyCut', giver, receiver });
  const cause = known ? { key: 'cause.supplyCut', args: { power: { power: giver } } } : { key: 'cause.unspoken' };
  chronicle.change(receiver, 'stability', isWinter(state.round) ? -2 : -1, cause);
}
