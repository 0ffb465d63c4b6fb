// What a page before the match needs of a preset: who plays, and the usual settings. Small on purpose; all else is in presets.ts.
import type { PowerId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import {
  CAMPAIGN_SETTINGS,
  CORE_POWERS,
  EIGHT_POWERS,
  EVENING_SETTINGS,
  FULL_SETTINGS,
  SIX_POWERS,
  TWELVE_POWERS,
} from './evening.ts';
import { LESSON_POWERS, LESSON_SETTINGS } from './lesson.ts';

export interface LineUp {
  readonly powers: readonly PowerId[];
  readonly settings: MatchSettings;
}

export const LINE_UPS: Readonly<Record<PresetId, LineUp>> = {
  lesson: { powers: LESSON_POWERS, settings: LESSON_SETTINGS },
  evening: { powers: SIX_POWERS, settings: EVENING_SETTINGS },
  evening8: { powers: EIGHT_POWERS, settings: EVENING_SETTINGS },
  full: { powers: TWELVE_POWERS, settings: FULL_SETTINGS },
  campaign4: { powers: CORE_POWERS, settings: CAMPAIGN_SETTINGS },
  campaign6: { powers: SIX_POWERS, settings: CAMPAIGN_SETTINGS },
  campaign8: { powers: EIGHT_POWERS, settings: CAMPAIGN_SETTINGS },
  campaign12: { powers: TWELVE_POWERS, settings: CAMPAIGN_SETTINGS },
};
