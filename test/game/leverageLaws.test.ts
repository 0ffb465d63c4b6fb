// Leverage is never stored (rules 7): what is shown after every event is the sum of the rulebook's list, counted here a second time and otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { PlainClause } from '../../shared/politics/clause.ts';
import { routeProvinces } from '../../shared/politics/corridorRoutes.ts';
import { type BindingClause, bindingClauses } from '../../shared/politics/inForce.ts';
import { hubHolders } from '../../shared/politics/institutions/hubAward.ts';
import { leverageSum, leverageTerms, netLeverage } from '../../shared/politics/leverage.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import { guardsNamedFront } from '../../shared/politics/pledgedActs.ts';
import { isGuest } from '../../shared/politics/rights.ts';
import type { World } from '../../shared/politics/world.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { worldSeenBy } from '../../shared/view/worldSeenBy.ts';
import { begunMatch, playRandomly, SEAT_OF } from '../support/randomMatch.ts';
import { alone, evening, imposed } from './clauses/evening.ts';

/** The list of rules 7, read from top to bottom. `world` as the asker knows it. */
function byTheBook(world: World, a: PowerId, b: PowerId): number {
  const binding = bindingClauses(world, REGION_BOARD).filter(
    ({ context: { parties } }) => parties.includes(a) && parties.includes(b),
  );
  const any = (test: (clause: PlainClause, binding: BindingClause) => boolean): number =>
    binding.some((one) => test(one.clause, one)) ? 1 : 0;
  const fronts = world.alerts?.round === world.round ? world.alerts.fronts : [];
  const named = fronts.some((front) => world.controller[front] === b) ? 2 : 1;

  const guests = Object.values(world.units).filter(
    (unit) => unit.owner === a && world.controller[unit.at] === b && isGuest(world, REGION_BOARD, unit),
  ).length;
  const lately = world.history.filter(({ round }) => round === world.round || round >= world.round - 2).slice(-2);
  const security =
    Math.min(3, guests) +
    any(({ kind }) => kind === 'mutualDefence') +
    any((clause) => clause.kind === 'arms' && clause.seller === a && clause.buyer === b) +
    any(
      (clause) => clause.kind === 'access' && clause.mode === 'basing' && clause.grantor === a && clause.grantee === b,
    ) +
    (lately.some(({ protections }) => protections.some(({ by, of }) => by === a && of === b)) ? 1 : 0);

  const deposits = Object.values(world.pacts).reduce((sum, pact) => sum + (pact.deposits?.[b] ?? 0), 0);
  const poor = (world.power[b]?.coins ?? 0) + deposits <= 1 ? 2 : 1;
  const monthly = binding.reduce(
    (sum, { clause }) =>
      sum +
      (clause.kind === 'pay' && clause.each === 'round' && clause.from === a && clause.to === b ? clause.coins : 0),
    0,
  );
  const works = hubHolders(world, REGION_BOARD).includes(b) && (world.power[b]?.standing ?? 0) > 2;
  const firstHub = bindingClauses(world, REGION_BOARD).find(({ clause }) => clause.kind === 'hub' && clause.host === b);
  const onRoute = (route: string, power: PowerId) =>
    (routeProvinces(route) ?? []).some((id) => world.controller[id] === power);
  const money =
    Math.min(3, monthly) +
    any((clause) => clause.kind === 'trade' && [clause.a, clause.b].includes(a) && [clause.a, clause.b].includes(b)) +
    any(
      (clause) =>
        clause.kind === 'corridor' &&
        onRoute(clause.route, a) &&
        (onRoute(clause.route, b) || clause.funders[b] !== undefined),
    ) +
    (works && firstHub?.clause.kind === 'hub' && firstHub.clause.funder === a ? 1 : 0) +
    (Object.values(world.pacts).some((pact) => pact.state === 'inForce' && holdsCoinsOf(pact, a, b)) ? 1 : 0);

  const winter = [4, 5, 6].includes(world.round % 12) ? 2 : 1;
  const supply = 2 * any((clause) => clause.kind === 'supply' && clause.giver === a && clause.receiver === b);

  const stance = world.power[a];
  const kabul =
    b === 'tal' && stance !== undefined
      ? (stance.status === 'embassy' ? 1 : 0) + (stance.status === 'recognised' ? 2 : 0) + (stance.listsTaliban ? 1 : 0)
      : 0;

  const owed = binding.filter((one) => owes(one, a, world, fronts)).length;
  return security * named + money * poor + supply * winter + kabul + Math.min(3, owed * named);
}

function holdsCoinsOf(pact: Pact, a: PowerId, b: PowerId): boolean {
  const parties = pact.versions.at(-1)!.terms.parties.filter((power) => !(pact.left ?? []).includes(power));
  return parties.includes(a) && parties.includes(b) && (pact.deposits?.[b] ?? 0) > 0;
}

