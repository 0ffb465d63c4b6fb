// Ideas about coins and goods between any two: trade, arms, hubs, corridors, grain (rules 6.1). What suits whom is left to the weighing.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { once, onceBy } from '../../board/memo.ts';
import type { Clause } from '../../politics/clause.ts';
import { CORRIDOR_PRICE, routeControllers, routesIn } from '../../politics/corridorRoutes.ts';
import { isWinter } from '../../politics/month.ts';
import { TERMEZ_ROUTES } from '../../scenario/policies.ts';
import { ownLine } from '../agenda.ts';
import { answers, type Mind } from '../mind.ts';
import { type Idea, idea, pay } from './drafts.ts';

/** Trades that pay one power (rules 6.1). */
const MOST_TRADES = 2;
/** How often in a round a government without a special reason thinks of it. */
const PASSING_THOUGHT = 0.2;

export function commerceIdeas(mind: Mind): readonly Idea[] {
  return [...trades(mind), ...arms(mind), ...hubs(mind), ...corridors(mind), ...grain(mind), ...goods(mind)];
}

/** Everybody else at the table who would answer. */
export const partners = once((mind: Mind): readonly PowerId[] =>
  mind.view.powers.filter((other) => other !== mind.power && answers(mind, other)),
);

function trades(mind: Mind): readonly Idea[] {
  if (tradesOf(mind, mind.power) >= MOST_TRADES || mind.roundsLeft <= 1) return [];
  return partners(mind)
    .filter((other) => tradesOf(mind, other) < MOST_TRADES)
    .map((other) => idea(mind.power, [other], [{ kind: 'trade', a: mind.power, b: other }]));
}

function tradesOf(mind: Mind, power: PowerId): number {
  return mind.binding.filter(({ clause }) => clause.kind === 'trade' && [clause.a, clause.b].includes(power)).length;
}

/** Arms for coins, or for a base; who has them to give is a matter of who is asked. */
function arms(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const wanted = mind.secret === 'newArms' || mind.coins >= 5 || mind.dice('arms') < PASSING_THOUGHT;
  return partners(mind).flatMap((other) => {
    const buys = (seller: PowerId, buyer: PowerId): readonly Idea[] => {
      if (buyer === 'tal' || seller === 'tal' || hasArms(mind, seller, buyer)) return [];
      const sale = (price: number): Clause => ({ kind: 'arms', seller, buyer, price });
      return [
        idea(power, [other], [sale(1)]),
        idea(power, [other], [sale(2)]),
        ...baseFor(mind, buyer, seller).map((base) => idea(power, [other], [sale(0), base])),
      ];
    };
    const selling = other !== 'tal' && mind.dice(`sell ${other}`) < PASSING_THOUGHT;
    return [...(wanted ? buys(other, power) : []), ...(selling ? buys(power, other) : [])];
  });
}

function hasArms(mind: Mind, seller: PowerId, buyer: PowerId): boolean {
  return mind.binding.some(
    ({ clause }) => clause.kind === 'arms' && clause.seller === seller && clause.buyer === buyer,
  );
}

/** A base on ground away from the river, in return (scenario.md: arms for basing). */
function baseFor(mind: Mind, host: PowerId, guest: PowerId): readonly Clause[] {
  const has = mind.binding.some(({ clause }) => {
    return clause.kind === 'access' && clause.mode === 'basing' && clause.grantor === host && clause.grantee === guest;
  });
  const ground = groundOf(mind, host).find((id) => id !== 'uz-termez');
  if (has || ground === undefined) return [];
  return [{ kind: 'access', grantor: host, grantee: guest, mode: 'basing', provinces: [ground] }];
}

/** Own provinces of a power without a unit in them, by id. */
export const groundOf = onceBy(({ world, board }: Mind, power: PowerId): readonly ProvinceId[] => {
  const taken = new Set(Object.values(world.units).map(({ at }) => at));
  return Object.keys(world.controller)
    .filter((id) => world.controller[id] === power && board.provinces[id]?.sovereign === power && !taken.has(id))
    .sort();
});

