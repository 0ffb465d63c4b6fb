// Collateral in play (rules 6, 6.2, 7; docs/adr/0013): purses, facts for those who may read, bands that tell nothing, suspension and its end.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../../shared/board/ids.ts';
import { fold } from '../../../shared/game/evolve.ts';
import { transitToll } from '../../../shared/situation/narcotics.ts';
import { factLine } from '../../../shared/view/factLine.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { pledge } from '../../leaks/secretTerms.ts';
import { say } from '../../politics/words.ts';
import { agree, bell, given, newestPact, only, order } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';

const help = pledge('tj', 'u6', 'tj-sughd', { type: 'supportHold', at: 'uz-termez' });
const secured = { parties: ['tj', 'uz'], collateral: { tj: 2, uz: 1 } } as const;
const coins = (play: Play, ...powers: readonly PowerId[]) => powers.map((id) => play.state.power[id]?.coins);
const deposits = (play: Play) =>
  play.state.log.flatMap(({ entry: { fact }, to }) => (fact.k === 'deposit' ? [{ ...fact, readers: to }] : []));
/** Kabul pays both for electricity at the same bell (scenario C). */
const BILL = 1;
const rich = () => given({ power: { tj: { coins: 5 }, uz: { coins: 5 } } });

describe('a pact with collateral', () => {
  it('takes the coins at the seals, and a fold of the log does the same', () => {
    const play = rich();
    const id = agree(play, [help], secured);
    expect(coins(play, 'tj', 'uz')).toEqual([3, 4]);
    expect(play.state.pacts[id]?.deposits).toEqual({ tj: 2, uz: 1 });
    expect(deposits(play)).toMatchObject([
      { how: 'laid', of: 'tj', coins: 2, readers: 'all' },
      { how: 'laid', of: 'uz', coins: 1, readers: 'all' },
    ]);
    expect(fold(play.log).pacts[id]).toEqual(play.state.pacts[id]);
  });

  it('kept: everybody has the coins again at Close', () => {
    const play = rich();
    const id = agree(play, [help], secured);
    order(play, 'tj-sughd', { type: 'supportHold', at: 'uz-termez' });
    bell(play);
    expect(play.state.pacts[id]?.ended?.how).toBe('fulfilled');
    expect(coins(play, 'tj', 'uz')).toEqual([5 + BILL, 5 + BILL]);
  });

  it('broken: the breaker’s coins go to the other, with the breach told in one place', () => {
    const play = rich();
    agree(play, [help], secured);
    order(play, 'tj-sughd', { type: 'hold' });
    const facts = bell(play);
    expect(coins(play, 'tj', 'uz')).toEqual([3 + BILL, 7 + BILL]);
    expect(only(facts, 'deposit')).toMatchObject([
      { how: 'forfeited', of: 'tj', to: 'uz', coins: 2 },
      { how: 'returned', of: 'uz', to: 'uz', coins: 1 },
    ]);
  });

  it('a secret one tells nobody: no fact, no band, no pact', () => {
    const play = given({ power: { tj: { coins: 2 }, uz: { coins: 6 } } });
    const seen = () => JSON.stringify([projectPublic(play.state), projectPrivate(play.state, 's-ru')]);
    const before = seen();
    agree(play, [help], { ...secured, visibility: 'secret' });
    expect(coins(play, 'tj', 'uz')).toEqual([0, 5]);
    expect(seen()).toBe(before);
    expect(deposits(play).map(({ readers }) => readers)).toEqual([
      ['tj', 'uz'],
      ['tj', 'uz'],
    ]);
  });

  it('what lay under a secret text stays a secret when a public one replaces it', () => {
    const play = rich();
    const terms = { ...secured, clauses: [help], term: 'match' } as const;
    play.as('tj', { type: 'propose', terms: { ...terms, visibility: 'secret' } });
    const id = newestPact(play.state);
    play.as('uz', { type: 'counter', pact: id, version: 1, terms: { ...terms, visibility: 'public' } });
    expect(deposits(play)).toMatchObject([
      { how: 'laid', of: 'tj', readers: ['tj', 'uz'] },
      { how: 'returned', of: 'tj', readers: ['tj', 'uz'] },
      { how: 'laid', of: 'uz', readers: 'all' },
    ]);
    expect(coins(play, 'tj', 'uz')).toEqual([5, 4]);
  });

  it('a secret counter to an open proposal returns what lay with that', () => {
    const play = rich();
    const terms = { ...secured, clauses: [help], term: 'match', collateral: { tj: 4, uz: 1 } } as const;
    play.as('tj', { type: 'propose', terms: { ...terms, visibility: 'public' } });
    play.as('tj', {
      type: 'counter',
      pact: newestPact(play.state),
      version: 1,
      terms: { ...terms, visibility: 'secret' },
    });
    expect(coins(play, 'tj')).toEqual([1]);
    expect(play.state.pacts[newestPact(play.state)]?.deposits).toEqual({ tj: 4 });
  });
});

it('makes nobody the poorer one who pays for the drug route (rules 9.3)', () => {
  const play = given({ power: { tj: { coins: 6 }, uz: { coins: 5 } } });
  const pays = () => transitToll(play.state, 3, new Set(), null)?.power;
  expect(pays()).toBe('uz');
  agree(play, [help], { ...secured, collateral: { tj: 3, uz: 1 }, visibility: 'secret' });
  expect(coins(play, 'tj', 'uz')).toEqual([3, 4]);
  expect(pays()).toBe('uz');
});

describe('renewal', () => {
  it('is each one’s own until all have sealed; then all read of it', () => {
    const play = given();
    const id = agree(play, [{ kind: 'nonAggression' }], { parties: ['tj', 'tal'], term: 2 });
    const others = () => JSON.stringify([projectPublic(play.state), projectPrivate(play.state, 's-tal')]);
    const before = others();
    play.as('tj', { type: 'renew', pact: id, term: 5 });
    expect(others()).toBe(before);
    expect(projectPrivate(play.state, 's-tj').pacts[id]?.renewal).toEqual({ tj: 5 });
    play.as('tj', { type: 'unsign', pact: id });
    expect(projectPrivate(play.state, 's-tj').pacts[id]).toBeUndefined();
    for (const by of ['tj', 'tal'] as const) play.as(by, { type: 'renew', pact: id, term: 5 });
    const [told] = play.state.log.flatMap(({ entry, to }) => (entry.fact.k === 'renewed' ? [{ entry, to }] : []));
    expect(told).toMatchObject({ to: 'all', entry: { fact: { pact: id, lastRound: 5 } } });
    expect(projectPublic(play.state).pact[id]?.lastRound).toBe(5);
  });
});

describe('suspension (rules 7)', () => {
  it('lasts two rounds after the defiance; its beginning and its end are told', () => {
    const play = given();
    const stakes = [{ type: 'clause', pact: 'p5', clause: 0 }] as const;
    const ask = { type: 'coins', coins: 1 } as const;
    play.as('ru', { type: 'demand', on: 'tj', stakes, ask, due: 1, public: true });
    const told = [1, 2, 3].map(() => {
      const facts = bell(play).filter(({ k }) => k === 'suspended' || k === 'resumed');
      play.until('diplomacy');
      return facts.map((fact) => say(factLine(fact)));
    });
    expect(told).toEqual([
      [expect.stringMatching(/^Suspended to the end of November 2021: Work permits from Russia/)],
      [],
      [expect.stringMatching(/^Resumed: Work permits from Russia/)],
    ]);
  });
});
