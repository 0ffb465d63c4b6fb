// Points of a power's public interests so far (rules 11.3): the leader is seen, and balanced. Secret agendas and good word stay out.
import type { PowerId } from '../../board/ids.ts';
import { publicLines as seenLines } from '../../game/scoring.ts';
import type { MatchState } from '../../game/state.ts';
import type { PublicPower } from '../publicView.ts';

export function publicLines(state: MatchState, power: PowerId): PublicPower['lines'] {
  return seenLines(state, power).map(({ id, points }) => ({ line: id, points }));
}
