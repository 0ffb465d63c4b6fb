// The presets that can be played (rules 13). What each of them holds is data in shared/scenario/presets.ts.

export const PRESET_IDS = ['lesson', 'evening'] as const;
export type PresetId = (typeof PRESET_IDS)[number];
