// counterTerror: participants share what they learn of presence, and securing next to a province counts there too (rules 6.1).
// What that does is in ../sharedWatch.ts.
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { type ClauseKindDef, objection, SILENT } from '../clauseKind.ts';
import { province, provincesText } from '../pactWords.ts';
import { participantsObjection, powersText, provincesObjection, sorted } from './several.ts';

export interface CounterTerrorClause {
  readonly kind: 'counterTerror';
  readonly participants: readonly PowerId[];
  /** Afghan provinces. */
  readonly provinces: readonly ProvinceId[];
}

export const counterTerrorKind: ClauseKindDef<CounterTerrorClause> = {
  ...SILENT,
  kind: 'counterTerror',
  nature: 'self',

  check(clause, context) {
    const refusal =
      participantsObjection(clause.participants, context.parties) ?? provincesObjection(clause.provinces, context);
    if (refusal !== null) return refusal;
    // Presence is a matter of Afghan provinces (rules 9.1).
    const abroad = clause.provinces.find((id) => !isAfghan(context.board, id));
    return abroad === undefined ? null : objection('clausePointless', 'notAfghan', { at: province(abroad) });
  },

  text: ({ participants, provinces }) => ({
    key: 'pact.clause.counterTerror',
    args: { participants: powersText(participants), provinces: provincesText(provinces) },
  }),

  title: ({ provinces }) => ({ key: 'pact.title.counterTerror', args: { provinces: provincesText(provinces) } }),

  essence: ({ participants, provinces }) => `counterTerror ${sorted(participants)} ${sorted(provinces)}`,
};
