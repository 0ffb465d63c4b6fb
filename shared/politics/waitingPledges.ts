// Pledges whose condition did not hold in a round that they were for (rules 6, 6.1): nobody owed anything in it, and it earns nobody a word kept.
// What the watcher of a kind finds while it binds is in clauses/.
import type { Board } from '../board/board.ts';
import type { Finding } from './clauseKind.ts';
import type { ActPledgeClause } from './clauses/actPledge.ts';
import { lastBound, type OrderPledgeClause } from './clauses/orderPledge.ts';
import { type BindingClause, sidesOf, termsOf, whenHolds } from './inForce.ts';
import type { Pact } from './pact.ts';
import { actText, unitText } from './pactWords.ts';
import type { World } from './world.ts';

export interface WaitingFinding {
  readonly binding: BindingClause;
  readonly finding: Finding;
  /** False: kept for the count of idle rounds only. */
  readonly told: boolean;
}

/** What is noted at Close about pledges with a date that waited in this round. */
export function waitingFindings(world: World, board: Board, pact: Pact): readonly WaitingFinding[] {
  return sidesOf(world, board, pact)
    .filter(({ index, otherwise }) => whenHolds(world, board, pact, index) === otherwise)
    .flatMap((binding): readonly WaitingFinding[] => {
      const { clause, context } = binding;
      if (clause.kind === 'orderPledge') return ofOrder(binding, clause, world);
      if (clause.kind !== 'actPledge' || clause.byRound !== world.round || context.verdicts.length > 0) return [];
      return lapsed(binding, clause);
    });
}

function ofOrder(binding: BindingClause, clause: OrderPledgeClause, { round }: World): readonly WaitingFinding[] {
  const { since, verdicts } = binding.context;
  const last = lastBound(clause, since);
  if (round < since || round > last || verdicts.some(({ finding }) => finding !== 'idle')) return [];
  const { giver } = clause;
  const args = { unit: unitText(giver, clause.unitAt), act: actText(clause.act) };
  if (round < last) {
    const finding: Finding = { giver, finding: 'idle', evidence: { key: 'evidence.waited', args } };
    return [{ binding, finding, told: false }];
  }
  // Kept if it was asked for, and obeyed, in an earlier round (rules 6.1); rounds in which it waited are among the idle ones.
  if (verdicts.length >= round - since) return lapsed(binding, clause);
  const finding: Finding = { giver, finding: 'kept', evidence: { key: 'evidence.orderPledge.keptSoFar', args } };
  return [{ binding, finding, told: true }];
}

/** Its last round is over. Where the other side of the clause was asked for instead, there is nothing to tell. */
function lapsed(binding: BindingClause, { giver }: OrderPledgeClause | ActPledgeClause): readonly WaitingFinding[] {
  const finding: Finding = { giver, finding: 'lapsed', evidence: { key: 'evidence.conditionUnmet' } };
  return [{ binding, finding, told: termsOf(binding.pact).clauses[binding.index]?.else === undefined }];
}
