// pay: coins from one party to another, once or each round; the engine pays, a short payment is a breach (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, partiesObjection, SILENT } from '../clauseKind.ts';
import { coinsText, power, signingText } from '../pactWords.ts';
import { shortFinding } from './shortPayment.ts';

export interface PayClause {
  readonly kind: 'pay';
  readonly from: PowerId;
  readonly to: PowerId;
  /** 1-15 coins. */
  readonly coins: number;
  readonly each: 'once' | 'round';
}

export const payKind: ClauseKindDef<PayClause> = {
  ...SILENT,
  kind: 'pay',
  nature: 'self',

  check(clause, { parties }) {
    if (!Number.isInteger(clause.coins) || clause.coins < 1 || clause.coins > 15) {
      return objection('badTerms', 'coinsOutOfRange', { least: 1, most: 15 });
    }
    return partiesObjection([clause.from, clause.to], parties);
  },

  text(clause, context) {
    const args = { from: power(clause.from), to: power(clause.to), coins: coinsText(clause.coins) };
    return clause.each === 'once'
      ? { key: 'pact.clause.pay.once', args: { ...args, signing: signingText(context) } }
      : { key: 'pact.clause.pay.round', args };
  },

  title(clause) {
    const args = { from: power(clause.from), to: power(clause.to), coins: coinsText(clause.coins) };
    return { key: `pact.title.pay.${clause.each}`, args };
  },

  essence: (clause) => `pay ${clause.from} ${clause.to} ${clause.each}`,

  judge: (clause, context) => shortFinding(context, clause.from, clause.coins),

  spent: (clause, { done }) => clause.each === 'once' && done,

  effects(clause, { done }) {
    if (clause.each === 'once' && done) return [];
    const { from, to, coins } = clause;
    return [{ type: 'payment', reason: 'pay', from, to, coins, once: clause.each === 'once' }];
  },

  // Rules 7: pay from A to B, coins a round, at most three together.
  leverage(clause, _context, a, b) {
    if (clause.each !== 'round' || clause.from !== a || clause.to !== b) return null;
    const text = { key: 'leverage.pay', args: { coins: coinsText(clause.coins) } };
    return { group: 'coins', name: 'pay', weight: clause.coins, text };
  },
};
