// The match screen: top, seat, board, work, ticker; on a phone the board with a sheet; for spectators the same without private parts.
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';
import './matchWords.ts';
import './match.css';
import './ticker.css';
import './phone.css';
import '../../panels/panels.css';
import '../../panels/seat/seat.css';
import '../../panels/seat/guestList.css';
import '../../panels/why.css';
import '../../panels/orders/orders.css';
import '../../panels/talks/talks.css';
import '../../panels/pacts/pacts.css';
import '../../panels/powers/powers.css';
import '../../panels/council/council.css';
import '../../panels/layers/layers.css';
import '../../panels/host/host.css';
import '../../panels/briefing.css';
import '../../panels/composer.css';
import '../../panels/composer/guard.css';
import '../../panels/notices/notices.css';
import '../../panels/treaties/treaties.css';
import '../../panels/playback.css';
import '../../panels/whatIf/whatIf.css';
import '../../panels/phone.css';
import { pactTitle } from '../../../shared/politics/pactTitle.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { Composer } from '../../panels/composer/Composer.tsx';
import { MatchContext, type MatchRoom, useMatch } from '../../panels/matchContext.ts';
import { useNotices } from '../../panels/notices/useNotices.ts';
import { PlaybackView } from '../../panels/playback/PlaybackView.tsx';
import { FoldedSeat, SeatPanel } from '../../panels/seat/SeatPanel.tsx';
import { Ticker } from '../../panels/Ticker.tsx';
import { PhaseClock, ReadyButton, TopBar } from '../../panels/TopBar.tsx';
import { resendAll } from '../../panels/talks/outbox.ts';
import { useGuessing, useGuessKeys } from '../../panels/whatIf/useGuessing.ts';
import { pactTitles, say, word } from '../../panels/words.ts';
import { pactById } from '../../store/matchPacts.ts';
import { conversations } from '../../store/matchTalks.ts';
import { createMatchUi } from '../../store/matchUi.ts';
import type { MatchSession } from '../../store/session.ts';
import { Working } from '../../ui/Working.tsx';
import { BoardArea } from './BoardArea.tsx';
import type { BoardPort } from './boardPort.ts';
import { Overlays, usePhaseOverlays } from './Overlays.tsx';
import { PhoneMatch } from './PhoneMatch.tsx';
import { useBoard } from './useBoard.ts';
import { useLayout } from './useLayout.ts';
import { WorkPanel } from './WorkPanel.tsx';

const ResultScreen = lazy(() =>
  import('../result/ResultScreen.tsx').then(({ ResultScreen: screen }) => ({ default: screen })),
);

export interface MatchScreenProps {
  readonly session: MatchSession;
  /** Makes a new match with the same people or settings; absent: not offered. */
  readonly onRematch?: () => void;
}

/** From the first briefing to the archives. The lobby is another screen. */
export function MatchScreen({ session, onRematch }: MatchScreenProps) {
  const ui = useMemo(() => createMatchUi(firstTalk(session)), [session]);
  const view = session.view.value;
  const mine = session.mine.value;
  const guessing = useGuessing(ui, view, mine);
  if (view === null) return <Working words={word('match.loading')} />;
  const titleOf = (id: string) => {
    const pact = pactById(view, mine, id);
    return pact === null ? word('ui.pact.untitled') : say(pactTitle(pact));
  };
  pactTitles.value = (id) => (pactById(view, mine, id) === null ? null : titleOf(id));
  const room: MatchRoom = { session, ui, view, mine, me: mine?.power ?? null, guessing, titleOf };
  return (
    <MatchContext.Provider value={room}>
      {view.clock.phase === 'archives' && view.result !== null ? (
        <Suspense fallback={<Working words={word('match.archives.loading')} />}>
          <ResultScreen result={view.result} {...(onRematch === undefined ? {} : { onRematch })} />
        </Suspense>
      ) : (
        <Running />
      )}
    </MatchContext.Provider>
  );
}

/** The conversation in which somebody waits, else the floor. */
function firstTalk(session: MatchSession): string {
  const view = session.view.peek();
  if (view === null) return 'floor';
  return conversations(view, session.mine.peek()).find(({ unread }) => unread > 0)?.id ?? 'floor';
}

function Running() {
  const { ui, me, view, session } = useMatch();
  const line = session.line.value;
  // What was written while the line was down goes by itself, whatever is open.
  useEffect(() => {
    if (line === 'live') resendAll(session);
  }, [line, session]);
  const layout = useLayout();
  const board = useBoard();
  usePhaseOverlays();
  useNotices();
  useGuessKeys();
  const overlay = ui.overlay.value;
  const playing = overlay.kind === 'playback';
  return (
    <div
      class={`match is-${layout}${playing ? ' is-playback' : ''}${me === null ? ' is-watching' : ''}${ui.seatOpen.value ? ' is-seat-open' : ''}`}
      data-testid="match"
      data-round={view.clock.round}
    >
      {playing ? (
        <Playing round={overlay.round} board={board} />
      ) : layout === 'phone' ? (
        <PhoneMatch board={board} />
      ) : (
        <Desk board={board} folded={layout === 'folded'} />
      )}
      <Overlays />
      <Composer board={board} />
    </div>
  );
}

function Desk({ board, folded }: { readonly board: BoardPort; readonly folded: boolean }) {
  const { me, ui } = useMatch();
  return (
    <>
      <TopBar />
      {me !== null && folded && <FoldedSeat />}
      {me !== null && (!folded || ui.seatOpen.value) && <SeatPanel />}
      <BoardArea board={board} layout={folded ? 'folded' : 'laptop'} />
      <WorkPanel />
      <Ticker />
    </>
  );
}

function Playing({ round, board }: { readonly round: number; readonly board: BoardPort }) {
  const { view, mine } = useMatch();
  return (
    <>
      <header class="match-top playback-top">
        <div class="match-month-name">{say(monthText(round))}</div>
        <PhaseClock short />
        <div class="match-top-gap" />
        <span class="match-top-note">{word('match.playback.note')}</span>
        {mine !== null && view.clock.phase === 'resolution' && <ReadyButton />}
      </header>
      <PlaybackView round={round} board={board} />
    </>
  );
}
