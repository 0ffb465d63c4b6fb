// Who plays in each line-up from the Evening up, and the usual settings of an Evening, a Full table and a Campaign (rules 13).
import type { PowerId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';

export const CORE_POWERS = ['ru', 'tj', 'uz', 'tal'] as const satisfies readonly PowerId[];
/** The core, Kazakhstan, Kyrgyzstan. */
export const SIX_POWERS = [...CORE_POWERS, 'kz', 'kg'] as const satisfies readonly PowerId[];
/** And Turkmenistan, the Resistance Front. */
export const EIGHT_POWERS = [...SIX_POWERS, 'tm', 'nrf'] as const satisfies readonly PowerId[];
export const TWELVE_POWERS = [...EIGHT_POWERS, 'cn', 'pk', 'ir', 'us'] as const satisfies readonly PowerId[];

export const EVENING_SETTINGS: MatchSettings = {
  briefingSeconds: 30,
  diplomacySeconds: 360,
  regroupSeconds: 45,
  roundsMin: 6,
  roundsMax: 8,
  press: 'full',
  spectators: 'public',
  botLevel: 'normal',
};

/** Twelve need longer to talk to each other. */
export const FULL_SETTINGS: MatchSettings = { ...EVENING_SETTINGS, diplomacySeconds: 420 };

const HOUR = 3600;

/** Asynchronous: phases end when all are ready, or at deadlines of hours (rules 1, 13). */
export const CAMPAIGN_SETTINGS: MatchSettings = {
  ...EVENING_SETTINGS,
  briefingSeconds: HOUR,
  diplomacySeconds: 24 * HOUR,
  regroupSeconds: 8 * HOUR,
  roundsMin: 10,
  roundsMax: 12,
};
