// Demands (rules 7): what may be staked and asked, what it must weigh, and what follows.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Ask, Demand, Stake } from '../../shared/politics/demand.ts';
import { priceOf } from '../../shared/politics/demandPrices.ts';
import {
  backDown,
  demandText,
  judgeDemands,
  makeDemand,
  mayKnowOf,
  stakeWeight,
} from '../../shared/politics/demands.ts';
import type { RoundRecord, World } from '../../shared/politics/world.ts';
import { BOARD, given, lessonWorld, named, record, refusal, terms, withPower } from './lessonWorld.ts';
import { say } from './words.ts';

const start = lessonWorld();
const permits: Stake = { type: 'clause', pact: 'p5', clause: 0 };
const arms: Stake = { type: 'clause', pact: 'p2', clause: 2 };
const base = {
  id: 'd1',
  by: 'ru',
  on: 'tj',
  stakes: [permits],
  ask: { type: 'borderRegime', regime: 'open' },
  due: 1,
  public: true,
} as const;
const make = (changes: Partial<Omit<Demand, 'state' | 'madeIn'>>, world: World = start) =>
  makeDemand(world, BOARD, { ...base, ...changes });

describe('the price of the ask', () => {
  it.each<[Ask, number]>([
    [{ type: 'coins', coins: 1 }, 1],
    [{ type: 'coins', coins: 4 }, 4],
    [{ type: 'borderRegime', regime: 'open' }, 1],
    [{ type: 'status', move: 'contact' }, 2],
    [{ type: 'status', move: 'recognised' }, 3],
    [{ type: 'posts', group: 'tajik', atLeast: 5 }, 2],
    [{ type: 'posts', group: 'tajik', atLeast: 6 }, 4],
    [{ type: 'ban', on: true }, 2],
    [{ type: 'supportHold', unit: 'u6', at: 'uz-termez' }, 2],
    [{ type: 'secure', unit: 'u10', at: 'af-kunduz' }, 2],
    [{ type: 'access', mode: 'transit', provinces: 'all' }, 3],
    [{ type: 'leavePact', pact: 'p4' }, 3],
  ])('%j: %i', (ask, price) => expect(priceOf(start, ask)).toBe(price));
});

describe('making one', () => {
  it.each<[string, Partial<Omit<Demand, 'state' | 'madeIn'>>, string]>([
    ['as it should be', {}, 'accepted'],
    ['a stake of 2 for an ask of 2', { ask: { type: 'status', move: 'contact' } }, 'accepted'],
    [
      'a stake of 2 for an ask of 3',
      { ask: { type: 'access', mode: 'basing', provinces: ['tj-kulob'] } },
      'stakeTooLight',
    ],
    [
      'two stakes that weigh 3',
      { ask: { type: 'access', mode: 'basing', provinces: ['tj-kulob'] }, stakes: [permits, arms] },
      'accepted',
    ],
    ['the same stake twice', { stakes: [permits, permits] }, 'badStake'],
    ['no stake', { stakes: [] }, 'badStake'],
    ['what an institution gives', { stakes: [{ type: 'clause', pact: 'p1', clause: 0 }] }, 'badStake'],
    ['what the other gives', { stakes: [{ type: 'clause', pact: 'p2', clause: 0 }] }, 'badStake'],
    ['what is given to a third', { stakes: [{ type: 'clause', pact: 'p6', clause: 0 }] }, 'badStake'],
    ['what is true already', { ask: { type: 'borderRegime', regime: 'closed' } }, 'askAlreadyTrue'],
    ['what does not depend on it', { ask: { type: 'posts', group: 'tajik', atLeast: 5 } }, 'conditionUnmet'],
    ['another’s unit', { ask: { type: 'supportHold', unit: 'u7', at: 'tj-sughd' } }, 'conditionUnmet'],
    ['a step it has behind it', { ask: { type: 'status', move: 'delist' } }, 'askAlreadyTrue'],
    [
      'to leave what it is not in',
      { ask: { type: 'leavePact', pact: 'p3' }, stakes: [permits, arms] },
      'conditionUnmet',
    ],
    ['by last month', { due: 0 }, 'badDeadline'],
    ['in two months', { due: 3 }, 'badDeadline'],
    ['of itself', { on: 'ru' }, 'notInMatch'],
  ])('%s', (_name, changes, code) => expect(refusal(make(changes))).toBe(code));

  const open = (by: PowerId, on: PowerId, madeIn = 1): Demand => ({
    ...base,
    id: 'd0',
    by,
    on,
    madeIn,
    due: 2,
    state: 'open',
  });

  it('one new a power a round, one open a pair, a stake on one demand only', () => {
    expect(refusal(make({}, { ...start, demands: [{ ...open('ru', 'uz'), state: 'complied' }] }))).toBe(
      'oneDemandARound',
    );
    expect(refusal(make({ due: 2 }, { ...start, round: 2, demands: [open('ru', 'tj')] }))).toBe('demandOpen');
    expect(refusal(make({ due: 2 }, { ...start, round: 2, demands: [open('tj', 'ru')] }))).toBe('demandOpen');
    expect(
      refusal(make({ due: 2 }, { ...start, round: 2, demands: [{ ...open('ru', 'uz'), stakes: [permits] }] })),
    ).toBe('badStake');
  });

  it('what is pledged already is no demand', () => {
    const pledge = {
      kind: 'orderPledge',
      giver: 'tj',
      unit: 'u6',
      unitAt: 'tj-sughd',
      act: { type: 'secure', at: 'tj-sughd' },
      until: 'thisRound',
    } as const;
    const ask: Ask = { type: 'secure', unit: 'u6', at: 'tj-sughd' };
    expect(refusal(make({ ask }))).toBe('accepted');
    expect(refusal(make({ ask }, given(start, 'p20', terms(['tj', 'ru'], [pledge]))))).toBe('askAlreadyTrue');
  });

  it('a secret pact of others cannot be asked away: it does not exist for the asking power', () => {
    const hidden = given(start, 'p20', terms(['tj', 'uz'], [{ kind: 'nonAggression' }], { visibility: 'secret' }));
    const ask: Ask = { type: 'leavePact', pact: 'p20' };
    expect(refusal(make({ ask, stakes: [permits, arms] }, hidden))).toBe('noSuchPact');
  });

  it('weighs as leverage weighs: doubled by an alert', () => {
    expect(stakeWeight(start, BOARD, { by: 'ru', on: 'tj', stakes: [arms] })).toBe(1);
    expect(stakeWeight(named(start, 'tj-kulob'), BOARD, { by: 'ru', on: 'tj', stakes: [arms] })).toBe(2);
    expect(stakeWeight(start, BOARD, { by: 'ru', on: 'tal', stakes: [{ type: 'status' }] })).toBe(1);
  });

  it('reads as a sentence', () => {
    const demand: Demand = { ...base, ask: { type: 'coins', coins: 2 }, madeIn: 1, state: 'open' };
    expect(say(demandText(demand, start))).toBe(
      'By the end of September 2021 Russia demands of Tajikistan to pay it 2 coins.',
    );
  });
});

