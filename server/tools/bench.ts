// npm run bench [-- --preset lesson|evening|evening8|full] [--only load,wire,engine,memory] [--matches N]
// Measures the product with that preset: first load, a spectator's line, engine, views and bots, the server's memory. One JSON object on standard
// output, a table for people on standard error. A part that cannot be measured here says why and harms no other; the exit code is 1 then.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { PRESET_IDS } from '../../shared/command/presetId.ts';
import { measureEngine } from './bench/engine.ts';
import { measureSpectatorWire } from './bench/spectatorWire.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    preset: { type: 'string', default: 'lesson' },
    only: { type: 'string', default: 'load,wire,engine,memory' },
    matches: { type: 'string', default: '3' },
  },
});
const matches = Math.max(1, Number(values.matches) || 1);
const preset = PRESET_IDS.find((id) => id === values.preset);
if (preset === undefined) {
  process.stderr.write(`There is no preset "${values.preset}"; there are ${PRESET_IDS.join(', ')}.\n`);
  process.exit(1);
}

const parts: Readonly<Record<string, () => unknown>> = {
  // Loaded only here: it needs the packages of development.
  load: async () => (await import('./bench/firstLoad.ts')).measureFirstLoad(root, preset),
  engine: () => measureEngine(root, preset, matches),
  wire: () => measureSpectatorWire(preset, matches),
  memory: async () => {
    const script = join(import.meta.dirname, 'bench', 'memory.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, preset]);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
  },
};

/** `a.b.c  value` for every number and word in the figures; lists of files are left to the JSON. */
function table(figures: unknown, path: string): string[] {
  if (Array.isArray(figures))
    return figures.every((item) => typeof item !== 'object') ? [`${path.padEnd(44)} ${figures.join(' ')}`] : [];
  if (typeof figures !== 'object' || figures === null) return [`${path.padEnd(44)} ${String(figures)}`];
  return Object.entries(figures).flatMap(([key, inner]) => table(inner, path ? `${path}.${key}` : key));
}

// Libraries greet on standard output, which is for the one object alone.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;

const figures: Record<string, unknown> = { preset };
for (const name of values.only.split(',')) {
  const measure = parts[name];
  if (!measure) {
    process.stderr.write(`There is no part "${name}"; there are ${Object.keys(parts).join(', ')}.\n`);
    process.exitCode = 1;
    continue;
  }
  try {
    figures[name] = await measure();
  } catch (error) {
    figures[name] = { error: error instanceof Error ? error.message : String(error) };
    process.exitCode = 1;
  }
}
process.stderr.write(`${table(figures, '').join('\n')}\n`);
print(`${JSON.stringify(figures, null, 1)}\n`, () => process.exit());
