// pay: coins from one party to another, once or each round; the engine pays, a short payment is a breach (rules 6.1).
import type { PowerId } from '../../board/ids.ts';

export interface PayClause {
  readonly kind: 'pay';
  readonly from: PowerId;
  readonly to: PowerId;
  /** 1-15 coins. */
  readonly coins: number;
  readonly each: 'once' | 'round';
}
