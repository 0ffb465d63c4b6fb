// Which clauses can bear on a condition at all: most deals have nothing to do with most aims, and are not looked at twice.
import type { ClauseKind } from '../../politics/clause.ts';
import type { Condition } from '../../politics/conditions/condition.ts';

/** `any`: whatever the clause is. */
export type Touch = ClauseKind | 'any';

const NOTHING: readonly Touch[] = [];
const POSTS: readonly Touch[] = ['actPledge'];
const STEPS: readonly Touch[] = ['status'];

export function touches(condition: Condition): readonly Touch[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(touches);
    case 'not':
    case 'forRounds':
    case 'rounds':
    case 'fraction':
    case 'mean':
      return touches(condition.of);
    case 'clauseInForce':
      return [condition.clause];
    case 'partners':
    case 'pactAmong':
      return [condition.clause ?? 'any'];
    case 'status':
    case 'steps':
    case 'lists':
      return STEPS;
    case 'posts':
    case 'inclusion':
    case 'ban':
      return POSTS;
    case 'flow':
      return ['actPledge', 'orderPledge'];
    case 'received':
      return condition.how === 'pay' ? ['pay'] : condition.how === 'supply' ? ['supply'] : ['pay', 'supply'];
    case 'corridorPaid':
      return ['corridor'];
    case 'leverage':
      return ['any'];
    case 'secured':
      return ['orderPledge', 'counterTerror'];
    case 'hosted':
      return ['asylum'];
    case 'pledges':
      return ['orderPledge', 'actPledge', 'nonAggression'];
    case 'regime':
      return ['borderRegime'];
    default:
      return NOTHING;
  }
}
