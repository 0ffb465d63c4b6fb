// What a secret must not move, one by one: ids, readiness, the ledger of word, public points, refusals, facts, the last dispatch.
// Each is told twice: once as it is without the secret, once with it.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { publicPoints, scores } from '../../shared/game/scoring.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { ledgerOf } from '../../shared/politics/ledger.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { agree, bell, factsSince, given, newestPact, only, order, secure, supportHold } from '../support/given.ts';
import type { Play } from '../support/play.ts';

const SECRET = { visibility: 'secret' } as const;
const once = (from: PowerId, to: PowerId, coins: number): Clause => ({ kind: 'pay', from, to, coins, each: 'once' });
const offer = (parties: readonly PowerId[], clause: Clause, visibility: 'public' | 'secret' = 'secret') =>
  ({ type: 'propose', terms: { parties, clauses: [clause], term: 'match', visibility } }) as const;
const pledge = (giver: PowerId, unit: string, unitAt: string, act: Extract<Clause, { kind: 'orderPledge' }>['act']) =>
  ({ kind: 'orderPledge', giver, unit, unitAt, act, until: 'thisRound' }) as const;

const seenBy = (state: MatchState, power: PowerId) => projectPrivate(state, `s-${power}`);
const line = (state: MatchState, power: PowerId, id: string): number | undefined =>
  projectPublic(state).power[power]?.lines.find((known) => known.line === id)?.points;
const ownLine = (state: MatchState, power: PowerId, id: string): number | undefined =>
  seenBy(state, power).agenda?.public.find((known) => known.id === id)?.points;

describe('ids', () => {
  it('of pacts are the same, whatever was proposed in secret before', () => {
    const [without, with_] = [given(), given()];
    with_.as('tj', offer(['tj', 'uz'], once('tj', 'uz', 1)));
    with_.as('tj', offer(['ru', 'tj'], once('tj', 'ru', 1)));
    for (const play of [without, with_]) play.as('tj', offer(['tj', 'tal'], once('tj', 'tal', 1), 'public'));
    expect(newestPact(with_.state)).toBe(newestPact(without.state));
    expect(newestPact(with_.state)).toMatch(/^p[0-9a-z]{6}$/);
    // And a secret one with Russia is named alike, whatever was said to Uzbekistan.
    without.as('tj', offer(['ru', 'tj'], once('tj', 'ru', 1)));
    expect(Object.keys(seenBy(with_.state, 'ru').pacts)).toEqual(Object.keys(seenBy(without.state, 'ru').pacts));
  });

  it('of demands are the same, whatever was asked in private before', () => {
    const stakes = [{ type: 'clause', pact: 'p6', clause: 0 }] as const;
    const ask = { type: 'borderRegime', regime: 'humanitarian' } as const;
    const ids = [false, true].map((asked) => {
      const play = given();
      const hidden = { type: 'demand', on: 'tj', stakes: [{ ...stakes[0], pact: 'p5' }], ask, due: 1 } as const;
      if (asked) play.as('ru', { ...hidden, public: false });
      play.state = { ...play.state, round: 2 };
      play.as('ru', { type: 'demand', on: 'uz', stakes, ask, due: 2, public: true });
      return Object.keys(projectPublic(play.state).demand);
    });
    expect(ids[1]).toEqual(ids[0]);
  });

  it('of messages run in each channel by themselves, and are never the same in two', () => {
    const play = given();
    for (const channel of ['floor', 'tj+uz', 'own', 'tj+uz', 'floor'])
      play.as('tj', { type: 'say', channel, text: 'x' });
    expect(projectPublic(play.state).floor.map(({ id }) => id)).toEqual([1, 2]);
    const own = seenBy(play.state, 'tj').messages.map(({ id }) => id);
    expect(new Set([...own, 1, 2]).size).toBe(5);
    const [first, , second] = own;
    expect(second).toBe(first! + 1);
    // Marks and reading keep to their channel.
    play.as('uz', { type: 'mark', message: second!, mark: 'doubted' });
    play.as('uz', { type: 'read', channel: 'tj+uz', upTo: second! });
    expect(seenBy(play.state, 'uz').channels.find(({ id }) => id === 'tj+uz')?.unread).toBe(0);
  });
});

describe('ready', () => {
  it('stands for all when a secret proposal comes in, but the phase waits for its reader', () => {
    const play = given();
    for (const power of ['ru', 'uz', 'tal'] as const) play.as(power, { type: 'ready', ready: true });
    play.as('tj', offer(['tj', 'uz'], once('tj', 'uz', 1)));
    expect(projectPublic(play.state).power.uz?.ready).toBe(true);
    expect(seenBy(play.state, 'uz').you?.ready).toBe(false);
    play.as('tj', { type: 'ready', ready: true });
    expect(play.state.phase).toBe('diplomacy');
    play.as('uz', { type: 'ready', ready: true });
    expect(play.state.phase).toBe('resolution');
  });

  it('falls for all when a public one does', () => {
    const play = given();
    play.as('uz', { type: 'ready', ready: true });
    play.as('tj', offer(['tj', 'uz'], once('tj', 'uz', 1), 'public'));
    expect(projectPublic(play.state).power.uz?.ready).toBe(false);
  });
});

