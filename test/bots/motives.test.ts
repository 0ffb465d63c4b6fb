// Why bots do what they do: the reasons they give are the parts of the sums they decided by, have words, and are told of what really came of it.
import { beforeAll, describe, expect, it } from 'vitest';
import { aimsMoved } from '../../shared/bots/aims/aimsWorth.ts';
import { botTurn } from '../../shared/bots/botCommands.ts';
import { type Mind, mindOf, termsOf } from '../../shared/bots/mind.ts';
import { chooseOrders } from '../../shared/bots/orders/chooseOrders.ts';
import { agreements } from '../../shared/bots/orders/sketches.ts';
import { outlook, weigh } from '../../shared/bots/orders/weighOrders.ts';
import { difference } from '../../shared/bots/reasons/orderReasons.ts';
import { reasonsOf } from '../../shared/bots/reasons/reasonsOf.ts';
import { WORTH_PARTS, worthOf, worthParts } from '../../shared/bots/worth/worthOf.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import { commandMessageSchema } from '../../shared/protocol/commandSchema.ts';
import { GUEST_LIST, GUEST_TABLES } from '../../shared/scenario/events/guestListCards.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { startPlay } from '../support/play.ts';
import { reasonedMatch } from '../support/reasonedMatch.ts';
import { faultsOf, formsOf } from '../text/words.ts';

const MONTHS = [1, 2, 3];

/** What each power's bot has before its eyes in the first turn of Diplomacy, in the first months of an Evening. */
function minds(): readonly Mind[] {
  return MONTHS.flatMap((month) => {
    const { state } = reasonedMatch('evening', 'parts', {
      isSilent: true,
      until: ({ phase, round }) => phase === 'diplomacy' && round === month,
    });
    return state.powers.map((power) => mindOf(sightOf(state, power)));
  });
}

function sightOf(state: MatchState, power: MatchState['powers'][number]) {
  return { view: projectPublic(state), mine: projectPrivateFor(state, power), power, level: 'normal' as const };
}

