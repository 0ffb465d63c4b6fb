// vote: a pledge to vote yes or no on motions of a kind in an institution (rules 6.1, 10).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';
import type { InstitutionId, MotionKind } from '../institutions/motion.ts';

export interface VoteClause {
  readonly kind: 'vote';
  readonly giver: PowerId;
  readonly institution: InstitutionId;
  /** Kind of motion it is about. */
  readonly motion: MotionKind;
  readonly ballot: 'yes' | 'no';
  /** Last round it binds. */
  readonly until: number;
}

export const voteKind: ClauseKindDef<VoteClause> = {
  ...SILENT,
  kind: 'vote',
  nature: 'pledge',
  check: () => null,
  text: () => ({ key: 'pact.clause.vote' }),
  title: () => ({ key: 'pact.title.vote' }),
  essence: () => 'vote',
};
