// Reasons in words: every outcome of the adjudicator has a sentence of its own, filled with names, and none shows an id (issue of rules 4).
import { describe, expect, it } from 'vitest';
import { addWords } from '../../client/text/language.ts';
import { say } from '../../client/text/say.ts';
import type { Reason } from '../../shared/adjudicator/types.ts';
import { REGION_IDS } from '../../shared/board/provinceFacts.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import { catalogue } from '../../shared/text/en/catalogue.ts';
import { ui } from '../../shared/text/en/ui.ts';
import { BLANK_FIELD, type Field, fieldOf, inOne, type OrderTold, whatBecame } from '../../shared/view/orderWords.ts';
import { faultsOf } from '../text/words.ts';

addWords({ ...catalogue, ...ui });

const ORDERS: Readonly<Record<GameOrder['type'], GameOrder>> = {
  hold: { type: 'hold' },
  secure: { type: 'secure', lowers: 'presence' },
  move: { type: 'move', to: { province: 'ru-volga' } },
  supportHold: { type: 'supportHold', at: 'ru-volga' },
  supportMove: { type: 'supportMove', from: 'kz-astana', to: 'ru-volga' },
  convoy: { type: 'convoy', from: 'kz-west', to: 'ru-volga' },
};
/** Every code there is: the compiler asks for a new one. */
const REASONS: Readonly<Record<Reason['code'], Reason>> = {
  ok: { code: 'ok' },
  noMatchingOrder: { code: 'noMatchingOrder', province: 'kz-astana' },
  bounced: { code: 'bounced', by: ['kz-astana', 'ru-siberia'] },
  heldOff: { code: 'heldOff', by: 'ru-volga', strength: 1, against: 2 },
  headToHead: { code: 'headToHead', by: 'ru-volga' },
  ownUnit: { code: 'ownUnit', province: 'ru-volga' },
  cutBy: { code: 'cutBy', by: 'kz-astana' },
  cutByPush: { code: 'cutByPush', from: 'af-kunduz' },
  dislodgedBy: { code: 'dislodgedBy', by: 'kz-astana' },
  notCarried: { code: 'notCarried' },
  convoyBroken: { code: 'convoyBroken', at: ['caspian-north'] },
  convoyParadox: { code: 'convoyParadox', at: ['caspian-north'] },
  noSuchUnit: { code: 'noSuchUnit' },
  notYourUnit: { code: 'notYourUnit' },
  unreachable: { code: 'unreachable' },
  noRoute: { code: 'noRoute' },
  wrongKind: { code: 'wrongKind' },
  unknownProvince: { code: 'unknownProvince' },
  unknownCoast: { code: 'unknownCoast' },
  coastNeeded: { code: 'coastNeeded' },
  supportUnreachable: { code: 'supportUnreachable' },
  supportSelf: { code: 'supportSelf' },
  convoyNotAtSea: { code: 'convoyNotAtSea' },
  malformed: { code: 'malformed' },
  duplicateOrder: { code: 'duplicateOrder' },
  swapWithSelf: { code: 'swapWithSelf' },
};
/** Reasons that only some orders can come to; all others may befall any order. */
const ONLY: Readonly<Partial<Record<Reason['code'], readonly GameOrder['type'][]>>> = {
  noMatchingOrder: ['supportHold', 'supportMove', 'convoy'],
  cutBy: ['supportHold', 'supportMove'],
  cutByPush: ['supportHold', 'supportMove'],
  dislodgedBy: ['hold', 'secure', 'convoy'],
  ...Object.fromEntries(
    ['bounced', 'heldOff', 'headToHead', 'ownUnit', 'notCarried', 'convoyBroken', 'convoyParadox'].map((code) => [
      code,
      ['move', 'convoy'],
    ]),
  ),
};
const CASES = (Object.keys(REASONS) as Reason['code'][]).flatMap((code) =>
  (ONLY[code] ?? (Object.keys(ORDERS) as GameOrder['type'][])).map((type) => [code, type] as const),
);
const told = (order: GameOrder, more: Partial<OrderTold>): OrderTold => ({
  unit: 'u1',
  owner: 'kz',
  kind: 'fleet',
  at: 'caspian-south',
  order,
  result: 'fails',
  reason: { code: 'ok' },
  ...more,
});
const KNOWN: Field = {
  unitAt: (at) => ({ owner: at.startsWith('ru') ? 'ru' : at === 'kz-west' ? 'neutral' : 'kz', kind: 'army' }),
  cameFrom: () => 'kz-astana',
};
const RAW = new RegExp(`{{|outcome\\.|reason\\.|\\bu\\d|${REGION_IDS.join('|')}`);

