// Votes for coins (rules 6.1 vote, 10): who wants a motion through buys the vote of a member who does not care, or sells its own.
import type { PowerId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import { isMember, membersOf } from '../../politics/institutions/membership.ts';
import type { InstitutionId, MotionKind } from '../../politics/institutions/motion.ts';
import { motionWish } from '../choices/motionWish.ts';
import type { Mind } from '../mind.ts';
import { partners } from './commerceIdeas.ts';
import { type Idea, idea, pay } from './drafts.ts';

/** Motions worth a coin to somebody, in the order in which they are thought of. */
const MOTIONS: readonly (readonly [InstitutionId, MotionKind])[] = [
  ['csto', 'rubezh'],
  ['csto', 'collectiveDeployment'],
  ['csto', 'admit'],
  ['sco', 'intelligenceExchange'],
];
/** Wish from which a vote is bought. */
const WORTH_A_COIN = 1.5;
const MONTHS = 2;

export function voteIdeas(mind: Mind): readonly Idea[] {
  const { power, world, round } = mind;
  return MOTIONS.flatMap(([institution, motion]) => {
    if (membersOf(world, institution).length < 2) return [];
    const promise = (giver: PowerId, ballot: 'yes' | 'no'): Clause => {
      return { kind: 'vote', giver, institution, motion, ballot, until: round + MONTHS - 1 };
    };
    const wish = motionWish(mind, institution, motion);
    return partners(mind).flatMap((other) => {
      const terms = { term: MONTHS } as const;
      const bought = wish >= WORTH_A_COIN && isMember(world, institution, other);
      const sold = isMember(world, institution, power) && mind.dice(`sell vote ${other} ${motion}`) < 0.15;
      return [
        ...(bought ? [idea(power, [other], [promise(other, 'yes'), pay(power, other, 1)], terms)] : []),
        ...(sold && wish > -0.5 ? [idea(power, [other], [promise(power, 'yes'), pay(other, power, 1)], terms)] : []),
      ];
    });
  });
}
