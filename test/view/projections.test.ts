// What each viewer sees of one Lesson, given and when: bands, secret pacts and their versions, meanings of orders, changed sections.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { changedSections } from '../../shared/view/changedSections.ts';
import { bandOf } from '../../shared/view/coinsBand.ts';
import { pactSeenBy } from '../../shared/view/pactSeenBy.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { begunMatch, obey, SEAT_OF, START } from '../support/randomMatch.ts';

const mineOf = (state: MatchState, power: PowerId) => projectPrivate(state, SEAT_OF[power]!);
const ask = (state: MatchState, power: PowerId, command: PlayerCommand): MatchState =>
  obey(state, { who: { seat: SEAT_OF[power]! }, command, now: START + 60_000 });
const talking: MatchState = ask(begunMatch('projections'), 'ru', { type: 'endPhase' });

const SUGHD: PactTerms = {
  parties: ['tj', 'uz'],
  clauses: [
    {
      kind: 'orderPledge',
      giver: 'tj',
      unit: 'u6',
      unitAt: 'tj-sughd',
      act: { type: 'supportHold', at: 'uz-termez' },
      until: 'thisRound',
    },
    { kind: 'pay', from: 'uz', to: 'tj', coins: 1, each: 'once' },
  ],
  term: 1,
  visibility: 'secret',
};
const proposed = ask(talking, 'tj', { type: 'propose', terms: SUGHD });
const secretId = Object.keys(proposed.pacts).find((id) => !talking.pacts[id])!;

describe('common knowledge', () => {
  it('is Diplomacy of round 1 with three fronts named, and no result', () => {
    const view = projectPublic(talking, new Set(['s2']));
    expect(view.clock).toMatchObject({ phase: 'diplomacy', round: 1, roundsMin: 4, roundsMax: 6 });
    expect(view.alerts).toHaveLength(3);
    expect(view.alerts).toEqual([...view.alerts].sort());
    expect(view.seats.s2!.online).toBe(true);
    expect(view.seats.s1!.online).toBe(false);
    expect(view.inclusion).toBe(51);
    expect(view.collapseAt).toBe(presetOf(view).collapseAt);
    expect(view.result).toBeNull();
  });

  it('knows the two Russian units in Tajikistan as guests', () => {
    const guests = Object.values(projectPublic(talking).unit).filter(({ guest }) => guest);
    expect(guests.map(({ at }) => at).sort()).toEqual(['tj-bokhtar', 'tj-dushanbe']);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [5, 1],
    [6, 2],
    [15, 2],
  ])('shows %i coins as band %i', (coins, band) => expect(bandOf(coins)).toBe(band));

  it('does not see a band fall when a card is chosen in secret', () => {
    const coins = talking.power.uz!.coins;
    const poor = { ...talking, power: { ...talking.power, uz: { ...talking.power.uz!, coins: 2 } } };
    const chosen = ask(poor, 'uz', { type: 'choosePolicy', choice: { policy: 'invest' } });
    expect(coins).toBeGreaterThan(0);
    expect(chosen.power.uz!.coins).toBe(0);
    expect(projectPublic(chosen).power.uz!.coinsBand).toBe(projectPublic(poor).power.uz!.coinsBand);
    expect(mineOf(chosen, 'uz').you!.coins).toBe(0);
    expect(mineOf(chosen, 'tj').chosen).toEqual([]);
  });
});

describe('a secret proposal', () => {
  it('is read by its parties only', () => {
    expect(mineOf(proposed, 'tj').pacts[secretId]).toBeDefined();
    expect(mineOf(proposed, 'uz').pacts[secretId]).toBeDefined();
    expect(mineOf(proposed, 'ru').pacts[secretId]).toBeUndefined();
    expect(projectPublic(proposed).pact[secretId]).toBeUndefined();
  });

  it('stays secret in its old version when a public one follows', () => {
    const open = { ...SUGHD, visibility: 'public' as const };
    const countered = ask(proposed, 'uz', { type: 'counter', pact: secretId, version: 1, terms: open });
    const pact = countered.pacts[secretId]!;
    expect(pact.versions).toHaveLength(2);
    expect(pactSeenBy(pact, null)!.versions.map(({ n }) => n)).toEqual([2]);
    expect(pactSeenBy(pact, 'ru')!.versions.map(({ n }) => n)).toEqual([2]);
    expect(pactSeenBy(pact, 'tj')!.versions.map(({ n }) => n)).toEqual([1, 2]);
    expect(Object.values(pactSeenBy(pact, null)!.signatures).every((seal) => seal!.version === 2)).toBe(true);
    expect(mineOf(countered, 'tj').pacts[secretId]!.versions).toHaveLength(2);
    expect(mineOf(countered, 'ru').pacts[secretId]).toBeUndefined();
  });
});

