// mutualDefence: a right; an incursion on one partner opens casus foederis for the others and permits support over the border (rules 4.1, 4.2, 6.1).
// Who must come to help, and the standing it costs not to, is in ../casusFoederis.ts.
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';
import { power } from '../pactWords.ts';

export interface MutualDefenceClause {
  readonly kind: 'mutualDefence';
}

export const mutualDefenceKind: ClauseKindDef<MutualDefenceClause> = {
  ...SILENT,
  kind: 'mutualDefence',
  nature: 'right',

  check: () => null,

  text: (_clause, { parties }) => ({
    key: 'pact.clause.mutualDefence',
    args: { parties: { list: parties.map(power) } },
  }),

  title: (_clause, { parties }) => ({
    key: 'pact.title.mutualDefence',
    args: { parties: { list: parties.map(power) } },
  }),

  essence: () => 'mutualDefence',

  permitsSupport: () => true,

  leverage: () => ({
    group: 'security',
    name: 'mutualDefence',
    weight: 1,
    text: { key: 'leverage.mutualDefence' },
  }),
};
