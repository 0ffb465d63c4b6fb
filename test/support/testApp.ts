// A whole server in the test's process, on a port of its own, over a memory store.

import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { createMemoryStore } from '../../server/store/memoryStore.ts';

export interface TestApp {
  readonly app: App;
  readonly url: string;
  /** Empty folder that is served as the built client. */
  readonly clientDir: string;
  readonly close: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export async function startTestApp(): Promise<TestApp> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'leverage-app-'));
  const clientDir = join(dataDir, 'client');
  mkdirSync(clientDir);
  const config = readConfig({
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    BOT_DELAY_MS: '0',
    JOINS_PER_MINUTE: '1000',
  });
  const app = await createApp({
    config,
    logger: createLogger('silent'),
    clientDir,
    store: createMemoryStore(),
  });
  await app.server.listen(port, '127.0.0.1');
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    clientDir,
    close: async () => {
      await app.server.gracefullyShutdown(false);
      await app.close();
    },
  };
}
