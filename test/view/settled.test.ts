// Views share what is settled between the states of a month (shared/game/settled.ts). They must say what they would say without that: the same as
// of a copy of the state that nobody has looked at, and the same as of the state with all its talk.
import { describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { agendaNow, publicLines } from '../../shared/game/scoring.ts';
import { settledOf } from '../../shared/game/settled.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { leverageSum, leverageTerms } from '../../shared/politics/leverage.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { worldSeenBy } from '../../shared/view/worldSeenBy.ts';
import { diceOf } from '../support/dice.ts';
import { begunMatch, playRandomly } from '../support/randomMatch.ts';

const PRESETS = ['lesson', 'evening'] as const;
const SHARE_OF_STATES = 0.15;

/** Some states of a random match, looked at in their order. */
function someStates(preset: (typeof PRESETS)[number], look: (state: MatchState) => void): void {
  const dice = diceOf(4711);
  playRandomly(
    7,
    (state) => {
      // Everybody looks all the time, as in a match.
      projectPublic(state);
      if (dice.chance(SHARE_OF_STATES)) look(state);
    },
    1000,
    begunMatch('settled', {}, preset),
  );
}

describe.each(PRESETS)('in a random match (%s)', (preset) => {
  it('views say the same of a copy that nobody has looked at', () => {
    let compared = 0;
    someStates(preset, (state) => {
      const copy = structuredClone(state);
      expect(projectPublic(copy)).toEqual(projectPublic(state));
      for (const power of state.powers) {
        expect(projectPrivateFor(copy, power), power).toEqual(projectPrivateFor(state, power));
      }
      compared += 1;
    });
    expect(compared).toBeGreaterThan(20);
  }, 120_000);

  it('points, aims and leverage are those of the state with all that is said, written and proposed', () => {
    let compared = 0;
    someStates(preset, (state) => {
      const view = projectPublic(state);
      for (const power of state.powers) {
        const lines = publicLines(state, power).map(({ id, points }) => ({ line: id, points }));
        expect(view.power[power]?.lines, power).toEqual(lines);
        const mine = projectPrivateFor(state, power);
        const { public: aims, goodWord, secret } = agendaNow(state, power);
        expect(mine.agenda, power).toEqual(secret && { public: aims, goodWord, secret });
        const world = worldSeenBy(state, power);
        for (const { other, net } of mine.leverage) {
          const over = (a: typeof power, b: typeof power): number =>
            leverageSum(leverageTerms({ world, board: REGION_BOARD, viewer: power, a, b }));
          expect(net, `${power} over ${other}`).toBe(over(power, other) - over(other, power));
        }
      }
      compared += 1;
    });
    expect(compared).toBeGreaterThan(20);
  }, 120_000);

  it('talk leaves what is settled as it is; what happens on the board does not', () => {
    const state = begunMatch('settled', {}, preset);
    const talked: MatchState = { ...state, ready: [...state.powers], read: { 's1/floor': 3 }, orders: {} };
    expect(settledOf(talked, null)).toBe(settledOf(state, null));
    const happened: MatchState = { ...state, opiumBan: !state.opiumBan };
    expect(settledOf(happened, null)).not.toBe(settledOf(state, null));
  });
});
