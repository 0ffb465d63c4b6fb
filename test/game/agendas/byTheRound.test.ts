// Every line by the round of every agenda: reached in a month, not reached, scaled to the rounds played, capped (rules 11.3, scenario.md B).
// The lines come from the data: one without a scene fails, and no number is repeated here.
import { describe, expect, it } from 'vitest';
import { agendaNow } from '../../../shared/game/scoring.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { WRITTEN_FOR } from '../../../shared/scenario/lessonAgendas.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';
import { given } from '../../support/given.ts';
import { alone, imposed, lastRecord, month } from '../clauses/evening.ts';
import { EVERY_LINE, type LineCase, named } from './everyLine.ts';
import { type MonthScene, ROUND_LINES } from './roundScenes.ts';

const BY_THE_ROUND = EVERY_LINE.filter(({ line }) => line.perRound !== undefined);

/** What the line earned in the month that counts. */
function earned({ preset, power, line }: LineCase, scene: MonthScene): number {
  const play = given({ ...scene.given, start: { preset } });
  alone(play);
  scene.does?.(play);
  for (let n = 1; n < (scene.months ?? 1); n++) {
    month(play);
    play.until('diplomacy', n + 1);
  }
  month(play);
  return lastRecord(play).points[power]?.[line.id] ?? 0;
}

describe('every line by the round', () => {
  it.each(BY_THE_ROUND.map((each) => [named(each), each] as const))('%s: has its scenes', (_, { line }) => {
    expect(ROUND_LINES[line.id]?.held.length).toBeGreaterThan(0);
    expect(ROUND_LINES[line.id]?.not.length).toBeGreaterThan(0);
  });

  const scenes = (which: 'held' | 'not') =>
    BY_THE_ROUND.flatMap((each) =>
      (ROUND_LINES[each.line.id]?.[which] ?? []).map((scene) => [named(each), scene.name, each, scene] as const),
    ).filter(([, , each, scene]) => isPlayable(each, scene));

  it.each(scenes('held'))('%s counts: %s', (_name, _scene, each, scene) => {
    expect(earned(each, scene)).toBe(each.line.perRound);
  });

  it.each(scenes('not'))('%s does not: %s', (_name, _scene, each, scene) => {
    expect(earned(each, scene)).toBe(0);
  });
});

/** All whom the scene names are in the match. */
function isPlayable({ preset }: LineCase, { given: { units = [] } = {} }: MonthScene): boolean {
  const { powers } = presetOf({ preset });
  return units.every(({ owner }) => (powers as readonly string[]).includes(owner));
}

describe('the second way of a line', () => {
  const lines = BY_THE_ROUND.filter(({ line }) => line.also !== undefined);

  it.each(lines.map((each) => [named(each), each] as const))('%s: comes on top, or alone', (_, each) => {
    const { perRound = 0, also = 0 } = each.line;
    const holding = (...lost: readonly string[]): MonthScene => ({
      name: '',
      given: { units: [] },
      does: (play) => {
        const controller = { ...play.state.controller, ...Object.fromEntries(lost.map((at) => [at, 'tal' as const])) };
        play.state = { ...play.state, controller };
      },
    });
    expect(earned(each, holding())).toBe(perRound + also);
    expect(earned(each, holding('af-panjshir'))).toBe(also);
    expect(earned(each, holding('af-baghlan'))).toBe(perRound);
  });
});

describe('a clause that a defied demand suspends at a Close', () => {
  it('was in force when rights were read, and counts that month; not in the two that follow', () => {
    const play = alone(given({ start: { preset: 'full' } }));
    const pact = imposed(play, ['ir', 'tal'], [{ kind: 'trade', a: 'ir', b: 'tal' }]);
    const stakes = [{ type: 'clause', pact, clause: 0 }] as const;
    play.as('ir', { type: 'demand', on: 'tal', stakes, ask: { type: 'coins', coins: 1 }, due: 1, public: true });
    const months = [1, 2, 3, 4].map((round) => {
      play.until('diplomacy', round);
      month(play);
      return lastRecord(play).points.ir?.herat !== undefined;
    });
    expect(months).toEqual([true, false, false, true]);
  });
});

describe('at the end', () => {
  const { state } = given();
  /** So many points by the round from so many rounds. */
  const over = ({ preset, power, line }: LineCase, points: number, rounds: number): MatchState => ({
    ...given({ start: { preset } }).state,
    phase: 'archives',
    outcome: { how: 'ended' },
    history: Array.from({ length: rounds }, (_, n) => ({ ...blank(), round: n + 1 })),
    points: { [power]: { [line.id]: points } },
  });
  const blank = () => {
    const play = given({ state: { lastRound: state.lastRound } });
    month(play);
    return { ...lastRecord(play), points: {}, publicPoints: {}, posts: state.posts };
  };
  const points = (each: LineCase, sum: number, rounds: number): number | undefined =>
    agendaNow(over(each, sum, rounds), each.power).public.find(({ id }) => id === each.line.id)?.points;

  it.each(BY_THE_ROUND.map((each) => [named(each), each] as const))(
    '%s: scaled to the rounds, then capped',
    (_, each) => {
      const { perRound = 0, target, max } = each.line;
      for (const rounds of [4, 6, 8]) {
        const scaled = (sum: number): number =>
          Math.min(max, target === undefined ? Math.ceil((sum * WRITTEN_FOR) / rounds) : sum);
        expect(points(each, perRound, rounds)).toBe(scaled(perRound));
        expect(points(each, perRound * 2, rounds)).toBe(scaled(perRound * 2));
        expect(points(each, perRound * rounds * 3, rounds)).toBe(max);
      }
      // A target is met by so many rounds, and fills the line.
      if (target !== undefined) expect(points(each, perRound * target, 8)).toBe(Math.min(max, perRound * target));
      expect(points(each, 0, 5)).toBe(0);
    },
  );
});
