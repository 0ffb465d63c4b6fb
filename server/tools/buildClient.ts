// Builds the client when it is older than its sources, and writes compressed twins that the server hands out.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Logger } from '../logger.ts';

const COMPRESSIBLE = new Set(['.js', '.css', '.html', '.json', '.svg']);

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function newest(root: string, paths: readonly string[]): number {
  let time = 0;
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const files = statSync(full).isDirectory() ? filesUnder(full) : [full];
    for (const file of files) time = Math.max(time, statSync(file).mtimeMs);
  }
  return time;
}

function compress(folder: string): void {
  for (const file of [...filesUnder(folder)]) {
    if (!COMPRESSIBLE.has(extname(file))) continue;
    const bytes = readFileSync(file);
    if (bytes.length < 512) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Makes sure that `dist/client` is there and not older than its sources; its path. */
export async function buildClientIfStale(root: string, logger: Logger): Promise<string> {
  const out = join(root, 'dist', 'client');
  const stamp = join(out, '.built');
  const sources = newest(root, ['client', 'shared', 'assets', 'package-lock.json']);
  if (existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= sources) return out;
  logger.info('building the client (about ten seconds, only when its sources changed)');
  const { build } = await import('vite');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({ configFile: join(root, 'client', 'vite.config.ts'), root: join(root, 'client'), logLevel: 'warn' });
  compress(out);
  writeFileSync(stamp, String(sources));
  return out;
}
