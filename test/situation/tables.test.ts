// Rules 9.1-9.4 as tables: presence, attacks, strongholds, domestic attacks, violence, refugees, narcotics, the cabinet.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { rollsOf } from '../../shared/game/chance.ts';
import { inclusion, nonPashtunPosts } from '../../shared/politics/cabinet.ts';
import { ABSENT_HOSTS, POSTS_AT_START, PRESENCE_TOTALS, PRESENCE_WEIGHTS } from '../../shared/scenario/lesson.ts';
import { domesticAttacks } from '../../shared/situation/domestic.ts';
import { flowOf, opiumIncome, transitToll } from '../../shared/situation/narcotics.ts';
import {
  attackPlace,
  countThrees,
  growthPlace,
  placePresence,
  risingStrongholds,
} from '../../shared/situation/presence.ts';
import { flights } from '../../shared/situation/refugees.ts';
import { byWeight } from '../../shared/situation/roll.ts';
import { violenceChanges } from '../../shared/situation/violence.ts';
import { given } from '../support/given.ts';

const NOWHERE = new Set<string>();

describe('rolls', () => {
  it('falls by weight, never on weight 0', () => {
    const weigh = (rolled: number) => byWeight(['a', 'b', 'c'], (id) => ({ a: 1, b: 0, c: 3 })[id]!, rolled);
    expect([0, 0.24, 0.26, 0.999].map(weigh)).toEqual(['a', 'a', 'c', 'c']);
    expect(byWeight([], () => 1, 0.5)).toBeUndefined();
  });
});

describe('presence (rules 9.1)', () => {
  it('places weak, medium or strong totals by weight, at most 3 in a province', () => {
    const provinces = Object.keys(given().state.presence);
    const totals = new Set<number>();
    for (let n = 0; n < 60; n++) {
      const placed = placePresence(provinces, PRESENCE_WEIGHTS, PRESENCE_TOTALS, rollsOf(`place ${n}`, 0));
      totals.add(Object.values(placed).reduce((sum, k) => sum + k, 0));
      for (const [id, k] of Object.entries(placed)) {
        expect(k).toBeLessThanOrEqual(3);
        if (k > 0) expect(PRESENCE_WEIGHTS[id]).toBeGreaterThan(0);
      }
    }
    expect([...totals].sort((a, b) => a - b)).toEqual([3, 6, 10]);
  });

  it.each([
    // total presence, roll, attack?
    [0, 0, false],
    [3, 0.29, true],
    [3, 0.31, false],
    [10, 0.59, true],
    [10, 0.61, false], // at most 60 %
  ])('with total presence %i a roll of %f attacks: %s', (total, rolled, happens) => {
    const presence = { 'af-kabul': Math.min(3, total), 'af-kunar': Math.max(0, total - 3) };
    const place = attackPlace(given({ state: { presence } }).state, () => rolled);
    expect(place !== undefined).toBe(happens);
  });

  it('grows in every second round where violence is worst, presence below 3, and nobody secures', () => {
    const at = (round: number, secured: ReadonlySet<string> = NOWHERE) =>
      growthPlace(
        given({
          round,
          state: {
            presence: { 'af-kabul': 3, 'af-kunduz': 0, 'af-takhar': 1, 'af-balkh': 0 },
            violence: { 'af-kabul': 3, 'af-kunduz': 2, 'af-takhar': 2 },
          },
        }).state,
        secured,
      );
    expect(at(1)).toBeUndefined();
    expect(at(2)).toBe('af-takhar'); // most presence of the two
    expect(at(2, new Set(['af-takhar']))).toBe('af-kunduz');
  });

  it('digs in after two Closes at 3 without a unit', () => {
    const { state } = given({ state: { presence: { 'af-kunar': 3, 'af-kabul': 3 } } });
    const occupied = new Set(['af-kabul']);
    const once = countThrees(state, {}, occupied);
    expect(once).toEqual({ 'af-kunar': 1 });
    expect(risingStrongholds(state, once, occupied)).toEqual([]);
    const twice = countThrees(state, once, occupied);
    expect(risingStrongholds(state, twice, occupied)).toEqual(['af-kunar']);
    expect(risingStrongholds(state, twice, new Set(['af-kunar']))).toEqual([]);
    const weakened = { ...state, presence: { ...state.presence, 'af-kunar': 2 } };
    expect(risingStrongholds(weakened, twice, occupied)).toEqual([]);
  });

  it.each([
    [3, 0, false],
    [4, 0.19, true],
    [4, 0.21, false],
    [5, 0.39, true],
    [5, 0.41, false],
  ])('radicalisation %i with roll %f brings a domestic attack: %s', (radicalisation, rolled, happens) => {
    const { state } = given({
      power: { tj: { radicalisation }, ru: { radicalisation: 0 }, uz: { radicalisation: 0 } },
    });
    expect(domesticAttacks(state, () => rolled)).toEqual(happens ? ['tj'] : []);
  });
});

