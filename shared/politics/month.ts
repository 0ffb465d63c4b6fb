// The calendar of the match: round 1 is September 2021 (rules 1).

/** Year and month (1-12) of a round. */
export function monthOf(round: number): { readonly year: number; readonly month: number } {
  const months = 2021 * 12 + 8 + (round - 1);
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** December to February (rules 6.1 supply, 6.2, 7). */
export function isWinter(round: number): boolean {
  const { month } = monthOf(round);
  return month === 12 || month <= 2;
}
