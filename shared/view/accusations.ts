// Public accusations as everybody heard them (scenario.md B): in which matches there are any, and who has made one.
import type { PowerId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';
import type { LogEntry } from './logEntry.ts';

/** Catalogue key of the line that tells of one. */
export const ACCUSED = 'news.accused';

/** Not in the Lesson. */
export function hasAccusations({ preset }: { readonly preset: PresetId }): boolean {
  return preset !== 'lesson';
}

/** Whether the power has made its one accusation of the match. */
export function hasAccused(log: readonly LogEntry[], power: PowerId): boolean {
  return log.some(({ fact }) => {
    if (fact.k !== 'newsline' || fact.text.key !== ACCUSED) return false;
    const who = fact.text.args?.power;
    return typeof who === 'object' && 'power' in who && who.power === power;
  });
}
