// orderPledge: the giver promises what one of its units will be ordered to do; judged against the orders at the bell (rules 6.1).
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';

export type PledgedAct =
  | { readonly type: 'supportHold'; readonly at: ProvinceId }
  | { readonly type: 'supportMove'; readonly from: ProvinceId; readonly to: ProvinceId }
  | { readonly type: 'secure'; readonly at: ProvinceId }
  | { readonly type: 'hold' }
  | { readonly type: 'stayOut'; readonly of: ProvinceId };

export interface OrderPledgeClause {
  readonly kind: 'orderPledge';
  readonly giver: PowerId;
  readonly unit: UnitId;
  /** Where the unit stood when this was drafted; for the text. */
  readonly unitAt: ProvinceId;
  readonly act: PledgedAct;
  /** Rounds it binds: the round in which the pact comes in force only, or to round n (inclusive). */
  readonly until: 'thisRound' | number;
}
