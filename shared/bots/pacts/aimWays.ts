// The clauses by which an aim can be served, each with the sweeteners that might get it signed (rules 6.1). aimIdeas.ts says which aim asks for what.
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Clause, ClauseKind } from '../../politics/clause.ts';
import { GIVERS, type SupplyGood } from '../../politics/clauses/supply.ts';
import { CORRIDOR_PRICE, routeControllers } from '../../politics/corridorRoutes.ts';
import { canMove, STATUS_LADDER } from '../../politics/statusLadder.ts';
import type { EthnicGroup, StatusStep } from '../../politics/world.ts';
import { isBound } from '../aims/degree.ts';
import { asItIs } from '../aims/foreseen.ts';
import { answers, type Mind } from '../mind.ts';
import { groundOf, partners } from './commerceIdeas.ts';
import { type Idea, idea, pay, pledge } from './drafts.ts';

/** Posts asked for at a time, rounds within which a deed is due, rounds that a watch runs. */
const POSTS_STEP = 3;
const DUE_IN = 2;
const WATCH = 3;
const MOST_PROVINCES = 3;

/** A clause of the kind with each of them with whom there is none. */
export function bound(mind: Mind, among: readonly PowerId[], kind: ClauseKind): readonly Idea[] {
  const { power } = mind;
  return partners(mind)
    .filter((other) => among.includes(other) && !isBound(asItIs(mind), kind, power, other))
    .flatMap((other) => {
      const clause = clauseWith(mind, other, kind);
      return clause === null ? [] : sweetened(mind, other, [clause]);
    });
}

function clauseWith(mind: Mind, other: PowerId, kind: ClauseKind): Clause | null {
  const { power } = mind;
  switch (kind) {
    case 'counterTerror': {
      const provinces = watched(mind, other);
      return provinces.length === 0 ? null : { kind, participants: [power, other].sort(), provinces };
    }
    case 'trade':
      return { kind, a: power, b: other };
    case 'arms':
      return { kind, seller: other, buyer: power, price: 1 };
    case 'nonAggression':
    case 'mutualDefence':
      return { kind };
    case 'access': {
      const [ground] = groundOf(mind, other);
      return ground === undefined
        ? null
        : { kind, grantor: other, grantee: power, mode: 'basing', provinces: [ground] };
    }
    default:
      return null;
  }
}

/** Behind the fronts that either holds, the named ones first; else behind those that are named. */
function watched({ board, world, fronts, power }: Mind, other: PowerId): readonly ProvinceId[] {
  const held = frontsOf(board, world.powers).filter((front) =>
    [power, other].includes(world.controller[front] ?? power),
  );
  const own = held.filter((front) => world.controller[front] !== null);
  const named = own.filter((front) => fronts.includes(front));
  const behind = (named.length > 0 ? named : own.length > 0 ? own : fronts).flatMap((front) =>
    afghanBehind(board, front),
  );
  return [...new Set(behind)].sort().slice(0, MOST_PROVINCES);
}

/** As it is, for coins at once, and for a coin each round, as far as the purse goes. */
function sweetened(mind: Mind, other: PowerId, clauses: readonly Clause[]): readonly Idea[] {
  const { power, coins } = mind;
  const prices = [...(coins >= 1 ? [pay(power, other, 1)] : []), ...(coins >= 3 ? [pay(power, other, 2)] : [])];
  return [[], ...prices.map((price) => [price])].map((extra) => idea(power, [other], [...clauses, ...extra]));
}

/** Others are paid to go a step nearer to Kabul: three at the table. */
export function stepsOfOthers(mind: Mind, step: StatusStep): readonly Idea[] {
  const { power, view } = mind;
  if (power === 'tal' || !answers(mind, 'tal')) return [];
  return partners(mind).flatMap((other) => {
    const values = view.power[other];
    if (other === 'tal' || other === 'nrf' || values === undefined) return [];
    const at = STATUS_LADDER.indexOf(values.status);
    const move = STATUS_LADDER[at + 1];
    if (move === undefined || move === 'shunned' || at >= STATUS_LADDER.indexOf(step) || !canMove(values, move))
      return [];
    const rise: Clause = { kind: 'status', giver: other, move };
    return [
      idea(power, [other, 'tal'], [rise, pay(power, other, 1)]),
      idea(power, [other, 'tal'], [rise, pay(power, other, 2)]),
      idea(power, [other, 'tal'], [rise, pay('tal', other, 1)]),
    ];
  });
}

