// What an order means and which support counts, by the pacts in force (rules 4.1, 4.2, 4.4).
import { describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { unmetDefence } from '../../shared/politics/casusFoederis.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { SupportAct } from '../../shared/politics/clauseKind.ts';
import {
  accessRight,
  airliftTargets,
  armsAllowance,
  basesOf,
  entry,
  freeHomesAndBases,
  isGuest,
  isIncursion,
  retreatAllowed,
  supportPermission,
} from '../../shared/politics/rights.ts';
import type { World } from '../../shared/politics/world.ts';
import { at, BOARD, given, lessonWorld, record, terms } from './lessonWorld.ts';

const start = lessonWorld();
const grant = (provinces: 'all' | readonly ProvinceId[], mode: 'transit' | 'basing' = 'transit'): Clause => ({
  kind: 'access',
  grantor: 'uz',
  grantee: 'ru',
  mode,
  provinces,
});
const withTransit = given(start, 'p20', terms(['ru', 'uz'], [grant(['uz-termez'])]));

describe('entering a province (rules 4.1)', () => {
  it.each<[string, World, PowerId, ProvinceId, ReturnType<typeof entry>]>([
    ['one’s own', start, 'tj', 'tj-kulob', { kind: 'own' }],
    ['as the 201st may, all of Tajikistan', start, 'ru', 'tj-kulob', { kind: 'guest', host: 'tj', pact: 'p2' }],
    ['a neighbour, without leave', start, 'uz', 'tj-sughd', { kind: 'incursion', on: 'tj', breaks: ['p8'] }],
    ['Afghanistan', start, 'tj', 'af-takhar', { kind: 'incursion', on: 'tal', breaks: [] }],
    ['Panjshir, for the Taliban nobody’s', start, 'tal', 'af-panjshir', { kind: 'free' }],
    ['Panjshir, for others the Taliban’s', start, 'tj', 'af-panjshir', { kind: 'incursion', on: 'tal', breaks: [] }],
    ['a province of a power that is not here', start, 'uz', 'kz-shymkent', { kind: 'closed' }],
    ['nowhere', start, 'uz', 'atlantis', { kind: 'closed' }],
    ['with a named transit', withTransit, 'ru', 'uz-termez', { kind: 'guest', host: 'uz', pact: 'p20' }],
    ['beside the named transit', withTransit, 'ru', 'uz-qarshi', { kind: 'incursion', on: 'uz', breaks: ['p8'] }],
  ])('%s', (_name, world, power, province, meaning) => {
    expect(entry(world, BOARD, power, province)).toEqual(meaning);
  });

  it('follows control, not sovereignty', () => {
    const taken = { ...start, controller: { ...start.controller, 'tj-sughd': 'uz' as const } };
    expect(entry(taken, BOARD, 'uz', 'tj-sughd')).toEqual({ kind: 'own' });
    expect(entry(taken, BOARD, 'ru', 'tj-sughd')).toMatchObject({ kind: 'incursion', on: 'uz' });
  });

  it('a right that is suspended, unsigned or over is none', () => {
    const suspended = { ...withTransit, suspended: { 'p20/0': 1 } };
    expect(accessRight(suspended, BOARD, 'ru', 'uz-termez')).toBeNull();
    expect(accessRight({ ...suspended, round: 2 }, BOARD, 'ru', 'uz-termez')).not.toBeNull();
    const open = given(start, 'p20', terms(['ru', 'uz'], [grant('all')]), { state: 'proposed' });
    expect(accessRight(open, BOARD, 'ru', 'uz-termez')).toBeNull();
    const over = given(start, 'p20', terms(['ru', 'uz'], [grant('all')]), { state: 'ended' });
    expect(accessRight(over, BOARD, 'ru', 'uz-termez')).toBeNull();
  });

  it('says what an incursion would break, each pact once', () => {
    const twice = given(start, 'p20', terms(['tj', 'uz'], [{ kind: 'nonAggression' }]));
    expect(isIncursion(twice, BOARD, at(twice, 'uz-termez'), 'tj-sughd')).toEqual({ on: 'tj', breaks: ['p8', 'p20'] });
    expect(isIncursion(start, BOARD, at(start, 'af-panjshir'), 'af-kabul')).toBeNull();
  });

  it('knows guests', () => {
    expect(isGuest(start, BOARD, at(start, 'tj-dushanbe'))).toBe(true);
    expect(isGuest(start, BOARD, at(start, 'tj-kulob'))).toBe(false);
    expect(isGuest(start, BOARD, at(start, 'af-panjshir'))).toBe(false);
  });

  it('retreats only where it could enter without an incursion', () => {
    const kulob = at(start, 'tj-kulob');
    expect(['tj-dushanbe', 'af-takhar', 'kg-osh'].map((to) => retreatAllowed(start, BOARD, kulob, to))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('casus foederis (rules 4.1)', () => {
  const intrusion = record(start, {}, { incursions: [{ by: 'uz', on: 'tj', province: 'tj-sughd' }] });
  // Without the base and the transit, so that only the charter speaks.
  const { p2: _base, ...pacts } = start.pacts;
  const later = (round: number): World => ({ ...start, pacts, round, history: [intrusion] });

  it.each([
    [2, { kind: 'casusFoederis', host: 'tj', pact: 'p1', guest: true }],
    [3, { kind: 'casusFoederis', host: 'tj', pact: 'p1', guest: true }],
    [4, { kind: 'incursion', on: 'tj', breaks: ['p8'] }],
  ])('in round %i, entering the victim', (round, meaning) => {
    expect(entry(later(round), BOARD, 'ru', 'tj-sughd')).toEqual(meaning);
  });

  it('entering the intruder is no incursion for the partner, nor access', () => {
    expect(entry(later(2), BOARD, 'ru', 'uz-termez')).toMatchObject({ kind: 'casusFoederis', guest: false });
    expect(isIncursion(later(2), BOARD, at(start, 'tj-dushanbe'), 'uz-termez')).toBeNull();
  });

  it('is nothing to powers outside the alliance, and nothing to the intruder', () => {
    expect(entry(later(2), BOARD, 'tal', 'uz-termez')).toMatchObject({ kind: 'incursion' });
    expect(entry(later(2), BOARD, 'uz', 'tj-sughd')).toMatchObject({ kind: 'incursion' });
  });

  it('a partner next to the intruder who does nothing fails its word; who moves or supports does not', () => {
    const standing: World = {
      ...start,
      round: 2,
      history: [intrusion],
      units: { ...start.units, u6: { id: 'u6', owner: 'uz', kind: 'army', at: 'tj-sughd' } },
    };
    expect(unmetDefence(standing, BOARD, record(standing))).toEqual([
      { power: 'ru', pact: 'p1', province: 'tj-sughd' },
    ]);
    const move = { type: 'move', to: { province: 'tj-sughd' } } as const;
    expect(unmetDefence(standing, BOARD, record(standing, { 'tj-dushanbe': move }))).toEqual([]);
    const gone: World = { ...start, round: 2, history: [intrusion], units: { u1: at(start, 'tj-dushanbe') } };
    expect(unmetDefence(gone, BOARD, record(gone))).toEqual([]);
  });
});

describe('support over a border (rules 4.2)', () => {
  const hold = (province: ProvinceId): SupportAct => ({ type: 'supportHold', at: province });
  const pledge: Clause = {
    kind: 'orderPledge',
    giver: 'tj',
    unit: 'u6',
    unitAt: 'tj-sughd',
    act: { type: 'supportHold', at: 'uz-termez' },
    until: 'thisRound',
  };
  const sold = given(start, 'p20', terms(['tj', 'uz'], [pledge]));
  const ask = (world: World, from: ProvinceId, to: ProvinceId, order: SupportAct = hold(to)) =>
    supportPermission(world, BOARD, at(world, from), at(world, to), order);

  it('Uzbekistan begins with no pact that permits support over its border (scenario C)', () => {
    expect(ask(start, 'tj-sughd', 'uz-termez')).toEqual({ kind: 'needsPact', with: 'uz' });
    expect(ask(start, 'tj-dushanbe', 'uz-termez')).toEqual({ kind: 'needsPact', with: 'uz' });
    expect(ask(start, 'af-balkh', 'uz-termez')).toEqual({ kind: 'needsPact', with: 'uz' });
  });

  it('one’s own unit: always, wherever it stands', () => {
    expect(ask(start, 'uz-qarshi', 'uz-termez')).toEqual({ kind: 'own' });
    expect(ask(start, 'tj-dushanbe', 'tj-bokhtar')).toEqual({ kind: 'own' });
  });

  it('a guest on one’s own soil is not over a border', () => {
    expect(ask(start, 'tj-kulob', 'tj-bokhtar')).toEqual({ kind: 'notOverBorder' });
  });

  it('a guest that supports its host needs a pact with it, and has one', () => {
    expect(ask(start, 'tj-dushanbe', 'tj-kulob')).toEqual({ kind: 'permitted', pact: 'p1' });
    const { p1: _charter, ...rest } = start.pacts;
    expect(ask({ ...start, pacts: rest }, 'tj-dushanbe', 'tj-kulob')).toEqual({ kind: 'permitted', pact: 'p2' });
    const { p2: _base, ...none } = rest;
    expect(ask({ ...start, pacts: none }, 'tj-dushanbe', 'tj-kulob')).toEqual({ kind: 'needsPact', with: 'tj' });
  });

  it('access permits support either way', () => {
    expect(ask(withTransit, 'tj-dushanbe', 'uz-termez')).toEqual({ kind: 'permitted', pact: 'p20' });
    expect(ask(withTransit, 'uz-termez', 'tj-dushanbe')).toEqual({ kind: 'permitted', pact: 'p20' });
  });

  it('an order pledge permits the support it promises, in its round', () => {
    expect(ask(sold, 'tj-sughd', 'uz-termez')).toEqual({ kind: 'permitted', pact: 'p20' });
    expect(ask({ ...sold, round: 2 }, 'tj-sughd', 'uz-termez')).toEqual({ kind: 'needsPact', with: 'uz' });
  });

  it('and no other unit, act or place', () => {
    expect(ask(sold, 'tj-kulob', 'uz-termez')).toEqual({ kind: 'needsPact', with: 'uz' });
    const away: SupportAct = { type: 'supportMove', from: 'uz-termez', to: 'af-balkh' };
    expect(ask(sold, 'tj-sughd', 'uz-termez', away)).toEqual({ kind: 'needsPact', with: 'uz' });
    expect(ask(sold, 'tj-sughd', 'uz-qarshi')).toEqual({ kind: 'needsPact', with: 'uz' });
  });

  it('a pledge to n permits it in each round to n', () => {
    const long = given(start, 'p20', terms(['tj', 'uz'], [{ ...pledge, until: 3 }]));
    expect([1, 2, 3, 4].map((round) => ask({ ...long, round }, 'tj-sughd', 'uz-termez').kind)).toEqual([
      'permitted',
      'permitted',
      'permitted',
      'needsPact',
    ]);
  });

  it('non-aggression and trade permit nothing', () => {
    const friends = given(
      start,
      'p20',
      terms(['tj', 'uz'], [{ kind: 'nonAggression' }, { kind: 'trade', a: 'tj', b: 'uz' }]),
    );
    expect(ask(friends, 'tj-sughd', 'uz-termez').kind).toBe('needsPact');
  });

  it('nobody’s army has nobody to sign for it', () => {
    const near: World = {
      ...start,
      units: { ...start.units, u6: { id: 'u6', owner: 'tj', kind: 'army', at: 'af-takhar' } },
    };
    expect(ask(near, 'af-takhar', 'af-panjshir')).toEqual({ kind: 'never' });
  });
});

describe('bases (rules 4.4)', () => {
  it('the 201st: Dushanbe and Bokhtar, both taken', () => {
    expect(basesOf(start, BOARD, 'ru')).toEqual(['tj-bokhtar', 'tj-dushanbe']);
    expect(airliftTargets(start, BOARD, 'ru')).toEqual([]);
    expect(basesOf(start, BOARD, 'uz')).toEqual([]);
  });

  it('a base granted opens the air bridge when it is free', () => {
    const based = given(start, 'p20', terms(['ru', 'uz'], [grant(['uz-qarshi', 'uz-fergana'], 'basing')]));
    expect(airliftTargets(based, BOARD, 'ru')).toEqual(['uz-fergana']);
  });

  it('guests go to a free home or base', () => {
    expect(freeHomesAndBases(start, BOARD, 'ru')).toEqual(['ru-volga']);
    expect(freeHomesAndBases(start, BOARD, 'tj')).toEqual(['tj-murghab']);
  });

  it('the treaty arms one Tajik unit; a second from the same seller does not count', () => {
    expect(armsAllowance(start, BOARD, 'tj')).toBe(1);
    const again = given(start, 'p20', terms(['ru', 'tj'], [{ kind: 'arms', seller: 'ru', buyer: 'tj', price: 1 }]));
    expect(armsAllowance(again, BOARD, 'tj')).toBe(1);
  });
});
