// hub: a seat of humanitarian organisations; the funder pays 1, the host gets 2 a round; few of them exist (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

export interface HubClause {
  readonly kind: 'hub';
  readonly host: PowerId;
  readonly funder: PowerId;
}

export const hubKind: ClauseKindDef<HubClause> = {
  ...SILENT,
  kind: 'hub',
  nature: 'self',
  check: () => null,
  text: () => ({ key: 'pact.clause.hub' }),
  title: () => ({ key: 'pact.title.hub' }),
  essence: () => 'hub',
};
