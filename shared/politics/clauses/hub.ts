// hub: a seat of humanitarian organisations; the funder pays 1, the host gets 2 a round; few of them exist (rules 6.1).
// Which of them work is in ../hubs.ts.
import type { PowerId } from '../../board/ids.ts';
import { standingPact } from '../alignment.ts';
import { type ClauseKindDef, objection, partiesObjection, SILENT } from '../clauseKind.ts';
import { HUB_COST, HUB_INCOME, isHubSuspended, isWorkingHub } from '../hubs.ts';
import { coinsText, power } from '../pactWords.ts';
import { shortFinding } from './shortPayment.ts';

export interface HubClause {
  readonly kind: 'hub';
  readonly host: PowerId;
  readonly funder: PowerId;
}

export const hubKind: ClauseKindDef<HubClause> = {
  ...SILENT,
  kind: 'hub',
  nature: 'self',

  check(clause, { actor, parties, visibility, world }) {
    const { host, funder } = clause;
    // The organisations work in the open, and all others vote where there are more hosts than hubs.
    if (visibility === 'secret') return objection('clauseNotAllowed', 'hubInSecret');
    if (host === 'tal' || host === 'nrf') return objection('badTerms', 'hostInAfghanistan', { power: power(host) });
    const strangers = partiesObjection([host, funder], parties);
    if (strangers !== null) return strangers;
    if (isHubSuspended(world, host)) return objection('clausePointless', 'hubSuspended', { power: power(host) });
    const other = standingPact(world, actor, (theirs) => theirs.kind === 'hub' && theirs.host === host);
    return other === undefined ? null : objection('clausePointless', 'alreadyInForce', { pact: { pact: other.id } });
  },

  text: ({ host, funder }) => ({
    key: 'pact.clause.hub',
    args: {
      host: power(host),
      funder: power(funder),
      coins: coinsText(HUB_COST),
      income: coinsText(HUB_INCOME),
    },
  }),

  title: ({ host }) => ({ key: 'pact.title.hub', args: { host: power(host) } }),

  essence: ({ host, funder }) => `hub ${host} ${funder}`,

  judge: (clause, context) => shortFinding(context, clause.funder, HUB_COST),

  // A hub that another has, or whose host nobody trusts, costs nothing and brings nothing.
  effects({ host, funder }, { board, index, pact, world }) {
    if (!isWorkingHub(world, board, pact, index)) return [];
    return [
      { type: 'payment', reason: 'hub', from: funder, to: null, coins: HUB_COST, once: false },
      { type: 'hub', host, funder },
    ];
  },

  // Rules 7: hub funding 1.
  leverage(clause, { board, index, pact, world }, a, b) {
    if (clause.funder !== a || clause.host !== b || !isWorkingHub(world, board, pact, index)) return null;
    return { group: 'coins', name: 'hub', weight: 1, text: { key: 'leverage.hub' } };
  },
};
