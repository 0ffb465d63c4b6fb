// All chance of a match, by named draws: each roll hangs on seed, label, round and id alone, so that no draw shifts another
// (docs/adr/0003-named-draws.md).
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Roll } from '../situation/roll.ts';

const STEPS = 2 ** 30;

/** The rolls of one round: `roll('attack')` is the same number in [0, 1) whenever it is asked for. */
export function rollsOf(seed: string, round: number): Roll {
  return (label, id = '') => {
    const generator = xoroshiro128plus(hash(JSON.stringify([seed, label, round, id])));
    return uniformInt(generator, 0, STEPS - 1) / STEPS;
  };
}

/** 32-bit hash of a text: FNV-1a with a last stir, so that neighbouring names do not give neighbouring seeds. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
