// trade: one coin each a round for two parties unless one of them fought; at most two pay a power (rules 6.1).
import type { PowerId } from '../../board/ids.ts';

export interface TradeClause {
  readonly kind: 'trade';
  readonly a: PowerId;
  readonly b: PowerId;
}
