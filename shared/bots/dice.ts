// A bot's own dice: named draws, so that the same match in the same state is played the same, and no draw shifts another.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const STEPS = 2 ** 24;

/** A number in [0, 1) that hangs on these names alone. */
export function drawn(...names: readonly (string | number)[]): number {
  return drawnFrom(read(START, names.join('\n')));
}

/** `drawn` of these names and one more, for many draws that share them. */
export function dice(...names: readonly (string | number)[]): (what: string) => number {
  const begun = read(START, `${names.join('\n')}\n`);
  return (what) => drawnFrom(read(begun, what));
}

const START = 0x811c9dc5;

/** 32 bits of a text, after what was read before it. */
function read(before: number, text: string): number {
  let h = before;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Stirred, so that neighbouring names lie far apart. */
function drawnFrom(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return uniformInt(xoroshiro128plus((h ^ (h >>> 15)) | 0), 0, STEPS - 1) / STEPS;
}
