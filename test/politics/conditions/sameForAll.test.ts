// What binds is what everybody could check: an open condition has one answer, on the engine's world, on any power's and on the public's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import { asAllSee } from '../../../shared/game/coinsAsSeen.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { isOpen } from '../../../shared/politics/conditions/checkCondition.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import { holds } from '../../../shared/politics/conditions/holds.ts';
import type { World } from '../../../shared/politics/world.ts';
import { worldSeenBy } from '../../../shared/view/worldSeenBy.ts';
import { begunMatch, playRandomly } from '../../support/randomMatch.ts';
import { arbitraryCondition, KINDS } from './arbitraryCondition.ts';

const SEED = 4711;
/** Every kind many times, and joined ones. */
const CONDITIONS: readonly Condition[] = [
  ...KINDS.flatMap(([, arbitrary]) => fc.sample(arbitrary, { numRuns: 8, seed: SEED })),
  ...fc.sample(arbitraryCondition, { numRuns: 80, seed: SEED }),
];

function disagreements(state: MatchState, told: Map<string, number>): readonly string[] {
  const views: readonly (readonly [string, World])[] = [
    ['public', worldSeenBy(state, null)],
    ...state.powers.map((power) => [power, worldSeenBy(state, power)] as const),
  ];
  const engine = asAllSee(state);
  return CONDITIONS.filter((condition) => isOpen(condition, engine)).flatMap((condition) => {
    const truth = holds(condition, { world: engine, board: REGION_BOARD });
    if (truth) told.set(condition.is, (told.get(condition.is) ?? 0) + 1);
    return views
      .filter(([, world]) => holds(condition, { world, board: REGION_BOARD }) !== truth)
      .map(([viewer]) => `${viewer}: ${JSON.stringify(condition)} is ${truth}`);
  });
}

describe.each<[PresetId, readonly number[]]>([
  ['evening', [301, 302, 303]],
  ['lesson', [304]],
])('open conditions of a random match: %s', (preset, seeds) => {
  it('are answered alike on every view', () => {
    const wrong = new Set<string>();
    const told = new Map<string, number>();
    for (const seed of seeds) {
      let n = 0;
      playRandomly(
        seed,
        (state) => {
          n += 1;
          if (n % 90 !== 0 || state.phase === 'archives') return;
          for (const line of disagreements(state, told)) wrong.add(line);
        },
        3000,
        begunMatch(`open ${seed}`, {}, preset),
      );
    }
    expect([...wrong].slice(0, 5)).toEqual([]);
    // Something was true now and then, of most kinds: else nothing was compared.
    expect(told.size).toBeGreaterThan(15);
  });
});

describe('what is open', () => {
  const state = begunMatch('open', {}, 'evening');
  const open = (condition: Condition, world: World = state): boolean => isOpen(condition, world);

  it.each<[Condition, boolean]>([
    [{ is: 'presence', province: 'af-kabul', compare: 'atLeast', n: 1 }, false],
    [{ is: 'value', power: 'tj', value: 'radicalisation', compare: 'atLeast', n: 1 }, false],
    [{ is: 'value', power: 'tj', value: 'stability', compare: 'atLeast', n: 1 }, true],
    [{ is: 'coinsBand', power: 'tj', compare: 'atLeast', n: 1 }, true],
    [{ is: 'earned', power: 'tj', how: 'trade', coins: 1 }, false],
    [{ is: 'soldTwice', power: 'tj' }, false],
    [{ is: 'assessments', by: 'ru', right: true, compare: 'atLeast', n: 1 }, false],
    [{ is: 'pactAmong', powers: ['ru', 'tj'], visibility: 'secret' }, false],
    [{ is: 'violence', province: 'af-kabul', compare: 'atLeast', n: 1 }, true],
    [{ is: 'flag', flag: 'statusFreeze' }, true],
    [{ is: 'flag', flag: 'someSecret' }, false],
    [{ is: 'not', of: { is: 'presence', province: 'af-kabul', compare: 'atLeast', n: 1 } }, false],
  ])('%j: %s', (condition, expected) => {
    expect(open(condition)).toBe(expected);
  });

  it('violence and refugees are no numbers in a Lesson (rules 13)', () => {
    const lesson = begunMatch('open', {}, 'lesson');
    expect(open({ is: 'violence', province: 'af-kabul', compare: 'atLeast', n: 1 }, lesson)).toBe(false);
    expect(open({ is: 'stranded', compare: 'atLeast', n: 1 }, lesson)).toBe(false);
    expect(open({ is: 'hosted', by: 'tj', compare: 'atLeast', n: 1 }, lesson)).toBe(false);
  });
});
