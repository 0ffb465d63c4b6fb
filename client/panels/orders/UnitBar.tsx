// A selected unit at the foot of the board: what needs no target is a button, the rest is lit on the board; all of it unfolds as a list.
import { useState } from 'preact/hooks';
import type { UnitId } from '../../../shared/board/ids.ts';
import { choiceTitle, ordersOf, sameOrder, slipTitle, targetOf } from '../../store/matchOrders.ts';
import { clearSelection } from '../../store/matchUi.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useMatch } from '../matchContext.ts';
import { say, unitName, word } from '../words.ts';
import { OrderGlyph } from './OrderGlyph.tsx';
import { UnitCard } from './UnitCard.tsx';
import { useOrders } from './useOrders.ts';

export function UnitBar({ unit: id }: { readonly unit: UnitId }) {
  const { view, mine, ui, guessing } = useMatch();
  const { write, refusal } = useOrders();
  const [all, setAll] = useState(false);
  const unit = view.unit[id];
  const orders = ordersOf(guessing?.book ?? mine, id);
  if (unit === undefined || orders === undefined) return null;
  const close = () => clearSelection(ui);
  const placeless = orders.choices.filter(({ order }) => targetOf(order) === null);
  return (
    <>
      {all && ui.choosing.value === null && (
        <div class="board-card">
          <UnitCard unit={id} close={close} />
        </div>
      )}
      <section
        class={`unit-bar${guessing === null ? '' : ' is-guess'}`}
        aria-label={unitName(unit)}
        data-testid={`unit-bar-${id}`}
      >
        <Chip power={unit.owner} named={false} />
        <div class="unit-bar-name">
          <b>{unitName(unit)}</b>
          <span>
            {refusal !== null
              ? say(refusal)
              : orders.written === null
                ? word(guessing === null ? 'match.unit.tap' : 'whatIf.unit.tap')
                : say(slipTitle(orders.written, unit.at))}
          </span>
        </div>
        {placeless.map(({ order }) => (
          <Button
            key={JSON.stringify(order)}
            small
            testid={
              order.type === 'hold' ? 'order-hold' : `order-secure-${order.type === 'secure' ? order.lowers : ''}`
            }
            pressed={orders.written !== null && sameOrder(orders.written, order)}
            onClick={() => write(id, order)}
          >
            <OrderGlyph order={order} owner={unit.owner} />
            {say(choiceTitle(order))}
          </Button>
        ))}
        <Button
          small
          expanded={all}
          testid="all-choices"
          onClick={() => {
            // The list has what the card of one target has, and more.
            ui.choosing.value = null;
            setAll(!all);
          }}
        >
          {word(all ? 'match.unit.fewer' : 'match.unit.all')}
        </Button>
        <button type="button" class="unit-card-close" aria-label={word('match.close')} onClick={close}>
          ×
        </button>
      </section>
    </>
  );
}
