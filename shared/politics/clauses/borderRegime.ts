// borderRegime: binds the free setting of a border for refugees while in force (rules 6.1, 9.2).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';
import type { BorderRegime } from '../world.ts';

export interface BorderRegimeClause {
  readonly kind: 'borderRegime';
  readonly power: PowerId;
  readonly regime: BorderRegime;
  /** Units of refugees admitted a round and crossing, 1-6; absent: the default of rules 9.2. */
  readonly quota?: number;
}

export const borderRegimeKind: ClauseKindDef<BorderRegimeClause> = {
  ...SILENT,
  kind: 'borderRegime',
  nature: 'self',
  check: () => null,
  text: () => ({ key: 'pact.clause.borderRegime' }),
  title: () => ({ key: 'pact.title.borderRegime' }),
  essence: () => 'borderRegime',
};
