// Policy cards: when they may be chosen, what they cost, what they do (rules 8).
import { describe, expect, it } from 'vitest';
import { LESSON_START } from '../../shared/scenario/lesson.ts';
import { agree, bell, given, only, order } from '../support/given.ts';

describe('policies (rules 8)', () => {
  it('take their cost when chosen and give it back when changed', () => {
    const play = given({ power: { ru: { coins: 5 } } });
    const coins = () => play.state.power.ru?.coins;
    play.as('ru', { type: 'choosePolicy', choice: { policy: 'invest' } });
    expect(coins()).toBe(3);
    play.as('ru', { type: 'choosePolicy', choice: { policy: 'intelligence', intelligence: 'mainAlert' } });
    expect(coins()).toBe(4);
    play.as('ru', { type: 'choosePolicy', choice: null });
    expect(coins()).toBe(5);
  });

  it.each([
    [{ policy: 'rally' }, 'tj', {}, 'conditionUnmet'], // no alert names a Tajik crossing
    [{ policy: 'edict' }, 'tj', {}, 'notInHand'],
    [{ policy: 'invest' }, 'tj', { coins: 1 }, 'tooFewCoins'],
    [{ policy: 'championCoEthnics' }, 'tj', { coins: 0 }, 'tooFewCoins'], // costs a coin at shunned
    [{ policy: 'reshuffle' }, 'tal', {}, 'needsTarget'],
    [{ policy: 'reshuffle', posts: [{ from: 'hazara', to: 'tajik' }] }, 'tal', {}, 'badTarget'],
    [{ policy: 'assessment', says: 'real', province: 'tj-kulob' }, 'ru', {}, 'conditionUnmet'], // no alert at all
    [{ policy: 'airlift', province: 'uz-qarshi' }, 'ru', {}, 'badTarget'],
    [{ policy: 'edict' }, 'tal', { crisis: true }, 'crisisHolds'],
  ] as const)('refuses %j for %s with %j: %s', (choice, power, values, code) => {
    const play = given({ power: { [power]: values } });
    expect(play.refusal({ seat: `s-${power}` }, { type: 'choosePolicy', choice })).toBe(code);
  });

  it('with a dagger are not played twice running', () => {
    const play = given();
    play.as('tal', { type: 'choosePolicy', choice: { policy: 'edict' } });
    play.until('diplomacy', 2);
    expect(play.refusal({ seat: 's-tal' }, { type: 'choosePolicy', choice: { policy: 'edict' } })).toBe(
      'notTwiceRunning',
    );
    play.until('diplomacy', 3);
    expect(play.refusal({ seat: 's-tal' }, { type: 'choosePolicy', choice: { policy: 'edict' } })).toBeNull();
  });

  it('an edict forbids a status to rise this round and next; the step waits', () => {
    const play = given();
    agree(play, [{ kind: 'status', giver: 'tj', move: 'contact' }], { parties: ['tj', 'tal'] });
    play.as('tal', { type: 'choosePolicy', choice: { policy: 'edict' } });
    bell(play);
    expect(play.state.power.tj?.status).toBe('shunned');
    play.until('diplomacy', 2);
    bell(play);
    expect(play.state.power.tj?.status).toBe('shunned');
    play.until('diplomacy', 3);
    bell(play);
    expect(play.state.power.tj?.status).toBe('contact');
  });

  it('intelligence tells the main alert of the next Briefing, to who asked', () => {
    const play = given();
    play.as('tal', { type: 'choosePolicy', choice: { policy: 'intelligence', intelligence: 'mainAlert' } });
    play.until('briefing', 2);
    const main = play.state.alerts?.truth.find(({ role }) => role === 'main');
    expect(play.state.cables.filter(({ round }) => round === 2)).toEqual([
      { power: 'tal', round: 2, text: { key: 'cable.mainAlert', args: { front: { province: main?.front } } } },
    ]);
  });

  it('the airlift lands the Siberian reserve at a free base, once a match', () => {
    const play = given();
    order(play, 'tj-dushanbe', { type: 'move', to: { province: 'tj-sughd' } });
    order(play, 'tj-sughd', { type: 'move', to: { province: 'uz-tashkent' } });
    play.as('ru', { type: 'choosePolicy', choice: { policy: 'airlift', province: 'tj-dushanbe' } });
    const facts = bell(play);
    expect(only(facts, 'landed')).toMatchObject([{ owner: 'ru', to: 'tj-dushanbe' }]);
    play.until('diplomacy', 2);
    const again = { type: 'choosePolicy', choice: { policy: 'airlift', province: 'tj-bokhtar' } } as const;
    expect(play.refusal({ seat: 's-ru' }, again)).toBe('usedUp');
  });

  it('gives the coins of an airlift back when the base is taken', () => {
    const play = given({ power: { ru: { coins: 5 } } });
    play.as('ru', { type: 'choosePolicy', choice: { policy: 'airlift', province: 'tj-dushanbe' } });
    bell(play);
    expect(play.state.power.ru?.coins).toBe(5);
  });

  it('a reshuffle moves up to three posts and costs cohesion', () => {
    const play = given();
    const posts = [1, 2, 3].map(() => ({ from: 'pashtun', to: 'tajik' }));
    play.as('tal', { type: 'choosePolicy', choice: { policy: 'reshuffle', posts } });
    bell(play);
    expect(play.state.posts).toMatchObject({ pashtun: 27, tajik: 5 });
    expect(play.state.power.tal?.stability).toBe(LESSON_START.tal.stability - 1);
  });
});
