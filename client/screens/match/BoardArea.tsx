// The board with what lies over it: slips of written orders, the card of a selected unit or alert, layers and zoom.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { Hints } from '../../panels/Hints.tsx';
import { LayerKey } from '../../panels/layers/LayerKey.tsx';
import { LayerMenu, LayerSwitch } from '../../panels/layers/LayerSwitch.tsx';
import { useMatch } from '../../panels/matchContext.ts';
import { BesidePointer } from '../../panels/orders/BesidePointer.tsx';
import { OrderSlips } from '../../panels/orders/OrderSlips.tsx';
import { ProvinceCard } from '../../panels/orders/ProvinceCard.tsx';
import { Told } from '../../panels/orders/Told.tsx';
import { UnitBar } from '../../panels/orders/UnitBar.tsx';
import { UnitCard } from '../../panels/orders/UnitCard.tsx';
import { WhoHelps } from '../../panels/orders/WhoHelps.tsx';
import { TreatyLegend } from '../../panels/treaties/TreatyLegend.tsx';
import { PushCard } from '../../panels/whatIf/PushGuessFields.tsx';
import { WhatIfBanner } from '../../panels/whatIf/WhatIfBanner.tsx';
import { WhatIfButton } from '../../panels/whatIf/WhatIfButton.tsx';
import { word } from '../../panels/words.ts';
import { falseAlarms } from '../../store/matchAlerts.ts';
import { clearSelection } from '../../store/matchUi.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Term } from '../../ui/Term.tsx';
import { BoardSlot } from './BoardSlot.tsx';
import type { BoardPort } from './boardPort.ts';
import type { Layout } from './useLayout.ts';

export function BoardArea({ board, layout }: { readonly board: BoardPort; readonly layout: Layout }) {
  const { ui, guessing } = useMatch();
  const composing = ui.composing.value !== null && (ui.picking.value !== null || ui.preview.value !== null);
  return (
    <main class={`match-board is-${ui.stop.value}${guessing === null ? '' : ' is-guess'}`} id="content">
      {/* The composer borrows the board while a slot is picked on it or a draft shown on it. */}
      {composing ? <div class="board-slot" /> : <BoardSlot port={board} />}
      {guessing !== null && <WhatIfBanner />}
      {layout !== 'phone' && (
        <div class="board-over">
          <BoardCards layout={layout} />
          <div class="board-foot">
            {ui.unit.value === null ? <OrderSlips /> : <UnitBar key={ui.unit.value} unit={ui.unit.value} />}
            <BoardBar board={board} />
          </div>
        </div>
      )}
      {layout === 'phone' && <PhoneFabs board={board} />}
      <Inspected layout={layout} />
      <Told phone={layout === 'phone'} />
    </main>
  );
}

/** The card of what is selected: at most one at a time. On phones it stands in the sheet, whole. */
export function BoardCards({ layout }: { readonly layout: Layout }) {
  const { view, ui, guessing } = useMatch();
  const close = () => clearSelection(ui);
  const choosing = ui.choosing.value;
  if (choosing !== null) {
    const at = view.unit[choosing.unit]?.at;
    return (
      <div class={`board-card is-${sideAwayFrom([choosing.target, ...(at === undefined ? [] : [at])])}`}>
        <UnitCard
          unit={choosing.unit}
          target={choosing.target}
          close={() => {
            ui.choosing.value = null;
          }}
        />
      </div>
    );
  }
  if (ui.unit.value !== null) {
    // On a wide screen the board itself is the list of choices; the bar at its foot has the rest.
    return layout === 'phone' ? (
      <div class="board-card">
        <UnitCard unit={ui.unit.value} close={close} />
      </div>
    ) : null;
  }
  if (ui.alert.value !== null) {
    return (
      <div class={`board-card is-${sideAwayFrom([ui.alert.value])}`}>
        {guessing === null ? (
          <WhoHelps front={ui.alert.value} close={close} />
        ) : (
          <PushCard front={ui.alert.value} close={close} />
        )}
      </div>
    );
  }
  if (guessing === null && ui.layer.value === 'treaties') {
    return (
      <div class="board-card is-left">
        <TreatyLegend />
      </div>
    );
  }
  if (guessing === null && ui.layer.value !== 'control' && ui.keyOpen.value) {
    return (
      <div class="board-card is-left">
        <LayerKey layer={ui.layer.value} />
      </div>
    );
  }
  return guessing === null ? <Hints /> : null;
}

/** The half of the board where a card covers none of these places: the front runs through the middle of the sheet. */
function sideAwayFrom(places: readonly ProvinceId[]): 'left' | 'right' {
  const xs = places.flatMap((id) => REGION_BOARD.provinces[id]?.anchor[0] ?? []);
  const mean = xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
  return mean < MIDDLE ? 'right' : 'left';
}

/** Board pixels: between Kulob and Khorog. */
const MIDDLE = 1010;

function BoardBar({ board }: { readonly board: BoardPort }) {
  const handle = board.handle.value;
  return (
    <div class="board-bar">
      <LayerSwitch />
      <WhatIfButton />
      <fieldset class="board-zoom set" aria-label={word('match.zoom')}>
        <button type="button" aria-label={word('match.zoom.out')} onClick={() => handle?.zoomBy(0.8)}>
          <Icon name="minus" />
        </button>
        <button type="button" onClick={() => handle?.fit()}>
          {word('match.zoom.fit')}
        </button>
        <button type="button" aria-label={word('match.zoom.in')} onClick={() => handle?.zoomBy(1.25)}>
          <Icon name="plus" />
        </button>
      </fieldset>
    </div>
  );
}

function PhoneFabs({ board }: { readonly board: BoardPort }) {
  const { view, ui, guessing } = useMatch();
  return (
    <>
      {view.alerts.length > 0 && guessing === null && (
        <div class="phone-alerts">
          {view.alerts.map((front) => (
            <button
              type="button"
              key={front}
              class="tag danger"
              data-testid={`alert-${front}`}
              onClick={() => {
                clearSelection(ui);
                ui.alert.value = front;
                ui.phoneTab.value = 'board';
                ui.stop.value = 'half';
                board.handle.value?.focusOn(front);
              }}
            >
              {word(`province.${front}`)}
            </button>
          ))}
          <span class="phone-alerts-note">
            <Term to="word.alarm">{word('match.alerts.short', { count: falseAlarms(view) })}</Term>
          </span>
        </div>
      )}
      <div class="phone-fabs">
        <button type="button" aria-label={word('match.zoom.in')} onClick={() => board.handle.value?.zoomBy(1.25)}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={word('match.zoom.out')} onClick={() => board.handle.value?.zoomBy(0.8)}>
          <Icon name="minus" />
        </button>
        <LayerMenu />
      </div>
    </>
  );
}

const CARD = { width: 260, height: 190 };

/** The province card beside the pointer, or in the corner after a tap. */
function Inspected({ layout }: { readonly layout: Layout }) {
  const { ui } = useMatch();
  const at = ui.inspected.value;
  if (at === null) return null;
  const free = at.x >= 0 && layout !== 'phone';
  const close = () => {
    ui.inspected.value = null;
  };
  return (
    <BesidePointer {...CARD} at={free ? at : null} {...(free ? {} : { close })}>
      <ProvinceCard province={at.province} />
    </BesidePointer>
  );
}
