// How strong the pushes are, month by month: data of a preset (rules 9.1, numbers to be decided by self-play).

/** Strengths by round, the first is round 1 (September 2021); the last stands for all rounds after it. */
export interface PushTable {
  readonly main: readonly number[];
  readonly second: readonly number[];
}

/** With presence 3 behind the border the main push is at least this strong (rules 9.1). */
const FROM_FULL_PRESENCE = 3;

/** Strength before securing: 0 for a false alarm. */
export function strengthOf(
  role: 'main' | 'second' | 'false',
  round: number,
  presence: number,
  table: PushTable,
): number {
  switch (role) {
    case 'main': {
      const usual = ofRound(table.main, round);
      return presence >= 3 ? Math.max(usual, FROM_FULL_PRESENCE) : usual;
    }
    case 'second':
      return ofRound(table.second, round);
    case 'false':
      return 0;
  }
}

function ofRound(strengths: readonly number[], round: number): number {
  return strengths[round - 1] ?? strengths.at(-1) ?? 0;
}
