// Why a bot's unit does what it does: its orders with this unit holding (or, where it holds, doing the best other thing) against its orders as
// they are, part by part (orders/weighOrders.ts). And which word an order keeps or breaks.
import type { PowerId, UnitId } from '../../board/ids.ts';
import { orderText } from '../../politics/pactWords.ts';
import type { GameOrder } from '../../politics/world.ts';
import type { Text } from '../../text/text.ts';
import type { Motive, Reason } from '../../view/motive.ts';
import type { Mind } from '../mind.ts';
import { candidates } from '../orders/candidates.ts';
import { type Chosen, chooseOrders } from '../orders/chooseOrders.ts';
import { fulfils, type Obligation } from '../orders/obligations.ts';
import { agreements } from '../orders/sketches.ts';
import { type OrderPart, type Orders, type Outlook, outlook, weigh, weighedParts } from '../orders/weighOrders.ts';
import { LEAST, reasonsOf, side, sumOf, type Weighed } from './reasonsOf.ts';

/** What a power has of securing units (orders/weighOrders.ts). */
const EARNED: Readonly<Partial<Record<PowerId, 'road' | 'state'>>> = {
  ru: 'road',
  tj: 'road',
  uz: 'road',
  tal: 'state',
};
const HOLD: GameOrder = { type: 'hold' };

/** Of all own units, as they would be ordered now. */
export function whyOrders(mind: Mind): readonly Motive[] {
  const best = chooseOrders(mind);
  return mind.mine.orders.map(({ unit }) => whyOrder(mind, unit, best));
}

/** Of one unit. `best`: the orders of all. */
export function whyOrder(mind: Mind, unit: UnitId, best: Chosen = chooseOrders(mind)): Motive {
  const view = outlook(mind, agreements(mind).others);
  const order = best.orders.get(unit) ?? HOLD;
  const owed = view.owed.filter((obligation) => obligation.unit === unit);
  const broken = owed.filter((obligation) => obligation.pact !== undefined && !fulfils(order, obligation.act));
  const other = instead(view, unit, best.orders, broken[0]);
  const parts = other === null ? [] : difference(view, best.orders, new Map([...best.orders, [unit, other]]));
  const said: readonly Reason[] = agreements(mind).own.has(unit) ? [{ text: { key: 'motive.order.agreed' } }] : [];
  const words = wordsAtStake(owed, order, other ?? order);
  const worded = parts.flatMap((part) =>
    part.of === 'undone' ? [...words, restOf(part, words)] : [inWords(mind, part)],
  );
  const because = [...said, ...reasonsOf(worded, 'motive.order.nothing')];
  // That a unit stays where nothing is asked of it needs no telling.
  const isTold = worded.some(
    ({ text, points }) => !text.key.startsWith('motive.order.effort') && Math.abs(points) >= LEAST,
  );
  const isIdle = order.type === 'hold' && owed.length === 0 && said.length === 0 && !isTold;
  return {
    kind: 'order',
    subject: unit,
    did: did(mind, unit, order),
    because: isIdle ? [] : because,
    worth: sumOf(worded),
    ...(broken.length > 0 && { breaks: broken.flatMap(({ pact }) => pact ?? []) }),
  };
}

/** Orders as they are against others, term by term; the terms sum to the difference of their worth. */
export function difference(view: Outlook, orders: Orders, others: Orders): readonly OrderPart[] {
  const before = weighedParts(view, others);
  const after = weighedParts(view, orders);
  const fronts = new Set([...before, ...after].flatMap(({ at }) => (at === undefined ? [] : [at])));
  const of = (parts: readonly OrderPart[], name: OrderPart['of'], at?: string): number =>
    parts.find((part) => part.of === name && part.at === at)?.points ?? 0;
  const change = (name: OrderPart['of'], at?: string): OrderPart => ({
    of: name,
    ...(at !== undefined && { at }),
    points: of(after, name, at) - of(before, name, at),
  });
  const rest = (['earned', 'undone', 'wordBroken', 'placed', 'effort'] as const).map((name) => change(name));
  return [...[...fronts].map((front) => change('front', front)), ...rest];
}

/** What the unit would do otherwise: keep the word it breaks; else hold; and if it holds, the next best order. Null: it can do nothing else. */
function instead(view: Outlook, unit: UnitId, orders: Orders, broken: Obligation | undefined): GameOrder | null {
  const known = view.mind.mine.orders.find((own) => own.unit === unit);
  if (known === undefined) return null;
  const possible = known.choices.map(({ order }) => order);
  const present = orders.get(unit) ?? HOLD;
  if (broken !== undefined) {
    const kept = bestOf(
      view,
      unit,
      orders,
      possible.filter((order) => fulfils(order, broken.act)),
    );
    if (kept !== null) return kept;
  }
  if (present.type !== 'hold') return HOLD;
  const owed = view.owed.filter((obligation) => obligation.unit === unit);
  const others = [
    ...candidates(view.mind, known).flatMap(({ order, needs }) => (needs === undefined ? [order] : [])),
    ...possible.filter((order) => owed.some(({ act }) => fulfils(order, act))),
  ];
  return bestOf(
    view,
    unit,
    orders,
    others.filter(({ type }) => type !== 'hold'),
  );
}

function bestOf(view: Outlook, unit: UnitId, orders: Orders, others: readonly GameOrder[]): GameOrder | null {
  const weighed = others.map((order) => ({ order, worth: weigh(view, new Map([...orders, [unit, order]])) }));
  return weighed.toSorted((a, b) => b.worth - a.worth)[0]?.order ?? null;
}

function did(mind: Mind, unit: UnitId, order: GameOrder): Text {
  const { owner, kind, at } = mind.world.units[unit] ?? { owner: mind.power, kind: 'army' as const, at: '' };
  return { key: 'motive.did.order', args: { unit: { unit: { owner, kind, at } }, act: orderText(order, at) } };
}

/** Each word that one of the two orders keeps and the other breaks, with whom it was given to, and what that counts. */
function wordsAtStake(owed: readonly Obligation[], order: GameOrder, other: GameOrder): readonly Weighed[] {
  return owed.flatMap(({ act, cost, to, pact }): readonly Weighed[] => {
    const [kept, otherwise] = [fulfils(order, act), fulfils(other, act)];
    if (kept === otherwise) return [];
    const points = kept ? cost : -cost;
    const what = pact === undefined ? 'demand' : 'word';
    const args = { to: { list: to.map((power) => ({ power })) } };
    return [{ text: { key: `motive.order.${what}.${side(points)}`, args }, points }];
  });
}

/** A coin that comes with a gate secured as promised. */
function restOf({ points }: OrderPart, words: readonly Weighed[]): Weighed {
  const rest = words.reduce((left, word) => left - word.points, points);
  return { text: { key: `motive.order.undone.${side(rest)}` }, points: rest };
}

function inWords(mind: Mind, { of, at, points }: OrderPart): Weighed {
  const earned = of === 'earned' ? `.${EARNED[mind.power] ?? 'watch'}` : '';
  const args = at === undefined ? {} : { args: { at: { province: at } } };
  return { text: { key: `motive.order.${of}${earned}.${side(points)}`, ...args }, points };
}
