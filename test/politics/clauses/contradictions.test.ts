// Clauses that cannot stand in one pact (rules 6), both ways round; under two conditions they may take turns.
import { describe, expect, it } from 'vitest';
import type { Clause, PlainClause } from '../../../shared/politics/clause.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import { contradiction } from '../../../shared/politics/contradictions.ts';

const ROUND = 2;
const pledge = { kind: 'orderPledge', giver: 'tj', unit: 'u1', unitAt: 'tj-sughd' } as const;
const neutral: PlainClause = { kind: 'neutrality', power: 'uz' };
const none: PlainClause = { kind: 'noSupportFor', giver: 'uz', whom: 'tal' };
const empty: PlainClause = { kind: 'demilitarise', giver: 'tj', provinces: ['tj-sughd', 'tj-kulob'] };
const border: PlainClause = { kind: 'borderRegime', power: 'uz', regime: 'open' };
const drill: PlainClause = { kind: 'exercise', participants: ['tj', 'uz'], province: 'uz-termez', round: 3 };
const vote: PlainClause = { kind: 'vote', giver: 'kg', institution: 'csto', motion: 'admit', ballot: 'yes', until: 4 };
const base: PlainClause = { kind: 'access', grantor: 'uz', grantee: 'tj', mode: 'basing', provinces: ['uz-qarshi'] };

const TABLE: readonly [string, PlainClause, PlainClause, string | null][] = [
  [
    'one unit, two orders',
    { ...pledge, act: { type: 'hold' }, until: 2 },
    { ...pledge, act: { type: 'supportHold', at: 'uz-termez' }, until: 3 },
    'oneUnitTwoOrders',
  ],
  [
    'one unit, hold and secure',
    { ...pledge, act: { type: 'hold' }, until: 2 },
    { ...pledge, act: { type: 'secure', at: 'tj-sughd' }, until: 2 },
    null,
  ],
  ['neutral and defended', neutral, { kind: 'mutualDefence' }, 'neutralTakesSide'],
  ['neutral and a host', neutral, base, 'neutralTakesSide'],
  ['neutral and a guest', { kind: 'neutrality', power: 'tj' }, base, 'neutralTakesSide'],
  ['neutral beside a base of others', { kind: 'neutrality', power: 'kz' }, base, null],
  ['neutral and in an exercise', neutral, drill, 'neutralTakesSide'],
  ['no support and coins', none, { kind: 'pay', from: 'uz', to: 'tal', coins: 1, each: 'round' }, 'supportsWhomNot'],
  ['no support and coins the other way', none, { kind: 'pay', from: 'tal', to: 'uz', coins: 1, each: 'round' }, null],
  [
    'no support and a supply',
    none,
    { kind: 'supply', giver: 'uz', receiver: 'tal', good: 'gas', price: 0 },
    'supportsWhomNot',
  ],
  [
    'no support and a price paid',
    none,
    { kind: 'supply', giver: 'tal', receiver: 'uz', good: 'gas', price: 1 },
    'supportsWhomNot',
  ],
  ['no support and arms', none, { kind: 'arms', seller: 'uz', buyer: 'tal', price: 0 }, 'supportsWhomNot'],
  ['no units and a base', empty, { ...base, grantor: 'uz', grantee: 'tj', provinces: ['tj-kulob'] }, 'unitsWhereNone'],
  ['no units and a base elsewhere', empty, base, null],
  [
    'no units and a unit told to stay',
    empty,
    { ...pledge, act: { type: 'secure', at: 'tj-sughd' }, until: 2 },
    'unitsWhereNone',
  ],
  [
    'no units and a unit kept out of a place',
    empty,
    { ...pledge, act: { type: 'stayOut', of: 'uz-fergana' }, until: 2 },
    null,
  ],
  ['a border open and closed', border, { ...border, regime: 'closed' }, 'bothWays'],
  ['a border open with two numbers', { ...border, quota: 1 }, { ...border, quota: 2 }, 'bothWays'],
  ['borders of two', border, { ...border, power: 'tj', regime: 'closed' }, null],
  [
    'a border bound and promised otherwise',
    border,
    { kind: 'actPledge', giver: 'uz', deed: { type: 'borderRegime', regime: 'closed' }, byRound: 3 },
    'bothWays',
  ],
  [
    'a border bound and promised so',
    border,
    { kind: 'actPledge', giver: 'uz', deed: { type: 'borderRegime', regime: 'open' }, byRound: 3 },
    null,
  ],
  ['two exercises too near in time', drill, { ...drill, round: 5 }, 'exerciseTooSoon'],
  ['two exercises three months apart', drill, { ...drill, round: 6 }, null],
  ['two exercises in two places', drill, { ...drill, province: 'uz-qarshi' }, null],
  ['yes and no', vote, { ...vote, ballot: 'no', until: 3 }, 'bothWays'],
  ['yes and no to different motions', vote, { ...vote, motion: 'condemn', ballot: 'no' }, null],
  [
    'two hubs of one host',
    { kind: 'hub', host: 'kg', funder: 'ru' },
    { kind: 'hub', host: 'kg', funder: 'kz' },
    'hubTwice',
  ],
  ['hubs of two hosts', { kind: 'hub', host: 'kg', funder: 'ru' }, { kind: 'hub', host: 'kz', funder: 'ru' }, null],
  [
    'listed and delisted',
    { kind: 'status', giver: 'ru', move: 'list' },
    { kind: 'status', giver: 'ru', move: 'delist' },
    'bothWays',
  ],
  [
    'coins to and fro',
    { kind: 'pay', from: 'ru', to: 'uz', coins: 1, each: 'once' },
    { kind: 'pay', from: 'uz', to: 'ru', coins: 2, each: 'once' },
    'moneyBothWays',
  ],
  ['trade said twice', { kind: 'trade', a: 'ru', b: 'uz' }, { kind: 'trade', a: 'uz', b: 'ru' }, 'saidTwice'],
];

describe('in one pact', () => {
  it.each(TABLE)('%s', (_name, a, b, why) => {
    expect(contradiction(a, b, ROUND)).toBe(why);
    expect(contradiction(b, a, ROUND)).toBe(why);
  });
});

describe('under conditions', () => {
  const named: Condition = { is: 'frontNamed', front: 'uz-termez' };
  const banned: Condition = { is: 'ban' };
  const shut: Clause = { ...border, regime: 'closed' };

  it('two different ones may take turns', () => {
    expect(contradiction({ ...border, when: named }, { ...shut, when: banned }, ROUND)).toBeNull();
  });

  it('the same one, or one beside a promise for always, may not', () => {
    expect(contradiction({ ...border, when: named }, { ...shut, when: named }, ROUND)).toBe('bothWays');
    expect(contradiction(border, { ...shut, when: named }, ROUND)).toBe('bothWays');
  });

  it('what only cancels out may be meant so: coins one way, and back if something happens', () => {
    const there: Clause = { kind: 'pay', from: 'ru', to: 'uz', coins: 1, each: 'round' };
    const back: Clause = { kind: 'pay', from: 'uz', to: 'ru', coins: 2, each: 'round', when: named };
    expect(contradiction(there, back, ROUND)).toBeNull();
  });
});
