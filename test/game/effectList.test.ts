// Every effect of rules 11.2 does what it says, in an Evening, and says what it does: names and numbers of the data stand in its words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { applyEffect } from '../../shared/game/effects.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { cardOf, drawCard } from '../../shared/game/steps/card.ts';
import { inclusion, sharesIn } from '../../shared/politics/cabinet.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import { guestsOf, membersOf } from '../../shared/politics/institutions/membership.ts';
import type { Effect } from '../../shared/scenario/effect.ts';
import { effectText } from '../../shared/scenario/effectText.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import type { LogFact } from '../../shared/view/logEntry.ts';
import { say } from '../politics/words.ts';
import { agree, type Given, given } from '../support/given.ts';
import { faultsOf } from '../text/words.ts';

const evening = (more: Given = {}): MatchState => given({ start: { preset: 'evening' }, ...more }).state;

function applied(effect: Effect, state: MatchState = evening(), chooser: PowerId = 'kz'): MatchState {
  const chronicle = new Chronicle(state);
  applyEffect(chronicle, effect, { key: 'cause.test' }, chooser);
  chronicle.settle();
  return chronicle.state;
}

/** The effect, what to look at, and what is seen after it. Every kind has a row at least. */
const ROWS: readonly (readonly [Effect, (state: MatchState) => unknown, unknown])[] = [
  [{ effect: 'coins', power: 'kz', by: 2 }, (s) => s.power.kz!.coins - evening().power.kz!.coins, 2],
  [{ effect: 'stability', power: 'chooser', by: -2 }, (s) => s.power.kz?.stability, 4],
  [{ effect: 'standing', power: 'kg', by: 1 }, (s) => s.power.kg?.standing, 6],
  [{ effect: 'radicalisation', power: 'uz', by: 9 }, (s) => s.power.uz?.radicalisation, 5],
  [{ effect: 'allowance', power: 'ru', by: -9 }, (s) => s.power.ru?.allowance, 0],
  [
    { effect: 'give', from: 'chooser', to: 'kg', coins: 1 },
    (s) => evening().power.kz!.coins - s.power.kz!.coins + s.power.kg!.coins - evening().power.kg!.coins,
    2,
  ],
  [
    { effect: 'agendaRedrawn', power: 'uz' },
    (s) => s.secretAgenda.uz !== evening().secretAgenda.uz && secretsOf('uz').includes(s.secretAgenda.uz!),
    true,
  ],
  [{ effect: 'violence', province: 'af-kabul', by: 9 }, (s) => s.violence['af-kabul'], 3],
  [{ effect: 'presence', province: 'af-kabul', by: 1 }, (s) => s.presence['af-kabul'], 1],
  [{ effect: 'flow', route: 'west', by: -1 }, (s) => s.flowNudge, { west: -1 }],
  [{ effect: 'stranded', crossing: 'x-termez', by: 3 }, (s) => s.stranded['x-termez'], 3],
  [{ effect: 'fort', province: 'uz-termez', stands: true }, (s) => s.forts, ['uz-termez']],
  [{ effect: 'controllerRemoved', province: 'af-ghor' }, (s) => s.controller['af-ghor'], null],
  [{ effect: 'controllerRemoved', province: 'uz-termez' }, (s) => s.controller['uz-termez'], 'uz'],
  [{ effect: 'push', front: 'tj-kulob', by: 2 }, (s) => s.alerts?.truth.map(({ strength }) => strength), [2]],
  [{ effect: 'push', front: 'kz-almaty', by: 2 }, (s) => s.alerts?.fronts, []],
  [{ effect: 'status', power: 'kz', step: 1 }, (s) => s.power.kz?.status, 'embassy'],
  [{ effect: 'listing', power: 'kz', listed: true }, (s) => s.power.kz?.listsTaliban, true],
  [{ effect: 'posts', from: 'pashtun', to: 'hazara', n: 2 }, (s) => [s.posts.pashtun, s.posts.hazara], [28, 2]],
  [{ effect: 'share', group: 'pashtun', by: -2 }, (s) => sharesIn(s).pashtun, 40],
  [{ effect: 'ban', on: true }, (s) => s.opiumBan, true],
  [{ effect: 'flag', flag: 'reserves', rounds: 3 }, (s) => s.flags, { reserves: 3 }],
  [{ effect: 'flag', flag: 'reserves', rounds: 0 }, (s) => s.flags, {}],
  [
    { effect: 'suspendSupply', giver: 'uz', receiver: 'tal', rounds: 2 },
    (s) => suspendedKinds(s),
    [['supply', ['tal', 'uz'], 2]],
  ],
  [
    { effect: 'suspendClause', clause: 'mutualDefence', a: 'ru', b: 'kz', rounds: 1 },
    (s) => suspendedKinds(s),
    [['mutualDefence', ['kg', 'kz', 'ru', 'tj'], 1]],
  ],
  [
    {
      effect: 'offer',
      by: 'chooser',
      parties: ['kz', 'uz'],
      clauses: [{ kind: 'arms', seller: 'kz', buyer: 'uz', price: 0 }],
      term: 3,
    },
    (s) => {
      const made = Object.values(s.pacts).at(-1)!;
      return [made.state, made.standing, Object.keys(made.signatures), termsOf(made).clauses.map(({ kind }) => kind)];
    },
    ['proposed', true, ['kz'], ['arms']],
  ],
  [{ effect: 'regime', power: 'tj', regime: 'open' }, (s) => s.power.tj?.regime, 'open'],
  [
    { effect: 'statement', by: 'chooser', front: 'tj-kulob', says: 'pretext' },
    (s) => s.statements,
    [{ by: 'kz', front: 'tj-kulob', says: 'pretext', round: 1 }],
  ],
  [{ effect: 'seat', power: 'uz', institution: 'csto', seated: true }, (s) => guestsOf(s, 'csto'), ['uz']],
  [
    { effect: 'member', power: 'kg', institution: 'csto', member: false },
    (s) => membersOf(s, 'csto'),
    ['ru', 'tj', 'kz'],
  ],
  // Nobody is bound without a seal: for this there is the motion to admit.
  [
    { effect: 'member', power: 'uz', institution: 'csto', member: true },
    (s) => membersOf(s, 'csto'),
    ['ru', 'tj', 'kz', 'kg'],
  ],
  [
    { effect: 'member', power: 'tal', institution: 'moscowFormat', member: true },
    (s) => s.institutions.moscowFormat?.members,
    ['tal'],
  ],
  [{ effect: 'hubs', by: 1 }, (s) => s.hubs, 2],
  [
    { effect: 'revealPresence', province: 'af-kabul', to: 'chooser' },
    (s) => newest(s),
    { power: 'kz', key: 'cable.presence' },
  ],
  [{ effect: 'choice', card: 'nextCard' }, (s) => s.cardsDue, ['nextCard']],
];

