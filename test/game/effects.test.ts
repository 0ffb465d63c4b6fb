// The effect language of cards (rules 11.2): every card of the deck can be played, and each effect does what it says.
import { describe, expect, it } from 'vitest';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { applyEffect } from '../../shared/game/effects.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Effect } from '../../shared/scenario/effect.ts';
import { LESSON_DECK } from '../../shared/scenario/events/lessonDeck.ts';
import { agree, bell, given, only } from '../support/given.ts';

const CAUSE = { key: 'cause.test' };

function applied(effect: Effect, state: MatchState = given().state, chooser?: 'ru' | 'tj' | 'uz' | 'tal'): MatchState {
  const chronicle = new Chronicle(state);
  applyEffect(chronicle, effect, CAUSE, chooser);
  chronicle.settle();
  return chronicle.state;
}

describe('the Lesson’s deck', () => {
  const cases = LESSON_DECK.flatMap((card) => [
    { name: `${card.id}`, effects: card.effects, chooser: undefined },
    ...(card.choice?.options ?? []).flatMap((option) =>
      card.choice!.choosers.map((chooser) => ({
        name: `${card.id}: ${option.id} (${chooser})`,
        effects: option.effects,
        chooser,
      })),
    ),
  ]);

  it.each(cases)('$name can be played', ({ effects, chooser }) => {
    const chronicle = new Chronicle(given().state);
    for (const effect of effects) applyEffect(chronicle, effect, CAUSE, chooser);
    chronicle.settle();
    for (const { fact } of chronicle.state.log.map(({ entry }) => entry)) expect(fact).toBeDefined();
  });

  it.each(LESSON_DECK.filter(({ choice }) => choice))('$id has its default among its choices', ({ choice }) => {
    expect(choice!.options.map(({ id }) => id)).toContain(choice!.default);
  });

  it('applies the default of who says nothing, and what was answered of who did', () => {
    const card = LESSON_DECK.find(({ choice }) => choice && !choice.sealed)!;
    const [chooser] = card.choice!.choosers;
    const play = given({ state: { card: { id: card.id, answers: {} } } });
    expect(only(bell(play), 'answer')).toContainEqual({
      k: 'answer',
      card: card.id,
      power: chooser,
      choice: card.choice!.default,
    });
    const other = card.choice!.options.find(({ id }) => id !== card.choice!.default)!;
    const told = given({ state: { card: { id: card.id, answers: {} } } });
    told.as(chooser!, { type: 'answerEvent', card: card.id, choice: other.id });
    const facts = bell(told);
    expect(only(facts, 'answer').filter(({ power }) => power === chooser)).toEqual([]);
    expect(told.refusal({ seat: `s-${chooser}` }, { type: 'answerEvent', card: card.id, choice: other.id })).toBe(
      'wrongPhase',
    );
  });
});

