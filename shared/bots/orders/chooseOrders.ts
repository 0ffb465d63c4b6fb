// The search for own orders: from each plan, unit by unit and pair by pair, as long as something gets better. Few units, so this is thorough.
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { GameOrder } from '../../politics/world.ts';
import type { Mind } from '../mind.ts';
import { type Plan, plans } from './campaign.ts';
import { candidates } from './candidates.ts';
import { orderFor } from './obligations.ts';
import { agreements } from './sketches.ts';
import { type Orders, type Outlook, outlook, weigh } from './weighOrders.ts';

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

/** What was searched for in this turn already: many ideas ask the same of the same units. */
const SEARCHED = new WeakMap<Mind, Map<string, Chosen>>();

/** The best orders for the bot's own units as it sees the month. */
export function chooseOrders(mind: Mind, supposing: Supposing = {}): Chosen {
  const { others, bound, permits, forts } = supposing;
  const key = JSON.stringify([[...(others ?? [])], [...(bound ?? [])], permits ?? [], forts ?? []]);
  const searched = SEARCHED.get(mind) ?? new Map<string, Chosen>();
  SEARCHED.set(mind, searched);
  const known = searched.get(key);
  if (known !== undefined) return known;
  const chosen = search(mind, supposing);
  searched.set(key, chosen);
  return chosen;
}

function search(mind: Mind, supposing: Supposing): Chosen {
  const { others, bound, permits = [], forts = [] } = supposing;
  const agreed = agreements(mind);
  const view = outlook(mind, new Map([...agreed.others, ...(others ?? [])]), forts);
  // With more powers come more offers to think through: each is tried on the orders that are best without it.
  if (mind.view.powers.length > COMPANY && Object.keys(supposing).length > 0) {
    const fixed = new Map([...agreed.own, ...(bound ?? [])]);
    return climb(view, fixed, { permits, from: chooseOrders(mind).orders });
  }
  let best: Chosen | undefined;
  for (const plan of plans(mind).filter((made) => isAllowed(mind, made))) {
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
  const free = mind.mine.orders.filter(({ unit }) => !fixed.has(unit));
  const options = new Map(
    free.map((unit) => [unit.unit, withPledged(view, unit.unit, candidates(mind, unit, permits))]),
  );
  let orders = new Map<UnitId, GameOrder>(fixed);
  for (const { unit } of free) orders.set(unit, from?.get(unit) ?? { type: 'hold' });
  let worth = weigh(view, orders);
  const attempt = (changes: readonly (readonly [UnitId, GameOrder])[]): boolean => {
    const next = new Map([...orders, ...changes]);
    const value = weigh(view, next);
    if (value <= worth + GAIN) return false;
    orders = next;
    worth = value;
    return true;
  };
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let better = false;
    for (const [unit, choices] of options) {
      for (const order of choices) if (orders.get(unit) !== order) better = attempt([[unit, order]]) || better;
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
            if (orders.get(other) === second) continue;
            better =
              attempt([
                [unit, order],
                [other, second],
              ]) || better;
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

/** What the unit owes is always thought about, even if it looks senseless. */
function withPledged(view: Outlook, unit: UnitId, choices: readonly GameOrder[]): readonly GameOrder[] {
  const owed = view.owed.flatMap((obligation) => {
    const order = obligation.unit === unit ? orderFor(obligation.act) : null;
    return order === null ? [] : [order];
  });
  // A unit that has moved on may be unable to do what was promised of it.
  const possible = view.mind.mine.orders.find((known) => known.unit === unit)?.choices ?? [];
  const missing = owed.filter(
    (order) => !choices.some((choice) => same(choice, order)) && possible.some((choice) => same(choice.order, order)),
  );
  return [...choices, ...missing];
}

function same(a: GameOrder, b: GameOrder): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
