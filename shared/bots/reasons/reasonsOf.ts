// From what was weighed to what is told: the greatest parts of a sum, those that speak for the deed first, each with its points.
import type { Text } from '../../text/text.ts';
import type { Reason } from '../../view/motive.ts';

/** One part of what was weighed, in words. */
export interface Weighed {
  readonly text: Text;
  readonly points: number;
}

/** Reasons told of one deed: more is not read. */
const MOST_FOR = 3;
const MOST_AGAINST = 2;
/** Points below which a part decides nothing. */
export const LEAST = 0.05;

/**
 * The greatest parts, rounded to a tenth. `favour` −1: the deed is a refusal, and what is bad about the thing speaks for it.
 * `otherwise`: key of the reason where no part speaks for the deed; null: it has others.
 */
export function reasonsOf(parts: readonly Weighed[], otherwise: string | null, favour: 1 | -1 = 1): readonly Reason[] {
  const by = (side: number): readonly Weighed[] =>
    parts.filter(({ points }) => points * side >= LEAST).toSorted((a, b) => side * (b.points - a.points));
  const told = by(favour).slice(0, MOST_FOR);
  const against = by(-favour).slice(0, MOST_AGAINST);
  return [
    ...(told.length > 0 || otherwise === null ? told.map(asReason) : [{ text: { key: otherwise } }]),
    ...against.map((part): Reason => ({ ...asReason(part), against: true })),
  ];
}

function asReason({ text, points }: Weighed): Reason {
  return { text, points: rounded(points) };
}

/** All parts together. */
export function sumOf(parts: readonly Weighed[]): number {
  return rounded(parts.reduce((sum, { points }) => sum + points, 0));
}

/** To one decimal, never −0. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10 + 0;
}

/** "gain" or "cost": the end of a key that has words for both. */
export function side(points: number): 'gain' | 'cost' {
  return points >= 0 ? 'gain' : 'cost';
}
