// A clause of each kind with the likeliest words in its slots, so that a player changes and does not type (rules 6.1). Null: it makes no sense among these parties.
import { frontsOf } from '../../../shared/board/fronts.ts';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { ClauseKind, PlainClause } from '../../../shared/politics/clause.ts';
import type { PledgedAct } from '../../../shared/politics/clauses/orderPledge.ts';
import { GIVERS, type SupplyGood } from '../../../shared/politics/clauses/supply.ts';
import { CORRIDOR_PRICE, routeControllers, routesIn } from '../../../shared/politics/corridorRoutes.ts';
import type { GameUnit } from '../../../shared/politics/world.ts';
import type { Desk } from '../matchDraft.ts';
import { exerciseFields, hostsOf, pairOf, votersAmong } from './parties.ts';
import { afghanProvinces, grantable, movesOf, supportTargets, unitsOf } from './unitTargets.ts';

/** Who of the parties has which good to give. */
export function goodsAmong(
  parties: readonly PowerId[],
): readonly { readonly giver: PowerId; readonly good: SupplyGood }[] {
  const goods = Object.keys(GIVERS) as readonly SupplyGood[];
  return parties.flatMap((giver) =>
    goods.filter((good) => GIVERS[good].includes(giver)).map((good) => ({ giver, good })),
  );
}

/** Asks the other for help at the first alert, pays one coin, and so on. */
export function freshClause(kind: ClauseKind, desk: Desk, parties: readonly PowerId[]): PlainClause | null {
  const { world, me } = desk;
  const other = parties.find((power) => power !== me) ?? me;
  switch (kind) {
    case 'pay':
      return { kind, from: me, to: other, coins: 1, each: 'once' };
    case 'orderPledge':
      return freshPledge(desk, [other, ...parties.filter((power) => power !== other && power !== me), me]);
    case 'actPledge':
      return freshActPledge(desk, parties, other);
    case 'access':
      return { kind, grantor: me, grantee: other, mode: 'transit', provinces: 'all' };
    case 'nonAggression':
    case 'mutualDefence':
      return { kind };
    case 'trade':
      return { kind, a: me, b: other };
    case 'arms':
      return { kind, seller: other, buyer: me, price: 1 };
    case 'supply': {
      const goods = goodsAmong(parties);
      const found = goods.find(({ giver }) => giver === me) ?? goods[0];
      if (found === undefined) return null;
      return { kind, ...found, receiver: found.giver === me ? other : me, price: 1 };
    }
    case 'status': {
      const giver = [me, ...parties].find((power) => power !== 'tal' && movesOf(world, power).length > 0);
      const move = giver === undefined ? undefined : movesOf(world, giver)[0];
      return giver === undefined || move === undefined || !parties.includes('tal') ? null : { kind, giver, move };
    }
    case 'corridor':
      return freshCorridor(desk, parties, other);
    case 'exercise': {
      const pair = pairOf(parties, me);
      const province = exerciseFields(desk, pair)[0] ?? grantable(desk, me)[0];
      return province === undefined ? null : { kind, participants: pair, province, round: world.round };
    }
    case 'borderRegime': {
      const power = [other, me, ...parties].find((party) => frontsOf(desk.board, [party]).length > 0);
      if (power === undefined) return null;
      return { kind, power, regime: world.power[power]?.regime === 'humanitarian' ? 'closed' : 'humanitarian' };
    }
    case 'asylum': {
      const host = hostsOf(parties, me)[0];
      return host === undefined ? null : { kind, host, payer: host === me ? other : me, places: 2, price: 2 };
    }
    case 'counterTerror':
      return { kind, participants: pairOf(parties, me), provinces: afghanProvinces(desk).slice(0, 1) };
    case 'hub': {
      const host = hostsOf(parties, me)[0];
      return host === undefined ? null : { kind, host, funder: host === me ? other : me };
    }
    case 'vote': {
      const [first] = votersAmong(world, parties, other);
      return first === undefined ? null : { kind, ...first, ballot: 'yes', until: world.round };
    }
    case 'neutrality':
      return { kind, power: other };
    case 'noSupportFor': {
      const whom = world.powers.find((power) => !parties.includes(power));
      return whom === undefined ? null : { kind, giver: other, whom };
    }
    case 'demilitarise':
      return { kind, giver: other, provinces: [...grantable(desk, other), ...grantable(desk, me)].slice(0, 1) };
    case 'other':
      return { kind, words: { text: '' } };
  }
}

function freshActPledge({ world, board }: Desk, parties: readonly PowerId[], other: PowerId): PlainClause {
  const byRound = world.round + 1;
  if (parties.includes('tal')) {
    const atLeast = Math.min(33, world.posts.tajik + 2);
    return { kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group: 'tajik', atLeast }, byRound };
  }
  const giver =
    frontsOf(board, [other]).length > 0 ? other : (parties.find((p) => frontsOf(board, [p]).length > 0) ?? other);
  return { kind: 'actPledge', giver, deed: { type: 'borderRegime', regime: 'humanitarian' }, byRound };
}

/** A route that only parties control, paid by two of them. */
function freshCorridor({ world, me }: Desk, parties: readonly PowerId[], other: PowerId): PlainClause | null {
  const route = routesAmong({ world }, parties)[0];
  if (route === undefined) return null;
  return { kind: 'corridor', route, funders: { [me]: CORRIDOR_PRICE - 1, [other]: 1 } };
}

/** Routes of the match that run only through provinces of these parties. */
export function routesAmong({ world }: Pick<Desk, 'world'>, parties: readonly PowerId[]): readonly string[] {
  return routesIn(world).filter((route) => routeControllers(world, route).every((power) => parties.includes(power)));
}

/** The first unit of these givers that can help another party, at a front in danger if it can; else a hold. Null: nobody has a unit. */
function freshPledge(desk: Desk, givers: readonly PowerId[]): PlainClause | null {
  const { world, board } = desk;
  const fronts = world.alerts?.fronts ?? [];
  // Help counts only for a unit of a party (rules 4.2), and for one's own it needs no pact.
  const guardedFor = (giver: PowerId) => (id: string) =>
    Object.values(world.units).some(
      ({ at, owner }) => at === id && owner !== giver && givers.some((power) => power === owner),
    );
  for (const giver of givers) {
    for (const unit of unitsOf(world, giver)) {
      const near = supportTargets(world, board, unit).filter(guardedFor(giver));
      const front = fronts.find((id) => near.includes(id));
      if (front !== undefined) return pledge(unit, giver, { type: 'supportHold', at: front });
    }
  }
  for (const giver of givers) {
    for (const unit of unitsOf(world, giver)) {
      const at = supportTargets(world, board, unit).find(guardedFor(giver));
      if (at !== undefined) return pledge(unit, giver, { type: 'supportHold', at });
    }
  }
  const giver = givers.find((power) => unitsOf(world, power).length > 0);
  const unit = giver === undefined ? undefined : unitsOf(world, giver)[0];
  if (giver === undefined || unit === undefined) return null;
  return pledge(unit, giver, giver === 'tal' ? { type: 'secure', at: unit.at } : { type: 'hold' });
}

function pledge(unit: GameUnit, giver: PowerId, act: PledgedAct): PlainClause {
  return { kind: 'orderPledge', giver, unit: unit.id, unitAt: unit.at, act, until: 'thisRound' };
}
