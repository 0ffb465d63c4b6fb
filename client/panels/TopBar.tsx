// The top of the match screen: month and round, phase and clock, alerts, who is ready, the line, and the reader's own Ready.
import { useEffect, useRef, useState } from 'preact/hooks';
import { monthText } from '../../shared/politics/pactWords.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { openAlmanac } from '../store/almanac.ts';
import { falseAlarms } from '../store/matchAlerts.ts';
import { clockFace, phaseSeconds, roundText, timeLeft } from '../store/matchClock.ts';
import { Button } from '../ui/Button.tsx';
import { ClockRing } from '../ui/ClockRing.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { ReadyMark } from '../ui/ReadyMark.tsx';
import { TermMark } from '../ui/Term.tsx';
import { HostMenu } from './host/HostMenu.tsx';
import { LineMark } from './LineMark.tsx';
import { useAsk, useMatch } from './matchContext.ts';
import { placeName, say, word } from './words.ts';

export function TopBar() {
  const { view, mine } = useMatch();
  const { clock } = view;
  return (
    <header class="match-top">
      <div class="match-month">
        <div class="match-month-name">{say(monthText(clock.round))}</div>
        <div class="match-month-round">{say(roundText(clock))}</div>
      </div>
      <PhaseClock />
      <AlertChips />
      <div class="match-top-gap" />
      <ReadyMarks view={view} />
      <LineMark />
      <AlmanacButton />
      {mine?.host === true && <HostMenu />}
      {mine !== null && <ReadyButton />}
    </header>
  );
}

/** The almanac over the match; nothing here is left. */
export const AlmanacButton = () => (
  <button type="button" class="lk" data-testid="almanac" aria-haspopup="dialog" onClick={() => openAlmanac()}>
    {word('match.almanac')}
  </button>
);

/** Ring, digits, phase and what it is for. A change of phase is read aloud politely. */
export function PhaseClock({ short = false }: { readonly short?: boolean }) {
  const { view } = useMatch();
  const { phase } = view.clock;
  const left = useTimeLeft();
  const seconds = phaseSeconds(view);
  const paused = view.clock.pausedLeft !== null;
  return (
    <div class="match-phase">
      {left !== null && seconds !== null && (
        <>
          <ClockRing left={left} total={seconds * 1000} paused={paused} />
          <div class={`num match-clock${left <= 30_000 ? ' is-last' : ''}`} role="timer" aria-live="off">
            {clockFace(left)}
          </div>
        </>
      )}
      <div>
        <div class="match-phase-name" data-testid="phase" data-phase={phase} aria-live="polite">
          {word(`match.phase.${phase}`)}
        </div>
        <div class="match-phase-hint">
          {paused ? word('match.paused') : short ? say(roundText(view.clock)) : word(`match.phase.${phase}.hint`)}
        </div>
      </div>
    </div>
  );
}

/** Milliseconds left by the server's clock, four times a second; null without a clock. */
export function useTimeLeft(): number | null {
  const { view, session } = useMatch();
  const [now, setNow] = useState(() => session.serverNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(session.serverNow()), 250);
    return () => clearInterval(timer);
  }, [session]);
  return timeLeft(view.clock, now);
}

function AlertChips() {
  const { view, ui } = useMatch();
  if (view.alerts.length === 0 || view.clock.phase === 'archives') return null;
  return (
    <div class="match-alerts">
      {view.alerts.map((front) => (
        <button
          type="button"
          key={front}
          class="tag tag-alert match-alert"
          data-testid={`alert-${front}`}
          onClick={() => {
            ui.unit.value = null;
            ui.alert.value = front;
          }}
        >
          <Emblem name="crossing-alert" />
          {placeName(front)}
        </button>
      ))}
      <span class="match-alerts-note">{word('match.alerts.note', { count: falseAlarms(view) })}</span>
      <TermMark to="word.alarm" about={word('match.alerts')} />
    </div>
  );
}

export function ReadyMarks({ view }: { readonly view: PublicView }) {
  const waiting = view.powers.filter((power) => view.power[power]?.ready !== true).length;
  return (
    <ul class="match-ready" aria-label={word('match.ready.of', { waiting, all: view.powers.length })}>
      {view.powers.map((power) => {
        const ready = view.power[power]?.ready === true;
        const away = Object.values(view.seats).some((seat) => seat.power === power && !seat.online);
        return (
          <li key={power}>
            <ReadyMark power={power} ready={ready} away={away} />
          </li>
        );
      })}
    </ul>
  );
}

/** So long after a change of phase the button takes no tap. */
const SETTLE_MS = 700;

/** Ready, and Ready taken back; what it does stands under it for the eye and in its description for the ear. */
export function ReadyButton() {
  const { view, mine, me } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const { phase, phaseId } = view.clock;
  const since = useRef({ phaseId, at: 0 });
  if (since.current.phaseId !== phaseId) since.current = { phaseId, at: performance.now() };
  if (me === null || mine === null || phase === 'archives' || phase === 'lobby') return null;
  // One's own eyes: a secret proposal takes it back without the others seeing it.
  const ready = mine.you?.ready === true;
  const again = !ready && view.power[me]?.ready === true;
  const label = ready ? word('match.ready.undo') : word(again ? 'match.ready.again' : `match.ready.${phase}`);
  return (
    <span class="match-ready-button">
      <Button
        kind={ready ? 'plain' : 'primary'}
        testid="ready"
        pressed={ready}
        busy={busy ? word('match.ready.busy') : undefined}
        title={
          refusal === null
            ? word(ready ? 'match.ready.undo.does' : again ? 'match.ready.again.why' : 'match.ready.does')
            : say(refusal)
        }
        onClick={() => {
          // A tap meant for the phase that just ended must not end the new one.
          if (performance.now() - since.current.at > SETTLE_MS) void ask({ type: 'ready', ready: !ready });
        }}
      >
        {label}
      </Button>
    </span>
  );
}
