// Why bots did what they did: kept with the match from the first month on, told to nobody before the archives open, and to everybody then
// (rules 12). The same match is folded with and without motives: what anybody gets must be equal byte for byte.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GameEvent } from '../../shared/game/events.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { initialState } from '../../shared/game/initialState.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { toWire } from '../../shared/protocol/publicStateCodec.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { reasonedMatch } from '../support/reasonedMatch.ts';

/** One state in so many is looked at. */
const EVERY = 25;

/** All that leaves the server of a state. */
function bytesOf(state: MatchState): string {
  const view = projectPublic(state);
  return JSON.stringify([view, toWire(view), ...state.powers.map((power) => projectPrivateFor(state, power))]);
}

describe('motives of bots', () => {
  let events: readonly GameEvent[] = [];
  let end: MatchState;

  beforeAll(() => {
    const played = reasonedMatch('lesson', 'motives');
    events = played.log;
    end = played.state;
  }, 120_000);

  it('change nothing that anybody gets before the archives', () => {
    let [told, silent] = [initialState, initialState];
    let compared = 0;
    for (const [n, event] of events.entries()) {
      told = evolve(told, event);
      if (event.type !== 'motivesGiven') silent = evolve(silent, event);
      if (told.phase === 'archives') break;
      if (n % EVERY !== 0 || told.motives.length === 0) continue;
      expect(bytesOf(told) === bytesOf(silent), `${told.phase} of round ${told.round}`).toBe(true);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
    expect(told.motives.length).toBeGreaterThan(20);
  });

  it('do not change how the match goes', () => {
    const silent = reasonedMatch('lesson', 'motives', { isSilent: true });
    expect(silent.log).toEqual(events.filter(({ type }) => type !== 'motivesGiven'));
  });

  it('are all told in the archives', () => {
    expect(end.phase).toBe('archives');
    expect(projectPublic(end).result?.motives).toEqual(end.motives);
  });
});
