// Free words in pacts: made plain before anybody reads them (issue: control characters, hidden direction marks).

/** Control characters and marks without a shape (directions, zero widths), which could make a treaty read otherwise than it is. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The line feed, and the non-joiner that Persian spelling needs. */
const KEPT: readonly string[] = ['\n', '\u200c'];

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
