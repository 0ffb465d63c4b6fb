// The server's clock as seen from here: countdowns must agree on every screen, whatever the machine's own clock says.
import { serverTime } from './http.ts';

export interface ServerClock {
  /** Epoch ms of the server, estimated. */
  readonly now: () => number;
  /** Takes a few samples; the quickest answer counts. */
  readonly adjust: () => Promise<void>;
}

const SAMPLES = 3;

export function createServerClock(sample: typeof serverTime = serverTime): ServerClock {
  // performance.now() does not jump when somebody sets the machine's clock.
  let offset = Date.now() - performance.now();
  return {
    now: () => performance.now() + offset,
    async adjust() {
      let best = Number.POSITIVE_INFINITY;
      for (let count = 0; count < SAMPLES; count += 1) {
        const heard = await sample();
        if (heard && heard.took < best) {
          best = heard.took;
          offset = heard.now - performance.now();
        }
      }
    },
  };
}
