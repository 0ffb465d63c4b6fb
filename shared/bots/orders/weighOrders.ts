// How good a set of own orders is: what it lets in, what it earns, what it leaves undone, for all ways the month may go (crossings.ts).
import type { Order, OrderAct, Unit } from '../../adjudicator/types.ts';
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { ProvinceId, UnitId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import { NARCOTICS_GATES } from '../../board/routes.ts';
import type { GameOrder, GameUnit, World } from '../../politics/world.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import { perRound } from '../agenda.ts';
import { coinWorth, infiltrationCost, stabilityWorth } from '../appetite.ts';
import { type Threat, threats } from '../beliefs.ts';
import type { Mind } from '../mind.ts';
import { type HeldBack, heldBack } from '../worth/heldBack.ts';
import { isGate } from './candidates.ts';
import { type Fought, fightOnce, getsIn } from './crossings.ts';
import { forecast } from './forecast.ts';
import { type Marches, marchesBefore, secondThoughts } from './lastMonths.ts';
import { type Siege, siegeLoss, sieges } from './mountainWar.ts';
import { fulfils, type Obligation, obligations } from './obligations.ts';
import { OSH, positionWorth, wantsPanjshir } from './placeWorth.ts';

export type Orders = ReadonlyMap<UnitId, GameOrder>;

export const HOLD = { type: 'hold' } as const satisfies GameOrder;

/** Everything that stays the same while own orders are tried out. */
export interface Outlook {
  readonly mind: Mind;
  readonly units: readonly GameUnit[];
  readonly pieces: readonly Unit[];
  readonly ways: readonly Threat[];
  readonly others: Orders;
  readonly owed: readonly Obligation[];
  readonly costs: ReadonlyMap<ProvinceId, number>;
  readonly forts: readonly ProvinceId[];
  readonly held: HeldBack;
  /** Own places that the enemy in the mountains may storm. */
  readonly sieges: readonly Siege[];
  readonly marches: Marches;
}

const NOTHING: Orders = new Map();

/** `others` overrides what is expected of units of others, to see what their promise would change; `forts`: more walls than there are. */
export function outlook(mind: Mind, others = NOTHING, forts: readonly ProvinceId[] = []): Outlook {
  const seen = SEEN(mind);
  if (others.size === 0 && forts.length === 0) return seen;
  return { ...seen, others: new Map([...seen.others, ...others]), forts: [...seen.forts, ...forts] };
}

/** What a bot sees in one turn does not change while it thinks. */
const SEEN = once((mind: Mind): Outlook => {
  const units = Object.values(mind.world.units);
  return {
    mind,
    units,
    pieces: units.map(({ owner, kind, at }) => ({ power: owner, kind, province: at })),
    ways: foreseen(mind),
    others: forecast(mind),
    owed: obligations(mind),
    costs: new Map(mind.fronts.map((front) => [front, infiltrationCost(mind, front)])),
    forts: exercising(mind),
    held: heldBack(mind),
    sieges: sieges(mind),
    marches: marchesBefore(mind),
  };
});

/** The Taliban lose little by what crosses the river: to them one likely way stands for all. */
function foreseen(mind: Mind): readonly Threat[] {
  const ways = threats(mind);
  if (mind.power !== 'tal') return ways;
  const likely = ways.toSorted((a, b) => b.chance - a.chance)[0];
  return likely === undefined ? [] : [{ ...likely, chance: 1 }];
}

/** All that `weigh` reads of the mind beside the outlook and the worth of places. */
export function valuesRead(mind: Mind): readonly unknown[] {
  const { power, world, view, fronts, roundsLeft } = mind;
  const watched = [...NARCOTICS_GATES.north, FORTRESS].map((at) => world.controller[at]);
  const rates = (['route', 'state', 'oshRoute', 'peacekeeper'] as const).map((line) => perRound(mind, line));
  const own = [hasMandate(mind), wantsPanjshir(mind), coinWorth(mind), stabilityWorth(mind), roundsLeft];
  return [power, fronts, world.forts, watched, view.opiumBan, rates, own];
}

/** Points expected from these orders; units without one hold. */
export function weigh(view: Outlook, own: Orders): number {
  const name = nameOf(own);
  const weighed = WEIGHED(view);
  const known = weighed.get(name);
  if (known !== undefined) return known;
  const worth = summedUp(view, own, name);
  weighed.set(name, worth);
  return worth;
}

/** A search comes back to the same orders in each sweep, and from each plan. */
const WEIGHED = once((_view: Outlook) => new Map<string, number>());

function summedUp(view: Outlook, own: Orders, name: string): number {
  const { mind } = view;
  const fight = battle(view, own, name);
  const { securing, places } = fight;
  return (
    -gotThrough(view, fight) +
    earned(mind, securing, own) +
    undone(view, own) -
    wordBroken(view, own, places) +
    placed(mind, places) +
    effort(view, own)
  );
}

export const ORDER_PARTS = ['front', 'earned', 'undone', 'wordBroken', 'placed', 'effort'] as const;

/** One term of the sum; of a front: what is expected to get in there. */
export interface OrderPart {
  readonly of: (typeof ORDER_PARTS)[number];
  readonly at?: ProvinceId;
  readonly points: number;
}

/** What the same sum is made of. */
export function weighedParts(view: Outlook, own: Orders): readonly OrderPart[] {
  const { mind } = view;
  const through = new Map<ProvinceId, number>();
  const fight = battle(view, own, nameOf(own));
  const { securing, places } = fight;
  gotThrough(view, fight, (at, lost) => through.set(at, (through.get(at) ?? 0) + lost));
  return [
    ...[...through].map(([at, lost]): OrderPart => ({ of: 'front', at, points: -lost })),
    { of: 'earned', points: earned(mind, securing, own) },
    { of: 'undone', points: undone(view, own) },
    { of: 'wordBroken', points: -wordBroken(view, own, places) },
    { of: 'placed', points: placed(mind, places) },
    { of: 'effort', points: effort(view, own) },
  ];
}

/** Points lost by what gets in. */
function gotThrough(
  view: Outlook,
  { fought, securing }: Battle,
  note?: (front: ProvinceId, lost: number) => void,
): number {
  let sum = 0;
  for (const siege of view.sieges) {
    const lost = siegeLoss(siege, fought.strength.get(siege.at) ?? 0);
    sum += lost;
    if (lost > 0) note?.(siege.at, lost);
  }
  for (const way of view.ways) {
    for (const push of way.pushes) {
      if (!getsIn(fought, push, way.pushes, securing)) continue;
      const lost = way.chance * (view.costs.get(push.to) ?? 0);
      sum += lost;
      note?.(push.to, lost);
    }
  }
  return sum;
}

interface Battle {
  readonly fought: Fought;
  readonly securing: ReadonlySet<ProvinceId>;
  /** Where own units stand afterwards. */
  readonly places: readonly ProvinceId[];
}

/** The same battle is looked at in many turns of a month: first by all that stays the same while own orders are tried out, then by these. */
const MONTHS = once((_units: World['units']) => new Map<string, Map<string, Battle>>());
const BATTLES = once(({ mind, others, forts, sieges }: Outlook): Map<string, Battle> => {
  const month = MONTHS(mind.world.units);
  const given = JSON.stringify([
    mind.power,
    mind.fronts,
    sieges.map(({ at }) => at),
    mind.world.forts,
    forts,
    [...others],
  ]);
  const known = month.get(given) ?? new Map<string, Battle>();
  month.set(given, known);
  return known;
});
const SAID = once((order: GameOrder): string => JSON.stringify(order));

function nameOf(own: Orders): string {
  let name = '';
  for (const [unit, order] of own) name += unit + SAID(order);
  return name;
}

function battle(view: Outlook, own: Orders, name: string): Battle {
  const battles = BATTLES(view);
  const known = battles.get(name);
  if (known !== undefined) return known;
  const fresh = joined(view, own);
  battles.set(name, fresh);
  return fresh;
}

function joined(view: Outlook, own: Orders): Battle {
  const { mind, units, pieces, sieges } = view;
  const securing = new Set<ProvinceId>();
  const given = units.map(({ id, at }): GameOrder => {
    const order = own.get(id) ?? view.others.get(id) ?? HOLD;
    if (order.type === 'secure') securing.add(at);
    return order;
  });
  const orders = units.map(({ owner, at }, n): Order => {
    return { power: owner, province: at, act: asAct(given[n] ?? HOLD, securing) };
  });
  const watched = sieges.length === 0 ? mind.fronts : [...mind.fronts, ...sieges.map(({ at }) => at)];
  const fought = fightOnce({ board: mind.board, pieces, orders, fortified: fortresses(view, securing) }, watched);
  const places: ProvinceId[] = [];
  for (const { power, province } of fought.after) if (power === mind.power) places.push(province);
  return { fought, securing, places };
}

/** Supports for a securing unit are void (rules 4.5); securing itself is a hold. */
function asAct(order: GameOrder, securing: ReadonlySet<ProvinceId>): OrderAct {
  if (order.type === 'secure') return HOLD;
  if (order.type === 'supportHold' && securing.has(order.at)) return HOLD;
  return order;
}

/** Where units train this month under a pact in force: their holds are fortified (rules 6.1 exercise). */
function exercising({ binding, board, round, world }: Mind): readonly ProvinceId[] {
  return binding.flatMap(({ clause }) => {
    if (clause.kind !== 'exercise' || clause.round !== round) return [];
    const ground = [clause.province, ...(board.provinces[clause.province]?.armyNeighbours ?? [])];
    const there = Object.values(world.units).filter(({ at, owner }) => {
      return ground.includes(at) && clause.participants.some((power) => power === owner);
    });
    return new Set(there.map(({ owner }) => owner)).size < 2 ? [] : there.map(({ at }) => at);
  });
}

const WALLS = once(({ mind, units, forts }: Outlook): ReadonlySet<ProvinceId> => {
  const walls = new Set([...mind.world.forts, ...forts]);
  // A natural fortress for who held it first (scenario.md F).
  if (units.some(({ at, owner }) => at === FORTRESS && (owner === 'neutral' || owner === 'nrf'))) walls.add(FORTRESS);
  return walls;
});

function fortresses(view: Outlook, securing: ReadonlySet<ProvinceId>): ReadonlySet<ProvinceId> {
  const walls = WALLS(view);
  for (const place of walls) if (securing.has(place)) return new Set([...walls].filter((at) => !securing.has(at)));
  return walls;
}

/** What securing brings: the northern flow (rules 9.3), a coin at a gate, the Taliban's *State*, less presence. */
function earned(mind: Mind, securing: ReadonlySet<ProvinceId>, own: Orders): number {
  const { power } = mind;
  let gates = 0;
  let mineAtGates = 0;
  for (const at of securing) {
    if (!isGate(at)) continue;
    gates += 1;
    if (mind.world.controller[at] === power) mineAtGates += 1;
  }
  const flow = 3 - (mind.view.opiumBan ? 1 : 0) - Math.min(2, gates);
  switch (power) {
    case 'ru':
      return flow <= 1 ? perRound(mind, 'route') : 0;
    case 'tj':
    case 'uz': {
      const toll = flow >= 3 ? -0.5 : flow <= 1 && mineAtGates > 0 ? 0.6 : 0;
      return toll === 0 ? 0 : toll * stabilityWorth(mind);
    }
    case 'tal': {
      let all = 0;
      let behind = 0;
      for (const { id, at } of mind.units) {
        if (own.get(id)?.type !== 'secure') continue;
        all += 1;
        if (BEHIND(mind).has(at)) behind += 1;
      }
      const state = behind >= 2 ? Math.max(0.3 * behind, perRound(mind, 'state')) : 0.3 * behind;
      return state + 0.25 * all;
    }
    default: {
      // *Osh route* is watched by who secures there; *Peacekeeper* counts a support at a front under a mandate.
      const fronts = frontsOf(mind.board, mind.world.powers);
      let watches = false;
      let stands = false;
      for (const { id, at } of mind.units) {
        const order = own.get(id);
        if (order?.type === 'secure') watches ||= at === OSH;
        if (order?.type === 'supportHold') stands ||= fronts.includes(order.at);
      }
      const osh = watches ? perRound(mind, 'oshRoute') : 0;
      return osh + (stands && hasMandate(mind) ? perRound(mind, 'peacekeeper') : 0);
    }
  }
}

/** Afghan ground behind the fronts of the month. */
const BEHIND = once(({ board, fronts }: Mind): ReadonlySet<ProvinceId> => {
  return new Set(fronts.flatMap((front) => afghanBehind(board, front)));
});

/** A pact that came of a motion to which the power said yes. */
function hasMandate({ binding, power }: Mind): boolean {
  return binding.some(({ pact, context }) => pact.motion !== undefined && context.parties.includes(power));
}

/** What is left undone of what one owes; a pledged gate pays a coin (rules 4.5). */
function undone({ mind, owed }: Outlook, own: Orders): number {
  let sum = 0;
  let paid = false;
  for (const { unit, act, cost } of owed) {
    const order = own.get(unit) ?? HOLD;
    if (!fulfils(order, act)) sum -= cost;
    else if (act.type === 'secure' && isGate(act.at) && !paid) {
      paid = true;
      sum += coinWorth(mind);
    }
  }
  return sum;
}

/** Support for who was to get none, units where none were to stand (rules 6.1): the price of each word, once. */
function wordBroken({ held, units }: Outlook, own: Orders, places: readonly ProvinceId[]): number {
  if (held.shunned.size === 0 && held.empty.size === 0) return 0;
  let sum = 0;
  for (const [whom, price] of held.shunned) {
    const helps = [...own.values()].some((order) => {
      const at = order.type === 'supportHold' ? order.at : order.type === 'supportMove' ? order.from : undefined;
      return at !== undefined && units.some((unit) => unit.at === at && unit.owner === whom);
    });
    if (helps) sum += price;
  }
  for (const [place, price] of held.empty) if (places.includes(place)) sum += price;
  return sum;
}

function placed(mind: Mind, places: readonly ProvinceId[]): number {
  const valley = mind.power === 'tal' && mind.world.controller[FORTRESS] !== 'tal' && places.includes(FORTRESS);
  return positionWorth(mind, places) + (valley ? 4 * Math.min(4, mind.roundsLeft) + 2 : 0);
}

/** Between orders of equal worth the simpler one: whoever need not march or spread out, stays; helping is better than idling. */
function effort({ marches, mind }: Outlook, own: Orders): number {
  let sum = 0;
  for (const [unit, order] of own) {
    const { type } = order;
    sum -= type === 'move' ? 0.15 : type === 'secure' ? 0.05 : type === 'hold' ? 0.02 : 0;
    if (type === 'move') sum -= secondThoughts(marches, unit, mind.world.units[unit]?.at ?? '', order);
  }
  return sum;
}