describe('the order tool', () => {
  const choiceOf = (state: MatchState, power: PowerId, unit: string, type: string, place: string) =>
    mineOf(state, power)
      .orders.find((orders) => orders.unit === unit)
      ?.choices.find(
        ({ order }) =>
          order.type === type &&
          ((order.type === 'supportHold' && order.at === place) ||
            (order.type === 'move' && order.to.province === place)),
      );

  it('offers Sughd to Termez with a draft to ask for it', () => {
    const choice = choiceOf(talking, 'tj', 'u6', 'supportHold', 'uz-termez');
    expect(choice?.meaning).toEqual({
      kind: 'needsPact',
      with: 'uz',
      draft: { ...SUGHD, visibility: 'public' },
    });
  });

  it('offers the same support as permitted once it is signed', () => {
    const signed = ask(proposed, 'uz', { type: 'sign', pact: secretId, version: 1 });
    expect(choiceOf(signed, 'tj', 'u6', 'supportHold', 'uz-termez')?.meaning).toEqual({
      kind: 'permittedBy',
      pact: secretId,
    });
    expect(mineOf(signed, 'tj').due.map(({ nature, from, to }) => [nature, from, to])).toContainEqual([
      'pledge',
      'tj',
      'uz',
    ]);
  });

  it.each([
    ['a guest by the base treaty', 'ru', 'u1', 'tj-kulob', 'guest'],
    ['an incursion into Uzbekistan', 'ru', 'u1', 'uz-termez', 'incursion'],
    ['plain at home', 'tj', 'u4', 'tj-dushanbe', 'plain'],
    ['free where nobody rules, for the Taliban', 'tal', 'u9', 'af-panjshir', 'plain'],
  ] as const)('says what a move would be: %s', (_, power, unit, to, kind) => {
    expect(choiceOf(talking, power, unit, 'move', to)?.meaning.kind).toBe(kind);
  });

  it('never offers a province of a power that is not in the match', () => {
    const { closed } = talking;
    const places = mineOf(talking, 'tj').orders.flatMap(({ choices }) =>
      choices.flatMap(({ order }) => (order.type === 'move' ? [order.to.province] : [])),
    );
    expect(places.filter((place) => closed.includes(place))).toEqual([]);
  });

  it('allows holding and securing only in a crisis', () => {
    const state = { ...talking, power: { ...talking.power, tj: { ...talking.power.tj!, crisis: true } } };
    const types = mineOf(state, 'tj').orders.flatMap(({ choices }) => choices.map(({ order }) => order.type));
    expect([...new Set(types)].sort()).toEqual(['hold', 'secure']);
  });
});

describe('a seat', () => {
  it('has aims, a hand of four, starter drafts and leverage with everybody', () => {
    const mine = mineOf(talking, 'tj');
    expect(mine.agenda!.public.map(({ id }) => id)).toEqual(['worthyRole', 'borderTj', 'paidAlly', 'homeTj']);
    expect(['badCop', 'ownArmy']).toContain(mine.agenda!.secret.id);
    expect(mine.hand).toHaveLength(4);
    expect(mine.drafts.length).toBeGreaterThanOrEqual(2);
    expect(mine.leverage.map(({ other }) => other)).toEqual(['ru', 'uz', 'tal']);
    expect(mine.leverage[0]!.net).toBeLessThan(0);
  });

  it('reads its own channels, with what is new', () => {
    const said = ask(talking, 'uz', { type: 'say', channel: 'tj+uz', text: 'Sughd?' });
    const mine = mineOf(said, 'tj');
    expect(mine.channels.find(({ id }) => id === 'tj+uz')).toMatchObject({ powers: ['tj', 'uz'], unread: 1 });
    expect(mine.messages.map(({ text }) => text)).toEqual(['Sughd?']);
    const read = ask(said, 'tj', { type: 'read', channel: 'tj+uz', upTo: mine.messages[0]!.id });
    expect(mineOf(read, 'tj').channels.find(({ id }) => id === 'tj+uz')?.unread).toBe(0);
    expect(mineOf(said, 'ru').messages).toEqual([]);
  });

  it('without a power knows only itself', () => {
    const guest = obey(talking, {
      who: { system: true },
      command: { type: 'addSeat', seat: 's9', name: 'Late', host: false },
      now: START,
    });
    expect(projectPrivate(guest, 's9')).toMatchObject({ seat: 's9', power: null, orders: [], agenda: null, hand: [] });
    expect(() => projectPrivate(guest, 's10')).toThrow();
  });

  it('is sent only the sections that changed', () => {
    const next = ask(talking, 'tj', { type: 'writeOrder', unit: 'u6', order: { type: 'hold' } });
    expect(Object.keys(changedSections(mineOf(talking, 'tj'), mineOf(next, 'tj')))).toEqual(['orders']);
    expect(changedSections(mineOf(talking, 'ru'), mineOf(next, 'ru'))).toEqual({});
  });
});
