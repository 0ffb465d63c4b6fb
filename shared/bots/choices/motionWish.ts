// What a motion is worth to the bot's power beside what its yes-voters sign by it: lines that count motions, and who is praised or blamed (rules 10).
import type { InstitutionId, MotionKind } from '../../politics/institutions/motion.ts';
import { perRound, perThing, roundsToEarn } from '../agenda.ts';
import { hasAim } from '../aims/aim.ts';
import type { Mind } from '../mind.ts';
import { SECRET_STEP } from '../worth/scale.ts';

/** One of two motions for which 14 points are given (scenario.md B, *SCO*). */
const SCO_MOTION = 5;
/** Small change: most councils agree on most things. */
const GOODWILL = 0.15;

/** Points that its adoption is worth; below 0: better refused. */
export function motionWish(mind: Mind, institution: InstitutionId, motion: MotionKind): number {
  const csto = institution === 'csto';
  // *Concert*: motions of the CSTO adopted.
  const concert = csto ? perThing(mind, 'concert') : 0;
  // China's *SCO*: two motions adopted there, whoever moved them.
  const sco = institution === 'sco' && hasAim(mind, 'sco') ? SCO_MOTION : 0;
  // *Peacekeeper*: a unit of Kazakhstan stands in support of a front under a motion it said yes to.
  const mandate = isMandate(motion) ? 0.3 * perRound(mind, 'peacekeeper') * roundsToEarn(mind, 'peacekeeper') : 0;
  // *Free member* has to have said no once.
  const free = csto && mind.secret === 'freeMember' && !hasSaidNo(mind) ? -SECRET_STEP / 2 : 0;
  return GOODWILL + concert + sco + mandate + free + kindWish(mind, motion);
}

function kindWish(mind: Mind, motion: MotionKind): number {
  switch (motion) {
    case 'condemn':
      return -0.2;
    case 'admit':
      // A state that goes its own way does not want to be counted in.
      return mind.power === 'uz' ? -0.6 : 0.1;
    case 'inclusiveGovernment':
      return mind.power === 'tal' ? -1.5 : 0.3;
    case 'donorCall':
      return mind.power === 'tal' ? 1 : 0;
    default:
      return 0;
  }
}

function isMandate(motion: MotionKind): boolean {
  return motion === 'rubezh' || motion === 'collectiveDeployment';
}

/** Own ballots are known when the count is over. */
function hasSaidNo({ world, power }: Mind): boolean {
  return world.motions.some(({ institution, ballots }) => institution === 'csto' && ballots[power] === 'no');
}
