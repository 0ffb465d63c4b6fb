// The clause kinds of the Lesson and of the start treaties, as the Evening plays them (rules 3.1, 4.4, 6.1).
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { incomeParts } from '../../../shared/game/steps/income.ts';
import { unmetDefence } from '../../../shared/politics/casusFoederis.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import { CORRIDOR_PRICE, routesIn } from '../../../shared/politics/corridorRoutes.ts';
import { airliftTargets, armsAllowance, entry } from '../../../shared/politics/rights.ts';
import { agree, move, only, order, supportHold } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { alone, evening, found, imposed, lastRecord, month, whyNot } from './evening.ts';

const earned = (play: Play, power: PowerId, how: string) =>
  incomeParts(play.state, power).find(({ text }) => text.key === `cause.${how}`)?.coins ?? 0;

describe('trade', () => {
  const trade = (a: PowerId, b: PowerId): Clause => ({ kind: 'trade', a, b });

  it('at most two pay a power; its third partner is paid all the same', () => {
    const play = alone(evening());
    for (const other of ['tj', 'kz', 'kg'] as const) agree(play, [trade('uz', other)], { parties: ['uz', other] });
    expect(earned(play, 'uz', 'trade')).toBe(2);
    for (const other of ['tj', 'kz', 'kg'] as const) expect(earned(play, other, 'trade')).toBe(1);
  });

  it('with one partner counts once, however often it is agreed', () => {
    const play = alone(evening());
    imposed(play, ['uz', 'tj'], [trade('uz', 'tj')]);
    imposed(play, ['uz', 'tj'], [trade('tj', 'uz')]);
    expect(earned(play, 'uz', 'trade')).toBe(1);
  });

  it('brings nothing in the month after one of the two fought, and that is said', () => {
    const play = alone(evening());
    agree(play, [trade('uz', 'tal')], { parties: ['uz', 'tal'] });
    order(play, 'uz-termez', move('af-balkh'));
    const news = only(month(play), 'newsline').map(({ text }) => text.key);
    expect(lastRecord(play).fighters).toContain('uz');
    expect(news).toContain('news.tradeHalts');
    expect(play.state.inRound.earned?.filter(({ how }) => how === 'trade')).toEqual([]);
  });
});

describe('corridor', () => {
  it('the routes of the match cross no closed province', () => {
    expect(routesIn(evening().state)).toEqual(['termezKabul', 'powerLine']);
  });

  const line: Clause = { kind: 'corridor', route: 'powerLine', funders: { tj: 1, tal: CORRIDOR_PRICE - 1 } };

  it('is paid at signing and pays from the second round on, while it is quiet', () => {
    const play = evening();
    const quiet = Object.fromEntries(Object.keys(play.state.violence).map((id) => [id, 0]));
    agree(play, [line], { parties: ['tj', 'tal'] });
    play.until('diplomacy', 2);
    expect(play.state.inRound.corridorsPaid).toEqual([]);
    play.state = { ...play.state, violence: quiet };
    play.until('diplomacy', 3);
    expect(play.state.inRound.corridorsPaid).toEqual(['powerLine']);
    const paid = (play.state.inRound.earned ?? []).filter(({ how }) => how === 'corridor');
    expect(paid.map(({ power, coins }) => [power, coins])).toEqual([
      ['tj', 1],
      ['tal', 1],
    ]);
  });

  it('of two pacts for one route the older builds; the younger lapses, unpaid', () => {
    const play = alone(evening());
    const one = imposed(play, ['tj', 'tal'], [line]);
    const two = imposed(play, ['tal', 'tj'], [{ ...line, funders: { tj: 2, tal: 1 } } as Clause]);
    month(play);
    expect(play.state.corridors.map(({ pact }) => pact)).toEqual([one]);
    expect(found(play, two)).toEqual(['tj lapsed']);
    expect(play.state.pacts[two]?.ended?.how).toBe('fulfilled');
  });

  it('through a country that is not at the table, or closed in this match, is refused', () => {
    expect(whyNot(evening(), ['tj', 'uz'], [{ ...line, funders: { tj: 3 } } as Clause])).toBe(
      'badTerms corridorCrosses',
    );
    expect(whyNot(evening(), ['tj', 'tal'], [{ ...line, route: 'wakhan' } as Clause])).toBe(
      'closedProvince routeClosed',
    );
  });
});

describe('status', () => {
  it('made impossible by its giver after signing is a breach; overtaken by others it is done', () => {
    const embassy: Clause = { kind: 'status', giver: 'uz', move: 'embassy' };
    const play = alone(evening());
    const pact = agree(play, [embassy], { parties: ['uz', 'tal'] });
    play.as('uz', { type: 'downgrade' });
    month(play);
    expect(found(play, pact)).toEqual(['uz broken']);
    const twice = alone(evening());
    const pacts = [imposed(twice, ['uz', 'tal'], [embassy]), imposed(twice, ['tal', 'uz'], [embassy])];
    month(twice);
    expect(twice.state.power.uz?.status).toBe('embassy');
    for (const id of pacts) expect(twice.state.pacts[id]?.ended?.how).toBe('fulfilled');
  });

  it('waits while an edict forbids a rise, and that is said', () => {
    const play = alone(evening());
    const pact = agree(play, [{ kind: 'status', giver: 'uz', move: 'embassy' }], { parties: ['uz', 'tal'] });
    play.state = { ...play.state, flags: { statusFreeze: 1 } };
    expect(only(month(play), 'newsline').map(({ text }) => text.key)).toContain('news.statusWaits');
    expect(play.state.pacts[pact]?.state).toBe('inForce');
    play.until('diplomacy', 2);
    month(play);
    expect(play.state.power.uz?.status).toBe('embassy');
  });
});

