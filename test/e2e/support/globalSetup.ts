// Once before the browser tests: a Chromium is there, and the client is built from the present sources.
import { join } from 'node:path';
import { createLogger } from '../../../server/logger.ts';
import { buildClientIfStale } from '../../../server/tools/buildClient.ts';
import { findChromium } from './chromium.ts';

export default async function setup(): Promise<void> {
  findChromium();
  await buildClientIfStale(join(import.meta.dirname, '..', '..', '..'), createLogger('warn'));
}
