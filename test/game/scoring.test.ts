// Points, dry ink, good word, stars; the last dispatch (rules 11.3, 11.4).
import { describe, expect, it } from 'vitest';
import { agendaNow, scores } from '../../shared/game/scoring.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { agree, bell, given, order, secure, unitAt } from '../support/given.ts';

describe('scoring (rules 11.3)', () => {
  it('takes its price for an infiltration anywhere from Shield and from the Tajik border, nothing from the Uzbek', () => {
    const play = given({ pushes: [['tj-kulob', 'af-takhar', 2]] });
    bell(play);
    const points = (power: 'ru' | 'tj' | 'uz', id: string) =>
      agendaNow(play.state, power).public.find((line) => line.id === id)?.points;
    const { agendas } = presetOf(play.state);
    const numbers = (power: 'ru' | 'tj' | 'uz', id: string) => agendas[power]?.find((line) => line.id === id);
    const left = (power: 'ru' | 'tj' | 'uz', id: string, gotIn: number) => {
      const { max = 0, lessEach = 0 } = numbers(power, id) ?? {};
      return max - gotIn * lessEach;
    };
    expect([points('ru', 'shield'), points('tj', 'borderTj'), points('uz', 'borderUz')]).toEqual([
      left('ru', 'shield', 1),
      left('tj', 'borderTj', 1),
      left('uz', 'borderUz', 0),
    ]);
    expect(points('ru', 'shield')).toBeLessThan(numbers('ru', 'shield')?.max ?? 0);
  });

  it('Ourselves is lost by a promise for Termez, even an idle or unkept one', () => {
    const alone = given();
    bell(alone);
    expect(alone.state.points.uz?.ourselves).toBe(2);
    const helped = given();
    agree(helped, [{ kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: ['uz-termez'] }], {
      parties: ['uz', 'ru'],
    });
    bell(helped);
    expect(helped.state.points.uz?.ourselves).toBeUndefined();
  });

  it('Belt needs both neighbours; the base in Tajikistan is one half', () => {
    const play = given();
    bell(play);
    expect(play.state.points.ru?.belt).toBeUndefined();
    play.until('diplomacy', 2);
    agree(play, [{ kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: ['uz-qarshi'] }], {
      parties: ['uz', 'ru'],
    });
    bell(play);
    expect(play.state.points.ru?.belt).toBe(3);
  });

  it('scales points by the round to five rounds at the end, rounded up, and caps after', () => {
    const play = given({
      round: 4,
      state: { lastRound: 4, points: { tj: { worthyRole: 6, homeTj: 3 }, tal: { wholeCountry: 12 } } },
    });
    const history = [1, 2, 3].map((round) => ({ ...emptyRecord(), round }));
    play.state = { ...play.state, history };
    play.until('archives', 4);
    expect(play.state.outcome?.how).toBe('ended');
    const line = (power: 'tj' | 'tal', id: string) =>
      agendaNow(play.state, power).public.find((l) => l.id === id)?.points;
    // Three rounds shunned before and the fourth now: 8 times 5/4.
    expect(line('tj', 'worthyRole')).toBe(10);
    // 3 times 5/4 is 3.75, rounded up once.
    expect(line('tj', 'homeTj')).toBe(4);
    expect(line('tal', 'wholeCountry')).toBe(15);
  });

  function emptyRecord() {
    const { history } = (() => {
      const play = given();
      bell(play);
      return play.state;
    })();
    return history[0]!;
  }

  it('dry ink: six posts given in the last round score nothing, given before they do', () => {
    const end = (setting: { dry: boolean }) => {
      const play = given({ state: { lastRound: 2 } });
      const posts = [1, 2, 3].map(() => ({ from: 'pashtun', to: 'tajik' }));
      if (setting.dry) play.state = { ...play.state, posts: { ...play.state.posts, pashtun: 27, tajik: 5 } };
      play.as('tal', { type: 'choosePolicy', choice: { policy: 'reshuffle', posts } });
      play.until('diplomacy', 2);
      if (!setting.dry) play.state = { ...play.state, posts: { ...play.state.posts, pashtun: 26, tajik: 6 } };
      play.until('archives', 2);
      return agendaNow(play.state, 'tj').public.find(({ id }) => id === 'worthyRole')?.points;
    };
    expect(end({ dry: true })).toBe(15);
    // Two rounds shunned: 4 times 5/2.
    expect(end({ dry: false })).toBe(10);
  });

  it('good word is a share for each power to whom a pledge was kept and none broken', () => {
    const play = given({ state: { lastRound: 1 } });
    const unit = unitAt(play.state, 'tj-kulob');
    const pledge = {
      kind: 'orderPledge',
      giver: 'tj',
      unit: unit.id,
      unitAt: 'tj-kulob',
      act: { type: 'secure', at: 'tj-kulob' },
      until: 'thisRound',
    } as const;
    agree(play, [pledge], { parties: ['tj', 'uz'], term: 1 });
    order(play, 'tj-kulob', secure());
    play.until('archives', 1);
    expect(agendaNow(play.state, 'tj').goodWord.points).toBe(4);
    expect(agendaNow(play.state, 'ru').goodWord.points).toBe(0);
  });

  it('gives stars for aims met to two thirds and shares a rank between equals', () => {
    const play = given({ state: { lastRound: 1 } });
    play.until('archives', 1);
    const rows = scores(play.state);
    for (const row of rows) {
      expect(row.starsOf).toBe(6);
      expect(row.total).toBe(row.publicPoints + row.goodWord.points + (row.secret?.points ?? 0));
      expect(row.rank).toBe(1 + rows.filter(({ total }) => total > row.total).length);
    }
  });
});

describe('the last dispatch (rules 11.4)', () => {
  it('waits for each power, so that nobody learns who has a secret', () => {
    const play = given({ state: { lastRound: 1 } });
    const pact = agree(play, [{ kind: 'pay', from: 'ru', to: 'uz', coins: 1, each: 'round' }], {
      parties: ['ru', 'uz'],
      visibility: 'secret',
    });
    bell(play);
    play.endPhase();
    expect(play.state.phase).toBe('dispatch');
    expect(play.state.dispatch).toEqual({});
    play.as('uz', { type: 'dispatch', publish: pact });
    expect(play.state.pacts[pact]?.published?.by).toBe('uz');
    expect(play.refusal({ seat: 's-uz' }, { type: 'dispatch', publish: null })).toBe('alreadyDone');
    for (const power of ['ru', 'tj'] as const) play.as(power, { type: 'dispatch', publish: null });
    expect(play.state.phase).toBe('dispatch');
    play.as('tal', { type: 'ready', ready: true });
    expect(play.state.phase).toBe('archives');
  });
});