describe('effects', () => {
  it.each<[Effect, (state: MatchState) => unknown, unknown]>([
    [{ effect: 'stability', power: 'chooser', by: -2 }, (s) => s.power.tj?.stability, 3],
    [{ effect: 'standing', power: 'uz', by: 9 }, (s) => s.power.uz?.standing, 10],
    [{ effect: 'violence', province: 'af-kabul', by: 5 }, (s) => s.violence['af-kabul'], 3],
    [{ effect: 'presence', province: 'af-kabul', by: -1 }, (s) => s.presence['af-kabul'], 0],
    [{ effect: 'status', power: 'ru', step: -1 }, (s) => s.power.ru?.status, 'contact'],
    [{ effect: 'status', power: 'chooser', step: -1 }, (s) => s.power.tj?.status, 'shunned'],
    [{ effect: 'listing', power: 'ru', listed: false }, (s) => s.power.ru?.listsTaliban, false],
    [{ effect: 'posts', from: 'uzbek', to: 'tajik', n: 5 }, (s) => [s.posts.uzbek, s.posts.tajik], [0, 3]],
    [{ effect: 'fort', province: 'uz-termez', stands: true }, (s) => s.forts, ['uz-termez']],
    [{ effect: 'flow', route: 'north', by: -1 }, (s) => s.flowNudge, { north: -1 }],
    [{ effect: 'allowance', power: 'ru', by: -1 }, (s) => s.power.ru?.allowance, 2],
    [{ effect: 'flag', flag: 'statusFreeze', rounds: 2 }, (s) => s.flags, { statusFreeze: 2 }],
    [{ effect: 'stability', power: 'kz', by: -2 }, (s) => s.power.kz, undefined],
  ])('%j', (effect, look, expected) => {
    expect(look(applied(effect, given().state, 'tj'))).toEqual(expected);
  });

  it('violence raised by a card outlives a quiet month, and sends people over the border; what nothing stirred calms down', () => {
    const play = given({
      start: { preset: 'evening' },
      state: { violence: { 'af-kunduz': 1, 'af-kabul': 1 } },
      units: [],
    });
    play.state = applied({ effect: 'violence', province: 'af-kunduz', by: 1 }, play.state);
    bell(play);
    expect(play.state.violence).toMatchObject({ 'af-kunduz': 2, 'af-kabul': 0 });
    expect(play.state.history.at(-1)?.rose ?? play.state.inRound.rose).toEqual(['af-kunduz']);
    play.until('diplomacy', 2);
    play.state = { ...play.state, card: null };
    bell(play);
    expect(play.state.violence['af-kunduz']).toBe(1);
  });

  it('no status rises by a card while an edict holds', () => {
    const { state } = given({ state: { flags: { statusFreeze: 1 } } });
    const rise: Effect = { effect: 'status', power: 'tj', step: 1 };
    expect(applied(rise, state).power.tj?.status).toBe('shunned');
    expect(applied(rise, { ...state, round: 2 }).power.tj?.status).toBe('contact');
  });

  it('give pays no more than there is', () => {
    const { state } = given({ power: { tj: { coins: 1 }, uz: { coins: 0 } } });
    const now = applied({ effect: 'give', from: 'tj', to: 'uz', coins: 3 }, state);
    expect([now.power.tj?.coins, now.power.uz?.coins]).toEqual([0, 1]);
  });

  it('suspendSupply stops a supply for so many rounds, the payment with it', () => {
    const play = given();
    play.state = applied({ effect: 'suspendSupply', giver: 'uz', receiver: 'tal', rounds: 1 }, play.state);
    // Who may read the pact is told what binds no more, and when it binds again.
    const told = only(
      play.state.log.map(({ entry }) => entry.fact),
      'suspended',
    );
    expect(told).toMatchObject([{ until: 1 }]);
    const facts = bell(play);
    expect(only(facts, 'payment').map(({ to }) => to)).toEqual(['tj']);
    expect(only(facts, 'resumed').map(({ pact }) => pact)).toEqual([told[0]?.pact]);
    play.until('diplomacy', 2);
    expect(only(bell(play), 'payment').map(({ to }) => to)).toEqual(['uz', 'tj']);
  });

  it('leakPact publishes a secret pact, which stays in force', () => {
    const play = given();
    // The secret treaty that half of the matches have would do as well; end it, so that the drawn one is known.
    const pacts = Object.entries(play.state.pacts).filter(([, { given: name }]) => name !== 'coordination');
    play.state = { ...play.state, pacts: Object.fromEntries(pacts) };
    const pact = agree(play, [{ kind: 'pay', from: 'ru', to: 'uz', coins: 1, each: 'round' }], {
      parties: ['ru', 'uz'],
      visibility: 'secret',
    });
    expect(applied({ effect: 'leakPact' }, play.state).pacts[pact]).toMatchObject({
      state: 'inForce',
      published: { by: 'leak' },
    });
  });

  it('push adds strength; a false alarm with strength is one no more', () => {
    const play = given({
      pushes: [
        ['uz-termez', 'af-balkh', 2],
        ['tj-kulob', 'af-takhar', 1],
        ['tj-khorog', 'af-badakhshan', 0],
      ],
    });
    play.state = applied({ effect: 'push', front: 'tj-khorog', by: 2 }, play.state);
    const facts = bell(play);
    expect(only(facts, 'falseAlarm')).toEqual([]);
    expect(only(facts, 'push').find(({ front }) => front === 'tj-khorog')).toMatchObject({ strength: 2, gotIn: true });
  });

  it('reports are true, false, or drawn, and name an Afghan province', () => {
    const says = (honest: boolean | 'drawn', seed: string) => {
      const state = { ...given({ state: { presence: { 'af-kabul': 2, 'af-balkh': 0 } } }).state, seed };
      const fact = applied({ effect: 'report', honest }, state).log.at(-1)!.entry.fact;
      if (fact.k !== 'newsline') throw new Error('no report');
      const { province, presence } = fact.text.args as unknown as { province: { province: string }; presence: number };
      return state.presence[province.province] === presence;
    };
    const seeds = Array.from({ length: 40 }, (_, n) => `report ${n}`);
    expect(seeds.every((seed) => says(true, seed))).toBe(true);
    expect(seeds.some((seed) => says(false, seed))).toBe(false);
    const drawn = seeds.filter((seed) => says('drawn', seed)).length;
    expect(drawn).toBeGreaterThan(8);
    expect(drawn).toBeLessThan(32);
  });
});
