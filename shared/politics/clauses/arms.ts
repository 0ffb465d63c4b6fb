// arms: +1 to the buyer's force limit while in force; price paid once (rules 4.4, 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, partiesObjection, SILENT } from '../clauseKind.ts';
import { coinsText, power } from '../pactWords.ts';
import { shortFinding } from './shortPayment.ts';

export interface ArmsClause {
  readonly kind: 'arms';
  readonly seller: PowerId;
  readonly buyer: PowerId;
  readonly price: number;
}

export const armsKind: ClauseKindDef<ArmsClause> = {
  ...SILENT,
  kind: 'arms',
  nature: 'self',

  check(clause, { parties }) {
    if (!Number.isInteger(clause.price) || clause.price < 0 || clause.price > 15) {
      return objection('badTerms', 'coinsOutOfRange', { least: 0, most: 15 });
    }
    return partiesObjection([clause.seller, clause.buyer], parties);
  },

  text(clause) {
    const args = { seller: power(clause.seller), buyer: power(clause.buyer) };
    return clause.price === 0
      ? { key: 'pact.clause.arms.free', args }
      : { key: 'pact.clause.arms.paid', args: { ...args, coins: coinsText(clause.price) } };
  },

  title: (clause) => ({ key: 'pact.title.arms', args: { seller: power(clause.seller), buyer: power(clause.buyer) } }),

  essence: (clause) => `arms ${clause.seller} ${clause.buyer}`,

  judge: (clause, context) => (clause.price > 0 ? shortFinding(context, clause.buyer, clause.price) : []),

  effects({ seller, buyer, price }, { done }) {
    if (done || price === 0) return [];
    return [{ type: 'payment', reason: 'arms', from: buyer, to: seller, coins: price, once: true }];
  },

  leverage(clause, _context, a, b) {
    if (clause.seller !== a || clause.buyer !== b) return null;
    return { group: 'security', name: 'arms', weight: 1, text: { key: 'leverage.arms' } };
  },
};
