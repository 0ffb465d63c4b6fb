// vote: a pledge to vote yes or no on motions of a kind in an institution (rules 6.1, 10). Judged when they are counted.
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, type Finding, type ForceContext, objection, SILENT } from '../clauseKind.ts';
import { isMember } from '../institutions/membership.ts';
import type { InstitutionId, Motion, MotionKind } from '../institutions/motion.ts';
import { catalogueOf } from '../institutions/motionKinds.ts';
import { monthText, power } from '../pactWords.ts';
import { keptSoFar, roundObjection } from './several.ts';

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

  check(clause, context) {
    const { giver, institution, motion, until } = clause;
    if (!context.parties.includes(giver)) return objection('badTerms', 'notAParty', { power: power(giver) });
    const known = institution === 'floor' ? motion === 'awardHub' : catalogueOf(institution).includes(motion);
    if (!known) return objection('badTerms', 'noSuchMotion');
    // Who will sit in the Moscow Format is not known before it is convened.
    if (institution !== 'moscowFormat' && !isMember(context.world, institution, giver)) {
      return objection('clausePointless', 'hasNoVote', { power: power(giver) });
    }
    return roundObjection(until, context);
  },

  text: (clause) => ({
    key: 'pact.clause.vote',
    args: { ...wordsOf(clause), giver: power(clause.giver), month: monthText(clause.until) },
  }),

  title: (clause) => ({ key: 'pact.title.vote', args: { ...wordsOf(clause), giver: power(clause.giver) } }),

  essence: ({ giver, institution, motion, ballot }) => `vote ${giver} ${institution} ${motion} ${ballot}`,

  judge(clause, context) {
    const { giver, until } = clause;
    const { record } = context;
    const counted = votesOn(clause, context);
    const otherwise = counted.find(
      (motion) => motion.madeIn === record.round && ballotOf(motion, giver) !== clause.ballot,
    );
    if (otherwise !== undefined) {
      const ballot = { key: `pact.ballot.${ballotOf(otherwise, giver)}` };
      const args = { ...wordsOf(clause), giver: power(giver), given: ballot };
      return [{ giver, finding: 'broken', evidence: { key: 'evidence.vote.broken', args } }];
    }
    if (until !== record.round) return [];
    return [settled(clause, counted.length > 0)];
  },

  // The match ended before its last month: kept if there was a vote, as judged then.
  keptAtEnd(clause, context) {
    if (context.world.round >= clause.until || votesOn(clause, context).length === 0) return [];
    return keptSoFar(clause.giver, 'evidence.vote.kept', context);
  },

  spent: ({ until }, { world }) => until <= world.round,

  leverage({ giver, until }, { institutional, world }, a) {
    if (giver !== a || until < world.round || institutional) return null;
    return { group: 'pledge', name: 'pledge', weight: 1, text: { key: 'leverage.vote' } };
  },
};

/** Motions of this kind that were counted while the pledge bound and on which its giver had a vote. */
function votesOn({ giver, institution, motion: kind, until }: VoteClause, context: ForceContext): readonly Motion[] {
  const { since, world } = context;
  return world.motions.filter(
    ({ content, institution: where, madeIn, state, voters }) =>
      where === institution &&
      content.motion === kind &&
      (state === 'adopted' || state === 'refused') &&
      madeIn >= since &&
      madeIn <= until &&
      voters.includes(giver),
  );
}

/** No ballot is an abstention (rules 10). */
function ballotOf({ ballots }: Motion, giver: PowerId): 'yes' | 'no' | 'abstain' {
  return ballots[giver] ?? 'abstain';
}

/** Nothing to vote on until the end: lapsed (rules 6.1). */
function settled(clause: VoteClause, voted: boolean): Finding {
  const { giver } = clause;
  const args = { ...wordsOf(clause), giver: power(giver) };
  return voted
    ? { giver, finding: 'kept', evidence: { key: 'evidence.vote.kept', args } }
    : { giver, finding: 'lapsed', evidence: { key: 'evidence.vote.nothing', args } };
}

function wordsOf({ ballot, institution, motion }: VoteClause) {
  return {
    ballot: { key: `pact.ballot.${ballot}` },
    institution: { key: `institution.${institution}.the` },
    motion: { key: `motion.${motion}.kind` },
  };
}
