// The search for own orders: from each plan, unit by unit and pair by pair, as long as something gets better. Few units, so this is thorough.
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import type { GameOrder, World } from '../../politics/world.ts';
import type { UnitOrders } from '../../view/privateView.ts';
import type { Mind } from '../mind.ts';
import { type Plan, plans } from './campaign.ts';
import { type Candidate, candidates } from './candidates.ts';
import { orderFor } from './obligations.ts';
import { placeWorth } from './placeWorth.ts';
import { agreements } from './sketches.ts';
import { HOLD, type Orders, type Outlook, outlook, valuesRead, weigh } from './weighOrders.ts';

export interface Chosen {
  readonly orders: Orders;
  readonly worth: number;
}

/** What to look at beside what is: promises of others taken as made, own units bound to an order. */
export interface Supposing {
  readonly others?: Orders;
  readonly bound?: Orders;
  /** Powers whose units may be supported too, as if there were leave (rules 4.2). */
  readonly permits?: readonly PowerId[];
  /** Places with walls this month. */
  readonly forts?: readonly ProvinceId[];
}

const MOST_SWEEPS = 4;
/** A table with more powers than this is a company. */
const COMPANY = 4;
/** Smaller gains are noise of the arithmetic. */
const GAIN = 1e-6;

/** The best orders for the bot's own units as it sees the month. */
export function chooseOrders(mind: Mind, supposing: Supposing = {}): Chosen {
  const { others, bound, permits, forts } = supposing;
  const key = JSON.stringify([[...(others ?? [])], [...(bound ?? [])], permits ?? [], forts ?? []]);
  const searched = SEARCHED(mind);
  const known = searched.get(key);
  if (known !== undefined) return known;
  const chosen = search(mind, supposing);
  searched.set(key, chosen);
  return chosen;
}

/** What was searched for already, in this turn or in an earlier one of the month in which all that the search looks at was the same. */
const MONTHS = once((_units: World['units']) => new Map<string, Map<string, Chosen>>());
const SEARCHED = once((mind: Mind): Map<string, Chosen> => {
  const month = MONTHS(mind.world.units);
  const given = allThatCounts(MATERIAL(mind));
  const known = month.get(given) ?? new Map<string, Chosen>();
  month.set(given, known);
  return known;
});

/** What all searches of a turn have in common. */
interface Material {
  readonly view: Outlook;
  readonly agreed: ReturnType<typeof agreements>;
  readonly plans: readonly Plan[];
  readonly units: readonly UnitOptions[];
}

interface UnitOptions {
  readonly unit: UnitId;
  readonly options: readonly Candidate[];
  /** What the unit owes and can do is always thought about, even if it looks senseless. */
  readonly owed: readonly GameOrder[];
}

const MATERIAL = once((mind: Mind): Material => {
  const view = outlook(mind);
  return {
    view,
    agreed: agreements(mind),
    plans: plans(mind).filter((made) => isAllowed(mind, made)),
    units: mind.mine.orders.map((known) => ({
      unit: known.unit,
      options: candidates(mind, known),
      owed: owedOrders(view, known),
    })),
  };
});

/** In words; beside it only the board is read, and the supposing. */
function allThatCounts({ view, agreed, plans: made, units }: Material): string {
  const ways = view.ways.map(({ chance, pushes }) => [chance, pushes]);
  const drawn = [...agreed.own.values(), ...made.flatMap((plan) => [...plan.values()])];
  const orders = [...units.flatMap(({ options }) => options.map(({ order }) => order)), ...drawn];
  const stand = units.map(({ unit }) => view.mind.world.units[unit]?.at ?? '');
  const reached = new Set([...stand, ...orders.flatMap((order) => (order.type === 'move' ? [order.to.province] : []))]);
  const places = [...reached].map((at) => placeWorth(view.mind, at));
  return JSON.stringify([
    units,
    made.map((plan) => [...plan]),
    [...agreed.own],
    [...agreed.others],
    ways,
    [...view.others],
    view.owed.map(({ unit, act, cost }) => [unit, act, cost]),
    [...view.costs],
    view.forts,
    [...view.held.shunned],
    [...view.held.empty],
    view.sieges,
    [...view.marches.failed],
    [...view.marches.cameFrom],
    places,
    valuesRead(view.mind),
  ]);
}

