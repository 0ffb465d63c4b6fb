// What a browser really loads: a built client on a running server, a headless Chromium with an empty cache, encoded bytes of every answer.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PresetId } from '../../../shared/command/presetId.ts';
import { findChromium } from '../../../test/e2e/support/chromium.ts';
import { freePort } from './freePort.ts';

/** From the first such request on, what comes is the board's: its chunk with the engine that draws, the map, the relief. */
const BOARD = /mountBoard|board\.topo|relief/;
const IDLE_MS = 2500;

export interface PageLoad {
  /** Bytes over the wire, heads of answers included. */
  readonly withoutBoard: number;
  readonly withBoard: number;
  readonly requests: number;
  /** Whether the page's WebSocket, if it opened one, is compressed. */
  readonly deflate: boolean | null;
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly board: boolean }[];
}

export interface LoadFigures {
  /** The landing page at rest, the small map of its ornament included in `withBoard`. */
  readonly landing: PageLoad;
  /** The page of a match being watched, opened first of all. */
  readonly match: PageLoad;
}

async function serve(root: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'leverage-bench-'));
  const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  const child: ChildProcess = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = (): void => {
    child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 900; tries += 1) {
    if (child.exitCode !== null) break;
    const healthy = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return { url, stop };
    await new Promise((wake) => setTimeout(wake, 100));
  }
  stop();
  throw new Error('The server with the built client did not start');
}

/** Opens the page with an empty cache and waits until nothing has come for a while. */
async function load(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const files = new Map<string, { file: string; bytes: number; board: boolean }>();
  let board = false;
  let lastAt = performance.now();
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { pathname, protocol } = new URL(request.url);
    if (!protocol.startsWith('http')) return;
    board ||= BOARD.test(pathname);
    files.set(requestId, { file: pathname, bytes: 0, board });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (!file) return;
    file.bytes = encodedDataLength;
    lastAt = performance.now();
  });
  let deflate: boolean | null = null;
  devtools.on('Network.webSocketHandshakeResponseReceived', ({ response }) => {
    deflate = Object.entries(response.headers).some(
      ([name, value]) => name.toLowerCase() === 'sec-websocket-extensions' && value.includes('permessage-deflate'),
    );
  });
  await page.goto(url);
  while (performance.now() - lastAt < IDLE_MS) await page.waitForTimeout(100);
  await context.close();
  const all = [...files.values()];
  const sum = (part: typeof all): number => part.reduce((total, { bytes }) => total + bytes, 0);
  return {
    withoutBoard: sum(all.filter((file) => !file.board)),
    withBoard: sum(all),
    requests: all.length,
    deflate,
    files: all.sort((a, b) => b.bytes - a.bytes),
  };
}

/** The page of a match is one of that preset, with a power taken and the others played by bots. */
export async function measureFirstLoad(root: string, preset: PresetId): Promise<LoadFigures> {
  const { chromium } = await import('playwright-core');
  const { url, stop } = await serve(root);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const answer = await fetch(`${url}/api/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Nilufar', preset, practise: true, power: 'tj' }),
    });
    const { code } = (await answer.json()) as { code: string };
    return { landing: await load(browser, `${url}/`), match: await load(browser, `${url}/w/${code}`) };
  } finally {
    await browser.close();
    stop();
  }
}
