// demilitarise: no unit of the giver in the provinces; watched after Regroup (rules 6.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

export interface DemilitariseClause {
  readonly kind: 'demilitarise';
  readonly giver: PowerId;
  readonly provinces: readonly ProvinceId[];
}

export const demilitariseKind: ClauseKindDef<DemilitariseClause> = {
  ...SILENT,
  kind: 'demilitarise',
  nature: 'pledge',
  check: () => null,
  text: () => ({ key: 'pact.clause.demilitarise' }),
  title: () => ({ key: 'pact.title.demilitarise' }),
  essence: () => 'demilitarise',
};
