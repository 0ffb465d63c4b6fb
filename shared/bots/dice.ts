// A bot's own dice: named draws, so that the same match in the same state is played the same, and no draw shifts another.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const STEPS = 2 ** 24;

/** A number in [0, 1) that hangs on these names alone. */
export function drawn(...names: readonly (string | number)[]): number {
  return uniformInt(xoroshiro128plus(hash(names.join('\n'))), 0, STEPS - 1) / STEPS;
}

/** 32 bits of a text, stirred so that neighbouring names lie far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) | 0;
}
