// neutrality: no defence, access or exercise with anybody; watched at signing (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

export interface NeutralityClause {
  readonly kind: 'neutrality';
  readonly power: PowerId;
}

export const neutralityKind: ClauseKindDef<NeutralityClause> = {
  ...SILENT,
  kind: 'neutrality',
  nature: 'pledge',
  check: () => null,
  text: () => ({ key: 'pact.clause.neutrality' }),
  title: () => ({ key: 'pact.title.neutrality' }),
  essence: () => 'neutrality',
};
