// A motion as one viewer may know it: ballots are secret until the count, but for one's own (rules 10).
import type { Motion } from '../politics/institutions/motion.ts';
import type { Viewer } from './viewer.ts';

export function motionSeenBy(motion: Motion, viewer: Viewer): Motion {
  if (motion.state === 'adopted' || motion.state === 'refused') return motion;
  const own = viewer === null ? undefined : motion.ballots[viewer];
  return { ...motion, ballots: viewer === null || own === undefined ? {} : { [viewer]: own } };
}
