// Points of a power's public interests so far (rules 11.3): the leader is seen, and balanced. Secret agendas and good word stay out.
import type { PowerId } from '../../board/ids.ts';
import type { MatchState } from '../../game/state.ts';

export function publicLines(
  state: MatchState,
  power: PowerId,
): readonly { readonly line: string; readonly points: number }[] {
  return Object.entries(state.points[power] ?? {}).map(([line, points]) => ({ line, points }));
}
