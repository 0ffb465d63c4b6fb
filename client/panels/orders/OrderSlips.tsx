// Written orders as slips over the foot of the board: what each does, and one tap to take it back.
import { meaningOf, slipTitle } from '../../store/matchOrders.ts';
import { TermMark } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { consequenceOf, pageOf } from './consequenceOf.ts';
import { OrderGlyph } from './OrderGlyph.tsx';
import { useOrders } from './useOrders.ts';

export function OrderSlips() {
  const { view, mine, ui, titleOf, guessing } = useMatch();
  const { write } = useOrders();
  // What is really written would be taken for a guess, and the guess stands in its own list.
  if (mine === null || guessing !== null || view.clock.phase !== 'diplomacy') return null;
  const placed = mine.orders.filter(({ unit }) => view.unit[unit] !== undefined);
  const idle = placed.filter(({ written }) => written === null).length;
  return (
    <ul class="order-slips" aria-label={word('match.orders.written')}>
      {placed.map((orders) => {
        const unit = view.unit[orders.unit];
        if (unit === undefined || orders.written === null) return null;
        const meaning = meaningOf(orders, orders.written);
        const needs = meaning.kind === 'needsPact';
        return (
          <li
            key={orders.unit}
            class={`order-slip${needs ? ' is-asking' : ''}${meaning.kind === 'incursion' ? ' is-incursion' : ''}`}
            data-testid={`order-slip-${orders.unit}`}
          >
            <button
              type="button"
              class="order-slip-main"
              onClick={() => {
                ui.unit.value = orders.unit;
              }}
            >
              <OrderGlyph order={orders.written} owner={unit.owner} needsPact={needs} />
              <b>{say(slipTitle(orders.written, unit.at))}</b>
              <span>{say(consequenceOf({ order: orders.written, meaning }, unit.at, titleOf))}</span>
            </button>
            <TermMark to={pageOf({ order: orders.written, meaning })} about={say(slipTitle(orders.written, unit.at))} />
            <button
              type="button"
              class="order-slip-undo"
              aria-label={word('match.orders.undo', { at: { province: unit.at } })}
              title={word('match.orders.undo', { at: { province: unit.at } })}
              onClick={() => write(orders.unit, null)}
            >
              ×
            </button>
          </li>
        );
      })}
      {idle > 0 && <li class="order-slip is-idle">{word('match.orders.idle', { count: idle })}</li>}
    </ul>
  );
}
