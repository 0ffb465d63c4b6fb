// The board as a list: every own unit with its choices in words, then every province with who stands and who holds it.
// All that a pointer can do on the board can be done here with the keyboard and a screen reader.
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { WhatIfButton } from '../whatIf/WhatIfButton.tsx';
import { WhatIfPanel } from '../whatIf/WhatIfPanel.tsx';
import { placeName, say, word } from '../words.ts';
import { LastOrders } from './LastOrders.tsx';
import { UnitRow } from './UnitRow.tsx';

export function OrdersPanel() {
  const { view, mine, guessing } = useMatch();
  if (guessing !== null) return <WhatIfPanel />;
  const units = mine === null ? [] : mine.orders.flatMap(({ unit }) => view.unit[unit] ?? []);
  return (
    <div class="orders-panel" data-testid="orders-panel">
      {mine !== null && (
        <>
          <div class="orders-head">
            <h3 class="lbl">
              <Term to="rules.4">{word('match.orders')}</Term>
            </h3>
            <WhatIfButton />
          </div>
          {units.length === 0 && <p class="match-note">{word('match.orders.none')}</p>}
          <ul class="ledger">
            {units.map((unit) => (
              <UnitRow key={unit.id} unit={unit} />
            ))}
          </ul>
        </>
      )}
      {mine === null && <WhatIfButton />}
      <LastOrders />
      <Alerts />
      <ProvinceList />
    </div>
  );
}

function Alerts() {
  const { view, ui } = useMatch();
  if (view.alerts.length === 0) return null;
  return (
    <>
      <h3 class="lbl">
        <Term to="word.alarm">{word('match.alerts')}</Term>
      </h3>
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
  const fleets = Object.values(view.unit).some(({ kind }) => kind === 'fleet');
  const open = Object.keys(view.province)
    // Seas are in play where fleets are.
    .filter((id) => view.province[id]?.closed === false && (fleets || REGION_BOARD.provinces[id]?.kind !== 'sea'))
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