/** A hub: the host shares its gain with who pays for it. */
function hubs(mind: Mind): readonly Idea[] {
  const { power, world } = mind;
  const stands = mind.binding.filter(({ clause }) => clause.kind === 'hub').length;
  if (stands >= world.hubs && mind.dice('second hub') > 0.3) return [];
  const aims = ownLine(mind, 'hubKz') !== undefined || ownLine(mind, 'hubKg') !== undefined;
  if (power === 'tal' || (!aims && mind.dice('hub') > PASSING_THOUGHT)) return [];
  return partners(mind)
    .filter((other) => other !== 'tal' && mind.view.power[other]?.coinsBand !== 0)
    .flatMap((funder) => {
      const hub: Clause = { kind: 'hub', host: power, funder };
      // Whoever has it as an aim gives away all that it earns: the seat itself is what is wanted.
      if (aims) return [idea(power, [funder], [hub, pay(power, funder, 2, 'round')])];
      return [
        idea(power, [funder], [hub, pay(power, funder, 1, 'round')]),
        idea(power, [funder], [hub, pay(power, funder, 2)]),
      ];
    });
}

/** Every route of this match that is not agreed on: those on the way sign, two share the price. */
function corridors(mind: Mind): readonly Idea[] {
  const { power, world } = mind;
  // The railway has ideas of its own (stateIdeas.ts).
  const open = routesIn(world).filter((route) => {
    return !TERMEZ_ROUTES.includes(route) && !world.corridors.some((corridor) => corridor.route === route);
  });
  if (mind.roundsLeft < 4) return [];
  return open.flatMap((route) => {
    const on = routeControllers(world, route);
    if (!on.includes(power) && power !== 'ru') return [];
    const parties = [...new Set([...on, power])];
    const others = parties.filter((other) => other !== power);
    if (others.length === 0 || !others.every((other) => answers(mind, other))) return [];
    const rich = others.find((other) => mind.view.power[other]?.coinsBand !== 0);
    const shares: readonly Readonly<Partial<Record<PowerId, number>>>[] = [
      { [power]: CORRIDOR_PRICE },
      ...(rich === undefined ? [] : [{ [power]: 2, [rich]: 1 }]),
    ];
    return shares.map((funders) => idea(power, others, [{ kind: 'corridor', route, funders }]));
  });
}

/** Wheat before winter, with a trade that earns what it costs. */
function grain(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const soon = isWinter(mind.round) || isWinter(mind.round + 1) || isWinter(mind.round + 2);
  if (!soon) return [];
  const sold = (giver: PowerId, receiver: PowerId): readonly Idea[] => {
    const bought = mind.binding.some(({ clause }) => {
      return (
        clause.kind === 'supply' && clause.giver === giver && clause.receiver === receiver && clause.good === 'grain'
      );
    });
    if (bought) return [];
    const wheat: Clause = { kind: 'supply', giver, receiver, good: 'grain', price: 1 };
    const other = giver === power ? receiver : giver;
    const trade: Clause = { kind: 'trade', a: giver, b: receiver };
    return [idea(power, [other], [wheat, trade]), idea(power, [other], [wheat])];
  };
  const needy = partners(mind).filter((other) => other === 'tj' || other === 'kg');
  if (power === 'kz') return needy.flatMap((other) => sold('kz', other));
  const needs = power === 'tj' || power === 'kg';
  return needs ? partners(mind).flatMap((other) => (other === 'kz' ? sold(other, power) : [])) : [];
}

/** Work permits and gas that cost nothing, for quiet and for being needed (scenario.md: power for quiet on the border). */
function goods(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const good = power === 'kz' ? 'workPermits' : power === 'uz' ? 'gas' : null;
  if (good === null) return [];
  return partners(mind)
    .filter((other) => other === 'tj' || other === 'kg' || (other === 'uz' && power === 'kz'))
    .map((receiver) =>
      idea(power, [receiver], [{ kind: 'supply', giver: power, receiver, good, price: 0 }, { kind: 'nonAggression' }]),
    );
}
