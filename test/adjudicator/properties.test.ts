// What no table can list: laws that hold for every position.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate } from '../../shared/adjudicator/adjudicate.ts';
import { writeUnit } from '../../shared/adjudicator/notation.ts';
import type { Adjudication, AdjudicationInput, Unit } from '../../shared/adjudicator/types.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { CLASSIC } from '../datc/cases.ts';
import { contradictions } from './equations.ts';
import { convoyTangle, dice, randomPosition } from './randomPositions.ts';

const BOARDS = { classic: CLASSIC.map, region: REGION_BOARD };
const boards = Object.entries(BOARDS);
const seed = fc.integer();
const wild = fc.record({
  units: fc.constantFrom(6, 15, 30, 90),
  absurd: fc.constantFrom(0, 2, 10),
  pushes: fc.constantFrom(0, 3),
});

function shuffled<T>(list: readonly T[], by: number): readonly T[] {
  const roll = dice(by);
  const rest = [...list];
  return list.map(() => rest.splice(roll(rest.length), 1)[0]!);
}

/** An adjudication without what depends on the order of input by definition: which outcome stands first. */
function essence({ outcomes, pushes, ...position }: Adjudication) {
  const lines = outcomes.map((outcome) => JSON.stringify(outcome)).sort();
  return { ...position, outcomes: lines, pushes: pushes.map((push) => JSON.stringify(push)).sort() };
}

