// demilitarise: no unit of the giver in the provinces; watched after Regroup (rules 6.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, SILENT } from '../clauseKind.ts';
import { power, province, provincesText } from '../pactWords.ts';
import { keptSoFar, provincesObjection, sorted } from './several.ts';

export interface DemilitariseClause {
  readonly kind: 'demilitarise';
  readonly giver: PowerId;
  readonly provinces: readonly ProvinceId[];
}

export const demilitariseKind: ClauseKindDef<DemilitariseClause> = {
  ...SILENT,
  kind: 'demilitarise',
  nature: 'pledge',

  check(clause, context) {
    if (!context.parties.includes(clause.giver)) {
      return objection('badTerms', 'notAParty', { power: power(clause.giver) });
    }
    return provincesObjection(clause.provinces, context);
  },

  text: ({ giver, provinces }) => ({
    key: 'pact.clause.demilitarise',
    args: { giver: power(giver), provinces: provincesText(provinces) },
  }),

  title: ({ provinces }) => ({ key: 'pact.title.demilitarise', args: { provinces: provincesText(provinces) } }),

  essence: ({ giver, provinces }) => `demilitarise ${giver} ${sorted(provinces)}`,

  // At Close units stand where Regroup left them.
  judge({ giver, provinces }, { world }) {
    const there = Object.values(world.units).find(({ owner, at }) => owner === giver && provinces.includes(at));
    if (there === undefined) return [];
    const args = { giver: power(giver), at: province(there.at) };
    return [{ giver, finding: 'broken', evidence: { key: 'evidence.demilitarise.broken', args } }];
  },

  keptAtEnd: ({ giver }, context) => keptSoFar(giver, 'evidence.demilitarise.kept', context),

  leverage({ giver, provinces }, { institutional }, a) {
    if (giver !== a || institutional) return null;
    const text = { key: 'leverage.demilitarise', args: { provinces: provincesText(provinces) } };
    return { group: 'pledge', name: 'pledge', weight: 1, text };
  },
};
