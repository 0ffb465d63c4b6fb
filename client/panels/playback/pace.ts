// How fast the steps of a playback follow each other when its phase has an end: all of them are seen, be it shorter.

/** However little time is left, a step is seen so long. */
const LEAST_MS = 900;
/** The last step still rests when the others are over. */
const AFTER_MS = 500;

/** The rest of a step in milliseconds, shortened so that `steps` of them fit into `left` milliseconds; null: no clock. */
export function fitted(rest: number, steps: number, left: number | null): number {
  if (left === null) return rest;
  return Math.min(rest, Math.max(LEAST_MS, (left - AFTER_MS) / Math.max(1, steps)));
}