describe.each(boards)('on the %s board', (_, map) => {
  it('the order of input does not matter', () => {
    fc.assert(
      fc.property(seed, wild, fc.integer(), (s, w, by) => {
        const input = randomPosition(map, s, w);
        const other = {
          units: shuffled(input.units, by),
          orders: shuffled(input.orders, by + 1),
          pushes: shuffled(input.pushes, by + 2),
          fortified: input.fortified,
        };
        expect(essence(adjudicate(map, other))).toEqual(essence(adjudicate(map, input)));
      }),
      { numRuns: 250 },
    );
  });

  it('relabelling the powers relabels the outcome', () => {
    const names: Record<string, string> = { a: 'zulu', b: 'yankee', c: 'xray', d: 'whiskey' };
    const relabel = <T extends { readonly power: string }>(thing: T): T => ({ ...thing, power: names[thing.power]! });
    fc.assert(
      fc.property(seed, wild, (s, w) => {
        const input = randomPosition(map, s, w);
        const found = adjudicate(map, input);
        const renamed = adjudicate(map, {
          ...input,
          units: input.units.map(relabel),
          orders: input.orders.map(relabel),
        });
        expect(renamed.outcomes).toEqual(
          found.outcomes.map((outcome) => ({ ...outcome, order: relabel(outcome.order) })),
        );
        expect(renamed.after).toEqual(found.after.map(relabel));
        expect(renamed.pushes).toEqual(found.pushes);
      }),
      { numRuns: 150 },
    );
  });

  it('one unit a province; nobody vanishes or appears; nobody retreats where somebody stands or stood off', () => {
    fc.assert(
      fc.property(seed, wild, (s, w) => {
        const input = randomPosition(map, s, w);
        const { after, dislodged, standoffs } = adjudicate(map, input);
        const taken = after.map(({ province }) => province);
        expect(new Set(taken).size).toBe(taken.length);
        const owners = (units: readonly Unit[]) => units.map(({ power, kind }) => `${power} ${kind}`).sort();
        expect(owners([...after, ...dislodged.map(({ unit }) => unit)])).toEqual(owners(input.units));
        for (const { unit, attackedFrom, retreatOptions } of dislodged) {
          expect(input.units.map(writeUnit)).toContain(writeUnit(unit));
          expect(taken).toContain(unit.province); // by the one that came from:
          expect(taken).not.toContain(attackedFrom + unit.province);
          for (const { province } of retreatOptions) expect([...taken, ...standoffs]).not.toContain(province);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('an order that is void as such changes nothing', () => {
    fc.assert(
      fc.property(seed, wild, (s, w) => {
        const input = randomPosition(map, s, w);
        const before = adjudicate(map, input);
        const silent = input.units.find(({ province }) => !input.orders.some((order) => order.province === province));
        const extra: AdjudicationInput['orders'] = [
          { power: 'a', province: 'nowhere', act: { type: 'hold' } },
          { power: 'nobody', province: input.units[0]!.province, act: { type: 'move', to: { province: 'nowhere' } } },
          ...(silent ? [{ ...silent, act: { type: 'move', to: { province: silent.province } } } as const] : []),
        ];
        const after = adjudicate(map, { ...input, orders: [...input.orders, ...extra] });
        expect(after.after).toEqual(before.after);
        expect(after.dislodged).toEqual(before.dislodged);
        expect(after.pushes).toEqual(before.pushes);
        expect(after.outcomes.slice(0, input.orders.length)).toEqual(before.outcomes.slice(0, input.orders.length));
      }),
      { numRuns: 150 },
    );
  });

  it('pushes and forts alone move nobody: only supports that they cut can', () => {
    fc.assert(
      fc.property(seed, (s) => {
        const input = randomPosition(map, s, { units: 20, absurd: 0, pushes: 4 });
        const orders = input.orders.filter(({ act }) => act.type === 'move' || act.type === 'hold');
        const quiet = adjudicate(map, { units: input.units, orders });
        const loud = adjudicate(map, { units: input.units, orders, pushes: input.pushes });
        expect(loud.outcomes).toEqual(quiet.outcomes);
        expect(loud.after).toEqual(quiet.after);
      }),
      { numRuns: 150 },
    );
  });

  it('the input is left as it was', () => {
    fc.assert(
      fc.property(seed, wild, (s, w) => {
        const input = randomPosition(map, s, w);
        const before = JSON.stringify(input);
        adjudicate(map, input);
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('every decision follows from the others (DATC 5.B)', () => {
    fc.assert(
      fc.property(seed, wild, (s, w) => {
        const { units, orders } = randomPosition(map, s, { ...w, pushes: 0 });
        const input = { units, orders };
        expect(contradictions(map, input, adjudicate(map, input))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('where convoys hang on each other it still does, and the order of input still does not matter', () => {
    let paradoxes = 0;
    fc.assert(
      fc.property(seed, (s) => {
        const input = convoyTangle(map, s);
        const found = adjudicate(map, input);
        if (found.outcomes.some(({ reason }) => reason.code === 'convoyParadox')) paradoxes++;
        expect(contradictions(map, input, found)).toEqual([]);
        const other = { units: shuffled(input.units, s), orders: shuffled(input.orders, s + 1) };
        expect(essence(adjudicate(map, other))).toEqual(essence(found));
      }),
      { numRuns: 500 },
    );
    if (map === CLASSIC.map) expect(paradoxes).toBeGreaterThan(0);
  });
});

it('100,000 positions, also absurd ones, come to an end', () => {
  const kinds = [
    { units: 12, absurd: 1, pushes: 2 },
    { units: 30, absurd: 3, pushes: 2 },
    { units: 8, absurd: 10, pushes: 2 },
  ];
  let units = 0;
  for (let s = 0; s < 100_000; s++) {
    const map = s % 2 === 0 ? CLASSIC.map : REGION_BOARD;
    const input = randomPosition(map, s, kinds[s % kinds.length]!);
    const { after, dislodged } = adjudicate(map, input);
    units += input.units.length - after.length - dislodged.length;
  }
  expect(units).toBe(0);
});

it('a ring through every province moves round, all supporting each other stand', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `p${i}`);
  const near = (i: number) => [ids[(i + 1) % ids.length]!, ids[(i + ids.length - 1) % ids.length]!];
  const provinces = Object.fromEntries(
    ids.map((id, i) => [id, { id, kind: 'land' as const, armyNeighbours: near(i), fleetNeighbours: {} }]),
  );
  const units: Unit[] = ids.map((province, i) => ({ power: `${i % 3}`, kind: 'army', province }));
  const round = adjudicate(
    { provinces },
    {
      units,
      orders: units.map(({ power, province }, i) => ({
        power,
        province,
        act: { type: 'move', to: { province: near(i)[0]! } },
      })),
    },
  );
  expect(round.outcomes.every(({ result }) => result === 'succeeds')).toBe(true);
  const stand = adjudicate(
    { provinces },
    {
      units,
      orders: units.map(({ power, province }, i) => ({
        power,
        province,
        act: { type: 'supportHold', at: near(i)[0]! },
      })),
    },
  );
  expect(stand.outcomes.every(({ result }) => result === 'succeeds')).toBe(true);
});
