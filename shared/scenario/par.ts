// Par: the mean points of self-play by preset, line-up and power (rules 11.3). Filled from `npm run selfplay`; what is not measured has no par.
import type { PowerId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';

/** Seed `chorog`, docs/balance.md; Campaigns are not measured. */
const PAR: Readonly<Partial<Record<PresetId, Readonly<Partial<Record<PowerId, number>>>>>> = {
  evening: { ru: 63, tj: 63, uz: 64, tal: 65, kz: 72, kg: 68 },
  evening8: { ru: 69, tj: 73, uz: 73, tal: 70, kz: 78, kg: 74, tm: 64, nrf: 68 },
  full: { ru: 65, tj: 68, uz: 64, tal: 65, kz: 79, kg: 70, tm: 68, nrf: 57, cn: 67, pk: 67, ir: 68, us: 68 },
};

/** Null where nobody has measured it, and in the Lesson, which shows stars alone. */
export function parOf(preset: PresetId, power: PowerId): number | null {
  return PAR[preset]?.[power] ?? null;
}
