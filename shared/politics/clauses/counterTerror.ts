// counterTerror: participants share what they know of presence, and securing next to a province counts there too (rules 6.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

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
  check: () => null,
  text: () => ({ key: 'pact.clause.counterTerror' }),
  title: () => ({ key: 'pact.title.counterTerror' }),
  essence: () => 'counterTerror',
};
