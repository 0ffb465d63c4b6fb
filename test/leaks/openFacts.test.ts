// What a secret must not move, one by one: ids, readiness, the ledger of word, public points, refusals, facts, the last dispatch.
// Each is told twice: once as it is without the secret, once with it.
import { describe, expect, it } from 'vitest';
import { publicPoints, scores } from '../../shared/game/scoring.ts';
import { ledgerOf } from '../../shared/politics/ledger.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { agree, bell, given, newestPact, only, order, supportHold } from '../support/given.ts';
import type { Play } from '../support/play.ts';

import { line, offer, once, ownLine, pledge, SECRET, seenBy } from './secretTerms.ts';

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
    const ask = { type: 'coins', coins: 1 } as const;
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