/** A pledge or secure order that A owes; what an institution asks of all its members is in nobody's hand. */
function owes({ clause, context }: BindingClause, a: PowerId, world: World, fronts: readonly string[]): boolean {
  const { institutional, since, verdicts } = context;
  switch (clause.kind) {
    case 'nonAggression':
      return !institutional;
    case 'neutrality':
      return !institutional && clause.power === a;
    case 'noSupportFor':
    case 'demilitarise':
      return !institutional && clause.giver === a;
    case 'vote':
      return !institutional && clause.giver === a && clause.until >= world.round;
    case 'actPledge':
      return clause.giver === a && verdicts.length === 0 && clause.byRound >= world.round;
    case 'orderPledge': {
      const unit = world.units[clause.unit];
      const last = clause.until === 'thisRound' ? since : clause.until;
      const lapsed = verdicts.some(({ finding }) => finding === 'lapsed');
      if (clause.giver !== a || unit === undefined || lapsed || world.round < since || world.round > last) return false;
      return guardsNamedFront(REGION_BOARD, fronts, clause.act, unit.at);
    }
    default:
      return false;
  }
}

const pairs = (powers: readonly PowerId[]) =>
  powers.flatMap((a) => powers.filter((b) => b !== a).map((b) => [a, b] as const));

/** What the power is shown of everybody, and what the engine would score. */
function checkAll(state: MatchState): void {
  for (const [a, b] of pairs(state.powers)) {
    const question = { world: state, board: REGION_BOARD, viewer: 'engine', a, b } as const;
    expect([a, b, leverageSum(leverageTerms(question))]).toEqual([a, b, byTheBook(state, a, b)]);
    expect(netLeverage(question)).toBe(byTheBook(state, a, b) - byTheBook(state, b, a));
  }
  for (const viewer of state.powers) {
    const world = worldSeenBy(state, viewer);
    for (const { other, mine, theirs, net } of projectPrivate(state, SEAT_OF[viewer]!).leverage) {
      const sums = [byTheBook(world, viewer, other), byTheBook(world, other, viewer)] as const;
      const shown = [mine, theirs].map((terms) => terms.reduce((sum, { weight }) => sum + weight, 0));
      expect([viewer, other, ...shown, net]).toEqual([viewer, other, ...sums, sums[0] - sums[1]]);
    }
  }
}

describe('leverage', () => {
  it.each(['lesson', 'evening'] as const)(
    'after every event of random matches is what the rulebook counts: %s',
    (preset) => {
      for (let seed = 1; seed <= 2; seed++) {
        let n = 0;
        playRandomly(
          seed,
          (state) => {
            n += 1;
            if (state.phase !== 'archives') checkAll(state);
          },
          1500,
          begunMatch(`leverage ${seed}`, {}, preset),
        );
        expect(n).toBeGreaterThan(100);
      }
    },
  );

  it('with any clauses between any powers, coins laid down, alarms, seasons and empty purses', () => {
    const two = fc.shuffledSubarray(['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as PowerId[], { minLength: 2, maxLength: 2 });
    const clause = fc
      .tuple(two, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 13 }))
      .map(([[a, b], n, which]) => {
        const [from, to] = [a!, b!];
        const all: readonly PlainClause[] = [
          { kind: 'pay', from, to, coins: n, each: 'round' },
          { kind: 'pay', from, to, coins: n, each: 'once' },
          { kind: 'supply', giver: from, receiver: to, good: 'gas', price: 0 },
          { kind: 'arms', seller: from, buyer: to, price: 0 },
          { kind: 'trade', a: from, b: to },
          { kind: 'hub', host: to, funder: from },
          { kind: 'access', grantor: from, grantee: to, mode: 'basing', provinces: 'all' },
          { kind: 'mutualDefence' },
          { kind: 'nonAggression' },
          { kind: 'neutrality', power: from },
          { kind: 'noSupportFor', giver: from, whom: to },
          { kind: 'demilitarise', giver: from, provinces: ['uz-qarshi'] },
          { kind: 'vote', giver: from, institution: 'csto', motion: 'admit', ballot: 'yes', until: n },
          { kind: 'corridor', route: 'termezKabul', funders: { [from]: 1, [to]: 2 } },
        ];
        return { clause: all[which]!, parties: [from, to], laid: n % 2 === 0 ? n : 0 };
      });
    fc.assert(
      fc.property(
        fc.array(clause, { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
        fc.subarray(['uz-termez', 'tj-khorog', 'tj-kulob']),
        fc.integer({ min: 1, max: 7 }),
        (pacts, purses, fronts, round) => {
          const power = Object.fromEntries(
            (['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as const).map((id, n) => [
              id,
              { coins: purses[n]!, standing: 2 + purses[n]! },
            ]),
          );
          const play = alone(evening({ round, power }));
          for (const { clause: agreed, parties, laid } of pacts) {
            const id = imposed(play, parties, [agreed]);
            const pact = play.state.pacts[id]!;
            const held = laid > 0 ? { ...pact, deposits: { [parties[0]!]: laid } } : pact;
            play.state = { ...play.state, pacts: { ...play.state.pacts, [id]: held } };
          }
          play.state = { ...play.state, alerts: { round, fronts, truth: [] } };
          for (const [a, b] of pairs(play.state.powers)) {
            const terms = leverageTerms({ world: play.state, board: REGION_BOARD, viewer: 'engine', a, b });
            expect([a, b, leverageSum(terms)]).toEqual([a, b, byTheBook(play.state, a, b)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
