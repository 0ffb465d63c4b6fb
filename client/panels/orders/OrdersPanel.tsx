// The board as a list: every own unit with its choices in words, then every province with who stands and who holds it.
// All that a pointer can do on the board can be done here with the keyboard and a screen reader.
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import { choiceTitle, ordersOf, sameOrder, slipTitle } from '../../store/matchOrders.ts';
import { useMatch } from '../matchContext.ts';
import { placeName, say, unitName, word } from '../words.ts';
import { consequenceOf } from './consequenceOf.ts';
import { useOrders } from './useOrders.ts';

export function OrdersPanel() {
  const { view, mine } = useMatch();
  const units = mine === null ? [] : mine.orders.flatMap(({ unit }) => view.unit[unit] ?? []);
  return (
    <div class="orders-panel" data-testid="orders-panel">
      {mine !== null && (
        <>
          <h3 class="lbl">{word('match.orders')}</h3>
          {units.length === 0 && <p class="match-note">{word('match.orders.none')}</p>}
          <ul class="ledger">
            {units.map((unit) => (
              <UnitRow key={unit.id} unit={unit} />
            ))}
          </ul>
        </>
      )}
      <Alerts />
      <ProvinceList />
    </div>
  );
}

function UnitRow({ unit }: { readonly unit: PublicUnit }) {
  const { mine, ui, view, titleOf } = useMatch();
  const { write, askFor, refusal } = useOrders();
  const orders = ordersOf(mine, unit.id);
  if (orders === undefined) return null;
  const at =
    orders.written === null
      ? -1
      : orders.choices.findIndex(({ order }) => orders.written !== null && sameOrder(order, orders.written));
  const chosen = orders.choices[at];
  const needs = chosen?.meaning.kind === 'needsPact' ? chosen.meaning : null;
  const id = `orders-${unit.id}`;
  return (
    <li class="orders-row" data-testid={`unit-${unit.id}`}>
      <label for={id}>{unitName(unit)}</label>
      <select
        id={id}
        value={String(at)}
        disabled={view.clock.phase !== 'diplomacy'}
        onFocus={() => {
          ui.focused.value = unit.at;
        }}
        onBlur={() => {
          ui.focused.value = null;
        }}
        onChange={(event) => {
          const choice = orders.choices[Number(event.currentTarget.value)];
          write(unit.id, choice?.order ?? null);
        }}
      >
        <option value="-1">{word('match.orders.noOrder')}</option>
        {orders.choices.map((choice, n) => (
          <option key={`${n}-${choice.order.type}`} value={String(n)}>
            {`${say(choiceTitle(choice.order))}${choice.meaning.kind === 'needsPact' ? ` (${word('match.orders.needs')})` : ''}${choice.meaning.kind === 'incursion' ? ` (${word('match.orders.incursion')})` : ''}`}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <p class={`orders-means is-${chosen.meaning.kind}`}>{say(consequenceOf(chosen, unit.at, titleOf))}</p>
      )}
      {needs !== null && (
        <button type="button" class="lk" onClick={() => askFor(needs.draft)}>
          {word('match.askForIt')}
        </button>
      )}
      {orders.written !== null && <span class="sr-only">{say(slipTitle(orders.written, unit.at))}</span>}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </li>
  );
}

function Alerts() {
  const { view, ui } = useMatch();
  if (view.alerts.length === 0) return null;
  return (
    <>
      <h3 class="lbl">{word('match.alerts')}</h3>
      <ul class="ledger">
        {view.alerts.map((front) => (
          <li key={front}>
            <button
              type="button"
              class="orders-alert"
              onClick={() => {
                ui.unit.value = null;
                ui.alert.value = front;
              }}
            >
              {word('match.helps', { front: { province: front } })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Provinces in play, by name: controller, who stands there, what is built. */
function ProvinceList() {
  const { view, ui } = useMatch();
  const open = Object.keys(view.province)
    .filter((id) => view.province[id]?.closed === false && REGION_BOARD.provinces[id]?.kind !== 'sea')
    .sort((a, b) => placeName(a).localeCompare(placeName(b)));
  return (
    <details class="province-list">
      <summary>{word('match.provinces')}</summary>
      <ul class="ledger">
        {open.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="province-row"
              onFocus={() => {
                ui.focused.value = id;
              }}
              onBlur={() => {
                ui.focused.value = null;
              }}
              onClick={() => {
                ui.inspected.value = { province: id, x: -1, y: -1 };
              }}
            >
              <b>{placeName(id)}</b> <span>{provinceWords(view, id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Tajikistan. Russian army, a guest." in one line. */
export function provinceWords(view: ReturnType<typeof useMatch>['view'], id: string): string {
  const province = view.province[id];
  if (province === undefined) return '';
  const stands = Object.values(view.unit).find(({ at }) => at === id);
  const parts = [
    province.controller === null
      ? word('match.province.nobody')
      : word('match.province.holds', { power: { power: province.controller } }),
    stands === undefined
      ? word('match.province.empty')
      : say({
          key: stands.guest ? 'match.province.guest' : 'match.province.stands',
          args: { unit: { unit: { owner: stands.owner, kind: stands.kind, at: id } } },
        }),
  ];
  if (province.fort) parts.push(word('match.province.fort'));
  if (province.stronghold) parts.push(word('match.province.stronghold'));
  return parts.join(' ');
}
