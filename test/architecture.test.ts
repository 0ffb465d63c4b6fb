// The house's borders, read from every import: who may know whom. The table may only get stricter.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Folder → what it may import beside itself. A trailing `/` means everything under that folder. */
const ALLOWED: Record<string, readonly string[]> = {
  'shared/board': ['zod', 'shared/text'],
  'shared/text': ['shared/board', 'shared/command', 'shared/view', 'shared/politics', 'shared/scenario'],
  'shared/adjudicator': ['shared/board'],
  'shared/politics': ['shared/board', 'shared/adjudicator', 'shared/text', 'shared/command', 'shared/view/logEntry.ts'],
  'shared/command': ['shared/board', 'shared/politics', 'shared/text'],
  'shared/situation': [
    'shared/board',
    'shared/politics',
    'shared/adjudicator',
    'shared/text',
    'shared/command',
    'shared/scenario',
    'pure-rand',
  ],
  'shared/scenario': [
    'shared/board',
    'shared/politics',
    'shared/adjudicator',
    'shared/situation',
    'shared/text',
    'shared/command',
    'shared/view',
    'zod',
  ],
  'shared/game': [
    'shared/board',
    'shared/adjudicator',
    'shared/politics',
    'shared/situation',
    'shared/scenario',
    'shared/text',
    'shared/command',
    'shared/view',
    'pure-rand',
  ],
  'shared/view': [
    'shared/board',
    'shared/adjudicator',
    'shared/politics',
    'shared/situation',
    'shared/scenario',
    'shared/game',
    'shared/text',
    'shared/command',
  ],
  'shared/protocol': ['shared/board', 'shared/command', 'shared/politics', 'shared/view', 'zod'],
  'shared/bots': [
    'shared/board',
    'shared/adjudicator',
    'shared/politics',
    'shared/scenario',
    'shared/view',
    'shared/command',
    'shared/text',
    'pure-rand',
  ],
  'server/store': ['shared/game/events.ts', 'kysely', 'node:'],
  'server/usecases': ['shared/', 'server/store', 'server/logger.ts', 'rate-limiter-flexible', 'node:'],
  'server/rooms': [
    'shared/board',
    'shared/protocol',
    'shared/view',
    'shared/command',
    'server/usecases',
    'server/services.ts',
    'colyseus',
    '@colyseus/schema',
    'msgpackr',
    'node:',
  ],
  'server/http': [
    'shared/command',
    'shared/protocol',
    'server/usecases',
    'server/services.ts',
    'server/logger.ts',
    'express',
    'helmet',
    'rate-limiter-flexible',
    'zod',
    'node:',
  ],
  'server/bots': ['shared/board', 'shared/bots', 'shared/view', 'server/usecases', 'server/logger.ts'],
  server: ['server/', 'shared/', 'colyseus', 'zod', 'pino', 'vite', 'node:'],
  'server/tools': ['server/', 'shared/', 'vite', 'zod', 'node:'],
  // Measures the built client in the browser of the browser tests.
  'server/tools/bench': ['server/', 'shared/', 'test/e2e/support/chromium.ts', 'playwright-core', 'node:'],
  'client/board': [
    'shared/board',
    'shared/adjudicator',
    'shared/view',
    'shared/politics',
    'shared/scenario',
    'shared/text',
    'client/store',
    'assets/',
    'phaser',
    'topojson-client',
  ],
  'client/net': [
    'shared/board',
    'shared/command',
    'shared/protocol',
    'shared/view',
    'shared/text',
    'client/store',
    '@colyseus/sdk',
    '@preact/signals',
  ],
  client: [
    'client/',
    'shared/board',
    'shared/adjudicator',
    'shared/politics',
    'shared/scenario',
    'shared/view',
    'shared/text',
    'shared/command',
    'shared/protocol',
    'assets/',
    // The almanac's chapters on the rules are the rulebook itself.
    'docs/rulebook.md?raw',
    'preact',
    '@preact/signals',
    'i18next',
    'uplot',
    'uqr',
    '@fontsource-variable/',
    'vite',
    'node:',
  ],
};

/** Packages that one folder alone may import. */
const ONLY: Record<string, string> = {
  phaser: 'client/board',
  '@colyseus/sdk': 'client/net',
  colyseus: 'server',
  express: 'server',
  kysely: 'server/store',
};

/** What must never stand in shared/ code: clock, chance, I/O. */
const IMPURE = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.|\bfetch\(|\bsetTimeout\b|\blocalStorage\b/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const sources = ['shared', 'server', 'client']
  .flatMap((folder) => filesUnder(join(ROOT, folder)))
  .map((path) => relative(ROOT, path));

/** The file without its comments: words about a thing are not the thing. */
const codeOf = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

function importsOf(file: string): string[] {
  const text = codeOf(file);
  const statements =
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  const found = [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return found.map((specifier) =>
    specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier))
      : specifier.replace(/^(@[^/]+\/[^/]+|[^@/][^/]*)\/.*$/, '$1'),
  );
}

const areaOf = (file: string): string =>
  Object.keys(ALLOWED)
    .filter((area) => file.startsWith(`${area}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const fits = (imported: string, rule: string): boolean =>
  imported === rule || imported.startsWith(rule.endsWith('/') || rule.endsWith(':') ? rule : `${rule}/`);

describe('borders', () => {
  it('every source file lies in a known folder', () => {
    expect(sources.filter((file) => areaOf(file) === '')).toEqual([]);
  });

  it('folders import only what they may', () => {
    const wrong = sources.flatMap((file) => {
      const area = areaOf(file);
      return importsOf(file)
        .filter((imported) => !fits(imported, area) && !(ALLOWED[area] ?? []).some((rule) => fits(imported, rule)))
        .map((imported) => `${file} → ${imported}`);
    });
    expect(wrong).toEqual([]);
  });

  it('some packages have one home', () => {
    const strays = sources.flatMap((file) =>
      importsOf(file)
        .filter((imported) => ONLY[imported] && !file.startsWith(`${ONLY[imported]}/`))
        .map((imported) => `${file} → ${imported}`),
    );
    expect(strays).toEqual([]);
  });

  it('shared knows no clock, no chance, no I/O', () => {
    const impure = sources.filter((file) => file.startsWith('shared/') && IMPURE.test(codeOf(file)));
    expect(impure).toEqual([]);
  });

  it('there are no barrels and no hub files', () => {
    const long = sources.filter(
      (file) => !file.startsWith('shared/text/en/') && readFileSync(join(ROOT, file), 'utf8').split('\n').length > 400,
    );
    expect(long).toEqual([]);
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it('nobody silences the compiler or the linter', () => {
    const silenced = sources.filter(
      (file) =>
        /\bas any\b|: any\b/.test(codeOf(file)) ||
        /@ts-ignore|@ts-expect-error|biome-ignore/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(silenced).toEqual([]);
  });
});
