// How good the line is, from what the session knows of it.

export type LineQuality = 'good' | 'slow' | 'lost';

/** Over 400 ms there and back talks feel slow. */
const SLOW_MS = 400;

export function qualityOf(line: string, roundTrip: number | null): LineQuality {
  if (line !== 'live') return 'lost';
  return roundTrip !== null && roundTrip > SLOW_MS ? 'slow' : 'good';
}
