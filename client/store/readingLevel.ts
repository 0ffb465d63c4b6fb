// The reading level of the briefs: a person's own, kept by the browser.
import { signal } from '@preact/signals';

export type ReadingLevel = 'short' | 'easy';

const KEY = 'leverage.readingLevel';

export const readingLevel = signal<ReadingLevel>(kept());

export function chooseReadingLevel(level: ReadingLevel): void {
  readingLevel.value = level;
  try {
    localStorage.setItem(KEY, level);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function kept(): ReadingLevel {
  try {
    return localStorage.getItem(KEY) === 'easy' ? 'easy' : 'short';
  } catch {
    return 'short';
  }
}