describe('supply', () => {
  const winterLoss = (play: Play) => {
    play.until('briefing', 4);
    return play.state.log
      .filter(
        ({ entry: { fact, round } }) => round === 4 && fact.k === 'value' && fact.cause.key === 'cause.winterNeed',
      )
      .map(({ entry: { fact } }) => (fact.k === 'value' ? `${fact.power} ${fact.by}` : ''));
  };

  it('the Taliban, Tajikistan and Kyrgyzstan need one in winter: a month without any costs stability', () => {
    const play = evening({ round: 3, state: { lastRound: 8 } });
    expect(winterLoss(play)).toEqual([]);
    const bare = alone(evening({ round: 3, state: { lastRound: 8 } }));
    expect(winterLoss(bare)).toEqual(['tj -1', 'tal -1', 'kg -1']);
  });

  it.each([
    [1, -1],
    [4, -2],
  ])('cut by its giver in round %i costs the receiver %i, once', (round, by) => {
    const play = evening({ round, state: { lastRound: 8 } });
    const permits = Object.values(play.state.pacts).find(({ given }) => given === 'permitsKg')!;
    play.as('ru', { type: 'giveNotice', pact: permits.id });
    play.until('diplomacy', round + 1);
    const cut = only(month(play), 'value').filter(({ cause }) => cause.key === 'cause.supplyCut');
    expect(cut).toMatchObject([{ power: 'kg', value: 'stability', by }]);
  });
});

describe('arms', () => {
  it('add one to the limit for each seller, two at most', () => {
    const play = alone(evening());
    const arms = (seller: PowerId): Clause => ({ kind: 'arms', seller, buyer: 'kg', price: 0 });
    const limits = (['ru', 'kz', 'uz'] as const).map((seller) => {
      imposed(play, [seller, 'kg'], [arms(seller)]);
      return armsAllowance(play.state, REGION_BOARD, 'kg');
    });
    imposed(play, ['ru', 'kg'], [arms('ru')]);
    expect([...limits, armsAllowance(play.state, REGION_BOARD, 'kg')]).toEqual([1, 2, 2, 2]);
  });
});

describe('access', () => {
  const grant = (mode: 'transit' | 'basing', provinces: 'all' | readonly string[]): Clause => ({
    kind: 'access',
    grantor: 'uz',
    grantee: 'kz',
    mode,
    provinces,
  });

  it.each<['transit' | 'basing', 'all' | readonly string[], readonly string[], string]>([
    ['transit', 'all', [], 'guest'],
    ['transit', ['uz-bukhara'], [], 'guest'],
    ['basing', ['uz-bukhara'], ['uz-bukhara'], 'guest'],
    ['basing', ['uz-tashkent'], [], 'incursion'],
  ])('%s in %j: redeploying to %j, in Bukhara %s', (mode, provinces, bases, meaning) => {
    const play = alone(evening());
    agree(play, [grant(mode, provinces)], { parties: ['uz', 'kz'] });
    expect(airliftTargets(play.state, REGION_BOARD, 'kz')).toEqual(bases);
    expect(entry(play.state, REGION_BOARD, 'kz', 'uz-bukhara').kind).toBe(meaning);
  });

  it('permits support over the border either way (rules 4.2)', () => {
    for (const [helper, helped] of [
      ['uz-tashkent', 'kz-shymkent'],
      ['kz-shymkent', 'uz-tashkent'],
    ] as const) {
      const play = alone(evening());
      agree(play, [grant('transit', 'all')], { parties: ['uz', 'kz'] });
      order(play, helper, supportHold(helped));
      expect(only(month(play), 'order').map(({ voided }) => voided)).toEqual([undefined]);
    }
  });
});

describe('mutual defence', () => {
  it('a partner at sea next to the intruder must come too, or lose standing', () => {
    const play = evening({
      round: 2,
      units: [
        { owner: 'uz', at: 'kz-west' },
        { owner: 'ru', at: 'caspian-north', kind: 'fleet' },
        { owner: 'tj', at: 'tj-sughd' },
      ],
    });
    const incursions = [{ by: 'uz', on: 'kz', province: 'kz-west' }] as const;
    const before = { ...recordOf(play), round: 1, incursions };
    play.state = { ...play.state, history: [before] };
    month(play);
    const record = lastRecord(play);
    const world = { ...play.state, round: 2, history: [before] };
    expect(unmetDefence(world, REGION_BOARD, record).map(({ power }) => power)).toEqual(['ru']);
  });
});

/** A record of a month in which nothing happened. */
function recordOf(play: Play): ReturnType<typeof lastRecord> {
  const spare = evening();
  month(spare);
  return { ...lastRecord(spare), controller: play.state.controller };
}
