// Drives the matches in memory by the wall clock: phases that are over, night cables that are due, seats nobody sits in. Time enters the engine only here.
import type { PowerId } from '../../shared/board/ids.ts';
import type { Logger } from '../logger.ts';
import type { LiveMatch } from './liveMatch.ts';
import type { Matches } from './matches.ts';

const BEAT_MS = 250;
/** Night cables come this long before the bell (rules 5). */
const CABLE_LEAD_MS = 60_000;
/** After an outage nobody finds the bell already rung. */
const GRACE_AFTER_OUTAGE_MS = 30_000;

export interface ClockDriver {
  readonly stop: () => void;
}

function due(match: LiveMatch, now: number): boolean {
  const { endsAt, phase, cablesSent, pausedLeft } = match.state;
  if (endsAt === null || pausedLeft !== null) return false;
  return now >= endsAt || (phase === 'diplomacy' && !cablesSent && now >= endsAt - CABLE_LEAD_MS);
}

/** Gives a match that slept through a restart time to breathe. */
export async function graceAfterOutage(match: LiveMatch, now: number): Promise<void> {
  const { endsAt, pausedLeft } = match.state;
  if (endsAt === null || pausedLeft !== null || endsAt - now >= GRACE_AFTER_OUTAGE_MS) return;
  const seconds = Math.ceil((GRACE_AFTER_OUTAGE_MS - (endsAt - now)) / 1000);
  await match.run({ system: true }, { type: 'extend', seconds });
}

/** Powers whose people are away are minded by a bot after two phases without a sign of life, and given back at once (rules 11.5). */
function watchAbsence(match: LiveMatch): () => void {
  let phaseId = match.state.phaseId;
  const silentFor = new Map<string, number>();
  let silent = new Set<string>();
  return () => {
    const { state } = match;
    if (state.phase === 'lobby' || state.phase === 'archives') return;
    const now = new Set<string>(match.silentPowers());
    const peopled = new Set(Object.values(state.seats).map((seat) => seat.power));
    const minded = (power: PowerId) => peopled.has(power) && state.absent[power] === 'bot';
    for (const power of state.powers) {
      if (minded(power) && !now.has(power)) void match.run({ system: true }, { type: 'mind', power, by: 'people' });
    }
    if (state.phaseId === phaseId) {
      silent = new Set([...silent].filter((power) => now.has(power)));
      return;
    }
    phaseId = state.phaseId;
    for (const power of state.powers) {
      const phases = silent.has(power) ? (silentFor.get(power) ?? 0) + 1 : 0;
      silentFor.set(power, phases);
      if (phases >= 2 && !minded(power)) {
        void match.run({ system: true }, { type: 'mind', power, by: 'bot' });
      }
    }
    silent = now;
  };
}

/** A phase that cannot be ended is paused, which everybody sees, instead of standing at 0:00 without a word. */
async function stopForRepair(match: LiveMatch, logger: Logger): Promise<void> {
  logger.error({ match: match.id }, 'a phase could not be ended; the match is paused');
  await match.run({ system: true }, { type: 'pause' });
}

export function startClock(matches: Matches, logger: Logger, now: () => number): ClockDriver {
  const busy = new Set<string>();
  const absence = new Map<string, () => void>();
  matches.onWake((match) => absence.set(match.id, watchAbsence(match)));
  const beat = setInterval(() => {
    for (const match of matches.awake()) {
      absence.get(match.id)?.();
      if (busy.has(match.id) || !due(match, now())) continue;
      busy.add(match.id);
      match
        .run({ system: true }, { type: 'tick', now: now() })
        .then((reply) => (reply.ok ? undefined : stopForRepair(match, logger)))
        .catch((error: unknown) => logger.error({ err: error, match: match.id }, 'the clock could not end a phase'))
        .finally(() => busy.delete(match.id));
    }
  }, BEAT_MS);
  return { stop: () => clearInterval(beat) };
}
