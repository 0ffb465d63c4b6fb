// What a match loads is all that it may have to say: every area of the catalogue, also one that was added later.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import '../../../client/screens/match/matchWords.ts';
import { dictionary } from '../../../client/text/language.ts';

const WORDS = resolve(import.meta.dirname, '../../../shared/text/en');
/** The almanac brings its own when it is opened; the catalogue is the union of the others. */
const areas = readdirSync(WORDS).filter((file) => !/^(almanac|catalogue)/.test(file));

it.each(areas)('%s is known in a match, word for word', async (file) => {
  const area = Object.values((await import(join(WORDS, file))) as Record<string, Readonly<Record<string, string>>>);
  const unknown = area
    .flatMap((words) => Object.keys(words))
    .filter((key) => !dictionary.exists(key.replace(/_(one|other)$/, ''), { count: 2 }));
  expect(unknown).toEqual([]);
});
