// What may follow agrees with what is legal: nothing offered is refused, nothing legal is missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, moveTargets, supportChoices } from '../../shared/adjudicator/choices.ts';
import { checkOrder } from '../../shared/adjudicator/legality.ts';
import { writeOrder, writePlace } from '../../shared/adjudicator/notation.ts';
import type { OrderAct, Place, Unit } from '../../shared/adjudicator/types.ts';
import type { AdjudicationMap } from '../../shared/board/board.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { CLASSIC } from '../datc/cases.ts';
import { randomPosition } from './randomPositions.ts';
import { position } from './table.ts';

/** Every act there is to write on a map, legal or not. A move names its coast, an army none; supports name no coast. */
function allActs(map: AdjudicationMap, unit: Unit): readonly OrderAct[] {
  const provinces = Object.values(map.provinces);
  const places = provinces.flatMap(({ id, coasts }): Place[] =>
    unit.kind === 'fleet' && coasts?.length ? coasts.map((coast) => ({ province: id, coast })) : [{ province: id }],
  );
  const pairs = provinces.flatMap((from) => provinces.map((to) => ({ from: from.id, to: to.id })));
  return [
    { type: 'hold' },
    ...places.flatMap((to): OrderAct[] => [
      { type: 'move', to },
      { type: 'move', to, viaConvoy: true },
    ]),
    ...provinces.map(({ id }): OrderAct => ({ type: 'supportHold', at: id })),
    ...pairs.map((pair): OrderAct => ({ type: 'supportMove', ...pair })),
    ...pairs.map((pair): OrderAct => ({ type: 'convoy', ...pair })),
  ];
}

/** A move by sea to a place that is no neighbour need not say so: both spellings are the same order. */
function spelling(acts: readonly OrderAct[]): ReadonlySet<string> {
  const near = acts.filter((act) => act.type === 'move' && act.viaConvoy !== true).map((act) => JSON.stringify(act));
  return new Set(
    acts
      .map((act) => {
        if (act.type !== 'move' || act.viaConvoy !== true) return JSON.stringify(act);
        const plain = JSON.stringify({ type: 'move', to: act.to });
        return near.includes(plain) ? plain : JSON.stringify(act);
      })
      .sort(),
  );
}

describe.each([
  ['classic', CLASSIC.map],
  ['region', REGION_BOARD],
] as const)('on the %s board', (_, map) => {
  it('choices are exactly the legal acts', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, which) => {
        const { units } = randomPosition(map, seed, { units: 40, absurd: 0 });
        const unit = units[which % units.length]!;
        const offered = choices(map, units, unit);
        const legal = allActs(map, unit).filter(
          (act) => checkOrder(map, units, { power: unit.power, province: unit.province, act }).code === 'ok',
        );
        for (const act of offered) expect(checkOrder(map, units, { ...unit, act }).code).toBe('ok');
        expect(spelling(offered)).toEqual(spelling(legal));
      }),
      { numRuns: 25 },
    );
  });

  it('what is written so far only narrows them', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), (seed, which, chosen) => {
        const { units } = randomPosition(map, seed, { units: 30, absurd: 0 });
        const unit = units[which % units.length]!;
        const all = choices(map, units, unit);
        const act = all[chosen % all.length]!;
        expect(choices(map, units, unit, { type: act.type })).toEqual(all.filter(({ type }) => type === act.type));
        if (act.type !== 'supportMove' && act.type !== 'convoy') return;
        const { type, from, to } = act;
        expect(choices(map, units, unit, { type, from, to })).toEqual([act]);
        expect(choices(map, units, unit, { from })).toContainEqual(act);
      }),
      { numRuns: 60 },
    );
  });
});

const written = (lines: readonly string[], province: string, acts: readonly OrderAct[]) =>
  acts.map((act) => writeOrder({ power: '', province, act }, position(lines).units).slice(`A ${province} `.length));

describe('the order tool', () => {
  const lines = ['tj A tj-kulob', 'ru A tj-khorog', 'tal A af-takhar'];
  const { units } = position(lines);

  it('lights the neighbours, and no ridge border', () => {
    expect(moveTargets(REGION_BOARD, units, { province: 'tj-kulob' }).map(writePlace)).toEqual([
      'af-badakhshan',
      'af-takhar',
      'tj-bokhtar',
      'tj-dushanbe',
      'tj-khorog',
    ]);
    expect(moveTargets(REGION_BOARD, units, { province: 'tj-khorog' }).map(writePlace)).not.toContain('af-takhar');
  });

  it('knows who can help whom', () => {
    expect(supportChoices(REGION_BOARD, units, { province: 'tj-khorog' })).toEqual({
      supportHold: ['tj-kulob'],
      supportMove: [
        { from: 'af-takhar', to: 'af-badakhshan' },
        { from: 'af-takhar', to: 'tj-kulob' },
        { from: 'tj-kulob', to: 'af-badakhshan' },
        { from: 'tj-kulob', to: 'tj-dushanbe' },
      ],
    });
  });

  it('goes on from a partly written order', () => {
    const acts = choices(REGION_BOARD, units, { province: 'tj-khorog' }, { type: 'supportMove', from: 'tj-kulob' });
    expect(written(lines, 'tj-khorog', acts)).toEqual(['S A tj-kulob - af-badakhshan', 'S A tj-kulob - tj-dushanbe']);
  });

  it('offers a convoy beside the road, and the sea only where fleets are', () => {
    const coast = ['ir A ir-tehran', 'ir F caspian-south'];
    const { units: fleet } = position(coast);
    const acts = choices(REGION_BOARD, fleet, { province: 'ir-tehran' }, { type: 'move' });
    expect(written(coast, 'ir-tehran', acts)).toEqual([
      '- ir-khorasan',
      '- ir-sistan',
      '- tm-balkan',
      '- kz-west',
      '- tm-balkan via',
    ]);
    const carried = choices(REGION_BOARD, fleet, { province: 'caspian-south' }, { type: 'convoy' });
    expect(carried).toEqual([
      { type: 'convoy', from: 'ir-tehran', to: 'kz-west' },
      { type: 'convoy', from: 'ir-tehran', to: 'tm-balkan' },
    ]);
  });

  it('has nothing to offer where nobody stands', () => {
    expect(choices(REGION_BOARD, units, { province: 'af-kabul' })).toEqual([]);
  });
});
