// Which colour tokens belong to whom.
import type { OwnerId } from '../../shared/board/ids.ts';

/** Token of the colours in tokens.css: the neutral one is called `neu` there. */
export const colourOf = (owner: OwnerId): string => (owner === 'neutral' ? 'neu' : owner);
/** `--c` and `--on` of a power, for slips, cards and selvedges. */
export const inColours = (owner: OwnerId): Record<string, string> => ({
  '--c': `var(--p-${colourOf(owner)})`,
  '--on': `var(--p-${colourOf(owner)}-on)`,
});
