// Books what was done to a pact: the pact itself, the collateral that moved, and the facts that those who may read it are told (rules 6).
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { isWinter } from '../../politics/month.ts';
import type { Pact } from '../../politics/pact.ts';
import { suppliesCut } from '../../politics/pactClose.ts';
import type { PactStep } from '../../politics/pactStep.ts';
import type { Chronicle } from '../chronicle.ts';
import { readersOf } from './changePact.ts';

export function applySteps(chronicle: Chronicle, steps: readonly PactStep[]): void {
  for (const step of steps) {
    const before = chronicle.state.pacts[step.pact.id];
    chronicle.add({ type: 'pactChanged', how: step.how, by: step.by, pact: step.pact });
    tell(chronicle, step);
    moveDeposits(chronicle, step, before);
  }
}

/** Coins go from the purse to the pact and back. What lay under an older text is told to those who could read that text. */
function moveDeposits(chronicle: Chronicle, { pact, deposits = [] }: PactStep, before: Pact | undefined): void {
  for (const { how, of, to, coins } of deposits) {
    const cause = { key: `cause.deposit.${how}`, args: { pact: { pact: pact.id } } };
    chronicle.change(to, 'coins', how === 'laid' ? -coins : coins, cause);
    const readers = how === 'laid' ? pact : (before ?? pact);
    chronicle.log({ k: 'deposit', pact: pact.id, how, of, to, coins }, readersOf(readers));
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
    case 'noticeGiven':
      if (pact.notice) chronicle.log({ k: 'notice', pact: pact.id, ...pact.notice }, to);
      return;
    case 'renewed':
      chronicle.log({ k: 'renewed', pact: pact.id, lastRound: pact.lastRound ?? null }, to);
      return;
    case 'unsigned':
    case 'endAgreed':
    // Sealed in secret until all have (rules 6, renewal).
    case 'renewalSealed':
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
  for (const { giver, receiver } of suppliesCut(chronicle.state, REGION_BOARD, pact, by))
    cutSupply(chronicle, { giver, receiver, known });
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
