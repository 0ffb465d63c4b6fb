// How often one seat may do a thing. Friendly limits, answered with a code; the hard stop against floods is at the socket (rooms/frameGuard.ts).
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { RejectionCode } from '../../shared/command/rejection.ts';

export interface Limits {
  /** Undefined when allowed. `key` is match and seat. */
  readonly command: (key: string, type: string) => Promise<RejectionCode | undefined>;
}

export function createLimits(): Limits {
  const commands = new RateLimiterMemory({ points: 80, duration: 10 });
  const words = new RateLimiterMemory({ points: 8, duration: 10 });
  const offers = new RateLimiterMemory({ points: 20, duration: 30 });
  const offerTypes = new Set(['propose', 'counter', 'demand']);
  const spent = (limiter: RateLimiterMemory, key: string) =>
    limiter.consume(key).then(
      () => false,
      () => true,
    );
  return {
    async command(key, type) {
      if (await spent(commands, key)) return 'tooFast';
      if (type === 'say' && (await spent(words, key))) return 'chatTooFast';
      if (offerTypes.has(type) && (await spent(offers, key))) return 'tooFast';
      return undefined;
    },
  };
}
