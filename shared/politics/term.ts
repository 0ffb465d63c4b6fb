// How long a pact runs (rules 6): 1-8 rounds from coming in force, or to the end of the match.

export const LONGEST_TERM = 8;

export function isTerm(term: number | 'match'): boolean {
  return term === 'match' || (Number.isInteger(term) && term >= 1 && term <= LONGEST_TERM);
}

/** The last round of a term that begins with a round; undefined: to the end of the match. */
export function lastRoundFrom(round: number, term: number | 'match'): number | undefined {
  return term === 'match' ? undefined : round + term - 1;
}
