// noSupportFor: no coins, arms, supplies, supports or convoys for a power (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

export interface NoSupportForClause {
  readonly kind: 'noSupportFor';
  readonly giver: PowerId;
  readonly whom: PowerId;
}

export const noSupportForKind: ClauseKindDef<NoSupportForClause> = {
  ...SILENT,
  kind: 'noSupportFor',
  nature: 'pledge',
  check: () => null,
  text: () => ({ key: 'pact.clause.noSupportFor' }),
  title: () => ({ key: 'pact.title.noSupportFor' }),
  essence: () => 'noSupportFor',
};
