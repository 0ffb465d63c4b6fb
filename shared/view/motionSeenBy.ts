// A motion as one viewer may know it: ballots are secret until the count, but for one's own (rules 10).
import type { Motion } from '../politics/institutions/motion.ts';
import type { PrivateView } from './privateView.ts';
import type { PublicView } from './publicView.ts';
import type { Viewer } from './viewer.ts';

export function motionSeenBy(motion: Motion, viewer: Viewer): Motion {
  if (motion.state === 'adopted' || motion.state === 'refused') return motion;
  const own = viewer === null ? undefined : motion.ballots[viewer];
  return { ...motion, ballots: viewer === null || own === undefined ? {} : { [viewer]: own } };
}

/** The motions of a view with the viewer's own ballots laid back in. */
export function motionsKnown(view: Pick<PublicView, 'motion'>, mine: PrivateView | null): readonly Motion[] {
  return Object.values(view.motion).map((motion) => {
    const own = mine?.ballots[motion.id];
    if (motion.state !== 'open' || own === undefined || mine?.power == null) return motion;
    return { ...motion, ballots: { ...motion.ballots, [mine.power]: own } };
  });
}
