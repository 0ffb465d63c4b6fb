// A demand: A stakes what it gives B on one condition that B can make true by a deadline (rules 7).
import type { PactId, PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import type { StatusMove } from './clauses/status.ts';
import type { Condition } from './conditions/condition.ts';
import type { BorderRegime, EthnicGroup } from './world.ts';

export type Stake =
  | { readonly type: 'clause'; readonly pact: PactId; readonly clause: number }
  /** A takes its status towards the Taliban one step down. */
  | { readonly type: 'status' };

/**
 * What can be asked, with prices of rules 7 (1: statement, regime, coin; 2: status step, three posts, support or secure order, ban; 3: access,
 * leaving or entering a treaty, recognition, withdrawing units); or any open condition, where the preset has them (rules 11.1, 13).
 */
export type Ask =
  | { readonly type: 'coins'; readonly coins: number }
  | { readonly type: 'borderRegime'; readonly regime: BorderRegime }
  | { readonly type: 'status'; readonly move: StatusMove }
  | { readonly type: 'posts'; readonly group: EthnicGroup; readonly atLeast: number }
  | { readonly type: 'ban'; readonly on: boolean }
  | { readonly type: 'supportHold'; readonly unit: UnitId; readonly at: ProvinceId }
  | { readonly type: 'secure'; readonly unit: UnitId; readonly at: ProvinceId }
  | { readonly type: 'access'; readonly mode: 'transit' | 'basing'; readonly provinces: 'all' | readonly ProvinceId[] }
  | { readonly type: 'leavePact'; readonly pact: PactId }
  /** To seal what lies on the table. */
  | { readonly type: 'enterPact'; readonly pact: PactId }
  /** No unit of the asked power stands there at the deadline. */
  | { readonly type: 'withdraw'; readonly province: ProvinceId }
  | { readonly type: 'statement'; readonly front: ProvinceId; readonly says: 'real' | 'pretext' }
  | { readonly type: 'condition'; readonly condition: Condition };

export interface Demand {
  readonly id: string;
  readonly by: PowerId;
  readonly on: PowerId;
  readonly stakes: readonly Stake[];
  readonly ask: Ask;
  readonly madeIn: number;
  /** Round at whose Close it is due: this or the next. */
  readonly due: number;
  readonly public: boolean;
  readonly state: 'open' | 'complied' | 'defied' | 'backedDown';
  /** Who won it one more round (rules 8 `mediate`). */
  readonly mediatedBy?: PowerId;
}