function search(mind: Mind, supposing: Supposing): Chosen {
  const { others, bound, permits = [], forts = [] } = supposing;
  const { agreed, plans: made } = MATERIAL(mind);
  const view = outlook(mind, new Map([...agreed.others, ...(others ?? [])]), forts);
  // With more powers come more offers to think through: each is tried on the orders that are best without it.
  if (mind.view.powers.length > COMPANY && Object.keys(supposing).length > 0) {
    const fixed = new Map([...agreed.own, ...(bound ?? [])]);
    return climb(view, fixed, { permits, from: chooseOrders(mind).orders });
  }
  let best: Chosen | undefined;
  for (const plan of made) {
    const fixed: Plan = new Map([...plan, ...agreed.own, ...(bound ?? [])]);
    const found = climb(view, fixed, { permits });
    if (best === undefined || found.worth > best.worth + GAIN) best = found;
  }
  return best ?? { orders: new Map(), worth: 0 };
}

/** In a crisis units hold or secure only (rules 3.2). */
function isAllowed({ mine }: Mind, plan: Plan): boolean {
  return [...plan].every(([unit, order]) => {
    const choices = mine.orders.find((known) => known.unit === unit)?.choices ?? [];
    return choices.some((choice) => same(choice.order, order));
  });
}

interface Climb {
  readonly permits: readonly PowerId[];
  /** Where to start, and then only unit by unit; absent: from nothing, and pair by pair too. */
  readonly from?: Orders;
}

function climb(view: Outlook, fixed: Plan, { permits, from }: Climb): Chosen {
  const { mind } = view;
  const free = MATERIAL(mind).units.filter(({ unit }) => !fixed.has(unit));
  const options = new Map(free.map((unit) => [unit.unit, ordersOf(unit, permits)]));
  const orders = new Map<UnitId, GameOrder>(fixed);
  for (const { unit } of free) orders.set(unit, from?.get(unit) ?? HOLD);
  let worth = weigh(view, orders);
  /** Keeps the change of one unit or two if that is better. */
  const attempt = (unit: UnitId, order: GameOrder, other: UnitId = unit, second: GameOrder = order): boolean => {
    const before = orders.get(unit) ?? HOLD;
    const beside = orders.get(other) ?? HOLD;
    orders.set(unit, order);
    orders.set(other, second);
    const value = weigh(view, orders);
    if (value > worth + GAIN) {
      worth = value;
      return true;
    }
    orders.set(other, beside);
    orders.set(unit, before);
    return false;
  };
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let better = false;
    for (const [unit, choices] of options) {
      for (const order of choices) if (orders.get(unit) !== order) better = attempt(unit, order) || better;
    }
    if (better) continue;
    if (from !== undefined) break;
    for (const [i, [unit, choices]] of [...options].entries()) {
      for (const [other, otherChoices] of [...options].slice(i + 1)) {
        if (!workTogether(mind, unit, other)) continue;
        for (const order of choices) {
          // One of the two as it is: that was tried unit by unit.
          if (orders.get(unit) === order) continue;
          for (const second of otherChoices) {
            if (orders.get(other) !== second) better = attempt(unit, order, other, second) || better;
          }
        }
      }
    }
    if (!better) break;
  }
  return { orders, worth };
}

/** Two units whose orders bear on each other: they stand side by side, or before the same named front. Others are thought about one by one. */
function workTogether({ world, board, fronts }: Mind, a: UnitId, b: UnitId): boolean {
  const near = (unit: UnitId): readonly ProvinceId[] => {
    const at = world.units[unit]?.at ?? '';
    return [at, ...(board.provinces[at]?.armyNeighbours ?? [])];
  };
  const [first, second] = [near(a), near(b)];
  return first.includes(second[0] ?? '') || fronts.some((front) => first.includes(front) && second.includes(front));
}

/** Those that make sense with such leave, and what is owed. */
function ordersOf({ options, owed }: UnitOptions, permits: readonly PowerId[]): readonly GameOrder[] {
  const sensible = options.flatMap(({ order, needs }) =>
    needs === undefined || permits.includes(needs) ? [order] : [],
  );
  return [...sensible, ...owed.filter((order) => !sensible.some((choice) => same(choice, order)))];
}

function owedOrders(view: Outlook, { unit, choices }: UnitOrders): readonly GameOrder[] {
  return view.owed.flatMap((obligation) => {
    const order = obligation.unit === unit ? orderFor(obligation.act) : null;
    // A unit that has moved on may be unable to do what was promised of it.
    return order !== null && choices.some((choice) => same(choice.order, order)) ? [order] : [];
  });
}

function same(a: GameOrder, b: GameOrder): boolean {
  return a === b || (a.type === b.type && JSON.stringify(a) === JSON.stringify(b));
}
