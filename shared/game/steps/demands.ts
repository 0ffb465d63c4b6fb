// K2: demands that are met or due (rules 7), and carrying out what follows from any demand.
import { assertNever } from '../../board/assertNever.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import { type DemandEffect, type DemandOutcome, judgeDemands as outcomes } from '../../politics/demands.ts';
import { partiesOf, termsOf } from '../../politics/inForce.ts';
import { stepDown } from '../../politics/statusLadder.ts';
import type { Chronicle } from '../chronicle.ts';
import { cutSupply } from '../pacts/applySteps.ts';
import { readersOf } from '../pacts/changePact.ts';
import { rewardMediator } from '../policies/offers.ts';
import { recordNow } from '../roundRecord.ts';
import { setStatus } from '../statusChanges.ts';

export function judgeDemands(chronicle: Chronicle): void {
  const records = [...chronicle.state.history, recordNow(chronicle.state)];
  for (const outcome of outcomes(chronicle.state, REGION_BOARD, records)) bookDemand(chronicle, outcome);
}

/** The demand as it stands now, told to those who know of it, and its effects. */
export function bookDemand(chronicle: Chronicle, { demand, effects }: DemandOutcome): void {
  chronicle.add({ type: 'demandChanged', demand });
  const { id, by, on, state } = demand;
  chronicle.log({ k: 'demand', id, by, on, state }, demand.public ? 'all' : [by, on]);
  for (const effect of effects) carryOut(chronicle, effect, demand.public);
  rewardMediator(chronicle, demand);
}

/** Suspensions that end with this Close: what was withheld flows again (rules 7). */
export function tellResumed(chronicle: Chronicle): void {
  const { suspended, round } = chronicle.state;
  for (const [key, until] of Object.entries(suspended)) {
    const [pact, clause] = key.split('/');
    if (until === round && pact !== undefined) tellSuspension(chronicle, pact, Number(clause), null);
  }
}

/** Whoever may read the pact may know what binds in it; why it does not is told by the demand or the card. `until` null: it binds again. */
export function tellSuspension(chronicle: Chronicle, id: string, index: number, until: number | null): void {
  const pact = chronicle.state.pacts[id];
  const clause = pact && termsOf(pact).clauses[index];
  if (pact?.state !== 'inForce' || clause === undefined) return;
  const what = kindOf(clause).title(clause, { parties: partiesOf(pact), round: pact.inForceSince ?? 0 });
  const fact = { pact: id, clause: index, what };
  chronicle.log(until === null ? { k: 'resumed', ...fact } : { k: 'suspended', ...fact, until }, readersOf(pact));
}

function carryOut(chronicle: Chronicle, effect: DemandEffect, known: boolean): void {
  switch (effect.type) {
    case 'suspend':
      chronicle.add({ type: 'clauseSuspended', pact: effect.pact, clause: effect.clause, until: effect.until });
      tellSuspension(chronicle, effect.pact, effect.clause, effect.until);
      return;
    case 'supplyCut':
      cutSupply(chronicle, { giver: effect.giver, receiver: effect.receiver, known });
      return;
    case 'statusDown': {
      const status = chronicle.state.power[effect.power]?.status;
      if (status) setStatus(chronicle, effect.power, stepDown(status));
      return;
    }
    case 'stability':
    case 'standing':
      // A private demand is known to the two; its price is seen, its reason is not.
      chronicle.change(effect.power, effect.type, effect.by, { key: known ? 'cause.demand' : 'cause.unspoken' });
      return;
    case 'ledger':
      chronicle.add({ type: 'wordCounted', power: effect.power, entry: effect.entry });
      return;
    default:
      assertNever(effect);
  }
}