describe('the ledger of word (rules 6.2)', () => {
  const pledged = (visibility: 'public' | 'secret'): Play => {
    const play = given({ pushes: [['uz-termez', 'af-balkh', 1]] });
    order(play, 'uz-termez', { type: 'hold' });
    agree(play, [pledge('uz', 'u7', 'uz-termez', { type: 'hold' })], { parties: ['ru', 'uz'], visibility });
    bell(play);
    return play;
  };

  it('counts a word kept in public', () => {
    expect(projectPublic(pledged('public').state).power.uz?.ledger.kept).toBe(1);
  });

  it('leaves out one kept in secret, until its pact is published or the archives open', () => {
    const { state } = pledged('secret');
    expect(projectPublic(state).power.uz?.ledger.kept).toBe(0);
    expect(seenBy(state, 'uz').you?.ledger.kept).toBe(1);
    expect(ledgerOf(state, 'uz', 'ru').kept).toBe(1);
    expect(ledgerOf(state, 'uz', 'tal').kept).toBe(0);
    expect(projectPublic({ ...state, phase: 'archives' }).power.uz?.ledger.kept).toBe(1);
    const published = { by: 'leak', round: 1 } as const;
    const pacts = Object.fromEntries(Object.entries(state.pacts).map(([id, pact]) => [id, { ...pact, published }]));
    expect(projectPublic({ ...state, pacts }).power.uz?.ledger.kept).toBe(1);
  });

  it('a secret breach costs standing in front of all, for a reason that nobody reads', () => {
    const play = given();
    order(play, 'tj-sughd', { type: 'hold' });
    agree(play, [pledge('tj', 'u6', 'tj-sughd', { type: 'supportHold', at: 'uz-termez' })], {
      parties: ['tj', 'uz'],
      ...SECRET,
    });
    const before = projectPublic(play.state).log.length;
    bell(play);
    const view = projectPublic(play.state);
    const facts = view.log.slice(before).map(({ fact }) => fact);
    expect(only(facts, 'value').filter(({ value }) => value === 'standing')).toEqual([
      { k: 'value', power: 'tj', value: 'standing', by: -1, now: 4, cause: { key: 'cause.unspoken' } },
    ]);
    expect(only(facts, 'pledge')).toEqual([]);
    expect(view.power.tj?.ledger.broken).toBe(0);
  });
});

describe('public points (rules 11.3)', () => {
  it('belt: a secret pledge counts for Russia and its score, not for what all see', () => {
    const play = given({ pushes: [['uz-termez', 'af-balkh', 1]] });
    order(play, 'uz-termez', { type: 'hold' });
    agree(play, [pledge('uz', 'u7', 'uz-termez', { type: 'hold' })], { parties: ['ru', 'uz'], ...SECRET });
    const before = play.state.log.length;
    bell(play);
    expect([line(play.state, 'ru', 'belt'), ownLine(play.state, 'ru', 'belt')]).toEqual([0, 3]);
    const told = play.state.log
      .slice(before)
      .filter(({ entry: { fact } }) => fact.k === 'points' && fact.line === 'belt');
    expect(told.map(({ to }) => to)).toEqual([['ru']]);
    expect(scores(play.state).find(({ power }) => power === 'ru')?.public[0]?.points).toBe(3);
    expect(publicPoints({ ...play.state, phase: 'archives' }, 'ru') - publicPoints(play.state, 'ru')).toBe(3);
  });

  it('paid ally: secret coins', () => {
    const play = given({ power: { ru: { coins: 6 } } });
    agree(play, [once('ru', 'tj', 2)], { parties: ['ru', 'tj'], ...SECRET });
    bell(play);
    expect([line(play.state, 'tj', 'paidAlly'), ownLine(play.state, 'tj', 'paidAlly')]).toEqual([0, 3]);
  });

  it('Kabul listens: leverage from a secret pact', () => {
    const play = given({ power: { ru: { coins: 12 }, tal: { coins: 1 } } });
    agree(play, [{ kind: 'pay', from: 'ru', to: 'tal', coins: 3, each: 'round' }], {
      parties: ['ru', 'tal'],
      ...SECRET,
    });
    bell(play);
    expect([line(play.state, 'ru', 'kabulListens'), ownLine(play.state, 'ru', 'kabulListens')]).toEqual([0, 5]);
  });

  it('ourselves: a secret leave for foreigners costs Uzbekistan, and nobody sees it', () => {
    const play = given();
    const access = { kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: ['uz-termez'] } as const;
    agree(play, [access], { parties: ['ru', 'uz'], ...SECRET });
    bell(play);
    expect([line(play.state, 'uz', 'ourselves'), ownLine(play.state, 'uz', 'ourselves')]).toEqual([2, 0]);
  });

  it('ourselves: what two others promise each other in secret tells Uzbekistan nothing', () => {
    const play = given();
    const promise = pledge('tj', 'u6', 'tj-sughd', { type: 'supportHold', at: 'uz-termez' });
    order(play, 'tj-sughd', supportHold('uz-termez'));
    agree(play, [promise], { parties: ['ru', 'tj'], ...SECRET });
    bell(play);
    expect(ownLine(play.state, 'uz', 'ourselves')).toBe(2);
  });
});

describe('other facts', () => {
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
