// supply: electricity, gas, grain or work permits from a giver to a receiver for a price a round; needed in winter (rules 6.1).
import type { PowerId } from '../../board/ids.ts';

export type SupplyGood = 'electricity' | 'gas' | 'grain' | 'workPermits';

export interface SupplyClause {
  readonly kind: 'supply';
  readonly giver: PowerId;
  readonly receiver: PowerId;
  readonly good: SupplyGood;
  /** Coins the receiver pays each round, 0-5. */
  readonly price: number;
}
