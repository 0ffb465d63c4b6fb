// The leader is seen, and balanced (rules 11.3): what helps who is far ahead has to bring more.
import type { PactTerms } from '../../politics/pact.ts';
import { type Mind, othersIn } from '../mind.ts';

/** Points ahead that nobody minds, points of worth for each one more, and the most there is. */
const FREE_LEAD = 3;
const PER_POINT = 0.15;
const MOST = 4;

/** Points that a pact must bring more because of who else gains by it, 0-4. */
export function leaderTax(mind: Mind, terms: PactTerms): number {
  const own = mind.view.power[mind.power]?.publicPoints ?? 0;
  const lead = Math.max(
    0,
    ...othersIn(terms, mind.power).map((other) => (mind.view.power[other]?.publicPoints ?? 0) - own),
  );
  return Math.min(MOST, Math.max(0, lead - FREE_LEAD) * PER_POINT);
}
