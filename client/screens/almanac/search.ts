// Finds pages by words, as one types: prefixes count, titles before texts, and a letter wrong in four (two in eight) is forgiven.
import { type AlmanacPage, wordsOf } from './block.ts';

interface Entry {
  readonly page: AlmanacPage;
  readonly title: readonly string[];
  readonly words: ReadonlySet<string>;
}

export type Index = readonly Entry[];

/** Lower case, without accents and marks: "Wörthy role!" → worthy, role. */
export function tokensOf(words: string): readonly string[] {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

export function indexOf(pages: readonly AlmanacPage[]): Index {
  return pages.map((page) => ({
    page,
    title: tokensOf(`${page.title} ${page.sub ?? ''}`),
    words: new Set(tokensOf(page.blocks.map(wordsOf).join(' '))),
  }));
}

/** Pages in which every word of the query is found, the best first; an empty query finds nothing. */
export function search(index: Index, query: string): readonly AlmanacPage[] {
  const sought = tokensOf(query);
  if (sought.length === 0) return [];
  return index
    .map((entry) => ({ page: entry.page, score: scoreOf(entry, sought) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

/** 0: some word of the query is nowhere. */
function scoreOf({ title, words }: Entry, sought: readonly string[]): number {
  let sum = 0;
  for (const token of sought) {
    const best = Math.max(6 * bestOf(token, title), bestOf(token, words));
    if (best === 0) return 0;
    sum += best;
  }
  // Of two titles with the word, the one that says nothing else is meant.
  return sum + (sought.length >= title.length ? 1 : 0) / (1 + title.length);
}

/** 4 the word itself, 3 its beginning, 1 nearly; 0 not there. */
function bestOf(token: string, words: Iterable<string>): number {
  let best = 0;
  for (const word of words) {
    if (word === token) return 4;
    if (best < 3 && word.startsWith(token)) best = 3;
    else if (best < 1 && isNearly(token, word)) best = 1;
  }
  return best;
}

/** Slips forgiven for a word of this length. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether `typed` is the word, or its beginning, but for a slip or two: a letter wrong, missing, too many, or two swapped. */
export function isNearly(typed: string, word: string): boolean {
  const most = forgiven(typed.length);
  if (most === 0 || word.length < typed.length - most) return false;
  // Only the beginning of a longer word is compared: one is still typing.
  const lengths = [typed.length, typed.length + 1, typed.length - 1].filter((n) => n <= word.length && n > 0);
  return lengths.some((length) => distance(typed, word.slice(0, length)) <= most);
}

/** Slips from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
