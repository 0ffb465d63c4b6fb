// The presets that can be played (rules 13): a kind of match and its line-up of powers. What each of them holds is data in shared/scenario/presets.ts.

export const PRESET_IDS = [
  'lesson',
  'evening',
  'evening8',
  'full',
  'campaign4',
  'campaign6',
  'campaign8',
  'campaign12',
] as const;
/** `evening` alone is the Evening of six: so logs of the time when there was no other still tell the truth. */
export type PresetId = (typeof PRESET_IDS)[number];

export const PRESET_FAMILIES = ['lesson', 'evening', 'full', 'campaign'] as const;
export type PresetFamily = (typeof PRESET_FAMILIES)[number];

/** The line-ups of each kind of match, the smallest first. */
export const PRESETS_OF: Readonly<Record<PresetFamily, readonly PresetId[]>> = {
  lesson: ['lesson'],
  evening: ['evening', 'evening8'],
  full: ['full'],
  campaign: ['campaign4', 'campaign6', 'campaign8', 'campaign12'],
};

export function familyOf(preset: PresetId): PresetFamily {
  return PRESET_FAMILIES.find((family) => PRESETS_OF[family].includes(preset)) ?? 'lesson';
}
