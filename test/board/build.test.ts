// `npm run map` made the committed files, and makes the same bytes again.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('a fresh build equals the committed board, byte for byte', { timeout: 120_000 }, async () => {
  const build = fileURLToPath(new URL('../../assets/board/pipeline/build.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [build, '--check']);
  expect(stdout.split('\n').filter((line) => line.includes('DIFFERS'))).toEqual([]);
  expect(stdout).toContain('assets/board/board.topo.json');
});
