// Why bots did what they did, without a screen: whose reasons there are, which are shown, and the ones that belong to a pact or a broken word.
import type { PactId, PowerId } from '../../shared/board/ids.ts';
import type { DeedKind, MotiveTold } from '../../shared/view/motive.ts';
import type { MatchResult } from '../../shared/view/publicView.ts';

/** Powers that a bot played at some time, the best placed first. */
export function reasoningPowers({ motives, scores }: Pick<MatchResult, 'motives' | 'scores'>): readonly PowerId[] {
  return scores
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ power }) => power)
    .filter((power) => motives.some((motive) => motive.power === power));
}

export interface MotiveFilter {
  readonly power: PowerId | null;
  /** From 1; null: all months. */
  readonly round: number | null;
}

/** Of one power in one month, in the order in which things are done in it: paper, councils and demands, cards, orders, the end. */
export interface MotiveGroup {
  readonly round: number;
  readonly power: PowerId;
  readonly motives: readonly MotiveTold[];
}

const PLACE: Readonly<Record<DeedKind, number>> = {
  event: 0,
  pact: 1,
  demand: 2,
  motion: 3,
  vote: 4,
  policy: 5,
  order: 6,
  regroup: 7,
  last: 8,
};

export function motiveGroups(
  { motives, scores }: Pick<MatchResult, 'motives' | 'scores'>,
  { power, round }: MotiveFilter,
): readonly MotiveGroup[] {
  const rounds = [...new Set(motives.map((motive) => motive.round))].toSorted((a, b) => a - b);
  const powers = reasoningPowers({ motives, scores });
  return rounds.flatMap((month) =>
    powers.flatMap((by): readonly MotiveGroup[] => {
      if ((round !== null && month !== round) || (power !== null && by !== power)) return [];
      const own = motives.filter((motive) => motive.round === month && motive.power === by);
      const sorted = own.toSorted((a, b) => PLACE[a.kind] - PLACE[b.kind]);
      return own.length === 0 ? [] : [{ round: month, power: by, motives: sorted }];
    }),
  );
}

/** The first groups, up to so many reasons; at least one. */
export function firstGroups(groups: readonly MotiveGroup[], most: number): readonly MotiveGroup[] {
  let told = 0;
  return groups.filter(({ motives }, n) => {
    const fits = n === 0 || told + motives.length <= most;
    told += motives.length;
    return fits;
  });
}

/** What the bots among the parties thought of a pact, month by month. */
export function motivesAbout(motives: readonly MotiveTold[], pact: PactId): readonly MotiveTold[] {
  return motives.filter(({ kind, subject }) => kind === 'pact' && subject === pact);
}

/** Why a bot broke the pact in that month; undefined: no bot did, or it could not help it. */
export function motiveForBreach(
  motives: readonly MotiveTold[],
  { by, pact, round }: Pick<MatchResult['broken'][number], 'by' | 'pact' | 'round'>,
): MotiveTold | undefined {
  return motives.find(
    (motive) => motive.breaks?.includes(pact) === true && motive.power === by && motive.round === round,
  );
}
