// Ready, pause, extend, end (rules 1): *ready* only speeds up; the host holds the clock.
import { assertNever } from '../../board/assertNever.ts';
import type { ClockCommand } from '../../command/command.ts';
import { endPhase, inPlay, isClockless } from '../phases.ts';
import { isReady } from '../playedBy.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';

/** Extending beyond this is a pause. */
const LONGEST_EXTENSION_SECONDS = 3600;

export function decideClock({ chronicle, seat, power, system, now }: Deciding, command: ClockCommand): Answer {
  const { state } = chronicle;
  if (!inPlay(state)) return no(state.phase === 'archives' ? 'matchOver' : 'wrongPhase');
  if (command.type !== 'ready' && !system && !seat?.host) return no('notHost');
  switch (command.type) {
    case 'ready':
      if (!power) return no('notSeated');
      if (state.pausedLeft !== null) return no('paused');
      if (command.ready ? isReady(state, power) : !state.ready.includes(power)) return OBEYED;
      chronicle.add({ type: 'readySet', powers: [power], ready: command.ready });
      return OBEYED;
    case 'pause':
      if (state.pausedLeft !== null) return OBEYED;
      // Without a clock nothing is left, but the pause still holds the phase open.
      chronicle.add({ type: 'clockSet', endsAt: null, pausedLeft: Math.max(0, (state.endsAt ?? now) - now) });
      return OBEYED;
    case 'resume': {
      if (state.pausedLeft === null) return OBEYED;
      const endsAt = isClockless(state) ? null : now + state.pausedLeft;
      chronicle.add({ type: 'clockSet', endsAt, pausedLeft: null });
      return OBEYED;
    }
    case 'extend': {
      const { seconds } = command;
      if (!(seconds > 0) || seconds > LONGEST_EXTENSION_SECONDS) return no('badSettings');
      if (state.pausedLeft !== null) {
        if (isClockless(state)) return OBEYED;
        chronicle.add({ type: 'clockSet', endsAt: null, pausedLeft: state.pausedLeft + seconds * 1000 });
      } else if (state.endsAt !== null) {
        chronicle.add({ type: 'clockSet', endsAt: state.endsAt + seconds * 1000, pausedLeft: null });
      }
      return OBEYED;
    }
    case 'endPhase':
      endPhase(chronicle, now);
      return OBEYED;
    default:
      return assertNever(command);
  }
}
