// arms: +1 to the buyer's force limit while in force; price paid once (rules 4.4, 6.1).
import type { PowerId } from '../../board/ids.ts';

export interface ArmsClause {
  readonly kind: 'arms';
  readonly seller: PowerId;
  readonly buyer: PowerId;
  readonly price: number;
}
