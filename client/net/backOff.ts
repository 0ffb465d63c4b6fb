// How long to wait before the next try to get the line back.

/** After this many failed tries (about two minutes) the tries become rarer. */
const PATIENT_AFTER = 150;

/**
 * Milliseconds before try number `attempt` (0 is the first). A class of forty that lost its server must not come back in one
 * instant, and nobody may wait longer than a second for a server that is there again: so 0 to 250 ms first, then 500 to 1000.
 * `random` gives 0 up to 1.
 */
export function retryDelay(attempt: number, random: () => number): number {
  if (attempt === 0) return Math.round(250 * random());
  if (attempt < PATIENT_AFTER) return Math.round(500 + 500 * random());
  return Math.round(3000 + 2000 * random());
}