/** More posts for a group, against coins or words. */
export function posts(mind: Mind, group: EthnicGroup, words: readonly Clause[] = []): readonly Idea[] {
  const { power, view, round } = mind;
  if (power === 'tal' || !answers(mind, 'tal') || mind.roundsLeft <= DUE_IN) return [];
  const asked = (more: number): Clause => {
    const atLeast = view.posts[group] + more;
    return { kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group, atLeast }, byRound: round + DUE_IN };
  };
  const prices: readonly (readonly Clause[])[] = [
    [],
    [pay(power, 'tal', 1)],
    [pay(power, 'tal', 2)],
    [pay(power, 'tal', 1, 'round')],
  ];
  return prices.map((price) => idea(power, ['tal'], [asked(POSTS_STEP), ...words, ...price]));
}

/** What the power has to give, for a coin a round; with a trade that pays the bill. */
export function sales(mind: Mind, to: PowerId): readonly Idea[] {
  const { power } = mind;
  if (!answers(mind, to)) return [];
  return goodsOf(power).flatMap((good) => {
    const supply: Clause = { kind: 'supply', giver: power, receiver: to, good, price: 1 };
    return [idea(power, [to], [supply]), idea(power, [to], [supply, { kind: 'trade', a: power, b: to }])];
  });
}

function goodsOf(power: PowerId): readonly SupplyGood[] {
  return (['electricity', 'gas', 'grain'] as const).filter((good) => GIVERS[good].includes(power));
}

/** The route with all who control it at the table; the power pays for it alone or with one of them. */
export function corridor(mind: Mind, route: string): readonly Idea[] {
  const { power, world } = mind;
  if (mind.roundsLeft < WATCH || world.corridors.some((built) => built.route === route)) return [];
  const others = routeControllers(world, route).filter((other) => other !== power);
  if (others.length === 0 || !others.every((other) => answers(mind, other))) return [];
  // Who wants it most pays for it; who is rich may share. The poor sign what costs them nothing.
  const rich = others.find((other) => mind.view.power[other]?.coinsBand === 2);
  const able = mind.coins >= CORRIDOR_PRICE || rich === undefined;
  const shares: readonly Readonly<Partial<Record<PowerId, number>>>[] = [
    ...(able ? [{ [power]: CORRIDOR_PRICE }] : []),
    ...(rich === undefined ? [] : [{ [power]: 2, [rich]: 1 }]),
  ];
  return shares.map((funders) => idea(power, others, [{ kind: 'corridor', route, funders }]));
}

/** What can be given month by month can be withheld (rules 7). */
export function hold(mind: Mind, over: PowerId): readonly Idea[] {
  const { power } = mind;
  if (!answers(mind, over)) return [];
  const gifts: readonly (readonly Clause[])[] = [
    [pay(power, over, 1, 'round')],
    [pay(power, over, 2, 'round')],
    [pay(power, over, 3, 'round')],
    ...goodsOf(power).map((good): readonly Clause[] => [
      { kind: 'supply', giver: power, receiver: over, good, price: 0 },
    ]),
  ];
  return gifts.map((clauses) => idea(power, [over], clauses));
}

/** Kabul is paid for a ban: less on every road (rules 9.3). */
export function quietRoad(mind: Mind): readonly Idea[] {
  const { power, round } = mind;
  if (power === 'tal' || mind.view.opiumBan || !answers(mind, 'tal')) return [];
  const ban: Clause = { kind: 'actPledge', giver: 'tal', deed: { type: 'ban', on: true }, byRound: round + 1 };
  return [1, 2].map((coins) => idea(power, ['tal'], [pay(power, 'tal', coins, 'round'), ban]));
}

/** Who stands there already is paid to secure, and tells what it learns. */
export function watch(mind: Mind, giver: PowerId, at: ProvinceId): readonly Idea[] {
  const { power } = mind;
  const unit = Object.values(mind.world.units).find((guard) => guard.at === at && guard.owner === giver);
  if (unit === undefined || !answers(mind, giver)) return [];
  const secure = pledge(unit, giver, { type: 'secure', at }, mind.round + WATCH - 1);
  const share: Clause = { kind: 'counterTerror', participants: [power, giver].sort(), provinces: [at] };
  return [
    idea(power, [giver], [secure, share, pay(power, giver, 1)], { term: WATCH }),
    idea(power, [giver], [secure, share, pay(power, giver, 1, 'round')], { term: WATCH }),
  ];
}

/** Who pays, arms or gives a base to the Resistance Front. */
export function patrons(mind: Mind): readonly Idea[] {
  const { power } = mind;
  return partners(mind)
    .filter((other) => other !== 'tal')
    .flatMap((other) => {
      const arms: Clause = { kind: 'arms', seller: other, buyer: power, price: 1 };
      const free: Clause = { ...arms, price: 0 };
      const watchTogether = clauseWith(mind, other, 'counterTerror');
      return [
        idea(power, [other], [arms]),
        ...(watchTogether === null ? [] : [idea(power, [other], [free, watchTogether])]),
        idea(power, [other], [pay(other, power, 1, 'round'), { kind: 'nonAggression' }]),
      ];
    });
}
