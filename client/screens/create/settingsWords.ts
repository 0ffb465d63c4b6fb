// Settings of a match in words, for the create page and the lobby.
import type { MatchSettings } from '../../../shared/command/command.ts';
import { duration, t } from '../../text/say.ts';

const HOUR = 3600;

/** "4–6 rounds", or "4 rounds". */
export const roundsWords = ({ roundsMin, roundsMax }: Pick<MatchSettings, 'roundsMin' | 'roundsMax'>): string =>
  roundsMin === roundsMax
    ? t('settings.rounds.fixed', { count: roundsMin })
    : t('settings.rounds.range', { min: roundsMin, max: roundsMax });

export const timeWords = (seconds: number | null): string =>
  seconds === null ? t('settings.noClock') : seconds < HOUR ? duration(seconds) : hoursWords(seconds);

/** "8 hours", "2 days". */
function hoursWords(seconds: number): string {
  const hours = Math.round(seconds / HOUR);
  return hours >= 48 && hours % 24 === 0
    ? t('settings.days', { count: hours / 24 })
    : t('settings.hours', { count: hours });
}

/** Deadlines of hours rather than minutes: people answer when they can (rules 1). */
export const isAsynchronous = ({ diplomacySeconds }: Pick<MatchSettings, 'diplomacySeconds'>): boolean =>
  diplomacySeconds !== null && diplomacySeconds > HOUR;

/** About how long the whole match takes, in minutes; null without a clock. */
export function lengthMinutes(settings: MatchSettings): number | null {
  const { briefingSeconds, diplomacySeconds, regroupSeconds, roundsMin, roundsMax } = settings;
  if (briefingSeconds === null || diplomacySeconds === null || regroupSeconds === null) return null;
  // The playback of a round takes about a minute and a half.
  const round = briefingSeconds + diplomacySeconds + regroupSeconds / 2 + 90;
  return Math.max(5, Math.round((round * (roundsMin + roundsMax)) / 2 / 60 / 5) * 5);
}

/** "4–6 rounds, about 40 min". */
export function settingsLine(settings: MatchSettings): string {
  const minutes = lengthMinutes(settings);
  const rounds = roundsWords(settings);
  if (isAsynchronous(settings)) {
    return t('settings.line.days', { rounds, length: timeWords(settings.diplomacySeconds) });
  }
  return minutes === null ? rounds : t('settings.line', { rounds, length: duration(minutes * 60) });
}
