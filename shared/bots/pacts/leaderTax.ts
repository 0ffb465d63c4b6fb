// The leader is seen, and balanced (rules 11.3): what helps who is far ahead has to bring more.
import { once } from '../../board/memo.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { pointsWon } from '../lead.ts';
import type { Mind } from '../mind.ts';

/** Points ahead of the mean of the others that nobody minds, points of worth for each one more, and the most there is. */
const FREE_LEAD = 3;
const PER_POINT = 0.25;
const MOST = 4;

/** Points that a pact must bring more because the leader gains by it, 0-4. */
export function leaderTax(mind: Mind, { parties }: PactTerms): number {
  const { leader, tax } = LEADER(mind);
  return leader === undefined || leader === mind.power || !parties.includes(leader) ? 0 : tax;
}

/** Who is ahead, and what a pact with that power must bring more. */
const LEADER = once((mind: Mind) => {
  const leader = mind.view.powers.toSorted((a, b) => pointsWon(mind, b) - pointsWon(mind, a))[0];
  if (leader === undefined) return { leader, tax: 0 };
  const rest = mind.view.powers.filter((power) => power !== leader);
  const mean = rest.reduce((sum, power) => sum + pointsWon(mind, power), 0) / Math.max(1, rest.length);
  return { leader, tax: Math.min(MOST, Math.max(0, pointsWon(mind, leader) - mean - FREE_LEAD) * PER_POINT) };
});
