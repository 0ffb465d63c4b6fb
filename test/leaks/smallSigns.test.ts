// Small signs that could betray a secret: railways, refusals, the weight of a stake, the band of coins, evidence, cables.
import { describe, expect, it } from 'vitest';
import { POWER_IDS } from '../../shared/board/ids.ts';
import { treatiesAtStart } from '../../shared/politics/treaties.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { agree, bell, factsSince, given, newestPact, only, order, secure } from '../support/given.ts';
import { offer, once, pledge, SECRET, seenBy } from './secretTerms.ts';

describe('small signs', () => {
  it('the number of a secret treaty does not tell whether others have one', () => {
    const all = { preset: 'full', powers: POWER_IDS } as const;
    const numberOf = (given: string, drawn: readonly string[]) =>
      treatiesAtStart({ ...all, drawn: (one) => drawn.includes(one) }).find((pact) => pact.given === given)?.id;
    const both = ['coordination', 'nrfContact'];
    for (const one of both) expect(numberOf(one, [one]), one).toBe(numberOf(one, both));
    expect(numberOf('sco', [])).toBe(numberOf('sco', both));
  });

  it('a railway agreed in secret is not told, not shown, and not betrayed by a refusal', () => {
    const play = given({ power: { uz: { coins: 9 } } });
    const rails = { kind: 'corridor', route: 'termezKabul', funders: { uz: 3 } } as const;
    agree(play, [rails], { parties: ['uz', 'tal'], ...SECRET });
    const before = projectPublic(play.state).log.length;
    bell(play);
    expect(play.state.corridors).toHaveLength(1);
    expect(
      only(
        projectPublic(play.state)
          .log.slice(before)
          .map(({ fact }) => fact),
        'corridor',
      ),
    ).toEqual([]);
    expect(projectPublic(play.state).corridor).toEqual({});
    play.until('diplomacy', 2);
    const theirs = { ...rails, funders: { ru: 3 } } as const;
    const propose = { ...offer(['ru', 'uz', 'tal'], theirs), type: 'propose' } as const;
    expect(play.refusal({ seat: 's-ru' }, propose)).toBeNull();
    expect(play.refusal({ seat: 's-uz' }, { ...propose, terms: { ...propose.terms, clauses: [rails] } })).toBe(
      'routeTaken',
    );
    // Once the trains run they are seen, though not who paid for them.
    const running = play.state.corridors.map((corridor) => ({ ...corridor, paidIn: [2] }));
    expect(projectPublic({ ...play.state, corridors: running }).corridor.termezKabul?.funders).toEqual([]);
  });

  it('a secret answer to an open proposal refuses it for all and is a new one for the two', () => {
    const play = given();
    play.as('tj', offer(['tj', 'uz'], once('tj', 'uz', 1), 'public'));
    const open = newestPact(play.state);
    const { terms } = offer(['tj', 'uz'], once('tj', 'uz', 1));
    play.as('uz', { type: 'counter', pact: open, version: 1, terms });
    expect(projectPublic(play.state).pact[open]).toMatchObject({ state: 'ended', ended: { how: 'refused', by: 'uz' } });
    const aside = newestPact(play.state);
    expect(projectPublic(play.state).pact[aside]).toBeUndefined();
    expect(seenBy(play.state, 'tj').pacts[aside]).toMatchObject({
      state: 'proposed',
      signatures: { uz: { version: 1 } },
    });
  });

  it('a demand before everybody names no secret pact', () => {
    const play = given({ power: { ru: { coins: 9 } } });
    const pay = { kind: 'pay', from: 'ru', to: 'tj', coins: 2, each: 'round' } as const;
    const pact = agree(play, [pay], { parties: ['ru', 'tj'], ...SECRET });
    const stakes = [{ type: 'clause', pact, clause: 0 }] as const;
    const demand = { type: 'demand', on: 'tj', stakes, ask: { type: 'coins', coins: 1 }, due: 1 } as const;
    expect(play.refusal({ seat: 's-ru' }, { ...demand, public: true })).toBe('badStake');
    expect(play.refusal({ seat: 's-ru' }, { ...demand, public: false })).toBeNull();
  });

  it('the weight of a stake does not tell of coins spent on a covered card (rules 3, 8)', () => {
    const ask = { type: 'coins', coins: 2 } as const;
    const demand = {
      type: 'demand',
      on: 'uz',
      stakes: [{ type: 'clause', pact: 'p7', clause: 0 }],
      ask,
      due: 1,
      public: true,
    } as const;
    const play = given({ power: { uz: { coins: 3 } } });
    expect(play.refusal({ seat: 's-ru' }, demand)).toBe('stakeTooLight');
    play.as('uz', { type: 'choosePolicy', choice: { policy: 'invest' } });
    expect(play.state.power.uz?.coins).toBe(1);
    expect(play.refusal({ seat: 's-ru' }, demand)).toBe('stakeTooLight');
  });

  it('coins look as before while a card lies covered, and as they are once it was played', () => {
    const play = given({ power: { uz: { coins: 2 }, tal: { coins: 5 } } });
    play.as('uz', { type: 'choosePolicy', choice: { policy: 'invest' } });
    expect(projectPublic(play.state).power.uz?.coinsBand).toBe(1);
    const before = play.state.log.length;
    bell(play);
    expect(only(factsSince(play, before), 'policy')).toHaveLength(1);
    expect(play.state.phase).toBe('resolution');
    expect(projectPublic(play.state).power.uz?.coinsBand).toBe(0);
  });

  it('coins paid in secret are no evidence in front of those who cannot know of them (rules 6.1 nonAggression)', () => {
    const paid = (visibility: 'public' | 'secret') => {
      const play = given({ round: 2, power: { ru: { coins: 9 } } });
      const raid = { by: 'tj', on: 'uz', province: 'uz-termez' } as const;
      play.state = { ...play.state, history: [{ ...EMPTY_ROUND, incursions: [raid] }] };
      agree(play, [once('ru', 'tj', 1)], { parties: ['ru', 'tj'], visibility });
      return only(bell(play), 'pledge').filter(({ finding, giver }) => finding === 'broken' && giver === 'ru').length;
    };
    expect(paid('public')).toBe(1);
    expect(paid('secret')).toBe(0);
  });

  it('a night cable is the same beside a secret pact, unless it tells of it (rules 5)', () => {
    let same = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const cables = [false, true].map((hidden) => {
        const play = given({
          start: { seed: `cable ${seed}`, settings: { diplomacySeconds: 300 } },
          pushes: [
            ['uz-termez', 'af-balkh', 3],
            ['tj-kulob', 'af-takhar', 0],
          ],
        });
        play.state = { ...play.state, presence: { ...play.state.presence, 'af-balkh': 3, 'af-kabul': 2 }, cables: [] };
        if (hidden) agree(play, [once('ru', 'tj', 1)], { parties: ['ru', 'tj'], ...SECRET });
        play.now = play.state.endsAt! - 1000;
        play.must({ system: true }, { type: 'tick', now: play.now });
        return seenBy(play.state, 'uz').cables;
      });
      if (cables[1]!.some(({ text }) => text.key === 'cable.pactExists')) continue;
      expect(cables[1]).toEqual(cables[0]);
      same += 1;
    }
    expect(same).toBeGreaterThan(5);
  });

  it('a unit that secures for a secret pledge is seen to secure, not to be paid', () => {
    const play = given();
    order(play, 'tj-kulob', secure());
    agree(play, [pledge('tj', 'u4', 'tj-kulob', { type: 'secure', at: 'tj-kulob' })], {
      parties: ['tj', 'uz'],
      ...SECRET,
    });
    const before = projectPublic(play.state).log.length;
    bell(play);
    expect(play.state.log.some(({ entry: { fact } }) => fact.k === 'value' && fact.cause.key === 'cause.gate')).toBe(
      true,
    );
    const text = JSON.stringify(projectPublic(play.state).log.slice(before));
    expect(text).toContain('"secured"');
    expect(text).not.toContain('cause.gate');
  });
});

const EMPTY_ROUND = {
  round: 1,
  orders: [],
  pushes: [],
  infiltrations: [],
  protections: [],
  secured: [],
  payments: [],
  corridorsPaid: [],
  flow: { north: 3, west: 3, south: 3 },
  netLeverage: {},
  stability: {},
  status: {},
  posts: { pashtun: 30, tajik: 2, hazara: 0, uzbek: 1, aimak: 0, turkmen: 0, baloch: 0, other: 0 },
  controller: {},
  brokePledge: [],
  policies: [],
  points: {},
} as const;
