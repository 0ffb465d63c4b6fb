// What a page before the match needs of a preset: who plays, and the usual settings. Small on purpose; all else is in presets.ts.
import type { PowerId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import { EVENING_POWERS, EVENING_SETTINGS } from './evening.ts';
import { LESSON_POWERS, LESSON_SETTINGS } from './lesson.ts';

export interface LineUp {
  readonly powers: readonly PowerId[];
  readonly settings: MatchSettings;
}

export const LINE_UPS: Readonly<Record<PresetId, LineUp>> = {
  lesson: { powers: LESSON_POWERS, settings: LESSON_SETTINGS },
  evening: { powers: EVENING_POWERS, settings: EVENING_SETTINGS },
};
