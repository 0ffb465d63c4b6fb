// Par: the mean points of self-play by preset, line-up and power (rules 11.3). Filled from `npm run selfplay`; what is not measured has no par.
import type { PowerId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';

/** Seed `region`, docs/balance.md; Campaigns are not measured. */
const PAR: Readonly<Partial<Record<PresetId, Readonly<Partial<Record<PowerId, number>>>>>> = {
  evening: { ru: 63, tj: 63, uz: 64, tal: 66, kz: 70, kg: 68 },
  evening8: { ru: 64, tj: 65, uz: 66, tal: 64, kz: 74, kg: 74, tm: 63, nrf: 63 },
  full: { ru: 59, tj: 66, uz: 66, tal: 63, kz: 73, kg: 72, tm: 68, nrf: 63, cn: 71, pk: 61, ir: 64, us: 67 },
};

/** Null where nobody has measured it, and in the Lesson, which shows stars alone. */
export function parOf(preset: PresetId, power: PowerId): number | null {
  return PAR[preset]?.[power] ?? null;
}
