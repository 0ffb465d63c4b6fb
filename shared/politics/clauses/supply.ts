// supply: electricity, gas, grain or work permits from a giver to a receiver for a price a round; needed in winter (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, partiesObjection, SILENT } from '../clauseKind.ts';
import { coinsText, power } from '../pactWords.ts';
import { shortFinding } from './shortPayment.ts';

export type SupplyGood = 'electricity' | 'gas' | 'grain' | 'workPermits';

export interface SupplyClause {
  readonly kind: 'supply';
  readonly giver: PowerId;
  readonly receiver: PowerId;
  readonly good: SupplyGood;
  /** Coins the receiver pays each round, 0-5. */
  readonly price: number;
}

/** Who has the good to give (scenario.md C: lines, pipelines, harvests, labour markets as they were in 2021). */
export const GIVERS: Readonly<Record<SupplyGood, readonly PowerId[]>> = {
  electricity: ['uz', 'tj', 'kg', 'tm', 'ir'],
  gas: ['tm', 'uz', 'ru', 'ir'],
  grain: ['kz', 'ru'],
  workPermits: ['ru', 'kz'],
};
/** Whose people cross a border for work; every other good can go to anybody. */
const WORKERS_FROM: readonly PowerId[] = ['tj', 'uz', 'kg'];

export const supplyKind: ClauseKindDef<SupplyClause> = {
  ...SILENT,
  kind: 'supply',
  nature: 'self',

  check(clause, { parties }) {
    if (!Number.isInteger(clause.price) || clause.price < 0 || clause.price > 5) {
      return objection('badTerms', 'coinsOutOfRange', { least: 0, most: 5 });
    }
    if (!GIVERS[clause.good].includes(clause.giver)) {
      return objection('badTerms', 'hasNoSuchGood', { power: power(clause.giver), good: goodText(clause.good) });
    }
    if (clause.good === 'workPermits' && !WORKERS_FROM.includes(clause.receiver)) {
      return objection('clausePointless', 'needsNoPermits', { power: power(clause.receiver) });
    }
    return partiesObjection([clause.giver, clause.receiver], parties);
  },

  text(clause) {
    const args = { giver: power(clause.giver), receiver: power(clause.receiver), good: goodText(clause.good) };
    return clause.price === 0
      ? { key: 'pact.clause.supply.free', args }
      : { key: 'pact.clause.supply.paid', args: { ...args, coins: coinsText(clause.price) } };
  },

  title(clause) {
    const args = { giver: power(clause.giver), receiver: power(clause.receiver) };
    return { key: `pact.title.supply.${clause.good}`, args };
  },

  essence: (clause) => `supply ${clause.giver} ${clause.receiver} ${clause.good}`,

  // A short price is a breach, as in `pay` (rules 6.1).
  judge: (clause, context) => (clause.price > 0 ? shortFinding(context, clause.receiver, clause.price) : []),

  effects({ giver, receiver, price }) {
    if (price === 0) return [];
    return [{ type: 'payment', reason: 'supply', from: receiver, to: giver, coins: price, once: false }];
  },

  // Rules 7: supply 2, doubled in winter; goods of one giver count once for a pair.
  leverage(clause, _context, a, b) {
    if (clause.giver !== a || clause.receiver !== b) return null;
    return { group: 'supply', name: 'supply', weight: 2, text: { key: `leverage.supply.${clause.good}` } };
  },
};

function goodText(good: SupplyGood): { readonly key: string } {
  return { key: `pact.good.${good}` };
}
