// The record: log facts, what a round found, its closing, points, the last dispatch.
import { assertNever } from '../../board/assertNever.ts';
import type { RoundRecord } from '../../politics/world.ts';
import { isSameDeed, type MotiveTold } from '../../view/motive.ts';
import type { RecordEvent } from '../events.ts';
import type { MatchState } from '../state.ts';

export function evolveRecord(state: MatchState, event: RecordEvent): MatchState {
  switch (event.type) {
    case 'logged':
      return { ...state, log: [...state.log, { entry: event.entry, to: event.to }] };
    case 'found':
      return { ...state, inRound: { ...state.inRound, ...event.record } };
    case 'roundClosed':
      return {
        ...state,
        history: [...state.history, event.record],
        points: withPoints(state.points, event.record.points),
        publicPoints: withPoints(state.publicPoints, event.record.publicPoints ?? {}),
      };
    case 'dispatched':
      return { ...state, dispatch: { ...state.dispatch, [event.power]: event.publish ?? 'stood' } };
    case 'motivesGiven':
      return { ...state, motives: withMotives(state, event) };
    default:
      return assertNever(event);
  }
}

/** Of one thing a power does one thing last in a month: the newest motive stands for those before it. */
function withMotives(
  { motives, round }: MatchState,
  { power, motives: given }: Extract<RecordEvent, { readonly type: 'motivesGiven' }>,
): MatchState['motives'] {
  const told = given.map((motive): MotiveTold => ({ ...motive, power, round }));
  const others = motives.filter((before) => !told.some((motive) => isSameDeed(before, motive)));
  return [...others, ...told.filter(({ because }) => because.length > 0)];
}

function withPoints(sums: MatchState['points'], round: RoundRecord['points']): MatchState['points'] {
  const next: Record<string, Readonly<Record<string, number>>> = { ...sums };
  for (const [power, lines] of Object.entries(round)) {
    const sum: Record<string, number> = { ...next[power] };
    for (const [line, by] of Object.entries(lines ?? {})) sum[line] = (sum[line] ?? 0) + by;
    next[power] = sum;
  }
  return next;
}
