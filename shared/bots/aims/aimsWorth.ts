// What a change is worth by the agenda: the world with it against the world without it, aim by aim, in points. Of a pact, and of effects of cards.
import { once } from '../../board/memo.ts';
import type { PactTerms } from '../../politics/pact.ts';
import type { Mind } from '../mind.ts';
import { type Aim, aimsOf } from './aim.ts';
import { asItIs, type Foreseen, withTerms } from './foreseen.ts';

const STANDS = new WeakMap<Mind, Map<Aim, number>>();

/** Points that the terms bring by the lines that are not weighed by hand; below 0 if they cost them. */
export function aimsWorth(mind: Mind, terms: PactTerms): number {
  const touched = touchedBy(mind, terms);
  return touched.length === 0 ? 0 : difference(mind, touched, withTerms(mind, terms));
}

/** The same aim by aim: what the sum is made of. */
export function aimsMoved(
  mind: Mind,
  terms: PactTerms,
): readonly { readonly aim: Aim['id']; readonly points: number }[] {
  const seen = withTerms(mind, terms);
  return touchedBy(mind, terms).map((aim) => ({ aim: aim.id, points: difference(mind, [aim], seen) }));
}

function touchedBy(mind: Mind, terms: PactTerms): readonly Aim[] {
  return BY_PAPER(mind).filter((aim) => bearsOn(aim, terms));
}

/** Those whose paper is weighed here. */
const BY_PAPER = once((mind: Mind): readonly Aim[] => aimsOf(mind).filter(({ byHand }) => !byHand));

/** Points between the world as it is and another, by all aims. */
export function changeWorth(mind: Mind, seen: Foreseen, fits: (aim: Aim) => boolean = () => true): number {
  return difference(mind, aimsOf(mind).filter(fits), seen);
}

function difference(mind: Mind, aims: readonly Aim[], seen: Foreseen): number {
  return aims.reduce((sum, aim) => sum + aim.points * (aim.degree(seen) - asOfNow(mind, aim)), 0);
}

/** How far the aim is reached as things are. */
export function asOfNow(mind: Mind, aim: Aim): number {
  const known = STANDS.get(mind) ?? new Map<Aim, number>();
  STANDS.set(mind, known);
  const degree = known.get(aim) ?? aim.degree(asItIs(mind));
  known.set(aim, degree);
  return degree;
}

function bearsOn({ touched }: Aim, { clauses }: PactTerms): boolean {
  return touched.includes('any') || clauses.some(({ kind }) => touched.includes(kind));
}
