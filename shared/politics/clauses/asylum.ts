// asylum: a host takes in stranded refugees, a payer pays once (rules 6.1). Carried out after the payments (R3).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, partiesObjection, SILENT } from '../clauseKind.ts';
import { coinsText, power, signingText } from '../pactWords.ts';
import { shortFinding } from './shortPayment.ts';

export interface AsylumClause {
  readonly kind: 'asylum';
  readonly host: PowerId;
  readonly payer: PowerId;
  /** Stranded units taken in, 1-6. */
  readonly places: number;
  /** Coins the payer pays the host once, 0-15. */
  readonly price: number;
}

const MOST_PLACES = 6;

export const asylumKind: ClauseKindDef<AsylumClause> = {
  ...SILENT,
  kind: 'asylum',
  nature: 'self',

  check(clause, { parties, world }) {
    const { host, payer, places, price } = clause;
    if (!Number.isInteger(price) || price < 0 || price > 15) {
      return objection('badTerms', 'coinsOutOfRange', { least: 0, most: 15 });
    }
    if (!Number.isInteger(places) || places < 1 || places > MOST_PLACES) {
      return objection('badTerms', 'placesOutOfRange', { most: MOST_PLACES });
    }
    // They flee from there.
    if (host === 'tal' || host === 'nrf') return objection('badTerms', 'hostInAfghanistan', { power: power(host) });
    const strangers = partiesObjection([host, payer], parties);
    if (strangers !== null) return strangers;
    const waiting = Object.values(world.stranded).reduce((sum, n) => sum + n, 0);
    return waiting < places ? objection('clausePointless', 'fewerStranded', { count: waiting }) : null;
  },

  text({ host, payer, places, price }, context) {
    const args = { host: power(host), payer: power(payer), count: places, signing: signingText(context) };
    return price === 0
      ? { key: 'pact.clause.asylum.free', args }
      : { key: 'pact.clause.asylum.paid', args: { ...args, coins: coinsText(price) } };
  },

  title: ({ host, places }) => ({ key: 'pact.title.asylum', args: { host: power(host), count: places } }),

  essence: ({ host, payer }) => `asylum ${host} ${payer}`,

  judge(clause, context) {
    const { index, pact, record } = context;
    const short = clause.price > 0 ? shortFinding(context, clause.payer, clause.price) : [];
    const taken = (record.sheltered ?? []).find((taking) => taking.pact === pact && taking.clause === index);
    // People found another way meanwhile: nobody's fault, but it is said.
    if (taken === undefined || taken.places >= clause.places) return short;
    const args = { giver: power(clause.host), taken: taken.places, promised: clause.places };
    return [...short, { giver: clause.host, finding: 'lapsed', evidence: { key: 'evidence.asylum.fewer', args } }];
  },

  spent: (_clause, { done }) => done,

  effects({ host, payer, places, price }, { done }) {
    if (done) return [];
    const taking = { type: 'asylum', host, places } as const;
    if (price === 0) return [taking];
    return [{ type: 'payment', reason: 'asylum', from: payer, to: host, coins: price, once: true }, taking];
  },
};
