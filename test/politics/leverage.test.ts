// Leverage of A over B: what A could withhold from B (rules 7), from the Lesson's start on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import {
  allNetLeverage,
  type LeverageViewer,
  leverageSum,
  leverageTerms,
  netLeverage,
} from '../../shared/politics/leverage.ts';
import type { World } from '../../shared/politics/world.ts';
import { BOARD, given, lessonWorld, named, record, terms, withPower } from './lessonWorld.ts';
import { say } from './words.ts';

const start = lessonWorld();
const L = (world: World, a: PowerId, b: PowerId, viewer: LeverageViewer = 'engine') =>
  leverageSum(leverageTerms({ world, board: BOARD, viewer, a, b }));
const list = (world: World, a: PowerId, b: PowerId, viewer: LeverageViewer = 'engine') =>
  leverageTerms({ world, board: BOARD, viewer, a, b }).map(({ text, weight }) => `${say(text)} ${weight}`);

describe('at the start of the Lesson', () => {
  // Playtest 3.2 counts garrison, CSTO, arms, permits as 5; rules 7 counts both guests and the base.
  it.each<[PowerId, PowerId, number]>([
    ['ru', 'tj', 6],
    ['tj', 'ru', 2],
    ['ru', 'uz', 3],
    ['uz', 'ru', 1],
    ['uz', 'tal', 2],
    ['tj', 'tal', 2],
    ['ru', 'tal', 2],
    ['tal', 'ru', 0],
    ['tal', 'tj', 0],
    ['tal', 'uz', 0],
    ['tj', 'uz', 0],
    ['uz', 'tj', 0],
  ])('%s over %s: %i', (a, b, sum) => expect(L(start, a, b)).toBe(sum));

  it('is told in words', () => {
    expect(list(start, 'ru', 'tj')).toEqual(['the 2 guest units 2', 'mutual defence 1', 'arms 1', 'work permits 2']);
    expect(list(start, 'tj', 'ru')).toEqual(['mutual defence 1', 'the base 1']);
    expect(list(start, 'ru', 'tal')).toEqual(['its embassy in Kabul 1', 'a place on its list of terrorists 1']);
  });

  it('net is the difference, for every pair', () => {
    expect(allNetLeverage(start, BOARD)).toMatchObject({ 'ru>tj': 4, 'tj>ru': -4, 'uz>tal': 2, 'tal>uz': -2 });
  });
});

describe('doubling', () => {
  it('security counts twice while an alert names a crossing of B, and only then', () => {
    expect(L(named(start, 'tj-kulob'), 'ru', 'tj')).toBe(2 * 4 + 2);
    expect(L(named(start, 'uz-termez'), 'ru', 'tj')).toBe(6);
    expect(L({ ...named(start, 'tj-kulob'), round: 2 }, 'ru', 'tj')).toBe(6);
  });

  it('coins count twice while B has at most one', () => {
    expect(L(withPower(start, 'uz', { coins: 2 }), 'ru', 'uz')).toBe(3);
    expect(L(withPower(start, 'uz', { coins: 1 }), 'ru', 'uz')).toBe(4);
    expect(L(withPower(start, 'uz', { coins: 0 }), 'ru', 'uz')).toBe(4);
  });

  it('supply counts twice in winter: from December, round 4', () => {
    expect([3, 4, 6, 7].map((round) => L({ ...start, round }, 'uz', 'tal'))).toEqual([2, 4, 4, 2]);
  });

  it('tells nothing of coins beyond the public band (rules 3)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 2, max: 15 }), (some, others) => {
        const pay: Clause = { kind: 'pay', from: 'ru', to: 'uz', coins: 2, each: 'round' };
        const world = given(start, 'p20', terms(['ru', 'uz'], [pay]));
        expect(L(withPower(world, 'uz', { coins: some }), 'ru', 'uz', null)).toBe(
          L(withPower(world, 'uz', { coins: others }), 'ru', 'uz', null),
        );
      }),
    );
  });
});

