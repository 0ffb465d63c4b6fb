// trade: one coin each a round for two parties unless one of them fought; at most two pay a power (rules 6.1). Paid with the income (B1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, partiesObjection, SILENT } from '../clauseKind.ts';
import { power } from '../pactWords.ts';

export interface TradeClause {
  readonly kind: 'trade';
  readonly a: PowerId;
  readonly b: PowerId;
}

export const tradeKind: ClauseKindDef<TradeClause> = {
  ...SILENT,
  kind: 'trade',
  nature: 'self',

  check: (clause, { parties }) => partiesObjection([clause.a, clause.b], parties),

  text: (clause) => ({ key: 'pact.clause.trade', args: { a: power(clause.a), b: power(clause.b) } }),

  title: (clause) => ({ key: 'pact.title.trade', args: { a: power(clause.a), b: power(clause.b) } }),

  essence: (clause) => `trade ${[clause.a, clause.b].sort().join(' ')}`,

  // Rules 7: trade 1, both ways.
  leverage(clause, _context, a, b) {
    const pair = [clause.a, clause.b];
    if (!pair.includes(a) || !pair.includes(b)) return null;
    return { group: 'coins', name: 'trade', weight: 1, text: { key: 'leverage.trade' } };
  },
};
