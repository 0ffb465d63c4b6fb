// The bell: conditions of clauses are read once, for all pacts in force, and hold to Close (rules 6, docs/adr/0012).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { conditionText } from '../../politics/conditions/conditionText.ts';
import { clauseKey, pactsInForce, readWhens, termsOf } from '../../politics/inForce.ts';
import type { Chronicle } from '../chronicle.ts';
import { asAllSee } from '../coinsAsSeen.ts';
import { readersOf } from '../pacts/changePact.ts';

export function readConditions(chronicle: Chronicle): void {
  const { state } = chronicle;
  // Only what all can see may stand in a condition: also of the purses (rules 3, 11.1).
  const held = readWhens(asAllSee(state), REGION_BOARD);
  if (Object.keys(held).length === 0) return;
  chronicle.add({ type: 'whensRead', round: state.round, held });
  for (const pact of pactsInForce(state)) {
    for (const [clause, { when }] of termsOf(pact).clauses.entries()) {
      const key = clauseKey(pact.id, clause);
      const now = held[key];
      if (when === undefined || now === undefined || now === state.whens.held[key]) continue;
      chronicle.log({ k: 'when', pact: pact.id, clause, holds: now, when: conditionText(when) }, readersOf(pact));
    }
  }
}
