// The real server in this process, on a free port over data of its own, without the client: what the measurements of lines and memory run on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { createLogger } from '../../logger.ts';
import { freePort } from './freePort.ts';

export interface BenchApp {
  readonly app: App;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** One at a time in a process: Colyseus keeps its rooms in one place. */
export async function startBenchApp(environment: Readonly<Record<string, string>>): Promise<BenchApp> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'leverage-bench-'));
  const config = readConfig({ PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment });
  const app = await createApp({ config, logger: createLogger('silent'), clientDir: dataDir });
  await app.server.listen(port, '127.0.0.1');
  return {
    app,
    port,
    async close() {
      await app.server.gracefullyShutdown(false);
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