function secretsOf(power: PowerId): readonly string[] {
  return presetOf({ preset: 'evening' }).start[power]!.secretAgendas;
}

function suspendedKinds(state: MatchState): readonly unknown[] {
  return Object.entries(state.suspended).map(([key, until]) => {
    const [pact, clause] = key.split('/');
    const terms = termsOf(state.pacts[pact!]!);
    return [terms.clauses[Number(clause)]!.kind, terms.parties.toSorted(), until];
  });
}

function newest(state: MatchState): unknown {
  const cable = state.cables.at(-1)!;
  return { power: cable.power, key: cable.text.key };
}

function lastFacts(state: MatchState, before: MatchState): readonly LogFact[] {
  return state.log.slice(before.log.length).map(({ entry }) => entry.fact);
}

describe('the effects of rules 11.2', () => {
  it.each(ROWS)('%j', (effect, look, expected) => {
    expect(look(applied(effect))).toEqual(expected);
  });

  it('do nothing to who is not in the match', () => {
    const state = evening();
    for (const effect of [
      { effect: 'coins', power: 'cn', by: 3 },
      { effect: 'give', from: 'us', to: 'kz', coins: 3 },
      { effect: 'regime', power: 'pk', regime: 'open' },
      { effect: 'member', power: 'ir', institution: 'sco', member: true },
      { effect: 'agendaRedrawn', power: 'nrf' },
    ] satisfies Effect[]) {
      expect(applied(effect, state)).toEqual(state);
    }
  });
});

