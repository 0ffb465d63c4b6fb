// The match on a phone: top bar, the board behind everything, a sheet with three stops and a navigation of five.

import { HostMenu } from '../../panels/host/HostMenu.tsx';
import { LineMark } from '../../panels/LineMark.tsx';
import { useMatch } from '../../panels/matchContext.ts';
import { Notices } from '../../panels/notices/Notices.tsx';
import { OrdersPanel } from '../../panels/orders/OrdersPanel.tsx';
import { SeatPanel } from '../../panels/seat/SeatPanel.tsx';
import { AlmanacButton, PhaseClock, ReadyButton, ReadyMarks } from '../../panels/TopBar.tsx';
import { word } from '../../panels/words.ts';
import { councilsSeen, votesWaiting } from '../../store/matchCouncil.ts';
import { demandsOnMe } from '../../store/matchDemand.ts';
import { waitingFor } from '../../store/matchPacts.ts';
import { unreadTalks } from '../../store/matchTalks.ts';
import type { PhoneTab } from '../../store/matchUi.ts';
import { BottomSheet } from '../../ui/BottomSheet.tsx';
import { Count } from '../../ui/Count.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Selvedge } from '../../ui/Selvedge.tsx';
import { BoardArea, BoardCards } from './BoardArea.tsx';
import type { BoardPort } from './boardPort.ts';
import { WorkTabBody } from './WorkPanel.tsx';

const TOP = 58;
const NAVIGATION = 84;

export function PhoneMatch({ board }: { readonly board: BoardPort }) {
  const { me, ui } = useMatch();
  const tab = ui.phoneTab.value;
  // A sheet over the whole board takes the notices with it.
  const full = ui.stop.value === 'full';
  return (
    <>
      <header class="phone-top">
        {me !== null && <Selvedge power={me} />}
        <PhaseClock short />
        <span class="grow" />
        <LineMark onlyIfBad />
        <ReadyButton />
      </header>
      <BoardArea board={board} layout="phone" />
      {!full && (
        <div class="phone-notices">
          <Notices here={tab} />
        </div>
      )}
      <BottomSheet
        stop={ui.stop.value}
        onStop={(stop) => {
          ui.stop.value = stop;
        }}
        navigation={NAVIGATION}
        topBar={TOP}
        label={word(`match.tab.${tab}`)}
        foot={<Navigation />}
      >
        {full && <Notices here={tab} />}
        <div class={`phone-body is-${tab}`}>
          {tab === 'board' ? <BoardTab /> : tab === 'seat' ? <SeatTab /> : <WorkTabBody tab={tab} />}
        </div>
      </BottomSheet>
    </>
  );
}

/** What is selected, or the list of orders. */
function BoardTab() {
  const { ui } = useMatch();
  const selected = ui.unit.value !== null || ui.alert.value !== null || ui.choosing.value !== null;
  return (
    <>
      <BoardCards layout="phone" />
      {!selected && <OrdersPanel />}
    </>
  );
}

function SeatTab() {
  const { view, mine } = useMatch();
  return (
    <>
      <div class="phone-seat-head">
        <ReadyMarks view={view} />
        <LineMark />
        <AlmanacButton />
        {mine?.host === true && <HostMenu />}
      </div>
      {mine === null ? <p class="match-note">{word('match.watching')}</p> : <SeatPanel />}
    </>
  );
}

function Navigation() {
  const { view, mine, me, ui } = useMatch();
  const items: readonly {
    readonly id: PhoneTab;
    readonly icon: IconName;
    readonly count?: number;
    readonly waits?: true;
  }[] = [
    { id: 'board', icon: 'board' },
    { id: 'seat', icon: 'seat' },
    { id: 'talks', icon: 'talks', count: unreadTalks(view, mine) },
    { id: 'pacts', icon: 'pacts', count: waitingFor(view, mine), waits: true },
    ...(councilsSeen(view, mine).length > 0
      ? [{ id: 'council', icon: 'council', count: votesWaiting(view, mine), waits: true } as const]
      : []),
    { id: 'powers', icon: 'powers', count: demandsOnMe(view, mine) },
  ];
  return (
    <nav class="phone-nav" aria-label={word('match.nav')}>
      {items.map(({ id, icon, count, waits }) => (
        <button
          type="button"
          key={id}
          aria-current={ui.phoneTab.value === id ? 'page' : undefined}
          data-testid={`tab-${id}`}
          onClick={() => {
            const again = ui.phoneTab.value === id;
            if (again && id === 'pacts') ui.pact.value = null;
            if (again && id === 'powers') ui.power.value = null;
            ui.phoneTab.value = id;
            ui.stop.value = id === 'board' ? 'half' : 'full';
          }}
        >
          {id === 'seat' && me !== null ? <Emblem name={me} /> : <Icon name={icon} />}
          {word(`match.tab.${id}`)}
          <Count n={count ?? 0} tone={waits ? 'waits' : 'forYou'} />
        </button>
      ))}
    </nav>
  );
}
