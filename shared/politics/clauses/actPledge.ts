// actPledge: a promise to do something other than an order by round n: posts, the opium ban, a border regime, a policy (rules 6.1). Judged at Close of that round.
import type { PowerId } from '../../board/ids.ts';
import type { BorderRegime, EthnicGroup } from '../world.ts';

export type PledgedDeed =
  | { readonly type: 'posts'; readonly group: EthnicGroup; readonly atLeast: number }
  | { readonly type: 'ban'; readonly on: boolean }
  | { readonly type: 'borderRegime'; readonly regime: BorderRegime }
  | { readonly type: 'policy'; readonly policy: string };

export interface ActPledgeClause {
  readonly kind: 'actPledge';
  readonly giver: PowerId;
  readonly deed: PledgedDeed;
  readonly byRound: number;
}
