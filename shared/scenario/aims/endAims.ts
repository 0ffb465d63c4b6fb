// Public lines that are not by the round, as conditions: things reached, a number on its way to a target, mishaps (scenario.md B, rules 11.3).
// Those that no condition can say are in shared/game/scoring/.
import type { Condition, MeasuredCondition } from '../../politics/conditions/condition.ts';
import type { AgendaLineId } from '../agendaIds.ts';
import { allOf, othersThan } from './say.ts';

/** Lines with `each`: points for every one that holds. */
export const THINGS: Readonly<Partial<Record<AgendaLineId, readonly Condition[]>>> = {
  wall: [
    { is: 'forts', power: 'tm', provinces: ['tm-mary'] },
    { is: 'forts', power: 'tm', provinces: ['tm-lebap'] },
  ],
};

export interface Toward {
  /** Its `n` is the target. */
  readonly measure: MeasuredCondition;
  /** What it measures when the match starts: worth nothing. */
  readonly from: number;
}

/** Lines without a number of their own: by the fraction of the way. */
export const TOWARD: Readonly<Partial<Record<AgendaLineId, Toward>>> = {
  sco: { measure: { is: 'motions', institution: 'sco', state: 'adopted', compare: 'atLeast', n: 2 }, from: 0 },
  // Five have an embassy at the start (scenario.md D).
  acceptance: { measure: { is: 'steps', step: 'embassy', compare: 'atLeast', n: 8 }, from: 5 },
  hazaras: { measure: { is: 'posts', group: 'hazara', compare: 'atLeast', n: 2 }, from: 0 },
  waitingRooms: { measure: { is: 'hosted', by: 'anywhere', compare: 'atLeast', n: 6 }, from: 0 },
  // 51 in September 2021 (rules 9.4).
  inclusion: { measure: { is: 'inclusion', compare: 'atLeast', n: 65 }, from: 51 },
  horizon: {
    measure: {
      is: 'partners',
      power: 'us',
      among: othersThan('us'),
      clause: 'counterTerror',
      compare: 'atLeast',
      n: 3,
    },
    from: 0,
  },
};

/** Lines with `lessEach`: how often it went wrong is a number (beyond what is borne), or the rounds in which something held. */
export type Mishap = { readonly count: MeasuredCondition; readonly beyond: number } | { readonly rounds: Condition };

export const MISHAPS: Readonly<Partial<Record<AgendaLineId, Mishap>>> = {
  noRecognition: { count: { is: 'steps', step: 'recognised', compare: 'atMost', n: 0 }, beyond: 0 },
  refugeesPk: { count: { is: 'hosted', by: 'pk', compare: 'atMost', n: 4 }, beyond: 4 },
  noBlankCheque: {
    rounds: allOf(
      { is: 'steps', step: 'recognised', compare: 'atLeast', n: 1 },
      { is: 'inclusion', compare: 'atMost', n: 59 },
    ),
  },
};
