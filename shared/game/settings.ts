// Settings of a match and their ranges.
import type { MatchSettings } from '../command/command.ts';

const DAY = 86_400;

/** Seconds a phase may last: minutes at one table, days in a Campaign (rules 1, 13). */
const LONGEST: Readonly<Record<'briefingSeconds' | 'diplomacySeconds' | 'regroupSeconds', number>> = {
  briefingSeconds: DAY,
  diplomacySeconds: 7 * DAY,
  regroupSeconds: 2 * DAY,
};
const MOST_ROUNDS = 12;

/** The settings with the changes in them, or null if a value is out of range. Unknown names are left out. */
export function mergedSettings(before: MatchSettings, changes: Partial<MatchSettings>): MatchSettings | null {
  const modules = changes.modules ?? before.modules;
  const settings: MatchSettings = {
    briefingSeconds: changes.briefingSeconds === undefined ? before.briefingSeconds : changes.briefingSeconds,
    diplomacySeconds: changes.diplomacySeconds === undefined ? before.diplomacySeconds : changes.diplomacySeconds,
    regroupSeconds: changes.regroupSeconds === undefined ? before.regroupSeconds : changes.regroupSeconds,
    roundsMin: changes.roundsMin ?? before.roundsMin,
    roundsMax: changes.roundsMax ?? before.roundsMax,
    press: changes.press ?? before.press,
    spectators: changes.spectators ?? before.spectators,
    botLevel: changes.botLevel ?? before.botLevel,
    ...(modules !== undefined && { modules }),
  };
  return isValid(settings) ? settings : null;
}

function isValid(settings: MatchSettings): boolean {
  const { roundsMin, roundsMax, press, spectators, botLevel } = settings;
  const seconds = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).every((name) => {
    const value = settings[name];
    return value === null || (Number.isFinite(value) && value >= 1 && value <= LONGEST[name]);
  });
  const rounds = [roundsMin, roundsMax].every((n) => Number.isInteger(n) && n >= 1 && n <= MOST_ROUNDS);
  return (
    seconds &&
    rounds &&
    roundsMin <= roundsMax &&
    ['full', 'public', 'none'].includes(press) &&
    ['none', 'public'].includes(spectators) &&
    ['easy', 'normal', 'hard'].includes(botLevel)
  );
}
