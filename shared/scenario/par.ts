// Par: the mean points of self-play by preset, line-up and power (rules 11.3). Filled from `npm run selfplay`; what is not measured has no par.
import type { PowerId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';

/** Runs of docs/balance.md; Campaigns are not measured. */
const PAR: Readonly<Partial<Record<PresetId, Readonly<Partial<Record<PowerId, number>>>>>> = {
  evening: { ru: 63, tj: 63, uz: 64, tal: 66, kz: 70, kg: 68 },
  evening8: { ru: 70, tj: 72, uz: 74, tal: 69, kz: 79, kg: 75, tm: 65, nrf: 69 },
  full: { ru: 67, tj: 70, uz: 68, tal: 68, kz: 78, kg: 72, tm: 68, nrf: 59, cn: 66, pk: 68, ir: 69, us: 68 },
};

/** Null where nobody has measured it, and in the Lesson, which shows stars alone. */
export function parOf(preset: PresetId, power: PowerId): number | null {
  return PAR[preset]?.[power] ?? null;
}
