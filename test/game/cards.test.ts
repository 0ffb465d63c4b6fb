// Cards in play (rules 1.1 B4, R2; scenario.md E): each is dealt at a Full table and at an Evening, answered in every way and not at all;
// cards of the absent are not drawn, and choices of the absent fall away.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { cardOf, choosersOf, drawCard } from '../../shared/game/steps/card.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { dealt } from '../support/dealt.ts';
import { bell, given, only } from '../support/given.ts';

const FULL = presetOf({ preset: 'full' });

describe('every card, dealt at a Full table', () => {
  const rows = FULL.deck.map((card) => [card.id, card] as const);

  it.each(rows)('%s: answered in each way, and by default', (id, card) => {
    const ways = [null, ...(card.choice?.options.map((option) => option.id) ?? [])];
    for (const way of ways) {
      const play = dealt(id, 'full');
      expect(cardOf(play.state)?.id).toBe(id);
      if (way !== null)
        for (const power of choosersOf(play.state)) play.as(power, { type: 'answerEvent', card: id, choice: way });
      const told = only(
        play.state.log.map(({ entry }) => entry.fact),
        'answer',
      ).length;
      const answers = only(bell(play), 'answer');
      // Each answer is told once: an open one when it is given, all others at R2.
      expect(told + answers.length).toBe(choosersOf(play.state).length);
      for (const answer of answers) expect(answer).toMatchObject({ card: id, choice: way ?? card.choice?.default });
      play.until('diplomacy', 2);
    }
  });
});

describe('cards and who is there', () => {
  it.each(['evening', 'evening8', 'campaign4', 'full'] as const)(
    '%s: no card of an absent power is drawn',
    (preset) => {
      const { deck, powers } = presetOf({ preset });
      const here = new Set<PowerId>(powers);
      const state = given({ start: { preset } }).state;
      for (let round = 1; round <= 12; round++) {
        for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
          const chronicle = new Chronicle({ ...state, round, seed, card: null, cardsPlayed: [] });
          drawCard(chronicle);
          const card = cardOf(chronicle.state);
          expect([round, card !== undefined]).toEqual([round, true]);
          expect(card!.actors.filter((power) => !here.has(power))).toEqual([]);
          expect(choosersOf(chronicle.state).filter((power) => !here.has(power))).toEqual([]);
        }
      }
      expect(deck.length).toBeGreaterThanOrEqual(40);
    },
  );

  it('the choice of an absent power falls away, the others keep theirs', () => {
    expect(choosersOf(dealt('fiveAtOneTable', 'evening').state)).toEqual(['tj', 'uz', 'kz', 'kg']);
    expect(choosersOf(dealt('fiveAtOneTable', 'evening8').state)).toEqual(['tj', 'uz', 'kz', 'kg', 'tm']);
  });

  it('the order of cards is of the seed', () => {
    const drawn = (seed: string) => {
      const play = given({ start: { preset: 'full', seed } });
      play.until('diplomacy', 4);
      return play.state.cardsPlayed;
    };
    expect(drawn('one')).toEqual(drawn('one'));
    expect(new Set(['one', 'two', 'three', 'four'].map((seed) => drawn(seed).join())).size).toBeGreaterThan(1);
  });
});

describe('some cards', () => {
  it('Attention elsewhere: Russia has two coins and one unit less to spend', () => {
    const before = given({ start: { preset: 'full' } }).state.power.ru!;
    const after = dealt('attentionElsewhere', 'full').state.power.ru!;
    expect([after.coins - before.coins, after.allowance - before.allowance]).toEqual([-2, -1]);
  });

  it('Donor conference: a second hub', () => {
    expect(dealt('donorConference', 'evening').state.hubs).toBe(2);
  });

  it('A new envoy: the United States draw another secret agenda', () => {
    const before = given({ start: { preset: 'full' } }).state;
    expect(dealt('newEnvoy', 'full').state.secretAgenda.us).not.toBe(before.secretAgenda.us);
  });

  it('Unrest in the oil towns: whoever calls the allies offers Russia the way to Almaty', () => {
    const play = dealt('oilTowns', 'evening');
    play.as('kz', { type: 'answerEvent', card: 'oilTowns', choice: 'call' });
    bell(play);
    const offered = Object.values(play.state.pacts).at(-1)!;
    expect([offered.state, Object.keys(offered.signatures)]).toEqual(['proposed', ['kz']]);
  });

  it('Five at one table: a treaty of four not to attack each other lies on the table', () => {
    const offered = Object.values(dealt('fiveAtOneTable', 'evening').state.pacts).at(-1)!;
    expect(offered.versions[0]).toMatchObject({ terms: { parties: ['uz', 'tj', 'kz', 'kg'], visibility: 'public' } });
  });

  it('Two summits in Dushanbe: Uzbekistan gets a chair', () => {
    const play = dealt('dushanbeSummit', 'evening');
    play.as('ru', { type: 'answerEvent', card: 'dushanbeSummit', choice: 'guest' });
    bell(play);
    expect(play.state.institutions.csto?.guests).toContain('uz');
  });
});