describe('terms one by one', () => {
  const pay = (coins: number, each: 'once' | 'round' = 'round'): Clause => ({
    kind: 'pay',
    from: 'ru',
    to: 'uz',
    coins,
    each,
  });
  const pledge = (until: 'thisRound' | number = 'thisRound'): Clause => ({
    kind: 'orderPledge',
    giver: 'tj',
    unit: 'u6',
    unitAt: 'tj-sughd',
    act: { type: 'supportHold', at: 'uz-termez' },
    until,
  });
  const posts: Clause = {
    kind: 'actPledge',
    giver: 'tal',
    deed: { type: 'posts', group: 'tajik', atLeast: 5 },
    byRound: 3,
  };
  const more = (world: World, parties: readonly PowerId[], clauses: readonly Clause[]) =>
    given(world, 'p20', terms(parties, clauses));

  it.each<[string, World, PowerId, PowerId, number]>([
    ['pay a round', more(start, ['ru', 'uz'], [pay(2)]), 'ru', 'uz', 3 + 2],
    ['pay counts three at most', more(start, ['ru', 'uz'], [pay(2), { ...pay(2) }]), 'ru', 'uz', 3 + 3],
    ['pay once is nothing to withhold', more(start, ['ru', 'uz'], [pay(5, 'once')]), 'ru', 'uz', 3],
    ['pay is over who receives, not who pays', more(start, ['ru', 'uz'], [pay(2)]), 'uz', 'ru', 1],
    ['an order pledge for a named front', more(named(start, 'uz-termez'), ['tj', 'uz'], [pledge()]), 'tj', 'uz', 2],
    ['an idle order pledge gives none', more(named(start, 'tj-kulob'), ['tj', 'uz'], [pledge()]), 'tj', 'uz', 0],
    ['a pledge on posts', more(start, ['tal', 'tj'], [posts]), 'tal', 'tj', 1],
    ['a pledge while an alert names B', more(named(start, 'tj-khorog'), ['tal', 'tj'], [posts]), 'tal', 'tj', 2],
    [
      'pledges count three together',
      more(named(start, 'tj-khorog'), ['tal', 'tj'], [posts, { ...posts, byRound: 2 }]),
      'tal',
      'tj',
      3,
    ],
    ['a pledge that is past', { ...more(start, ['tal', 'tj'], [posts]), round: 4 }, 'tal', 'tj', 0],
    ['recognition', withPower(start, 'uz', { status: 'recognised' }), 'uz', 'tal', 2 + 2],
    [
      'two supplies are one hold',
      more(start, ['uz', 'tal'], [{ kind: 'supply', giver: 'uz', receiver: 'tal', good: 'gas', price: 0 }]),
      'uz',
      'tal',
      2,
    ],
    [
      'a corridor with A on the route',
      more(start, ['uz', 'tal'], [{ kind: 'corridor', route: 'termezKabul', funders: { uz: 3 } }]),
      'tal',
      'uz',
      1,
    ],
    ['a suspended clause', { ...start, suspended: { 'p6/0': 1 } }, 'ru', 'uz', 1],
  ])('%s', (_name, world, a, b, sum) => expect(L(world, a, b)).toBe(sum));

  it('protector: a push stopped only thanks to A counts for two rounds', () => {
    const saved = record(start, {}, { protections: [{ by: 'ru', of: 'uz', front: 'uz-termez' }] });
    const then = (round: number) => L({ ...start, round, history: [saved] }, 'ru', 'uz');
    // In round 4, December, the permits count twice and the protection is forgotten.
    expect([2, 3, 4].map(then)).toEqual([4, 4, 5]);
  });

  it('a guest that leaves is no guest', () => {
    const { u1: _reserve, ...units } = start.units;
    expect(L({ ...start, units }, 'ru', 'tj')).toBe(5);
  });
});

describe('what a viewer may see', () => {
  const secret = given(
    start,
    'p20',
    terms(['ru', 'tal'], [{ kind: 'pay', from: 'ru', to: 'tal', coins: 1, each: 'round' }], { visibility: 'secret' }),
  );

  it('terms of a secret pact are listed for its parties and for the score only', () => {
    const viewers: readonly LeverageViewer[] = ['engine', 'ru', 'tal', 'uz', null];
    // The Taliban have one coin: the payment counts twice.
    expect(viewers.map((viewer) => L(secret, 'ru', 'tal', viewer))).toEqual([4, 4, 4, 2, 2]);
    expect(netLeverage({ world: secret, board: BOARD, viewer: null, a: 'ru', b: 'tal' })).toBe(2);
  });

  it('only clauses of two-party pacts that are no institution can be staked (rules 7)', () => {
    const stakes = leverageTerms({ world: start, board: BOARD, viewer: 'ru', a: 'ru', b: 'tj' }).map(
      ({ stake }) => stake,
    );
    expect(stakes).toEqual([
      undefined,
      undefined,
      { type: 'clause', pact: 'p2', clause: 2 },
      { type: 'clause', pact: 'p5', clause: 0 },
    ]);
    const status = leverageTerms({ world: start, board: BOARD, viewer: 'ru', a: 'ru', b: 'tal' })[0]?.stake;
    expect(status).toEqual({ type: 'status' });
  });
});
