// What if: guesses for everybody's orders and for the pushes, and the battle they would make, by the very rules of the server
// (shared/politics/battle.ts). Knows what the viewer knows and nothing more; has no line to the server and sends nothing.
import { type Signal, signal } from '@preact/signals';
import { afghanBehind } from '../../shared/board/fronts.ts';
import type { PowerId, ProvinceId, UnitId } from '../../shared/board/ids.ts';
import { POWER_IDS } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { asPiece, type Battle, fight } from '../../shared/politics/battle.ts';
import type { Alerts, GameOrder } from '../../shared/politics/world.ts';
import { FORTRESS } from '../../shared/scenario/lesson.ts';
import { unitChoices } from '../../shared/view/private/orderChoices.ts';
import type { PrivateView, UnitOrders } from '../../shared/view/privateView.ts';
import type { PublicUnit, PublicView } from '../../shared/view/publicView.ts';
import { ordersOf, sameOrder } from './matchOrders.ts';
import { worldSeenBy } from './matchWorld.ts';

export type PushStrength = 0 | 1 | 2 | 3;
export const PUSH_STRENGTHS: readonly PushStrength[] = [0, 1, 2, 3];

/** A push that the reader imagines. */
export interface PushGuess {
  readonly strength: PushStrength;
  readonly from: ProvinceId;
}

/** What the reader imagines. Own units without a guess do what is written, all others hold. */
export interface Guess {
  readonly orders: Readonly<Record<UnitId, GameOrder>>;
  readonly pushes: Readonly<Record<ProvinceId, PushGuess>>;
}

const NOTHING_GUESSED: Guess = { orders: {}, pushes: {} };

/** The guesses of a phase, step by step so that each can be undone. They live as long as the phase, open or closed. */
export interface WhatIf {
  readonly open: Signal<boolean>;
  readonly steps: Signal<{ readonly phaseId: number; readonly guesses: readonly Guess[] }>;
}

export function createWhatIf(): WhatIf {
  return { open: signal(false), steps: signal({ phaseId: 0, guesses: [] }) };
}

/** Whether the mode can be opened: while orders are written. */
export function canGuess({ clock }: Pick<PublicView, 'clock'>): boolean {
  return clock.phase === 'diplomacy';
}

/** Whether the reader is in the mode now. */
export function isGuessing(whatIf: WhatIf, view: Pick<PublicView, 'clock'>): boolean {
  return whatIf.open.value && canGuess(view);
}

/** The guess as it stands; guesses of another phase are none. */
export function guessNow(whatIf: WhatIf, { clock }: Pick<PublicView, 'clock'>): Guess {
  const { phaseId, guesses } = whatIf.steps.value;
  return (phaseId === clock.phaseId ? guesses.at(-1) : undefined) ?? NOTHING_GUESSED;
}

export function isBlank({ orders, pushes }: Guess): boolean {
  return Object.keys(orders).length === 0 && Object.keys(pushes).length === 0;
}

/** One more guess for a unit; null takes it back. */
export function guessOrder(whatIf: WhatIf, view: PublicView, unit: UnitId, order: GameOrder | null): void {
  const guess = guessNow(whatIf, view);
  const { [unit]: _before, ...others } = guess.orders;
  add(whatIf, view, { ...guess, orders: order === null ? others : { ...others, [unit]: order } });
}

/** A guess for the push on a front; strength 0: none comes. */
export function guessPush(whatIf: WhatIf, view: PublicView, front: ProvinceId, push: PushGuess): void {
  const guess = guessNow(whatIf, view);
  add(whatIf, view, { ...guess, pushes: { ...guess.pushes, [front]: push } });
}

export function undoGuess(whatIf: WhatIf): void {
  const { phaseId, guesses } = whatIf.steps.value;
  whatIf.steps.value = { phaseId, guesses: guesses.slice(0, -1) };
}

/** Everything away; one undo brings it back. */
export function clearGuess(whatIf: WhatIf, view: PublicView): void {
  if (!isBlank(guessNow(whatIf, view))) add(whatIf, view, NOTHING_GUESSED);
}

/** An own unit's order was really written: nothing is guessed of it any more. */
export function forgetUnit(whatIf: WhatIf, view: PublicView, unit: UnitId): void {
  if (guessNow(whatIf, view).orders[unit] !== undefined) guessOrder(whatIf, view, unit, null);
}

