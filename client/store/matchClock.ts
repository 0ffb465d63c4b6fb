// The phase clock as people read it. The time is the server's estimate (MatchSession.serverNow), never the device's own clock.
import type { Text } from '../../shared/text/text.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

type Clock = PublicView['clock'];

/** Milliseconds left of the phase, at least 0; null: no clock. */
export function timeLeft(clock: Clock, now: number): number | null {
  if (clock.pausedLeft !== null) return Math.max(0, clock.pausedLeft);
  if (clock.endsAt === null) return null;
  return Math.max(0, clock.endsAt - now);
}

/** "2:41"; rounded up, so that 0:00 means that it is over. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Seconds that the phase has in all, for the ring; null: no clock. Resolution and the last dispatch have their own spans. */
export function phaseSeconds({ settings, clock }: Pick<PublicView, 'settings' | 'clock'>): number | null {
  switch (clock.phase) {
    case 'briefing':
      return settings.briefingSeconds;
    case 'diplomacy':
      return settings.diplomacySeconds;
    case 'regroup':
      return settings.regroupSeconds;
    case 'dispatch':
      return 30;
    default:
      return null;
  }
}

/** "Round 2 of 4-6" (rules 1: the length is known only as a span). */
export function roundText({ round, roundsMin, roundsMax }: Clock): Text {
  const key = roundsMin === roundsMax ? 'match.round.fixed' : 'match.round.span';
  return { key, args: { round, min: roundsMin, max: roundsMax } };
}
