// Rules 9.1: which fronts are named, how strong the pushes are, what securing and forts do to them.
import { describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { rollsOf } from '../../shared/game/chance.ts';
import { pushesGone, pushesOf } from '../../shared/politics/pushes.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { strengthOf } from '../../shared/scenario/pushTable.ts';
import { drawAlerts, frontWeight } from '../../shared/situation/alerts.ts';
import { given } from '../support/given.ts';

const { pushes } = presetOf({ preset: 'lesson' });
const FRONTS = ['tj-bokhtar', 'tj-khorog', 'tj-kulob', 'uz-termez'];

describe('strength by month (rules 9.1)', () => {
  const TABLE = { main: [2, 3, 2, 4], second: [1, 1, 2] };

  it.each([
    [1, 2, 1],
    [2, 3, 1],
    [3, 2, 2],
    [4, 4, 2],
    [9, 4, 2],
  ])(
    'round %i: main %i, second %i, false alarm 0; the last number stands for all later months',
    (round, main, second) => {
      expect(strengthOf('main', round, 0, TABLE)).toBe(main);
      expect(strengthOf('second', round, 0, TABLE)).toBe(second);
      expect(strengthOf('false', round, 3, TABLE)).toBe(0);
    },
  );

  it('is at least 3 for the main push wherever presence behind is 3', () => {
    expect(strengthOf('main', 1, 3, TABLE)).toBe(3);
    expect(strengthOf('main', 4, 3, TABLE)).toBe(4);
    expect(strengthOf('second', 1, 3, TABLE)).toBe(1);
  });
});

describe('naming fronts', () => {
  it('names three different fronts of the Lesson, one main, one second, one false', () => {
    const { state } = given();
    for (let n = 0; n < 50; n++) {
      const { fronts, truth } = drawAlerts(state, REGION_BOARD, { alerts: 3, pushes }, rollsOf(`seed ${n}`, 1));
      expect(new Set(fronts).size).toBe(3);
      expect(fronts.every((front) => FRONTS.includes(front))).toBe(true);
      expect(truth.map(({ role }) => role)).toEqual(['main', 'second', 'false']);
      expect(fronts).toEqual(truth.map(({ front }) => front).toSorted());
    }
  });

  it('weighs 1 + presence + violence of all provinces behind', () => {
    const { state } = given({
      state: { presence: { 'af-takhar': 2, 'af-badakhshan': 1 }, violence: { 'af-takhar': 1 } },
    });
    expect(frontWeight(state, REGION_BOARD, 'tj-kulob')).toBe(5);
    expect(frontWeight(state, REGION_BOARD, 'tj-khorog')).toBe(2);
    expect(frontWeight(state, REGION_BOARD, 'uz-termez')).toBe(1);
  });

  it('comes from the province behind with most presence, ties by id', () => {
    const from = (presence: Record<string, number>) => {
      const { state } = given({ state: { presence } });
      const { truth } = drawAlerts(state, REGION_BOARD, { alerts: 4, pushes }, rollsOf('any', 1));
      return truth.find(({ front }) => front === 'tj-kulob')?.from;
    };
    expect(from({ 'af-takhar': 2, 'af-badakhshan': 1 })).toBe('af-takhar');
    expect(from({ 'af-takhar': 1, 'af-badakhshan': 1 })).toBe('af-badakhshan');
  });

  it('falls more often on fronts with more behind them', () => {
    const { state } = given({ state: { presence: { 'af-balkh': 3 } } });
    let termez = 0;
    for (let n = 0; n < 400; n++) {
      const { truth } = drawAlerts(state, REGION_BOARD, { alerts: 3, pushes }, rollsOf(`often ${n}`, 1));
      if (truth[0]?.front === 'uz-termez') termez += 1;
    }
    // Weight 4 of 1+1+1 (takhar, kunduz have violence 1 at the start: 2 and 2) and 4: more than the even quarter.
    expect(termez / 400).toBeGreaterThan(0.3);
  });
});

describe('pushes as they come (R6)', () => {
  const named = {
    pushes: [
      ['uz-termez', 'af-balkh', 2],
      ['tj-kulob', 'af-takhar', 1],
      ['tj-khorog', 'af-badakhshan', 0],
    ],
  } as const;

  it('takes 1 off where a unit was ordered to secure behind; a push of nothing is no push', () => {
    const { state } = given(named);
    const strengths = (at: readonly string[]) =>
      pushesOf(state, new Set(at)).map(({ front, strength }) => [front, strength]);
    expect(strengths([])).toEqual([
      ['uz-termez', 2],
      ['tj-kulob', 1],
    ]);
    expect(strengths(['af-balkh'])).toEqual([
      ['uz-termez', 1],
      ['tj-kulob', 1],
    ]);
    expect(strengths(['af-takhar'])).toEqual([['uz-termez', 2]]);
    expect(pushesGone(state, new Set(['af-takhar'])).map(({ front }) => front)).toEqual(['tj-kulob']);
  });

  it('turns the main push from a fort to the next named front without one; the second does not turn', () => {
    const { state } = given({ ...named, state: { forts: ['uz-termez', 'tj-kulob'] } });
    const [main, second] = pushesOf(state, new Set());
    expect(main).toMatchObject({ front: 'tj-khorog', diverted: 'uz-termez', from: 'af-balkh' });
    expect(second).toMatchObject({ front: 'tj-kulob' });
    expect(second?.diverted).toBeUndefined();
  });
});
