// `npm start`: checks the machine, builds the client if it is stale, serves the game on one port, stops without losing anything.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `Leverage needs Node 22 or newer to run (this is ${process.version}). Start it with "npm start": it brings its own.`,
  );
  process.exit(1);
}

const { createApp } = await import('./app.ts');
const { readConfig } = await import('./config.ts');
const { createLogger } = await import('./logger.ts');
const { PRESET_IDS } = await import('../shared/command/presetId.ts');
const { scenarioFaults } = await import('../shared/scenario/checkScenario.ts');
const { presetOf } = await import('../shared/scenario/presets.ts');
const { buildClientIfStale } = await import('./tools/buildClient.ts');

/** Rooms get this long to say goodbye before the process ends anyway. */
const SHUTDOWN_MS = 5000;
/** The last frames of the lines leave the process in this time. */
const LAST_WORDS_MS = 250;

const faults = PRESET_IDS.flatMap((preset) => scenarioFaults(preset, presetOf({ preset })));
if (faults.length > 0) {
  console.error(`The scenario cannot be played:\n${faults.join('\n')}`);
  process.exit(1);
}

const config = readConfig(process.env);
const logger = createLogger(config.logLevel);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const clientDir = await buildClientIfStale(root, logger);
const app = await createApp({ config, logger, clientDir });
await app.server.listen(config.port, config.host);
const resumed = await app.resume();
logger.info({ port: config.port, resumed }, `Leverage is at http://localhost:${config.port}`);

let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  logger.info({ signal }, 'stopping');
  setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
  await app.server.gracefullyShutdown(false);
  await app.close();
  // Exiting at once would cut off the goodbyes that are still on their way to the sockets.
  setTimeout(() => process.exit(0), LAST_WORDS_MS);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
process.on('uncaughtException', (error) => {
  // Everything acknowledged is on disk; a fresh process is safer than a wounded one.
  logger.fatal({ err: error }, 'uncaught');
  process.exit(1);
});
