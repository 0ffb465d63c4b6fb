// The JSON that the client is developed against is the typed fixture, and its sentences have words. WRITE_FIXTURES=1 writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_DIPLOMACY, LESSON_RESOLUTION } from '../fixtures/lessonViews.ts';
import { faultsOf, textsIn } from '../text/words.ts';

describe.each([
  ['lesson-diplomacy', LESSON_DIPLOMACY],
  ['lesson-resolution', LESSON_RESOLUTION],
] as const)('the fixture %s', (name, pair) => {
  const file = new URL(`../../client/fixtures/${name}.json`, import.meta.url);

  it('is the one on disk', () => {
    if (process.env.WRITE_FIXTURES) writeFileSync(file, `${JSON.stringify(pair, null, 2)}\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(pair)));
  });

  it('has words for all it says', () => expect(textsIn(pair).flatMap(faultsOf)).toEqual([]));
});
