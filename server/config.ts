// The server's settings from the environment, read once at the start.
import { z } from 'zod';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Origin from which pages may call, when a proxy serves them; default: the same origin only. */
  PUBLIC_ORIGIN: z.url().optional(),
  /** Trust X-Forwarded-For from this many proxies in front. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  /** Shortest thinking time of a bot, ms; tests use 0. */
  BOT_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(700),
  /** full: each append reaches the disk before it is acknowledged (power loss); normal: survives the process being killed. */
  DURABILITY: z.enum(['full', 'normal']).default('full'),
  /** HTTP calls that make or join matches, for each address and minute. */
  JOINS_PER_MINUTE: z.coerce.number().int().min(1).default(120),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly publicOrigin: string | undefined;
  readonly trustProxy: number;
  readonly botDelayMs: number;
  readonly durability: 'full' | 'normal';
  readonly joinsPerMinute: number;
}

/** Reads and checks the settings; throws an Error that names each bad variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    throw new Error(
      `Bad settings: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    );
  }
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    logLevel: settings.LOG_LEVEL,
    publicOrigin: settings.PUBLIC_ORIGIN,
    trustProxy: settings.TRUST_PROXY,
    botDelayMs: settings.BOT_DELAY_MS,
    durability: settings.DURABILITY,
    joinsPerMinute: settings.JOINS_PER_MINUTE,
  };
}
