// The board of a what-if: everybody's guessed orders as dashed arrows with what would become of them, the pushes, and who would be driven out.

import type { Battle } from '../../shared/politics/battle.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import { fieldOf, toldOf, whatBecame } from '../../shared/view/orderWords.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { BoardArrow, BoardModel } from '../board/boardModel.ts';
import { type BoardChoice, boardModel } from './matchBoard.ts';
import { choosableFor, type OrderBook, ordersOf, sameOrder } from './matchOrders.ts';
import type { Guess } from './matchWhatIf.ts';

type Judged = Battle['orders'][number];

/** An order of the guess with what would become of it. */
export interface GuessTold {
  readonly judged: Judged;
  readonly sentences: readonly Text[];
  /** As it is really written. */
  readonly written: boolean;
}

/** Orders worth telling: all but units that hold untouched without anybody having said so. */
export function guessTold(mine: PrivateView | null, guess: Guess, battle: Battle): readonly GuessTold[] {
  const field = fieldOf(battle.orders.map(toldOf));
  return battle.orders
    .filter(({ unit, written, dislodged }) => written.type !== 'hold' || dislodged || guess.orders[unit] !== undefined)
    .map((judged) => ({
      judged,
      sentences: whatBecame(toldOf(judged), field),
      written: isWritten(mine, judged.unit, judged.written),
    }));
}

function isWritten(mine: PrivateView | null, unit: string, order: GameOrder): boolean {
  const written = ordersOf(mine, unit)?.written ?? null;
  return written !== null && sameOrder(written, order);
}

export interface GuessPicture {
  readonly guess: Guess;
  readonly book: OrderBook;
  readonly battle: Battle;
}

export function whatIfBoard(
  view: PublicView,
  mine: PrivateView | null,
  { guess, book, battle }: GuessPicture,
  choice: BoardChoice,
): BoardModel {
  const base = boardModel(view, mine, choice);
  // A slot of the composer that waits for a place has the board to itself.
  if (choice.pick !== null) return base;
  const orders = ordersOf(book, choice.unit);
  const beaten = new Set(battle.beaten.map(({ unit }) => unit.id));
  const told = guessTold(mine, guess, battle).filter(({ judged }) => judged.unit !== choice.ghost?.unit);
  return {
    ...base,
    units: base.units.map((unit) => (beaten.has(unit.id) ? { ...unit, dislodged: true } : unit)),
    arrows: [...told.map(arrowOf), ...base.arrows.filter(({ form }) => form === 'ghost')],
    choosable: orders === undefined ? base.choosable : choosableFor(orders),
    pushes: battle.pushes.map(({ push, gotIn }) => ({
      from: push.from,
      front: push.to,
      shown: push.strength,
      outcome: gotIn ? 1 : -1,
    })),
  };
}

function arrowOf({ judged, sentences, written }: GuessTold): BoardArrow {
  const { unit, owner, at, written: order, result, voided, dislodged, incursionOn } = judged;
  return {
    unit,
    owner,
    at,
    order,
    form: written ? 'guessOwn' : 'guess',
    result: dislodged ? 'dislodged' : voided === undefined ? result : 'void',
    words: sentences,
    ...(incursionOn === undefined ? {} : { incursion: true }),
  };
}