describe('violence (rules 9.2)', () => {
  it('rises with fighting, falls in quiet, stays within 0 and 3', () => {
    const { state } = given({ state: { violence: { 'af-a': 0, 'af-b': 1, 'af-c': 3, 'af-d': 2 } } });
    expect(violenceChanges(state, new Set(['af-a', 'af-c']))).toEqual([
      { province: 'af-a', now: 1, rose: true },
      { province: 'af-b', now: 0, rose: false },
      { province: 'af-d', now: 1, rose: false },
    ]);
  });
});

describe('refugees (rules 9.2)', () => {
  const flee = (
    from: readonly string[],
    regimes: Partial<Record<PowerId, 'open' | 'humanitarian' | 'closed'>> = {},
  ) => {
    const power = Object.fromEntries(Object.entries(regimes).map(([id, regime]) => [id, { regime }]));
    return flights(given({ power }).state, REGION_BOARD, from, ABSENT_HOSTS).map((f) => [f.kind, f.crossing]);
  };

  it('are stranded at the nearest crossing while it is closed and no other is in reach', () => {
    expect(flee(['af-kunduz'])).toEqual([['stranded', 'x-sherkhan']]);
  });

  it('cross where it is open, also two steps away', () => {
    expect(flee(['af-kunduz'], { tj: 'open' })).toEqual([['hosted', 'x-sherkhan']]);
    expect(flee(['af-kunduz'], { uz: 'humanitarian' })).toEqual([['hosted', 'x-termez']]);
  });

  it('are taken two a round by a host; closed neighbours outside the match take two, then none', () => {
    // In order of ids: Kabul, Kunar, Nangarhar; Kabul's two nearest crossings are tied.
    expect(flee(['af-nangarhar', 'af-kunar', 'af-kabul'])).toEqual([
      ['hosted', 'x-ghulam-khan'],
      ['hosted', 'x-torkham'],
      ['stranded', 'x-torkham'],
    ]);
  });
});

describe('narcotics (rules 9.3)', () => {
  it.each([
    // ban, secured gates, north
    [false, [], 3],
    [true, [], 2],
    [false, ['tj-kulob'], 2],
    [false, ['tj-kulob', 'uz-termez', 'tj-khorog'], 1], // two at most
    [true, ['tj-kulob', 'uz-termez'], 0],
    [false, ['af-kunduz', 'tj-sughd'], 3], // no gates
  ] as const)('ban %s, secured %j: north carries %i', (opiumBan, gates, flow) => {
    expect(flowOf(given({ state: { opiumBan } }).state, 'north', new Set(gates))).toBe(flow);
  });

  it('pays the Taliban a quarter of the sum, nothing under a ban', () => {
    expect(opiumIncome(given().state)).toBe(2);
    expect(opiumIncome(given({ state: { flow: { north: 1, west: 3, south: 3 } } }).state)).toBe(1);
    expect(opiumIncome(given({ state: { opiumBan: true } }).state)).toBe(0);
  });

  it('costs the transit state that secured least, the poorest of equals, not the same twice running', () => {
    const { state } = given({ power: { tj: { coins: 1 }, uz: { coins: 5 } } });
    expect(transitToll(state, 3, NOWHERE, null)).toEqual({ power: 'tj', by: -1 });
    expect(transitToll(state, 3, NOWHERE, 'tj')).toEqual({ power: 'uz', by: -1 });
    expect(transitToll(state, 3, new Set(['tj-kulob']), null)).toEqual({ power: 'uz', by: -1 });
  });

  it('rewards the one that secured most when little flows; a gate counts for its controller', () => {
    const { state } = given();
    expect(transitToll(state, 1, new Set(['tj-bokhtar', 'tj-kulob', 'uz-termez']), null)).toEqual({
      power: 'tj',
      by: 1,
    });
    expect(transitToll(state, 1, NOWHERE, null)).toBeUndefined();
    expect(transitToll(state, 2, NOWHERE, null)).toBeUndefined();
  });
});

describe('cabinet (rules 9.4)', () => {
  it('starts at inclusion 51 with three posts that are not Pashtun', () => {
    expect(inclusion(POSTS_AT_START)).toBe(51);
    expect(nonPashtunPosts(POSTS_AT_START)).toBe(3);
  });

  it('rises to 60 with three posts to the Tajiks', () => {
    expect(inclusion({ ...POSTS_AT_START, pashtun: 27, tajik: 5 })).toBe(60);
  });
});
