// Par: the mean points of self-play by preset, line-up and power (rules 11.3). Filled from `npm run selfplay`; what is not measured has no par.
import type { PowerId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';

const PAR: Readonly<Partial<Record<PresetId, Readonly<Partial<Record<PowerId, number>>>>>> = {};

/** Null where nobody has measured it, and in the Lesson, which shows stars alone. */
export function parOf(preset: PresetId, power: PowerId): number | null {
  return PAR[preset]?.[power] ?? null;
}
