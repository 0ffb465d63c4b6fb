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
import { type Fought, fightOnce, getsIn, pushesLeft } from './crossings.ts';
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

/** What a bot sees in one turn does not change while it thinks. */
const SEEN = new WeakMap<Mind, Outlook>();

/** `others` overrides what is expected of units of others, to see what their promise would change; `forts`: more walls than there are. */
export function outlook(mind: Mind, others: Orders = new Map(), forts: readonly ProvinceId[] = []): Outlook {
  const seen = SEEN.get(mind) ?? firstLook(mind);
  SEEN.set(mind, seen);
  return { ...seen, others: new Map([...seen.others, ...others]), forts: [...seen.forts, ...forts] };
}

function firstLook(mind: Mind): Outlook {
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
}

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
  const { mind } = view;
  const { gotThrough, securing, places } = foughtOut(view, own);
  return (
    -gotThrough +
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
  const { securing, places } = foughtOut(view, own, (at, lost) => through.set(at, (through.get(at) ?? 0) + lost));
  return [
    ...[...through].map(([at, lost]): OrderPart => ({ of: 'front', at, points: -lost })),
    { of: 'earned', points: earned(mind, securing, own) },
    { of: 'undone', points: undone(view, own) },
    { of: 'wordBroken', points: -wordBroken(view, own, places) },
    { of: 'placed', points: placed(mind, places) },
    { of: 'effort', points: effort(view, own) },
  ];
}

interface FoughtOut {
  /** Points lost by what gets in. */
  readonly gotThrough: number;
  readonly securing: ReadonlySet<ProvinceId>;
  /** Where own units stand afterwards. */
  readonly places: readonly ProvinceId[];
}

function foughtOut(view: Outlook, own: Orders, note?: (front: ProvinceId, lost: number) => void): FoughtOut {
  const { fought, securing, places } = battle(view, own);
  let gotThrough = 0;
  for (const siege of view.sieges) {
    const lost = siegeLoss(siege, fought.strength.get(siege.at) ?? 0);
    gotThrough += lost;
    if (lost > 0) note?.(siege.at, lost);
  }
  for (const way of view.ways) {
    const pushes = pushesLeft(way, securing);
    for (const push of pushes) {
      if (!getsIn(fought, push, pushes)) continue;
      const lost = way.chance * (view.costs.get(push.to) ?? 0);
      gotThrough += lost;
      note?.(push.to, lost);
    }
  }
  return { gotThrough, securing, places };
}

interface Battle extends Omit<FoughtOut, 'gotThrough'> {
  readonly fought: Fought;
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

function battle(view: Outlook, own: Orders): Battle {
  const battles = BATTLES(view);
  let name = '';
  for (const [unit, order] of own) name += unit + SAID(order);
  const known = battles.get(name);
  if (known !== undefined) return known;
  const fresh = joined(view, own);
  battles.set(name, fresh);
  return fresh;
}

function joined(view: Outlook, own: Orders): Battle {
  const { mind, units, pieces, sieges } = view;
  const orderOf = (unit: GameUnit): GameOrder => own.get(unit.id) ?? view.others.get(unit.id) ?? HOLD;
  const securing = new Set<ProvinceId>();
  for (const unit of units) if (orderOf(unit).type === 'secure') securing.add(unit.at);
  const orders = units.map((unit): Order => {
    return { power: unit.owner, province: unit.at, act: asAct(orderOf(unit), securing) };
  });
  const watched = sieges.length === 0 ? mind.fronts : [...mind.fronts, ...sieges.map(({ at }) => at)];
  const fought = fightOnce({ board: mind.board, pieces, orders, fortified: fortresses(view, securing) }, watched);
  const places = fought.after.filter(({ power }) => power === mind.power).map(({ province }) => province);
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

function fortresses({ mind, units, forts }: Outlook, securing: ReadonlySet<ProvinceId>): ReadonlySet<ProvinceId> {
  const walls = [...mind.world.forts, ...forts];
  // A natural fortress for who held it first (scenario.md F).
  if (units.some(({ at, owner }) => at === FORTRESS && (owner === 'neutral' || owner === 'nrf'))) walls.push(FORTRESS);
  return new Set(walls.filter((place) => !securing.has(place)));
}

/** What securing brings: the northern flow (rules 9.3), a coin at a gate, the Taliban's *State*, less presence. */
function earned(mind: Mind, securing: ReadonlySet<ProvinceId>, own: Orders): number {
  const gates = [...securing].filter(isGate);
  const flow = 3 - (mind.view.opiumBan ? 1 : 0) - Math.min(2, gates.length);
  const ownSecures = mind.units.filter(({ id }) => own.get(id)?.type === 'secure');
  switch (mind.power) {
    case 'ru':
      return flow <= 1 ? perRound(mind, 'route') : 0;
    case 'tj':
    case 'uz': {
      const mineAtGates = gates.filter((gate) => mind.world.controller[gate] === mind.power).length;
      const toll = flow >= 3 ? -0.5 : flow <= 1 && mineAtGates > 0 ? 0.6 : 0;
      return toll * stabilityWorth(mind);
    }
    case 'tal': {
      const named = new Set(mind.fronts.flatMap((front) => afghanBehind(mind.board, front)));
      const behind = ownSecures.filter(({ at }) => named.has(at)).length;
      const state = behind >= 2 ? Math.max(0.3 * behind, perRound(mind, 'state')) : 0.3 * behind;
      return state + 0.25 * ownSecures.length;
    }
    default: {
      // *Osh route* is watched by who secures there; *Peacekeeper* counts a support at a front under a mandate.
      const osh = ownSecures.some(({ at }) => at === OSH) ? perRound(mind, 'oshRoute') : 0;
      const fronts = frontsOf(mind.board, mind.world.powers);
      const stands = mind.units.some(({ id }) => {
        const order = own.get(id);
        return order?.type === 'supportHold' && fronts.includes(order.at);
      });
      return osh + (stands && hasMandate(mind) ? perRound(mind, 'peacekeeper') : 0);
    }
  }
}

/** A pact that came of a motion to which the power said yes. */
function hasMandate({ binding, power }: Mind): boolean {
  return binding.some(({ pact, context }) => pact.motion !== undefined && context.parties.includes(power));
}

/** What is left undone of what one owes; a pledged gate pays a coin (rules 4.5). */
function undone({ mind, owed }: Outlook, own: Orders): number {
  let sum = 0;
  let paid = false;
  for (const { unit, act, cost } of owed) {
    const order = own.get(unit) ?? { type: 'hold' };
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
