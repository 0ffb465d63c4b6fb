// asylum: a host takes stranded refugees, a payer pays (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

export interface AsylumClause {
  readonly kind: 'asylum';
  readonly host: PowerId;
  readonly payer: PowerId;
  /** Stranded units taken in, 1-6. */
  readonly places: number;
  /** Coins the payer pays the host once, 0-15. */
  readonly price: number;
}

export const asylumKind: ClauseKindDef<AsylumClause> = {
  ...SILENT,
  kind: 'asylum',
  nature: 'self',
  check: () => null,
  text: () => ({ key: 'pact.clause.asylum' }),
  title: () => ({ key: 'pact.title.asylum' }),
  essence: () => 'asylum',
};