describe.each([
  ['with everybody known', KNOWN],
  ['with nobody known', BLANK_FIELD],
])('the words of an outcome, %s', (_, field) => {
  it.each(CASES)('%s of %s', (code, type) => {
    for (const dislodged of [false, true]) {
      const sentences = whatBecame(told(ORDERS[type], { reason: REASONS[code], dislodged }), field);
      for (const text of sentences) expect(faultsOf(text)).toEqual([]);
      const words = say(inOne(sentences));
      expect(words).toMatch(/^[A-Z].*\.$/s);
      expect(words).not.toMatch(RAW);
    }
  });

  it.each(['noPact', 'securingUnit', 'crisis', 'closed'])('a support written as hold: %s', (voided) => {
    for (const order of [ORDERS.supportHold, ORDERS.supportMove]) {
      const words = say(whatBecame(told(order, { voided }), field)[0]!);
      expect(words).toMatch(/^[A-Z].*\.$/s);
      expect(words).not.toMatch(RAW);
    }
  });
});

describe('no two reasons share their words', () => {
  it.each(Object.values(ORDERS).map((order) => [order.type, order] as const))('of %s', (type, order) => {
    const codes = CASES.filter(([, of]) => of === type).map(([code]) => code);
    const words = codes.map((code) => say(whatBecame(told(order, { reason: REASONS[code] }), KNOWN)[0]!));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('names', () => {
  const army = (at: string, order: GameOrder, more: Partial<OrderTold> = {}): OrderTold =>
    told(order, { at, kind: 'army', ...more });
  const said = (one: OrderTold, all: readonly OrderTold[], units: Parameters<typeof fieldOf>[1] = []) =>
    whatBecame(one, fieldOf(all, units)).map(say).join(' ');

  it('tell who bounced a move', () => {
    const move = army('kz-west', ORDERS.move, { reason: { code: 'bounced', by: ['ru-siberia'] } });
    const rival = army('ru-siberia', ORDERS.move, { unit: 'u2', owner: 'ru' });
    expect(said(move, [move, rival])).toBe(
      'The Kazakh army at Western Kazakhstan does not get to Volga–Urals: the Russian army at Siberia wanted in too, with no less strength.',
    );
  });

  it('tell who held, with the strengths, though holds are not in the record', () => {
    const move = army('kz-west', ORDERS.move, { reason: REASONS.heldOff });
    const guard = { owner: 'ru', kind: 'army', at: 'ru-volga' } as const;
    expect(said(move, [move], [guard])).toContain('the Russian army at Volga–Urals holds it, 2 against 1');
  });

  it('tell where a convoy broke and who broke it', () => {
    const move = army('kz-west', ORDERS.move, { reason: REASONS.convoyBroken });
    const fleet = told(ORDERS.convoy, {
      at: 'caspian-north',
      unit: 'u3',
      reason: { code: 'dislodgedBy', by: 'ru-volga' },
      dislodged: true,
    });
    const attack = told(
      { type: 'move', to: { province: 'caspian-north' } },
      { at: 'ru-volga', unit: 'u4', owner: 'ru', result: 'succeeds' },
    );
    const all = [move, fleet, attack];
    expect(said(move, all)).toContain('the convoy broke at North Caspian, where its fleet was driven out');
    expect(said(fleet, all)).toBe(
      'The Kazakh fleet at North Caspian is driven out by the Russian fleet at Volga–Urals, so it carries nobody.',
    );
  });
});
