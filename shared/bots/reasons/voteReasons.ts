// Why a bot votes as it does, and why it moves what it moves (rules 10): the parts of what adoption is worth, a promise, a purse.
import type { Ballot, InstitutionId, Motion, MotionContent } from '../../politics/institutions/motion.ts';
import { motionTitle } from '../../politics/institutions/motionKinds.ts';
import { moveMotion } from '../../politics/institutions/motionLife.ts';
import type { Motive, Reason } from '../../view/motive.ts';
import { canBear, hubParts, motionParts, pledgedBallot } from '../choices/council.ts';
import type { Mind } from '../mind.ts';
import { chooseOrders } from '../orders/chooseOrders.ts';
import { priceOfBreach } from '../orders/obligations.ts';
import { reasonsOf, rounded, side, sumOf, type Weighed } from './reasonsOf.ts';

/** Up to here no aim speaks for a motion, only that most councils agree on most things. */
const MERE_GOODWILL = 0.3;

export function whyVoted(mind: Mind, id: string, ballot: Ballot): Motive {
  const motion = mind.world.motions.find((asked) => asked.id === id);
  const motive = {
    kind: 'vote' as const,
    subject: id,
    did: {
      key: `motive.did.vote.${ballot}`,
      args: { motion: motion === undefined ? '' : motionTitle(motion.content) },
    },
  };
  if (motion === undefined) return { ...motive, because: [] };
  const parts = worded(mind, motion);
  const owed = pledgedBallot(mind, motion);
  const promised: readonly Reason[] =
    owed === null
      ? []
      : [
          {
            text: {
              key: `motive.vote.promised.${owed.ballot === ballot ? 'gain' : 'cost'}`,
              args: { to: { list: owed.to.map((power) => ({ power })) } },
            },
            points: rounded((owed.ballot === ballot ? 1 : -1) * priceOfBreach(mind, owed.to, owed)),
          },
        ];
  const purse: readonly Reason[] =
    ballot !== 'yes' && !canBear(mind, motion) ? [{ text: { key: 'motive.obstacle.purse' } }] : [];
  const because = [...promised, ...purse, ...reasonsOf(parts, 'motive.vote.indifferent', ballot === 'no' ? -1 : 1)];
  return {
    ...motive,
    because,
    worth: sumOf(parts),
    ...(owed !== null && owed.ballot !== ballot && { breaks: [owed.pact] }),
  };
}

/** The engine names the motion. */
export function whyMoved(mind: Mind, institution: InstitutionId, content: MotionContent): Motive {
  const moved = moveMotion({ world: mind.world, board: mind.board }, { id: 'm', by: mind.power, institution, content });
  const mood = mind.dice(`move ${content.motion}`) - 0.5;
  const parts = [
    ...(moved.ok ? worded(mind, moved.value) : []),
    { text: { key: `motive.part.mood.${side(mood)}` }, points: mood },
  ];
  const did = { key: 'motive.did.move', args: { motion: motionTitle(content) } };
  return { kind: 'motion', subject: '', did, because: reasonsOf(parts, 'motive.part.enough'), worth: sumOf(parts) };
}

function worded(mind: Mind, motion: Motion): readonly Weighed[] {
  const { content } = motion;
  if (content.motion === 'awardHub') {
    const { lead, mood } = hubParts(mind, content.host, content.holder);
    const args = { host: { power: content.host }, holder: { power: content.holder } };
    return [
      { text: { key: `motive.vote.hub.${side(lead)}`, args }, points: lead },
      { text: { key: `motive.part.mood.${side(mood)}` }, points: mood },
    ];
  }
  return motionParts(mind, motion, chooseOrders(mind)).map(({ of, points }) => {
    const isGoodwill = of === 'wish' && points > 0 && points <= MERE_GOODWILL;
    return { text: { key: isGoodwill ? 'motive.vote.goodwill' : `motive.vote.${of}.${side(points)}` }, points };
  });
}
