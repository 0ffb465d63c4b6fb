// The right panel: talks, pacts, orders, powers. Counts: madder is new to the reader, ochre waits for them.
import { CouncilPanel } from '../../panels/council/CouncilPanel.tsx';
import { useMatch } from '../../panels/matchContext.ts';
import { Notices } from '../../panels/notices/Notices.tsx';
import { OrdersPanel } from '../../panels/orders/OrdersPanel.tsx';
import { PactsPanel } from '../../panels/pacts/PactsPanel.tsx';
import { PowersPanel } from '../../panels/powers/PowersPanel.tsx';
import { TalksPanel } from '../../panels/talks/TalksPanel.tsx';
import { word } from '../../panels/words.ts';
import { councilsSeen, votesWaiting } from '../../store/matchCouncil.ts';
import { demandsOnMe } from '../../store/matchDemand.ts';
import { waitingFor } from '../../store/matchPacts.ts';
import { unreadTalks } from '../../store/matchTalks.ts';
import type { WorkTab } from '../../store/matchUi.ts';
import { TabPanel, Tabs } from '../../ui/Tabs.tsx';

export function WorkPanel() {
  const { view, mine, ui } = useMatch();
  const chosen = ui.tab.value;
  return (
    <aside class="match-work" aria-label={word('match.work')}>
      <Tabs<WorkTab>
        label={word('match.work')}
        chosen={chosen}
        onChoose={(tab) => {
          // A tap on the tab one is in leads back to its first page.
          if (tab === chosen) {
            ui.pact.value = null;
            ui.power.value = null;
          }
          ui.tab.value = tab;
        }}
        items={[
          { id: 'talks', label: word('match.tab.talks'), count: unreadTalks(view, mine) },
          { id: 'pacts', label: word('match.tab.pacts'), count: waitingFor(view, mine), countTone: 'waits' },
          { id: 'orders', label: word(mine === null ? 'match.tab.board' : 'match.tab.orders') },
          // The Lesson has no institutions (rules 13).
          ...(councilsSeen(view, mine).length > 0
            ? [
                {
                  id: 'council',
                  label: word('match.tab.council'),
                  count: votesWaiting(view, mine),
                  countTone: 'waits',
                } as const,
              ]
            : []),
          { id: 'powers', label: word('match.tab.powers'), count: demandsOnMe(view, mine) },
        ]}
      />
      <Notices here={chosen} />
      <TabPanel id={chosen} class="work-body">
        <WorkTabBody tab={chosen} />
      </TabPanel>
    </aside>
  );
}

export function WorkTabBody({ tab }: { readonly tab: WorkTab }) {
  switch (tab) {
    case 'talks':
      return <TalksPanel />;
    case 'pacts':
      return <PactsPanel />;
    case 'orders':
      return <OrdersPanel />;
    case 'council':
      return <CouncilPanel />;
    case 'powers':
      return <PowersPanel />;
  }
}
