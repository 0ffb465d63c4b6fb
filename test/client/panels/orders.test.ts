// The order tool: what lights, what a tap means, what an order would mean, who helps at a crossing (rules 4.1, 4.2; playtest 1.3).
import { describe, expect, test } from 'vitest';
import { consequenceOf } from '../../../client/panels/orders/consequenceOf.ts';
import {
  choicesAt,
  choosableFor,
  consequence,
  meaningOf,
  orderKey,
  ordersOf,
  sameOrder,
  slipTitle,
  targetOf,
  toneOf,
  whoHelps,
} from '../../../client/store/matchOrders.ts';
import { tapProvince, tapUnit } from '../../../client/store/matchTap.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { GameOrder } from '../../../shared/politics/world.ts';
import type { OrderChoice, UnitOrders } from '../../../shared/view/privateView.ts';
import { diplomacy } from './fixtures.ts';

const { view, mine } = diplomacy;
const sughd = ordersOf(mine, 'u6') as UnitOrders;
const near = ({ at }: { readonly at: string }) => REGION_BOARD.provinces[at]?.armyNeighbours ?? [];

describe('what lights up', () => {
  test('own support before a move, a move before what needs a signature, incursions last', () => {
    const lit = choosableFor(sughd);
    expect(lit.get('tj-dushanbe')).toBe('support');
    expect(lit.get('uz-termez')).toBe('needsPact');
    expect(lit.get('uz-fergana')).toBe('incursion');
    expect(lit.has('af-kabul')).toBe(false);
  });

  test('hold and secure light nothing', () => {
    expect(targetOf({ type: 'hold' })).toBeNull();
    expect(targetOf({ type: 'secure', lowers: 'violence' })).toBeNull();
  });

  test.each<[GameOrder, string]>([
    [{ type: 'move', to: { province: 'tj-kulob' } }, 'tj-kulob'],
    [{ type: 'supportHold', at: 'uz-termez' }, 'uz-termez'],
    [{ type: 'supportMove', from: 'tj-kulob', to: 'af-takhar' }, 'af-takhar'],
  ])('%o leads to %s', (order, place) => expect(targetOf(order)).toBe(place));

  test('the same order is the same whatever the order of its fields', () => {
    const a: GameOrder = { type: 'supportMove', from: 'tj-kulob', to: 'af-takhar' };
    const b = { to: 'af-takhar', type: 'supportMove', from: 'tj-kulob' } as GameOrder;
    expect(sameOrder(a, b)).toBe(true);
    expect(orderKey(a)).not.toBe(orderKey({ ...a, to: 'af-kunduz' }));
  });
});

describe('orders at sea', () => {
  const byLand: GameOrder = { type: 'move', to: { province: 'ru-volga' } };
  const bySea: GameOrder = { ...byLand, viaConvoy: true };
  const carry: GameOrder = { type: 'convoy', from: 'kz-west', to: 'ru-volga' };

  test('going by sea is another order than going by land, with words of its own', () => {
    expect(sameOrder(byLand, bySea)).toBe(false);
    expect(slipTitle(bySea, 'kz-west').key).toBe('match.slip.moveBySea');
  });
  test('a convoy says whom it carries, and lights where it leads', () => {
    expect(slipTitle(carry, 'caspian-north').args).toMatchObject({ from: { province: 'kz-west' } });
    expect(targetOf(carry)).toBe('ru-volga');
  });
  test('where both ways exist a tap asks which', () => {
    const choices = [byLand, bySea].map((order): OrderChoice => ({ order, meaning: { kind: 'plain' } }));
    const book = { orders: [{ unit: 'u6', written: null, choices }] };
    expect(tapProvince(view, book, { unit: 'u6', pick: null }, 'ru-volga')).toMatchObject({ does: 'choose' });
  });
  test('an army that no land leads there goes by sea, and is told what that needs', () => {
    const choice: OrderChoice = { order: { type: 'move', to: { province: 'ir-tehran' } }, meaning: { kind: 'plain' } };
    expect(consequenceOf(choice, 'kz-west', String).key).toBe('match.means.plain.moveBySea');
    expect(consequenceOf({ ...choice, order: byLand }, 'kz-west', String).key).toBe('match.means.plain.move');
  });
});