describe('reasons are the parts of what was weighed', () => {
  let seen: readonly Mind[] = [];
  beforeAll(() => {
    seen = minds();
  }, 240_000);

  it('of a pact: they sum to its worth, and those told are among them', { timeout: 120_000 }, () => {
    let told = 0;
    for (const mind of seen) {
      const turn = botTurn(mind);
      for (const command of turn.commands) {
        if (command.type !== 'propose' && command.type !== 'sign' && command.type !== 'refuse') continue;
        const pact = command.type === 'propose' ? undefined : mind.world.pacts[command.pact];
        const terms = command.type === 'propose' ? command.terms : pact && termsOf(pact);
        if (terms === undefined) throw new Error('no terms');
        const parts = worthParts(mind, terms, chooseOrders(mind));
        const sum = parts.reduce((all, { points }) => all + points, 0);
        expect(sum).toBeCloseTo(worthOf(mind, terms, chooseOrders(mind)), 9);
        const moved = aimsMoved(mind, terms).reduce((all, { points }) => all + points, 0);
        expect(moved).toBeCloseTo(parts.find(({ of }) => of === 'aims')?.points ?? 0, 9);
        const [motive] = turn.motives(command);
        if (command.type !== 'propose') expect(motive?.worth).toBeCloseTo(sum, 0);
        for (const { text, points } of motive?.because ?? []) {
          if (points === undefined || !text.key.startsWith('motive.part.') || /mood|refusedBefore|aims/.test(text.key))
            continue;
          expect(parts.some((part) => Math.abs(part.points - points) <= 0.051)).toBe(true);
          told += 1;
        }
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it('of an order: they sum to the difference from what the unit would do otherwise', () => {
    let compared = 0;
    for (const mind of seen) {
      const view = outlook(mind, agreements(mind).others);
      const { orders } = chooseOrders(mind);
      for (const { unit, choices } of mind.mine.orders) {
        for (const { order } of choices.slice(0, 3)) {
          const others = new Map<string, GameOrder>([...orders, [unit, order]]);
          const sum = difference(view, orders, others).reduce((all, { points }) => all + points, 0);
          expect(sum).toBeCloseTo(weigh(view, orders) - weigh(view, others), 9);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('the greatest first, what speaks against the deed last', () => {
    const part = (key: string, points: number) => ({ text: { key }, points });
    const parts = [part('a', 0.3), part('b', -2), part('c', 4), part('d', 0.01), part('e', 1), part('f', 2)];
    const keys = (favour: 1 | -1) =>
      reasonsOf(parts, 'none', favour).map(({ text, against }) => [text.key, against ?? false]);
    expect(keys(1)).toEqual([
      ['c', false],
      ['f', false],
      ['e', false],
      ['b', true],
    ]);
    expect(keys(-1)).toEqual([
      ['b', false],
      ['c', true],
      ['f', true],
    ]);
    expect(reasonsOf([part('a', -1)], 'none').map(({ text }) => text.key)).toEqual(['none', 'a']);
  });

  it('every part of the worth of a pact has words for both sides', () => {
    const keys = WORTH_PARTS.flatMap((part) => [`motive.part.${part}.gain`, `motive.part.${part}.cost`]);
    expect(keys.filter((key) => formsOf(key).length === 0)).toEqual([]);
  });

  it.each(['lesson', 'evening', 'evening8', 'full'] as const)(
    'every card of %s has words for what it is for',
    (preset) => {
      const { start, deck } = presetOf({ preset });
      const cards = Object.values(start).flatMap(({ hand }) => hand);
      const tables = deck.filter(({ id }) => id === GUEST_LIST || id === GUEST_TABLES);
      const answers = tables.flatMap(({ choice }) => choice?.options.map(({ id }) => `motive.guest.${id}`) ?? []);
      const keys = [...cards.map((card) => `motive.policy.${card}`), ...answers];
      expect(keys.length).toBeGreaterThan(10);
      expect([...new Set(keys)].filter((key) => formsOf(key).length === 0)).toEqual([]);
    },
  );
});

describe('what is kept of a match', () => {
  const ends: MatchState[] = [];
  beforeAll(() => {
    for (const seed of ['kept-1', 'kept-2']) ends.push(reasonedMatch('lesson', seed).state);
    ends.push(reasonedMatch('evening', 'kept').state);
  }, 480_000);

  it('has words for every deed and every reason', () => {
    const texts = ends.flatMap(({ motives }) =>
      motives.flatMap(({ did, because }) => [did, ...because.map(({ text }) => text)]),
    );
    expect(texts.length).toBeGreaterThan(300);
    expect([...new Set(texts.flatMap(faultsOf))]).toEqual([]);
  });

  it('is about pacts, units, demands, motions and cards that there are', () => {
    for (const state of ends) {
      const known = {
        pact: Object.keys(state.pacts),
        demand: state.demands.map(({ id }) => id),
        vote: state.motions.map(({ id }) => id),
        motion: state.motions.map(({ id }) => id),
        policy: Object.values(state.hands).flat(),
      };
      for (const { kind, subject } of state.motives) {
        if (kind in known) expect(known[kind as keyof typeof known], kind).toContain(subject);
      }
    }
    const kinds = new Set(ends.flatMap(({ motives }) => motives.map(({ kind }) => kind)));
    for (const kind of ['pact', 'order', 'demand', 'vote', 'motion', 'policy', 'event', 'last'])
      expect(kinds).toContain(kind);
  });

  it('tells of one thing once a month', () => {
    for (const { motives } of ends) {
      const names = motives.map(({ power, round, kind, subject }) => `${power} ${round} ${kind} ${subject}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('tells of each signature of a bot, and why it broke its word', () => {
    let broken = 0;
    for (const { pacts, motives } of ends) {
      for (const pact of Object.values(pacts)) {
        if (pact.given !== undefined || pact.inForceSince === undefined || pact.motion !== undefined) continue;
        for (const power of termsOf(pact).parties) {
          // A coin that was demanded is paid by pact, and told with the demand.
          const tells = motives.some(
            ({ subject, power: by, kind, round }) =>
              by === power && (subject === pact.id || (kind === 'demand' && round === pact.inForceSince)),
          );
          expect(tells, `${power} ${pact.id}`).toBe(true);
        }
        for (const { clause, giver, round, finding } of pact.verdicts) {
          if (finding !== 'broken' || termsOf(pact).clauses[clause]?.kind !== 'orderPledge') continue;
          const told = motives.find(
            ({ power, round: then, breaks }) => power === giver && then === round && breaks?.includes(pact.id),
          );
          expect(told?.because.length, `${giver} broke ${pact.id}`).toBeGreaterThan(0);
          broken += 1;
        }
      }
    }
    expect(broken).toBeGreaterThan(0);
  });
});

describe('a person', () => {
  it('cannot give reasons: a command with them is not understood', () => {
    const command = { type: 'ready', ready: true };
    const sent = { v: 1, requestId: 'a', phaseId: 1, command };
    const motives = [{ kind: 'pact', subject: 'p1', did: { key: 'motive.did.sign' }, because: [] }];
    expect(commandMessageSchema.safeParse(sent).success).toBe(true);
    expect(commandMessageSchema.safeParse({ ...sent, command: { ...command, motives } }).success).toBe(false);
    expect(commandMessageSchema.safeParse({ ...sent, motives }).success).toBe(false);
  });

  it('leaves none in the log', () => {
    const play = startPlay({ people: ['tj'] });
    play.as('tj', { type: 'ready', ready: true });
    expect(play.log.some(({ type }) => type === 'motivesGiven')).toBe(false);
  });
});
