// Every public line of every power in every kind of match, from the data.
import type { PowerId } from '../../../shared/board/ids.ts';
import { PRESET_IDS, type PresetId } from '../../../shared/command/presetId.ts';
import type { AgendaLineData } from '../../../shared/scenario/agendaIds.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';

export interface LineCase {
  readonly preset: PresetId;
  readonly power: PowerId;
  readonly line: AgendaLineData;
}

/** Line-ups of a campaign play the lines of an evening with the same powers. */
const SAME: readonly PresetId[] = ['campaign6', 'campaign8', 'campaign12'];

export const EVERY_LINE: readonly LineCase[] = PRESET_IDS.filter((id) => !SAME.includes(id)).flatMap((preset) =>
  Object.entries(presetOf({ preset }).agendas).flatMap(([power, lines = []]) =>
    lines.map((line) => ({ preset, power: power as PowerId, line })),
  ),
);

export function named({ preset, power, line }: LineCase): string {
  return `${preset} ${power} ${line.id}`;
}