describe('an effect that needs something first', () => {
  const corridors = [
    { route: 'termezKabul', pact: 'px', signedIn: 1, paysFrom: 4, funders: ['uz'] as const, paidIn: [] },
  ];

  it('a corridor is finished sooner, or at once by a new funder', () => {
    const state = evening({ state: { corridors } });
    const sooner = applied({ effect: 'corridorSooner', route: 'termezKabul', rounds: 1 }, state);
    expect(sooner.corridors).toMatchObject([{ paysFrom: 3, funders: ['uz'] }]);
    const funded = applied({ effect: 'corridorFunded', route: 'termezKabul', by: 'chooser' }, state);
    expect(funded.corridors).toMatchObject([{ paysFrom: 2, funders: ['uz', 'kz'] }]);
    expect(applied({ effect: 'corridorFunded', route: 'wakhan', by: 'kz' }, state).corridors).toEqual(corridors);
  });

  it('demands come later, all or those of a power', () => {
    const demand = (id: string, by: PowerId, on: PowerId): MatchState['demands'][number] => {
      const ask = { type: 'coins', coins: 1 } as const;
      return { id, by, on, stakes: [], ask, madeIn: 1, due: 1, public: true, state: 'open' };
    };
    const state = evening({ state: { demands: [demand('d1', 'ru', 'tj'), demand('d2', 'uz', 'tal')] } });
    const dues = (effect: Effect) => applied(effect, state).demands.map(({ due }) => due);
    expect(dues({ effect: 'demandsLater', rounds: 2 })).toEqual([3, 3]);
    expect(dues({ effect: 'demandsLater', rounds: 1, by: 'uz' })).toEqual([1, 2]);
    expect(dues({ effect: 'demandsLater', rounds: 1, by: 'uz', on: 'tj' })).toEqual([1, 1]);
  });

  it('a named false alarm becomes a push; a front that was not named is named', () => {
    const state = evening({ pushes: [['tj-kulob', 'af-takhar', 0]] });
    expect(applied({ effect: 'push', front: 'tj-kulob', by: 1 }, state).alerts?.truth[0]?.strength).toBe(1);
    const added = applied({ effect: 'push', front: 'uz-termez', by: 2 }, state);
    expect(added.alerts?.fronts).toEqual(['tj-kulob', 'uz-termez']);
    expect(added.alerts?.truth[1]).toEqual({ front: 'uz-termez', role: 'second', strength: 2, from: 'af-balkh' });
    expect(lastFacts(added, state)).toContainEqual({ k: 'alerts', fronts: ['tj-kulob', 'uz-termez'] });
  });

  it('secret pacts: that one exists is told to one; what it says to all', () => {
    const play = given({ start: { preset: 'evening' } });
    const open = Object.entries(play.state.pacts).filter(([, pact]) => termsOf(pact).visibility === 'public');
    play.state = { ...play.state, pacts: Object.fromEntries(open) };
    const pact = agree(play, [{ kind: 'arms', seller: 'ru', buyer: 'kg', price: 0 }], {
      parties: ['ru', 'kg'],
      visibility: 'secret',
    });
    const told = applied({ effect: 'revealPact', of: 'ru', to: 'chooser' }, play.state);
    expect(told.cables.at(-1)).toMatchObject({
      power: 'kz',
      text: { key: 'cable.pactExists', args: { a: { power: 'ru' }, b: { power: 'kg' } } },
    });
    // A party knows its own.
    expect(applied({ effect: 'revealPact', of: 'ru', to: 'kg' }, play.state).cables).toEqual(play.state.cables);
    expect(applied({ effect: 'leakPact' }, play.state).pacts[pact]?.published).toMatchObject({ by: 'leak' });
  });

  it('where the main push comes is told to one', () => {
    const state = evening({ pushes: [['tj-kulob', 'af-takhar', 2]] });
    expect(newest(applied({ effect: 'revealMain', to: 'chooser' }, state))).toEqual({
      power: 'kz',
      key: 'cable.mainAlert',
    });
  });

  it('a report names a number, and says no word of its truth', () => {
    const state = evening();
    const facts = (honest: boolean | 'drawn') => lastFacts(applied({ effect: 'report', honest }, state), state);
    for (const honest of [true, false, 'drawn'] as const) {
      expect(facts(honest)).toMatchObject([{ k: 'newsline', text: { key: 'news.report' } }]);
    }
  });

  it('a card that follows comes at the next Briefing, before any drawn one, once', () => {
    const [card] = presetOf({ preset: 'evening' }).deck;
    const due = applied({ effect: 'choice', card: card!.id });
    const chronicle = new Chronicle({ ...due, card: null });
    drawCard(chronicle);
    expect(cardOf(chronicle.state)?.id).toBe(card!.id);
    expect(chronicle.state.cardsDue).toEqual([]);
  });

  it('shares of the population change what counts as inclusion', () => {
    const state = evening();
    const more = applied({ effect: 'share', group: 'pashtun', by: 10 }, state);
    const before = inclusion(state.posts, sharesIn(state));
    // 30 of 33 posts are Pashtun: the more Pashtuns there are, the less are the others left out.
    expect(inclusion(more.posts, sharesIn(more))).toBeGreaterThan(before);
  });

  it('who left a charter comes back to it', () => {
    const gone = applied({ effect: 'member', power: 'kg', institution: 'csto', member: false });
    const back = applied({ effect: 'member', power: 'kg', institution: 'csto', member: true }, gone);
    expect(membersOf(back, 'csto')).toEqual(['ru', 'tj', 'kz', 'kg']);
    expect(lastFacts(back, gone)).toMatchObject([{ k: 'newsline', text: { key: 'news.effect' } }]);
  });

  it('what cannot be offered is not offered', () => {
    const state = evening({ power: { kz: { coins: 0 } } });
    const effect: Effect = {
      effect: 'offer',
      by: 'kz',
      parties: ['kz', 'uz'],
      clauses: [{ kind: 'pay', from: 'kz', to: 'uz', coins: 5, each: 'once' }],
      term: 'match',
    };
    expect(applied(effect, state).pacts).toEqual(state.pacts);
  });
});

