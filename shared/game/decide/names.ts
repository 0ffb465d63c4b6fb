// Names of people: short, plain, and not empty.
import { cleanWords, lengthOf } from '../../politics/plainWords.ts';

const LONGEST_NAME = 24;

/** The name as it will be shown, or null if it cannot be one. */
export function cleanName(typed: string): string | null {
  const name = cleanWords(typed).replace(/\s+/gu, ' ');
  return name.length === 0 || lengthOf(name) > LONGEST_NAME ? null : name;
}
