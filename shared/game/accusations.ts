// "You two are coordinated" (scenario.md B): who may say it of Russia and Tajikistan, whether it is so, and what follows when the archives open.
import type { PowerId } from '../board/ids.ts';
import type { RejectionCode } from '../command/rejection.ts';
import { TWINS } from '../scenario/lesson.ts';
import { hasAccusations } from '../view/accusations.ts';
import type { Chronicle } from './chronicle.ts';
import type { MatchState } from './state.ts';

const COPS: readonly PowerId[] = ['ru', 'tj'];

/** Why the power may not accuse now; null: it may. Once a power and match, in any phase of talk. */
export function accusationRefused(state: MatchState, power: PowerId): RejectionCode | null {
  if (!hasAccusations(state) || COPS.includes(power)) return 'badTarget';
  if (state.phase !== 'briefing' && state.phase !== 'diplomacy') return 'wrongPhase';
  return state.accusers.includes(power) ? 'alreadyDone' : null;
}

/** SECRET until the archives open. */
function areTwins({ secretAgenda }: MatchState): boolean {
  return secretAgenda.ru === TWINS.ru && secretAgenda.tj === TWINS.tj;
}

/** Somebody saw through the twins: their points are cancelled. */
export function areExposed(state: MatchState): boolean {
  return state.accusers.length > 0 && areTwins(state);
}

/** When the archives open: right +1 standing, wrong -1. Not before, for it would tell. */
export function openAccusations(chronicle: Chronicle): void {
  const right = areTwins(chronicle.state);
  const key = right ? 'news.accusation.right' : 'news.accusation.wrong';
  for (const power of chronicle.state.accusers) {
    chronicle.change(power, 'standing', right ? 1 : -1, { key: 'cause.accusation' });
    chronicle.log({ k: 'newsline', text: { key, args: { power: { power } } } });
  }
  chronicle.settle();
}