const MORE: readonly Effect[] = [
  { effect: 'corridorSooner', route: 'termezKabul', rounds: 2 },
  { effect: 'corridorFunded', route: 'wakhan', by: 'chooser' },
  { effect: 'demandsLater', rounds: 1 },
  { effect: 'demandsLater', rounds: 2, by: 'uz', on: 'tal' },
  { effect: 'revealPresence', province: 'af-kabul', to: 'all' },
  { effect: 'report', honest: 'drawn' },
  { effect: 'revealMain', to: 'tj' },
  { effect: 'revealPact', of: 'ru', to: 'chooser' },
  { effect: 'leakPact' },
  { effect: 'stability', power: 'tal', by: -1 },
];
const DECKED = presetOf({ preset: 'evening' }).deck.flatMap(({ effects, choice }) => [
  ...effects,
  ...(choice?.options.flatMap((option) => option.effects) ?? []),
]);

describe('the words of effects', () => {
  const effects = [...ROWS.map(([effect]) => effect), ...MORE, ...DECKED];

  it('have words with every slot filled', () => {
    const known = effects.filter((effect) => effect.effect !== 'choice');
    expect(known.flatMap((effect) => faultsOf(effectText(effect)))).toEqual([]);
  });

  it('differ where the effects differ', () => {
    const heard = new Map<string, string>();
    for (const effect of effects.filter(({ effect: name }) => name !== 'choice')) {
      const words = say(effectText(effect));
      const data = JSON.stringify(effect);
      expect([words, heard.get(words) ?? data]).toEqual([words, data]);
      heard.set(words, data);
    }
  });

  it('say the number with its sign, and whom it concerns', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('coins', 'stability', 'standing', 'radicalisation', 'allowance'),
        fc.constantFrom<PowerId>('ru', 'uz', 'kg'),
        fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0),
        (effect, power, by) => {
          const words = say(effectText({ effect, power, by } as Effect));
          expect(words).toContain(by < 0 ? `−${-by}` : `+${by}`);
          expect(effectText({ effect, power, by } as Effect).args?.power).toEqual({ power });
        },
      ),
    );
  });

  it.each<[Effect, string]>([
    [{ effect: 'stability', power: 'tal', by: -1 }, 'Cohesion of Taliban: −1'],
    [{ effect: 'hubs', by: 1 }, 'Hubs of humanitarian organisations: +1'],
    [
      { effect: 'suspendSupply', giver: 'uz', receiver: 'tal', rounds: 2 },
      'Supplies from Uzbekistan to Taliban are suspended for 2 months',
    ],
    [{ effect: 'demandsLater', rounds: 1, by: 'uz' }, 'Later by 1 month: open demands of Uzbekistan'],
  ])('%j', (effect, words) => {
    expect(say(effectText(effect))).toBe(words);
  });
});