function add(whatIf: WhatIf, { clock }: PublicView, guess: Guess): void {
  const { phaseId, guesses } = whatIf.steps.value;
  whatIf.steps.value = { phaseId: clock.phaseId, guesses: phaseId === clock.phaseId ? [...guesses, guess] : [guess] };
}

export function canUndo(whatIf: WhatIf, { clock }: Pick<PublicView, 'clock'>): boolean {
  return whatIf.steps.value.phaseId === clock.phaseId && whatIf.steps.value.guesses.length > 0;
}

/** What every unit does in the guess: own orders as written, unless something else is guessed. */
export function guessedOrders(mine: PrivateView | null, guess: Guess): Readonly<Record<UnitId, GameOrder>> {
  const written = (mine?.orders ?? []).flatMap(({ unit, written }) => (written === null ? [] : [[unit, written]]));
  return { ...Object.fromEntries(written), ...guess.orders };
}

/** The push that stands for a front before anything is guessed: none, from the first province behind it. */
export function pushGuess(guess: Guess, front: ProvinceId): PushGuess {
  return guess.pushes[front] ?? { strength: 0, from: afghanBehind(REGION_BOARD, front)[0] ?? front };
}

/** The battle of the guess, by pacts and places that the viewer knows. */
export function guessedBattle(view: PublicView, mine: PrivateView | null, guess: Guess): Battle {
  const world = worldSeenBy(view, mine);
  return fight({
    world: { ...world, alerts: { round: view.clock.round, fronts: view.alerts, truth: truthOf(view, guess) } },
    board: REGION_BOARD,
    orders: guessedOrders(mine, guess),
    fortress: FORTRESS,
  });
}

/** The strongest push that is guessed counts as the main one: it is the one that a fort turns away (rules 8). */
function truthOf(view: PublicView, guess: Guess): Alerts['truth'] {
  const pushes = view.alerts.map((front) => ({ front, ...pushGuess(guess, front) }));
  const most = Math.max(0, ...pushes.map(({ strength }) => strength));
  const main = pushes.findIndex(({ strength }) => strength === most);
  return pushes.map((push, n) => ({ ...push, role: push.strength === 0 ? 'false' : n === main ? 'main' : 'second' }));
}

/**
 * Everybody's units with what they may be told, by the same rules as the server's list of one's own; `written` is what is guessed.
 * Nobody's armies are not in it: they hold.
 */
export function guessBook(
  view: PublicView,
  mine: PrivateView | null,
  guess: Guess,
): { readonly orders: readonly UnitOrders[] } {
  const world = worldSeenBy(view, mine);
  const units = Object.values(view.unit);
  const board = units.map(asPiece);
  const orders = guessedOrders(mine, guess);
  return {
    orders: units
      .filter(({ owner }) => powerOf(owner) !== null)
      .map((unit) => ({
        unit: unit.id,
        written: orders[unit.id] ?? null,
        choices:
          // The server knows more of one's own rights: its list stands.
          ordersOf(mine, unit.id)?.choices ??
          unitChoices(world, board, unit, view.power[powerOf(unit.owner) ?? 'ru']?.crisis ?? false),
      })),
  };
}

/** Own orders of the guess that differ from what is written: these are sent by "Write my orders so", one by one. */
export function ordersToWrite(
  mine: PrivateView | null,
  guess: Guess,
): readonly { readonly unit: UnitId; readonly order: GameOrder }[] {
  return (mine?.orders ?? []).flatMap(({ unit, written }) => {
    const order = guess.orders[unit];
    const same = order === undefined || (written === null ? order.type === 'hold' : sameOrder(order, written));
    return same || order === undefined ? [] : [{ unit, order }];
  });
}

/** Units by power, one's own first, then in the order of the match. */
export function unitsByPower(
  view: PublicView,
  me: PowerId | null,
): readonly { readonly power: PowerId; readonly units: readonly PublicUnit[] }[] {
  const powers = view.powers.toSorted((a, b) => Number(b === me) - Number(a === me));
  return powers.map((power) => ({ power, units: Object.values(view.unit).filter(({ owner }) => owner === power) }));
}

export function powerOf(owner: string): PowerId | null {
  return POWER_IDS.find((id) => id === owner) ?? null;
}
