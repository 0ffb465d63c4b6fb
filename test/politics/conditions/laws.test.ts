// Laws of the evaluator, for random conditions and random worlds: joins, bounds, past rounds against a model of their own.
// Printed seeds: fast-check reports them with each failure.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { malformed } from '../../../shared/politics/conditions/checkCondition.ts';
import type { Condition, MeasuredCondition } from '../../../shared/politics/conditions/condition.ts';
import type { Reader } from '../../../shared/politics/conditions/conditionKind.ts';
import { measuredKind } from '../../../shared/politics/conditions/conditionKinds.ts';
import { holds } from '../../../shared/politics/conditions/holds.ts';
import type { RoundRecord, World } from '../../../shared/politics/world.ts';
import { begunMatch, playRandomly } from '../../support/randomMatch.ts';
import { arbitraryCondition, arbitraryMeasured } from './arbitraryCondition.ts';

/** Worlds of two random matches at many moments; a campaign bears more before it collapses. */
const worlds: World[] = [];
beforeAll(() => {
  for (const seed of [71, 72]) {
    let n = 0;
    playRandomly(
      seed,
      (state) => {
        n += 1;
        if (n % 40 === 0) worlds.push(state);
      },
      3000,
      begunMatch(`conditions ${seed}`, {}, 'campaign6'),
    );
  }
});

const world = fc.nat().map((n) => worlds[n % worlds.length]!);
const reader = fc.constantFrom<Reader>(null, 'uz', 'engine');

function now(condition: Condition, of: World, as: Reader = null): boolean {
  return holds(condition, { world: of, board: REGION_BOARD, reader: as });
}

describe('joined conditions', () => {
  it('not is the opposite, all is the least, any the most of its parts', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryCondition, world, reader, (a, b, of, as) => {
        const [heldA, heldB] = [now(a, of, as), now(b, of, as)];
        expect(now({ is: 'not', of: a }, of, as)).toBe(!heldA);
        expect(now({ is: 'all', of: [a, b] }, of, as)).toBe(heldA && heldB);
        expect(now({ is: 'any', of: [a, b] }, of, as)).toBe(heldA || heldB);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a number against a bound', () => {
  it('the higher a floor or the lower a ceiling, the harder; both meet at the number', () => {
    fc.assert(
      fc.property(arbitraryMeasured, world, reader, (condition, of, as) => {
        const at = (compare: 'atLeast' | 'atMost', n: number): boolean =>
          now({ ...condition, compare, n } as MeasuredCondition, of, as);
        const bounds = Array.from({ length: 45 }, (_, n) => n - 4);
        for (const n of bounds) {
          expect(Number(at('atLeast', n + 1))).toBeLessThanOrEqual(Number(at('atLeast', n)));
          expect(Number(at('atMost', n))).toBeLessThanOrEqual(Number(at('atMost', n + 1)));
        }
        const found = measuredKind(condition).measure(condition, { world: of, board: REGION_BOARD, reader: as });
        for (const n of bounds) {
          expect([at('atLeast', n), at('atMost', n)]).toEqual(
            found === null ? [false, false] : [found >= n, found <= n],
          );
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('past rounds', () => {
  /** What the record itself says, read without the evaluator. */
  const MODELS: readonly (readonly [Condition, (record: RoundRecord) => boolean])[] = [
    [
      { is: 'value', power: 'tj', value: 'stability', compare: 'atLeast', n: 5 },
      (record) => (record.stability.tj ?? 0) >= 5,
    ],
    [
      { is: 'value', power: 'ru', value: 'standing', compare: 'atMost', n: 4 },
      (record) => (record.closing?.standing.ru ?? 0) <= 4,
    ],
    [{ is: 'flow', route: 'north', compare: 'atMost', n: 2 }, (record) => record.flow.north <= 2],
    [{ is: 'frontNamed', front: 'tj-khorog' }, (record) => record.fronts?.includes('tj-khorog') ?? false],
    [{ is: 'gotIn', front: 'tj-kulob' }, (record) => record.infiltrations.includes('tj-kulob')],
    [{ is: 'incursion', on: 'uz' }, (record) => record.incursions.some(({ on }) => on === 'uz')],
    [
      { is: 'controls', power: 'tal', provinces: ['af-kunduz'], how: 'all' },
      (record) => record.controller['af-kunduz'] === 'tal',
    ],
    [
      { is: 'leverage', a: 'ru', b: 'tj', net: true, compare: 'atLeast', n: 3 },
      (record) => (record.publicNetLeverage?.['ru>tj'] ?? 0) >= 3,
    ],
    [
      { is: 'units', owner: 'tj', provinces: ['tj-sughd'], compare: 'atLeast', n: 1 },
      (record) => record.standing?.['tj-sughd'] === 'tj',
    ],
  ];
  const model = fc.constantFrom(...MODELS);

  it('for n rounds, in n rounds, in a fraction of them: as the records say one by one', () => {
    fc.assert(
      fc.property(
        model,
        world,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 100 }),
        ([of, was], at, n, percent) => {
          const held = at.history.map(was);
          const times = held.filter(Boolean).length;
          expect(now({ is: 'forRounds', n, of }, at)).toBe(
            held.length >= n && held.slice(held.length - n).every(Boolean),
          );
          expect(now({ is: 'rounds', compare: 'atLeast', n, of }, at)).toBe(times >= n);
          expect(now({ is: 'rounds', compare: 'atMost', n, of }, at)).toBe(times <= n);
          expect(now({ is: 'fraction', percent, of }, at)).toBe(
            held.length > 0 && times / held.length >= percent / 100 - 1e-9,
          );
        },
      ),
      { numRuns: 400 },
    );
    // The worlds are no mere beginnings: otherwise nothing was shown.
    expect(Math.max(...worlds.map(({ history }) => history.length))).toBeGreaterThanOrEqual(5);
  });

  it('for n rounds includes for fewer, and for one is the last Close', () => {
    fc.assert(
      fc.property(model, world, fc.integer({ min: 2, max: 6 }), ([of], at, n) => {
        if (now({ is: 'forRounds', n, of }, at)) expect(now({ is: 'forRounds', n: n - 1, of }, at)).toBe(true);
      }),
    );
  });

  it('the mean is that of the records', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 10 }), fc.constantFrom('atLeast', 'atMost'), (at, n, compare) => {
        const of = { is: 'value', power: 'kz', value: 'stability', compare, n } as const;
        const found = at.history.map(({ stability }) => stability.kz ?? 0);
        const mean = found.reduce((sum, x) => sum + x, 0) / found.length;
        const expected = found.length > 0 && (compare === 'atLeast' ? mean >= n : mean <= n);
        expect(now({ is: 'mean', of }, at)).toBe(expected);
      }),
    );
  });

  it('what is asked of them is refused where no record tells it, and answered where one does', () => {
    fc.assert(
      fc.property(arbitraryMeasured, world, (condition, at) => {
        const context = { world: at, board: REGION_BOARD, actor: 'uz' as const };
        const why = malformed({ is: 'mean', of: condition }, context)?.args?.why;
        const refused = why !== undefined && JSON.stringify(why).includes('conditionNotRecorded');
        expect(refused).toBe(!measuredKind(condition).recorded);
      }),
    );
  });
});
