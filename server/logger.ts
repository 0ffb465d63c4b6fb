// Structured logs. Tokens, pins, orders and words of players never enter them.
import { type Logger, pino } from 'pino';

export type { Logger };

/** Keys whose values are blanked wherever they turn up in a logged object. */
const SECRET_KEYS = ['token', 'pin', 'authorization', 'text', 'order', 'orders', 'command', 'terms', 'choice', 'seed'];

export function createLogger(level: string): Logger {
  return pino({
    level,
    redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
    base: undefined,
  });
}
