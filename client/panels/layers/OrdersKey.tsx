// The keys to the layers of orders: what the reader wrote, and what others promise, offer or sketch before the reader.
import { meaningOf, slipTitle } from '../../store/matchOrders.ts';
import { type ProposedOrder, proposedOrders } from '../../store/matchProposals.ts';
import { openTab } from '../../store/matchUi.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { OrderGlyph } from '../orders/OrderGlyph.tsx';
import { say, word } from '../words.ts';
import { KeyList } from './KeyList.tsx';
import { KeyFrame } from './LayerKey.tsx';

export function OrdersKey() {
  const { view, mine, ui } = useMatch();
  const written = (mine?.orders ?? []).flatMap((orders) => {
    const unit = view.unit[orders.unit];
    return unit === undefined || orders.written === null ? [] : [{ orders, unit, order: orders.written }];
  });
  return (
    <KeyFrame layer="orders">
      <p class="match-note">
        <Term to="rules.4">{word('match.unit.about')}</Term>
      </p>
      {written.length === 0 && <p class="match-note">{word('match.key.orders.none')}</p>}
      {written.map(({ orders, unit, order }) => (
        <button
          type="button"
          key={unit.id}
          class="key-order"
          onClick={() => {
            ui.unit.value = unit.id;
          }}
        >
          <OrderGlyph order={order} owner={unit.owner} needsPact={meaningOf(orders, order).kind === 'needsPact'} />
          {say(slipTitle(order, unit.at))}
        </button>
      ))}
    </KeyFrame>
  );
}

const WAYS: readonly ProposedOrder['how'][] = ['promised', 'offered', 'sketched'];

export function ProposedKey() {
  const { view, mine, ui } = useMatch();
  const all = proposedOrders(view, mine);
  return (
    <KeyFrame layer="proposed">
      {all.length === 0 && <p class="match-note">{word('match.key.proposed.none')}</p>}
      {WAYS.map((how) => {
        const orders = all.filter((proposed) => proposed.how === how);
        return (
          <KeyList
            key={how}
            sign={[...new Set(orders.map(({ by }) => by))].map((power) => (
              <Chip key={power} power={power} named={false} />
            ))}
            title={word(`match.key.${how}`)}
            to={how === 'sketched' ? 'rules.5' : 'clause.orderPledge'}
            lines={orders.map(({ unit, at, order, pact, channel, by }) => ({
              key: `${unit}${by}${pact ?? channel}`,
              at,
              words: say(slipTitle(order, at)),
              open: () => {
                if (pact !== undefined) ui.pact.value = pact;
                if (channel !== undefined) ui.channel.value = channel;
                openTab(ui, pact === undefined ? 'talks' : 'pacts');
              },
            }))}
          />
        );
      })}
    </KeyFrame>
  );
}