describe('at Close', () => {
  const demand = (changes: Partial<Demand> = {}): Demand => ({ ...base, madeIn: 1, state: 'open', ...changes });
  const judge = (world: World, of: Demand, records: readonly RoundRecord[] = [record(world)]) =>
    judgeDemands({ ...world, demands: [of] }, BOARD, records)[0];

  it('complied: the stake stays, the ledger says so', () => {
    const opened = withPower(start, 'tj', { regime: 'open' });
    expect(judge(opened, demand())).toMatchObject({
      demand: { state: 'complied' },
      effects: [{ type: 'ledger', power: 'tj', entry: 'compliedWith' }],
    });
  });

  it('defied: the stake is suspended two rounds; below 3 it shakes nobody', () => {
    expect(judge(start, demand())?.effects).toEqual([
      { type: 'suspend', pact: 'p5', clause: 0, until: 3 },
      { type: 'supplyCut', giver: 'ru', receiver: 'tj' },
      { type: 'ledger', power: 'tj', entry: 'defied' },
    ]);
  });

  it('defied with a stake of 3: B loses 1 stability', () => {
    expect(judge(start, demand({ stakes: [permits, arms] }))?.effects).toContainEqual({
      type: 'stability',
      power: 'tj',
      by: -1,
    });
  });

  it('defied with the status as stake: one step down', () => {
    const of = demand({ on: 'tal', stakes: [{ type: 'status' }], ask: { type: 'coins', coins: 1 } });
    expect(judge(start, of)?.effects[0]).toEqual({ type: 'statusDown', power: 'ru' });
  });

  it('is not judged before its deadline, but met as soon as it is met', () => {
    expect(judge(start, demand({ due: 2 }))).toBeUndefined();
    expect(judge(withPower(start, 'tj', { regime: 'open' }), demand({ due: 2 }))?.demand.state).toBe('complied');
  });

  it('coins count from when it was asked, from the one to the other', () => {
    const paid = (from: PowerId, coins: number, round: number) =>
      record({ ...start, round }, {}, { payments: [{ from, to: 'ru', coins, pact: 'p9', kind: 'pay' }] });
    const of = demand({ ask: { type: 'coins', coins: 2 }, madeIn: 2, due: 3 });
    const now = { ...start, round: 3 };
    const state = (...records: readonly RoundRecord[]) => judge(now, of, records)?.demand.state;
    expect(state(paid('tj', 1, 2), paid('tj', 1, 3))).toBe('complied');
    expect(state(paid('tj', 2, 1), record(now))).toBe('defied');
    expect(state(paid('uz', 2, 2), record(now))).toBe('defied');
  });

  it('an order counts as it was written', () => {
    const of = demand({ ask: { type: 'secure', unit: 'u6', at: 'tj-sughd' } });
    expect(
      judge(start, of, [record(start, { 'tj-sughd': { type: 'secure', lowers: 'violence' } })])?.demand.state,
    ).toBe('complied');
    expect(judge(start, of)?.demand.state).toBe('defied');
  });

  it('backing down costs 1 standing, and only its maker can', () => {
    const world = { ...start, demands: [demand()] };
    expect(backDown(world, { by: 'ru', demand: 'd1' })).toMatchObject({
      ok: true,
      value: {
        demand: { state: 'backedDown' },
        effects: [{ type: 'standing', power: 'ru', by: -1 }, { entry: 'backedDown' }],
      },
    });
    expect(refusal(backDown(world, { by: 'tj', demand: 'd1' }))).toBe('noSuchDemand');
  });

  it('a private one is known to the two', () => {
    const quiet = demand({ public: false });
    expect((['ru', 'tj', 'uz', null] as const).map((viewer) => mayKnowOf(quiet, viewer))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
