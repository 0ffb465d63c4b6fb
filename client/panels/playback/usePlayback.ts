// Runs a playback: animates a step, lets it rest, goes on; stops at a key, and steps by hand (look notes, 8).
import { useEffect, useMemo } from 'preact/hooks';
import { playback as playbackOf } from '../../../shared/view/playback.ts';
import type { Playback, PlaybackStep } from '../../../shared/view/playbackStep.ts';
import type { BoardPort } from '../../screens/match/boardPort.ts';
import { useFarScreen } from '../../screens/match/useLayout.ts';
import { playbackBoard } from '../../store/matchBoard.ts';
import { timeLeft } from '../../store/matchClock.ts';
import { SPEED_FACTOR } from '../../store/matchUi.ts';
import { useMatch } from '../matchContext.ts';
import { say } from '../words.ts';
import { fitted } from './pace.ts';

/** A step rests at least so long, or so long a character of its caption, whichever is longer (look notes, 8). */
const REST_MS = 2200;
const CHARACTER_MS = 60;

export interface PlaybackRun {
  readonly playback: Playback;
  readonly at: number;
  readonly step: PlaybackStep | undefined;
  readonly go: (to: number) => void;
  readonly toggle: () => void;
  /** To the communiqué. */
  readonly finish: () => void;
}

export function usePlayback(round: number, board: BoardPort): PlaybackRun {
  const { view, mine, ui, session } = useMatch();
  const log = mine?.log ?? [];
  const playback = useMemo(() => playbackOf(view, log, round), [round, view.log.length, log.length]);
  const at = Math.min(ui.playbackAt.value, Math.max(0, playback.steps.length - 1));
  const step = playback.steps[at];
  const handle = board.handle.value;
  const playing = ui.playing.value;
  const speed = ui.speed.value;
  // Those who only watch on a large screen sit at the back of a room.
  const size = useFarScreen() && mine === null ? ({ size: 'projector' } as const) : {};

  const finish = () => {
    ui.overlay.value = { kind: 'communique', round };
  };
  const go = (to: number) => {
    if (to >= playback.steps.length) return finish();
    ui.playbackAt.value = Math.max(0, to);
  };

  // Drawing: before the step, the step, after it.
  useEffect(() => {
    let gone = false;
    const show = (done: number) => board.show({ ...playbackBoard(view, mine, playback, done), ...size });
    show(at - 1);
    const drawn =
      step === undefined ? Promise.resolve() : (handle?.play(step, SPEED_FACTOR[speed]) ?? Promise.resolve());
    drawn.then(() => {
      if (!gone) show(at);
    });
    return () => {
      gone = true;
    };
    // A new view must not restart the step: only the place in the playback does.
  }, [at, playback, handle]);

  // Time: the rest after which the next step comes by itself.
  useEffect(() => {
    if (!playing || step === undefined) return;
    // Everybody's playback ends with its phase: the steps that are left share the time that is left.
    const live = view.clock.phase === 'resolution' && view.clock.round === round;
    const left = live ? timeLeft(view.clock, session.serverNow()) : null;
    const rest = fitted(restOf(step) * SPEED_FACTOR[speed], playback.steps.length - at, left);
    const timer = setTimeout(() => go(at + 1), rest);
    return () => clearTimeout(timer);
  }, [at, playback, playing, speed]);

  const toggle = () => {
    ui.playing.value = !ui.playing.value;
  };
  return { playback, at, step, go, toggle, finish };
}

/** Milliseconds at normal speed. */
export function restOf(step: PlaybackStep): number {
  const words = [step.headline, ...step.sentences].map(say).join(' ');
  return Math.max(REST_MS, words.length * CHARACTER_MS);
}
