// Every sentence that the screens outside the match ask for is in the catalogue, and the catalogue holds nothing that nobody asks for.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { powers } from '../../../shared/text/en/powers.ts';
import { refusals } from '../../../shared/text/en/refusals.ts';
import { ui } from '../../../shared/text/en/ui.ts';

const CLIENT = resolve(import.meta.dirname, '../../../client');
const FOLDERS = ['ui', 'text', 'router', 'panels', 'screens'];
const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) && name !== 'ComponentsPage.tsx' ? [path] : [];
  });
const code = FOLDERS.flatMap((folder) => filesUnder(join(CLIENT, folder)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const catalogue: Record<string, string> = { ...ui, ...powers, ...refusals };
/** Keys without the endings of plurals. */
const known = new Set(Object.keys(catalogue).map((key) => key.replace(/_(zero|one|other)$/, '')));
const areas = [...new Set(Object.keys(ui).map((key) => key.split('.')[0]))].join('|');
const asked = new Set([...code.matchAll(new RegExp(`'((?:${areas})\\.[\\w.]+)'`, 'g'))].map((match) => match[1] ?? ''));
/** Keys put together, such as `settings.press.${press}`: everything before the first blank. */
const begun = [...code.matchAll(new RegExp(`\`((?:${areas})\\.[\\w.]*)\\$\\{[^}]*\\}([\\w.]*)\``, 'g'))].map(
  (match) => [match[1] ?? '', match[2] ?? ''] as const,
);

describe('words of the interface', () => {
  it('every key that is asked for exists', () => {
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
  });

  it('every key that is put together has something to begin with', () => {
    const empty = begun.filter(([start, end]) => ![...known].some((key) => key.startsWith(start) && key.endsWith(end)));
    expect(empty).toEqual([]);
  });

  it('nothing in the catalogue is unused', () => {
    const used = (key: string) =>
      asked.has(key) ||
      begun.some(
        ([start, end]) => key.startsWith(start) && key.endsWith(end) && key.length > start.length + end.length,
      );
    expect(
      [...new Set(Object.keys(ui).map((key) => key.replace(/_(zero|one|other)$/, '')))].filter((key) => !used(key)),
    ).toEqual([]);
  });

  it('plurals have one and other', () => {
    const plural = Object.keys(ui).filter((key) => key.endsWith('_one'));
    expect(plural.filter((key) => !(key.replace(/_one$/, '_other') in ui))).toEqual([]);
  });
});
