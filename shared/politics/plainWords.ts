// Free words in pacts: plain before anybody reads them; what hides something, or is meant for a machine, is refused (rules 6).
import type { Rejection } from '../command/rejection.ts';
import { objection } from './clauseKind.ts';

/** Control characters and marks without a shape (directions, zero widths), which could make a treaty read otherwise than it is. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The line feed, and the joiners that Persian spelling and compound signs need. */
const KEPT: readonly string[] = ['\n', '\u200c', '\u200d'];
/** A tag of a markup language, or a character written by its number or name. */
const MARKUP = /<[a-z!/?][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu;

/** Why these words cannot stand in a treaty, or null. Line ends and tabs are forgiven: they are written that way elsewhere. */
export function wordsObjection(words: string): Rejection | null {
  const typed = words.replace(/[\r\t\ufeff]/gu, '');
  if ([...typed.matchAll(HIDDEN)].some(([mark]) => !KEPT.includes(mark))) return objection('badTerms', 'hiddenSigns');
  return MARKUP.test(typed) ? objection('badTerms', 'markup') : null;
}

/** Words without hidden characters, line ends as LF, ends trimmed. */
export function cleanWords(words: string): string {
  return words
    .replace(/\r\n?/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(HIDDEN, (mark) => (KEPT.includes(mark) ? mark : ''))
    .normalize('NFC')
    .trim();
}

/** Characters as a reader counts them, not code units. */
export function lengthOf(words: string): number {
  return [...words].length;
}
