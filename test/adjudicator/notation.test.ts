// Orders as text, written and read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrder, readUnit, writeOrder, writeUnit } from '../../shared/adjudicator/notation.ts';
import type { OrderAct } from '../../shared/adjudicator/types.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { CLASSIC } from '../datc/cases.ts';
import { randomPosition } from './randomPositions.ts';

it.each<[string, OrderAct]>([
  ['A tj-kulob H', { type: 'hold' }],
  ['A tj-kulob - tj-khorog', { type: 'move', to: { province: 'tj-khorog' } }],
  ['A tj-kulob - tj-khorog via', { type: 'move', to: { province: 'tj-khorog' }, viaConvoy: true }],
  ['A tj-kulob - stp/nc', { type: 'move', to: { province: 'stp', coast: 'nc' } }],
  ['A tj-kulob S A tj-khorog', { type: 'supportHold', at: 'tj-khorog' }],
  ['A tj-kulob S A tj-khorog - tj-dushanbe', { type: 'supportMove', from: 'tj-khorog', to: 'tj-dushanbe' }],
  ['A tj-kulob S F a - spa/nc', { type: 'supportMove', from: 'a', to: 'spa', toCoast: 'nc' }],
  ['A tj-kulob C A a - b', { type: 'convoy', from: 'a', to: 'b' }],
])('%s', (line, act) => {
  const units = [
    { power: 'tj', kind: 'army', province: 'tj-kulob' },
    { power: 'ru', kind: 'army', province: 'tj-khorog' },
    { power: 'ru', kind: line.includes('F a') ? 'fleet' : 'army', province: 'a' },
  ] as const;
  const order = { power: 'tj', province: 'tj-kulob', act };
  expect(writeOrder(order, units)).toBe(line);
  expect(readOrder('tj', line)).toEqual({ ok: true, order, kind: 'army' });
});

it('keeps the coast where a fleet stands apart from the order', () => {
  expect(readOrder('ru', 'F stp/nc - bar')).toEqual({
    ok: true,
    kind: 'fleet',
    coast: 'nc',
    order: { power: 'ru', province: 'stp', act: { type: 'move', to: { province: 'bar' } } },
  });
});

it('reads signs in any case, spaces in any number, second kinds left out', () => {
  expect(readOrder('tj', '  a x  s y - z ')).toEqual(readOrder('tj', 'A x S A y - z'));
  expect(readOrder('tj', 'f x c y - z')).toEqual(readOrder('tj', 'F x C A y - z'));
});

it.each([
  ['', 'noUnit'],
  ['A', 'noUnit'],
  ['B x H', 'noUnit'],
  ['A x', 'noVerb'],
  ['A x Q y', 'noVerb'],
  ['A x H y', 'leftOver'],
  ['A x -', 'incomplete'],
  ['A x - y z', 'leftOver'],
  ['A x - y via z', 'leftOver'],
  ['A x S', 'incomplete'],
  ['A x S y -', 'incomplete'],
  ['A x S y z', 'leftOver'],
  ['A x S y - z w', 'leftOver'],
  ['A x C y', 'incomplete'],
  ['A x C y z w', 'leftOver'],
])('refuses "%s": %s', (line, code) => {
  expect(readOrder('tj', line)).toEqual({ ok: false, code });
});

describe('round trip', () => {
  it.each([
    ['classic', CLASSIC.map],
    ['region', REGION_BOARD],
  ] as const)('every order and unit on the %s board', (_, map) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { units, orders } = randomPosition(map, seed, { units: 30, absurd: 5 });
        for (const order of orders) {
          const read = readOrder(order.power, writeOrder(order, units));
          const { act } = order;
          // `viaConvoy: false` is the same as not saying it.
          const plain = act.type === 'move' && act.viaConvoy === false ? { type: act.type, to: act.to } : act;
          expect(read.ok && read.order).toEqual({ ...order, act: plain });
        }
        for (const unit of units) expect(readUnit(writeUnit(unit))).toEqual(unit);
      }),
      { numRuns: 200 },
    );
  });

  it('a line that is no unit is none', () => {
    expect(['tj A', 'tj B x', 'tj A x H', ''].map(readUnit)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
