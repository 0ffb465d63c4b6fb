// Demands (rules 7): what may be staked and asked, what it must weigh, and what follows.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Condition } from '../../shared/politics/conditions/condition.ts';
import type { Ask, Demand, Stake } from '../../shared/politics/demand.ts';
import { demandConsequences } from '../../shared/politics/demandConsequences.ts';
import { priceOf } from '../../shared/politics/demandPrices.ts';
import {
  backDown,
  demandText,
  judgeDemands,
  makeDemand,
  mayKnowOf,
  stakeWeight,
} from '../../shared/politics/demands.ts';
import { lapseAtBell } from '../../shared/politics/pactClose.ts';
import { sign } from '../../shared/politics/pactLife.ts';
import { worldAfter } from '../../shared/politics/pactStep.ts';
import type { RoundRecord, World } from '../../shared/politics/world.ts';
import {
  BOARD,
  following,
  given,
  lessonWorld,
  named,
  proposed,
  record,
  refusal,
  terms,
  withPower,
} from './lessonWorld.ts';
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
    [{ type: 'enterPact', pact: 'p20' }, 3],
    [{ type: 'withdraw', province: 'af-balkh' }, 3],
    [{ type: 'statement', front: 'uz-termez', says: 'real' }, 1],
    [{ type: 'condition', condition: { is: 'regime', power: 'tj', regime: 'open' } }, 1],
    [{ type: 'condition', condition: { is: 'received', power: 'ru', from: 'tj', coins: 4 } }, 4],
    [{ type: 'condition', condition: { is: 'posts', group: 'tajik', compare: 'atLeast', n: 6 } }, 4],
    [{ type: 'condition', condition: { is: 'status', power: 'tj', compare: 'atLeast', step: 'recognised' } }, 3],
    [{ type: 'condition', condition: { is: 'not', of: { is: 'lists', power: 'tj' } } }, 2],
    [{ type: 'condition', condition: { is: 'all', of: [{ is: 'ban' }, { is: 'ownFrontNamed', power: 'tj' }] } }, 5],
    [{ type: 'condition', condition: { is: 'any', of: [{ is: 'ban' }, { is: 'ownFrontNamed', power: 'tj' }] } }, 2],
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
      'By the end of September 2021 Russia demands of Tajikistan a payment of 2 coins.',
    );
  });
});

describe('asking for more than the list names', () => {
  const evening: World = { ...start, preset: 'evening' };
  const heavy = [permits, arms];
  const all = (ask: Ask, world: World = evening) => refusal(make({ ask, stakes: heavy }, world));
  const when = (condition: Condition): Ask => ({ type: 'condition', condition });

  it.each<[string, Ask, string]>([
    ['what is in its hand', when({ is: 'regime', power: 'tj', regime: 'open' }), 'accepted'],
    [
      'the opposite of what it does',
      when({ is: 'not', of: { is: 'regime', power: 'tj', regime: 'closed' } }),
      'accepted',
    ],
    ['what is in another’s hand', when({ is: 'regime', power: 'uz', regime: 'open' }), 'conditionUnmet'],
    ['what is in nobody’s hand', when({ is: 'frontNamed', front: 'tj-khorog' }), 'conditionUnmet'],
    [
      'one thing of several that is not in its hand',
      when({ is: 'all', of: [{ is: 'regime', power: 'tj', regime: 'open' }, { is: 'ban' }] }),
      'conditionUnmet',
    ],
    [
      'a choice with one thing that is',
      when({ is: 'any', of: [{ is: 'regime', power: 'tj', regime: 'open' }, { is: 'ban' }] }),
      'accepted',
    ],
    ['what is so already', when({ is: 'regime', power: 'tj', regime: 'closed' }), 'askAlreadyTrue'],
    [
      'what nobody can check',
      when({ is: 'presence', province: 'af-balkh', compare: 'atMost', n: 0 }),
      'conditionNotOpen',
    ],
    ['that it withdraws from where it is not', { type: 'withdraw', province: 'af-balkh' }, 'askAlreadyTrue'],
    ['that it withdraws from where it stands', { type: 'withdraw', province: 'tj-sughd' }, 'accepted'],
    [
      'a statement about a crossing that no alert names',
      { type: 'statement', front: 'tj-khorog', says: 'real' },
      'conditionUnmet',
    ],
    ['to seal what does not lie there', { type: 'enterPact', pact: 'p99' }, 'noSuchPact'],
    ['to seal what binds already', { type: 'enterPact', pact: 'p2' }, 'conditionUnmet'],
  ])('%s', (_name, ask, code) => expect(all(ask)).toBe(code));

  it('conditions only where the preset has them (rules 13)', () => {
    expect(all(when({ is: 'regime', power: 'tj', regime: 'open' }), start)).toBe('clauseNotAllowed');
  });

  it('to seal what lies on the table: its seal is enough, whatever the others do', () => {
    const peace = terms(['ru', 'tj', 'tal'], [{ kind: 'nonAggression' }]);
    const ask: Ask = { type: 'enterPact', pact: 'p20' };
    const onTable = proposed(evening, 'p20', peace);
    expect(all(ask, onTable)).toBe('accepted');
    const sealed = following(onTable, sign({ world: onTable, board: BOARD }, { by: 'tj', pact: 'p20', version: 1 }));
    expect(all(ask, sealed)).toBe('askAlreadyTrue');
    const demand: Demand = { ...base, ask, madeIn: 1, state: 'open' };
    const judge = (world: World) => judgeDemands({ ...world, demands: [demand] }, BOARD, [record(world)])[0];
    const bell = (world: World): World => worldAfter(world, lapseAtBell(world));
    expect([judge(bell(sealed)), judge(bell(onTable))].map((outcome) => outcome?.demand.state)).toEqual([
      'complied',
      'defied',
    ]);
  });

  it('“in the last round that closed” is the round that closes', () => {
    const condition: Condition = { is: 'secured', giver: 'tj', at: 'tj-sughd' };
    const demand: Demand = { ...base, ask: when(condition), madeIn: 1, state: 'open' };
    const unit = start.units.u6!;
    const done = record(evening, {}, { secured: [{ unit: unit.id, owner: 'tj', at: 'tj-sughd' }] });
    const judge = (of: RoundRecord) => judgeDemands({ ...evening, demands: [demand] }, BOARD, [of])[0]?.demand.state;
    expect([judge(done), judge(record(evening))]).toEqual(['complied', 'defied']);
  });
});

