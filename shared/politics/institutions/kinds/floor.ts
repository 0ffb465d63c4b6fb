// The one vote of all powers: who keeps the hub when two claim it (rules 6.1 hub). Nobody moves it: the rules do, see ../hubAward.ts.
import { power } from '../../pactWords.ts';
import { type ContentOf, type MotionKindDef, PLAIN } from '../motionKind.ts';

export const awardHub: MotionKindDef<ContentOf<'awardHub'>> = {
  ...PLAIN,
  motion: 'awardHub',
  institution: 'floor',
  args: ({ host, holder }) => ({ host: power(host), holder: power(holder) }),
};
