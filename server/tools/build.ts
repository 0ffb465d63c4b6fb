// `npm run build`: the client as the server would build it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '../logger.ts';
import { buildClientIfStale } from './buildClient.ts';

await buildClientIfStale(join(dirname(fileURLToPath(import.meta.url)), '..', '..'), createLogger('info'));