describe('what a tap means', () => {
  const nothing = { unit: null, pick: null };
  test('a tap on an own unit selects it', () => {
    expect(tapUnit(view, mine, nothing, 'u4')).toEqual({ does: 'select', unit: 'u4' });
  });
  test('a tap on a foreign unit shows its province', () => {
    expect(tapUnit(view, mine, nothing, 'u11')).toEqual({ does: 'inspect', province: 'af-balkh' });
  });
  test('a lit province with several meanings asks which', () => {
    expect(tapProvince(view, mine, { unit: 'u6', pick: null }, 'uz-termez')).toEqual({
      does: 'choose',
      unit: 'u6',
      target: 'uz-termez',
    });
  });
  test('an incursion is never written at one tap', () => {
    const tap = tapProvince(view, mine, { unit: 'u6', pick: null }, 'uz-fergana');
    expect(tap.does).toBe('choose');
  });
  test('the only plain meaning is written at once', () => {
    const tap = tapProvince(view, mine, { unit: 'u5', pick: null }, 'tj-murghab');
    expect(tap).toEqual({ does: 'write', unit: 'u5', order: { type: 'move', to: { province: 'tj-murghab' } } });
  });
  test('a second tap on the unit puts it down', () => {
    expect(tapProvince(view, mine, { unit: 'u6', pick: null }, 'tj-sughd').does).toBe('clear');
  });
  test('while a slot waits only its places count', () => {
    const state = { unit: null, pick: ['uz-termez'] };
    expect(tapProvince(view, mine, state, 'uz-termez')).toEqual({ does: 'pick', province: 'uz-termez' });
    expect(tapProvince(view, mine, state, 'tj-kulob').does).toBe('nothing');
  });
  test('a spectator only looks', () => {
    expect(tapUnit(view, null, nothing, 'u4')).toEqual({ does: 'inspect', province: 'tj-kulob' });
  });
});

describe('what it would mean', () => {
  const titleOf = (pact: string) => `<${pact}>`;
  const choice = (order: GameOrder): OrderChoice => ({ order, meaning: meaningOf(sughd, order) });
  test('an incursion names its price and the pacts it breaks', () => {
    const text = consequence(choice({ type: 'move', to: { province: 'uz-termez' } }), titleOf);
    expect(text.key).toBe('match.means.incursionBreaks');
    expect(text.args?.standing).toBe(2);
  });
  test('a support over a border without a signature says whose it needs', () => {
    const text = consequence(choice({ type: 'supportHold', at: 'uz-termez' }), titleOf);
    expect(text).toEqual({ key: 'match.means.needsPact', args: { with: { power: 'uz' } } });
  });
  test('a support under a treaty names it', () => {
    const text = consequence(choice({ type: 'supportHold', at: 'tj-dushanbe' }), titleOf);
    expect(text).toEqual({ key: 'match.means.permittedBy', args: { pact: '<p1>' } });
  });
  test('every choice has a tone and a title', () => {
    for (const orders of mine.orders) {
      for (const each of orders.choices) {
        expect(toneOf(each)).not.toBe('pick');
        expect(slipTitle(each.order, 'tj-sughd').key).toMatch(/^match\.slip\./);
      }
    }
  });
  test('choices at a place come best first', () => {
    expect(choicesAt(sughd, 'uz-termez').map(({ meaning }) => meaning.kind)).toEqual(['needsPact', 'incursion']);
  });
});

describe('who helps here', () => {
  test('Termez: own Sughd first, then Russians, Qarshi and Balkh; the guard is Uzbek', () => {
    const { guard, helpers } = whoHelps(view, mine, 'uz-termez', near);
    expect(guard?.owner).toBe('uz');
    expect(helpers[0]).toMatchObject({ mine: true, unit: { id: 'u6' } });
    expect(helpers.map(({ unit }) => unit.at).sort()).toEqual([
      'af-balkh',
      'tj-bokhtar',
      'tj-dushanbe',
      'tj-sughd',
      'uz-qarshi',
    ]);
  });
  test('what is already ordered is said', () => {
    const { helpers } = whoHelps(view, mine, 'uz-termez', near);
    expect(helpers.find(({ unit }) => unit.id === 'u6')?.written).toBe(true);
  });
  test('a front without a guard says so', () => {
    const { u4: _gone, ...unit } = view.unit;
    expect(whoHelps({ ...view, unit }, mine, 'tj-kulob', near).guard).toBeNull();
  });
});
