// A real server process on a port of its own, that can be killed and started again over the same data.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface ServerProcess {
  readonly url: string;
  readonly dataDir: string;
  /** Lines of its log so far. */
  readonly log: readonly string[];
  /** SIGKILL: no goodbye. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port and data; resolves when it answers. */
  readonly start: () => Promise<void>;
  /** SIGTERM; its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Kills it and removes its data. */
  readonly dispose: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'leverage-e2e-'));
  const url = `http://127.0.0.1:${port}`;
  const log: string[] = [];
  let child: ChildProcess | undefined;

  const exited = (process: ChildProcess) =>
    process.exitCode !== null || process.signalCode !== null
      ? Promise.resolve(process.exitCode)
      : new Promise<number | null>((resolve) => process.once('exit', (code) => resolve(code)));

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [join(ROOT, 'server', 'main.ts')], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        BOT_DELAY_MS: '50',
        LOG_LEVEL: 'info',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const collect = (chunk: Buffer) => log.push(...chunk.toString().split('\n').filter(Boolean));
    started.stdout?.on('data', collect);
    started.stderr?.on('data', collect);
    for (let tries = 0; tries < 600; tries += 1) {
      if (started.exitCode !== null) throw new Error(`The server ended at once:\n${log.slice(-20).join('\n')}`);
      const healthy = await fetch(`${url}/health`).then(
        (response) => response.ok,
        () => false,
      );
      if (healthy) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not answer in a minute:\n${log.slice(-20).join('\n')}`);
  }
  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (!child) return null;
    const dying = child;
    child = undefined;
    dying.kill(signal);
    return exited(dying);
  }

  await start();
  return {
    url,
    dataDir,
    log,
    start,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
    dispose: async () => {
      await end('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
