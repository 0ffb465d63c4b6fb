// Adds up the tallies of many matches of one kind of player into the figures of rules 14.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { MatchTally } from './tally.ts';

/** Shares are 0-1 of matches unless said otherwise; numbers rounded to three places. */
export function report(all: readonly MatchTally[]) {
  const n = all.length;
  const share = (test: (match: MatchTally) => boolean): number => round(all.filter(test).length / Math.max(1, n));
  const mean = (of: (match: MatchTally) => number): number =>
    round(all.reduce((sum, match) => sum + of(match), 0) / Math.max(1, n));
  const powers = [...new Set(all.flatMap(({ scores }) => scores.map(({ power }) => power)))];
  const demands = all.flatMap((match) => match.demands);
  return {
    matches: n,
    stuck: all.filter(({ stuck }) => stuck).map(({ seed }) => seed),
    refused: counts(all.flatMap(({ refused }) => refused)),
    rounds: mean(({ rounds }) => rounds),
    collapse: share(({ how }) => how === 'collapse'),
    pushesLetIn: all.reduce((sum, { infiltrations }) => sum + infiltrations, 0),
    infiltrationsPerMatch: mean(({ infiltrations }) => infiltrations),
    infiltrationsPerRound: round(
      sumOf(all, ({ infiltrations }) => infiltrations) /
        Math.max(
          1,
          sumOf(all, ({ rounds }) => rounds),
        ),
    ),
    powers: Object.fromEntries(powers.map((power) => [power, powerFigures(all, power)])),
    pacts: {
      signedMedian: median(all.map(({ signed }) => signed)),
      withBrokenPledge: share(({ broken }) => broken.length > 0),
      brokenMedian: median(all.map(({ broken }) => broken.length)),
      withBrokenOrderPledge: share(({ broken }) => broken.includes('orderPledge')),
      kept: sumOf(all, ({ kept }) => kept),
      broken: counts(all.flatMap(({ broken }) => broken)),
    },
    demands: {
      inMatches: share((match) => match.demands.length > 0),
      made: demands.length,
      complied: round(demands.filter((state) => state === 'complied').length / Math.max(1, demands.length)),
      ended: counts(demands),
    },
    /** Share of matches in which it was used at all. */
    clauses: used(all, ({ clauses }) => clauses),
    policies: used(all, ({ policies }) => policies),
    forms: used(all, ({ forms }) => forms),
    motions: {
      moved: mean(({ motions }) => motions.length),
      ...used(all, ({ motions }) => motions),
    },
    /** Phases in which the bots came to rest with something refused. */
    rests: sumOf(all, ({ rests }) => rests),
  };
}

function powerFigures(all: readonly MatchTally[], power: PowerId) {
  const rows = all.flatMap(({ scores }) => scores.filter((row) => row.power === power));
  const mean = (of: (row: (typeof rows)[number]) => number): number =>
    round(rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length));
  const won = all.filter(({ winners }) => winners.length > 0);
  const wins = won.reduce((sum, { winners }) => sum + (winners.includes(power) ? 1 / winners.length : 0), 0);
  const fair = won.length / Math.max(1, rows.length === 0 ? 1 : (all[0]?.scores.length ?? 1));
  const lines = [...new Set(rows.flatMap((row) => Object.keys(row.lines)))];
  return {
    wins: round(wins),
    /** 1 is a fair share of the matches that somebody won. */
    ofFairShare: round(fair === 0 ? 0 : wins / fair),
    points: mean(({ total }) => total),
    publicPoints: mean((row) => row.public),
    stars: mean(({ stars }) => stars),
    lines: Object.fromEntries(
      lines.map((line) => {
        const having = rows.flatMap((row) => row.lines[line] ?? []);
        return [line, round(having.reduce((sum, value) => sum + value, 0) / Math.max(1, having.length))];
      }),
    ),
  };
}

function used(
  all: readonly MatchTally[],
  of: (match: MatchTally) => readonly string[],
): Readonly<Record<string, number>> {
  const kinds = [...new Set(all.flatMap(of))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [kind, round(all.filter((match) => of(match).includes(kind)).length / all.length)]),
  );
}

function counts(words: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const word of words.toSorted()) found[word] = (found[word] ?? 0) + 1;
  return found;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function sumOf(all: readonly MatchTally[], of: (match: MatchTally) => number): number {
  return all.reduce((sum, match) => sum + of(match), 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Milliseconds of a median turn in Diplomacy: the median match and the slowest. Not for the report, which is the same on every machine. */
export function thinking(all: readonly MatchTally[]): string {
  const turns = all.map((match) => match.thinking);
  return `a turn: ${round(median(turns))} ms in the median match, ${round(Math.max(0, ...turns))} ms in the slowest`;
}
