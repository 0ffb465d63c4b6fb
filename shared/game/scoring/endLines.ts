// Public lines that are not by the round: borders, doors, the worthy role (scenario.md B). With dry ink (rules 11.3).
import type { ProvinceId } from '../../board/ids.ts';
import { DOOR_POINTS, POSTS_FOR_ROLE } from '../../scenario/lessonAgendas.ts';
import type { MatchState } from '../state.ts';
import { heldDry, type Moment } from './moment.ts';

/** What the Taliban count as doors opened to them. */
const DOORS: readonly ((moment: Moment) => boolean)[] = [
  ({ status }) => status.tj !== 'shunned',
  ({ status }) => status.tj === 'embassy' || status.tj === 'recognised',
  ({ status }) => status.uz === 'embassy' || status.uz === 'recognised',
  ({ listing }) => listing.ru === false,
];

/** Doors open, 0-4. */
export function doorsOpen(state: MatchState): number {
  return DOORS.filter((door) => heldDry(state, door)).length;
}

export function doorPoints(state: MatchState): number {
  return doorsOpen(state) * DOOR_POINTS;
}

/** Infiltrations that got into provinces of a state, or anywhere. */
export function infiltrationsInto(state: MatchState, prefix: 'tj' | 'uz' | 'any'): number {
  const all: readonly ProvinceId[] = [
    ...state.history.flatMap(({ infiltrations }) => infiltrations),
    ...(isOpenRound(state) ? (state.inRound.infiltrations ?? []) : []),
  ];
  return all.filter((front) => prefix === 'any' || front.startsWith(`${prefix}-`)).length;
}

/** Six Tajik posts that stood two rounds (scenario.md B, *Worthy role*): dry ink asks the same two Closes. */
export function hasWorthyRole(state: MatchState): boolean {
  return heldDry(state, ({ posts }) => posts.tajik >= POSTS_FOR_ROLE);
}

/** The round is resolved but not yet closed. */
function isOpenRound(state: MatchState): boolean {
  return state.history.at(-1)?.round !== state.round;
}
