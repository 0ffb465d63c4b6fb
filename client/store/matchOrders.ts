// The order tool without a screen: what a unit may do, where that lights the board, what it would mean, and who could help a crossing.
// Choices and meanings come from the server's view (rules 4.1, 4.2); nothing is judged here.
import { assertNever } from '../../shared/board/assertNever.ts';
import type { ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import type { OrderChoice, OrderMeaning, PrivateView, UnitOrders } from '../../shared/view/privateView.ts';
import type { PublicUnit, PublicView } from '../../shared/view/publicView.ts';
import type { ChoiceTone } from '../board/boardModel.ts';

/** The province that a choice lights: where it leads or leans. Hold and secure light none. */
export function targetOf(order: GameOrder): ProvinceId | null {
  switch (order.type) {
    case 'hold':
    case 'secure':
      return null;
    case 'move':
      return order.to.province;
    case 'supportHold':
      return order.at;
    case 'supportMove':
    case 'convoy':
      return order.to;
    default:
      return assertNever(order);
  }
}

export function sameOrder(a: GameOrder, b: GameOrder): boolean {
  return orderKey(a) === orderKey(b);
}

/** One string an order, whatever the order of its fields. */
export function orderKey(order: GameOrder): string {
  switch (order.type) {
    case 'hold':
      return 'hold';
    case 'secure':
      return `secure ${order.lowers}`;
    case 'move':
      return `move ${order.to.province} ${order.to.coast ?? ''} ${order.viaConvoy === true ? 'sea' : ''}`;
    case 'supportHold':
      return `supportHold ${order.at}`;
    case 'supportMove':
      return `supportMove ${order.from} ${order.to} ${order.toCoast ?? ''}`;
    case 'convoy':
      return `convoy ${order.from} ${order.to}`;
    default:
      return assertNever(order);
  }
}

/** Units that can be told something, with what is written: those of one's seat, or in a what-if everybody's. */
export type OrderBook = Pick<PrivateView, 'orders'>;

/** The orders of one unit of the book, or undefined: not in it, or no orders now. */
export function ordersOf(book: OrderBook | null, unit: UnitId | null): UnitOrders | undefined {
  return unit === null ? undefined : book?.orders.find((orders) => orders.unit === unit);
}

/** All that tapping a province could mean for the unit, best first. */
export function choicesAt(orders: UnitOrders, province: ProvinceId): readonly OrderChoice[] {
  return orders.choices
    .filter(({ order }) => targetOf(order) === province)
    .sort((a, b) => TONE_RANK[toneOf(a)] - TONE_RANK[toneOf(b)]);
}

/** Why a province is lit: what the best of its choices would be. */
export function toneOf({ order, meaning }: OrderChoice): ChoiceTone {
  if (meaning.kind === 'needsPact') return 'needsPact';
  if (meaning.kind === 'incursion') return 'incursion';
  if (order.type === 'supportHold' || order.type === 'supportMove') return 'support';
  return meaning.kind === 'guest' ? 'guest' : 'move';
}

const TONE_RANK: Readonly<Record<ChoiceTone, number>> = {
  support: 0,
  move: 1,
  guest: 2,
  needsPact: 3,
  incursion: 4,
  pick: 5,
};

export function choosableFor(orders: UnitOrders): ReadonlyMap<ProvinceId, ChoiceTone> {
  const tones = new Map<ProvinceId, ChoiceTone>();
  for (const choice of orders.choices) {
    const target = targetOf(choice.order);
    if (target === null) continue;
    const tone = toneOf(choice);
    const before = tones.get(target);
    if (before === undefined || TONE_RANK[tone] < TONE_RANK[before]) tones.set(target, tone);
  }
  return tones;
}

/** A choice that is taken at one tap: the only one there, and it costs nothing and lacks nothing. */
export function isPlain({ meaning }: OrderChoice): boolean {
  return meaning.kind !== 'incursion' && meaning.kind !== 'needsPact';
}

/** What the written order of a unit means; plain for a hold nobody listed. */
export function meaningOf(orders: UnitOrders, order: GameOrder): OrderMeaning {
  return orders.choices.find((choice) => sameOrder(choice.order, order))?.meaning ?? { kind: 'plain' };
}

/** "Kulob holds", "Sughd supports Termez": the headline of a slip. */
export function slipTitle(order: GameOrder, at: ProvinceId): Text {
  const here = { province: at };
  switch (order.type) {
    case 'hold':
      return { key: 'match.slip.hold', args: { at: here } };
    case 'secure':
      return { key: 'match.slip.secure', args: { at: here } };
    case 'move': {
      const key = order.viaConvoy === true ? 'match.slip.moveBySea' : 'match.slip.move';
      return { key, args: { at: here, to: { province: order.to.province } } };
    }
    case 'supportHold':
      return { key: 'match.slip.supportHold', args: { at: here, whom: { province: order.at } } };
    case 'supportMove':
      return {
        key: 'match.slip.supportMove',
        args: { at: here, from: { province: order.from }, to: { province: order.to } },
      };
    case 'convoy':
      return {
        key: 'match.slip.convoy',
        args: { at: here, from: { province: order.from }, to: { province: order.to } },
      };
    default:
      return assertNever(order);
  }
}

/** "Support Termez": a choice as a button says it. */
export function choiceTitle(order: GameOrder): Text {
  switch (order.type) {
    case 'hold':
      return { key: 'match.choice.hold' };
    case 'secure':
      return { key: `match.choice.secure.${order.lowers}` };
    case 'move': {
      const key = order.viaConvoy === true ? 'match.choice.moveBySea' : 'match.choice.move';
      return { key, args: { to: { province: order.to.province } } };
    }
    case 'supportHold':
      return { key: 'match.choice.supportHold', args: { whom: { province: order.at } } };
    case 'supportMove':
      return {
        key: 'match.choice.supportMove',
        args: { from: { province: order.from }, to: { province: order.to } },
      };
    case 'convoy':
      return { key: 'match.choice.convoy', args: { from: { province: order.from }, to: { province: order.to } } };
    default:
      return assertNever(order);
  }
}

/** What it would mean, in a sentence: its price, its right, or what it does (rules 4.1, 4.2, 4.5). */
export function consequence({ order, meaning }: OrderChoice, titleOfPact: (pact: string) => string): Text {
  switch (meaning.kind) {
    case 'incursion': {
      const args = { on: { power: meaning.on }, standing: Math.abs(meaning.standing) };
      if (meaning.breaks.length === 0) return { key: 'match.means.incursion', args };
      const pacts = { list: meaning.breaks.map((pact) => ({ pact, title: titleOfPact(pact) })) };
      return { key: 'match.means.incursionBreaks', args: { ...args, pacts } };
    }
    case 'guest':
      return { key: 'match.means.guest', args: { host: { power: meaning.host }, pact: titleOfPact(meaning.pact) } };
    case 'casusFoederis':
      return { key: 'match.means.casusFoederis', args: { pact: titleOfPact(meaning.pact) } };
    case 'permittedBy':
      return { key: 'match.means.permittedBy', args: { pact: titleOfPact(meaning.pact) } };
    case 'needsPact':
      return { key: 'match.means.needsPact', args: { with: { power: meaning.with } } };
    case 'plain':
      if (order.type === 'move' && order.viaConvoy === true) return { key: 'match.means.plain.moveBySea' };
      return { key: `match.means.plain.${order.type}` };
    default:
      return assertNever(meaning);
  }
}

/** One unit that could stand behind a front in danger. */
export interface Helper {
  readonly unit: PublicUnit;
  readonly mine: boolean;
  /** Own units: the choice to write. Foreign ones have none: they are asked. */
  readonly choice: OrderChoice | null;
  /** Already ordered so, as far as the viewer knows. */
  readonly written: boolean;
}

/** Tap the crossing: who helps here (playtest 1.3). The unit on the spot first, then own ones, then the neighbours'. */
export function whoHelps(
  view: PublicView,
  mine: PrivateView | null,
  front: ProvinceId,
  neighbours: (unit: PublicUnit) => readonly ProvinceId[],
): { readonly guard: PublicUnit | null; readonly helpers: readonly Helper[] } {
  const units = Object.values(view.unit);
  const guard = units.find(({ at }) => at === front) ?? null;
  const helpers = units
    .filter((unit) => unit.at !== front && neighbours(unit).includes(front) && unit.owner !== 'neutral')
    .map((unit): Helper => {
      const orders = ordersOf(mine, unit.id);
      const choice = orders?.choices.find(({ order }) => order.type === 'supportHold' && order.at === front) ?? null;
      const written = choice !== null && orders?.written != null && sameOrder(orders.written, choice.order);
      return { unit, mine: unit.owner === mine?.power, choice, written };
    })
    // An own unit that cannot support here (nobody stands there, crisis) is no help.
    .filter((helper) => !helper.mine || helper.choice !== null);
  return { guard, helpers: helpers.sort((a, b) => Number(b.mine) - Number(a.mine)) };
}
