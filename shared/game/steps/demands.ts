// K2: demands that are met or due (rules 7), and carrying out what follows from any demand.
import { assertNever } from '../../board/assertNever.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { type DemandEffect, type DemandOutcome, judgeDemands as outcomes } from '../../politics/demands.ts';
import { stepDown } from '../../politics/statusLadder.ts';
import type { Chronicle } from '../chronicle.ts';
import { cutSupply } from '../pacts/applySteps.ts';
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
}

function carryOut(chronicle: Chronicle, effect: DemandEffect, known: boolean): void {
  switch (effect.type) {
    case 'suspend':
      chronicle.add({ type: 'clauseSuspended', pact: effect.pact, clause: effect.clause, until: effect.until });
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