describe('what follows, said before (rules 7)', () => {
  const lines = (demand: Parameters<typeof demandConsequences>[2], world: World = start) => {
    const { complied, defied, backedDown, ...numbers } = demandConsequences(world, BOARD, demand);
    const said = (of: typeof complied) => of.map(({ text }) => say(text));
    return { ...numbers, complied: said(complied), defied: said(defied), backedDown: said(backedDown) };
  };

  it('of permits and arms together: what is withheld and for how long, stability, the ledger', () => {
    const { weight, price, complied, defied, backedDown } = lines({ ...base, stakes: [permits, arms] });
    expect([weight, price]).toEqual([3, 1]);
    expect(complied[0]).toBe('Russia gets what it asks of Tajikistan: to open the border to refugees.');
    expect(defied).toEqual([
      'The hold of Russia on Tajikistan is 3 less while the stake is suspended.',
      'Until the end of November 2021 Tajikistan is without: work permits and arms.',
      'For Tajikistan a supply cut for the first time means stability −1.',
      'A stake of 3 or more means stability −1 for Tajikistan.',
      'The ledger of Tajikistan says: defied.',
    ]);
    expect(backedDown[0]).toBe('Standing −1 for Russia, and its ledger says: backed down.');
  });

  it('of one’s status: a step down, and nothing else', () => {
    const { weight, defied } = lines({
      ...base,
      on: 'tal',
      stakes: [{ type: 'status' }],
      ask: { type: 'coins', coins: 1 },
    });
    expect(weight).toBe(1);
    expect(defied).toEqual([
      'The status of Russia towards Kabul goes down to: contact.',
      'The ledger of Taliban says: defied.',
    ]);
  });

  it('agrees with what the engine then does', () => {
    for (const stakes of [[permits], [arms], [permits, arms]]) {
      const demand: Demand = { ...base, stakes, madeIn: 1, state: 'open' };
      const effects = judgeDemands({ ...start, demands: [demand] }, BOARD, [record(start)])[0]?.effects ?? [];
      const keys = demandConsequences(start, BOARD, demand).defied.map(({ text }) => text.key.split('.').at(-1));
      expect(keys.includes('shaken')).toBe(effects.some(({ type }) => type === 'stability'));
      expect(keys.includes('supplyCut')).toBe(effects.some(({ type }) => type === 'supplyCut'));
      expect(keys.includes('isWithout')).toBe(effects.some(({ type }) => type === 'suspend'));
    }
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
