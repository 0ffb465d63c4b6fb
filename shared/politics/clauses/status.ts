// status: the giver takes one step towards the Taliban: contact, embassy, recognition, listing or delisting; made once, stays (rules 6.1).
import type { PowerId } from '../../board/ids.ts';

export type StatusMove = 'contact' | 'embassy' | 'recognised' | 'list' | 'delist';

export interface StatusClause {
  readonly kind: 'status';
  readonly giver: PowerId;
  readonly move: StatusMove;
}
