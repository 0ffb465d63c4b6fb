// Every sentence that the match and the archives ask for is in a catalogue, and their catalogues hold nothing that nobody asks for.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue as shared } from '../../../shared/text/en/catalogue.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { composerConditions } from '../../../shared/text/en/composerConditions.ts';
import { dealings } from '../../../shared/text/en/dealings.ts';
import { layers } from '../../../shared/text/en/layers.ts';
import { match } from '../../../shared/text/en/match.ts';
import { month } from '../../../shared/text/en/month.ts';
import { result } from '../../../shared/text/en/result.ts';

const CLIENT = resolve(import.meta.dirname, '../../../client');
const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
    : /\.tsx?$/.test(path)
      ? [path]
      : [];
const code = ['panels', 'screens/match', 'screens/result', 'store']
  .flatMap((folder) => filesUnder(join(CLIENT, folder)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Words of panels that stand with those of the match itself. */
const elsewhere = Object.fromEntries(Object.entries(shared).filter(([key]) => key.startsWith('match.')));
const catalogue: Readonly<Record<string, string>> = {
  ...match,
  ...month,
  ...layers,
  ...composer,
  ...composerConditions,
  ...dealings,
  ...result,
  ...elsewhere,
};
const plain = (key: string) => key.replace(/_(zero|one|other)$/, '');
const known = new Set(Object.keys(catalogue).map(plain));
const asked = new Set([...code.matchAll(/['"]((?:match|result)\.[\w.]+)['"]/g)].map((found) => found[1] ?? ''));
/** Keys put together, such as `match.phase.${phase}.hint`: what stands before and after what is filled in. */
const begun = [...code.matchAll(/`((?:match|result)\.[\w.]*)\$\{(?:[^{}`]|`[^`]*`)*\}([\w.]*)`/g)].map(
  (found) => [found[1] ?? '', found[2] ?? ''] as const,
);

describe('words of the match', () => {
  test('every key that is asked for exists', () => {
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
  });

  test('every key that is put together has something to begin with', () => {
    const empty = begun.filter(([start, end]) => ![...known].some((key) => key.startsWith(start) && key.endsWith(end)));
    expect(empty).toEqual([]);
  });

  test('nothing in the catalogues is unused', () => {
    const used = (key: string) =>
      asked.has(key) ||
      begun.some(
        ([start, end]) => key.startsWith(start) && key.endsWith(end) && key.length > start.length + end.length,
      );
    expect([...known].filter((key) => !used(key))).toEqual([]);
  });

  test('plurals have one and other', () => {
    const ones = Object.keys(catalogue).filter((key) => key.endsWith('_one'));
    expect(ones.filter((key) => !(key.replace(/_one$/, '_other') in catalogue))).toEqual([]);
  });

  test('slots of a plural are the same in both forms', () => {
    const slots = (words: string | undefined) =>
      [...(words ?? '').matchAll(/\{\{(\w+)\}\}/g)]
        .map((found) => found[1])
        .filter((slot) => slot !== 'count')
        .sort();
    for (const key of Object.keys(catalogue).filter((each) => each.endsWith('_one'))) {
      expect(slots(catalogue[key]), key).toEqual(slots(catalogue[key.replace(/_one$/, '_other')]));
    }
  });
});
