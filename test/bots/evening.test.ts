// Whole Evenings of six bots: they end, nothing illegal is tried, paper of nearly every kind is made, some of it is broken, councils meet (rules 14).
import { beforeAll, describe, expect, it } from 'vitest';
import { type Played, playMatch } from '../../server/tools/selfplay/playMatch.ts';
import { type MatchTally, tally } from '../../server/tools/selfplay/tally.ts';
import type { RejectionCode } from '../../shared/command/rejection.ts';

/** Commands of one turn are sent one after the other: what the first changed may refuse the next. */
const RACES: readonly RejectionCode[] = [
  'versionGone',
  'notProposed',
  'tooManyProposals',
  'tooMuchCollateral',
  'demandOpen',
  'unpayable',
];
const MATCHES = 6;
/** Kinds that come up in nearly every match; rarer ones are counted by self-play (docs/balance.md). */
const USUAL = [
  'pay',
  'orderPledge',
  'actPledge',
  'access',
  'nonAggression',
  'status',
  'exercise',
  'counterTerror',
  'hub',
];

describe('six evenings of six bots', () => {
  const played: Played[] = [];
  let tallies: readonly MatchTally[] = [];

  beforeAll(() => {
    for (let n = 1; n <= MATCHES; n++) {
      played.push(playMatch({ preset: 'evening', seed: `evening-${n}`, players: 'negotiate' }));
    }
    tallies = played.map((match, n) => tally(`evening-${n + 1}`, match));
  }, 600_000);

  it('all come to their end, and none by exhaustion', () => {
    expect(played.filter(({ stuck, state }) => stuck || state.phase !== 'archives')).toEqual([]);
    expect(played.map(({ rests }) => rests)).toEqual(played.map(() => 0));
  });

  it('no command is refused, but for a race between two of one turn', () => {
    const illegal = played.flatMap(({ refused }) => refused.filter(({ code }) => !RACES.includes(code)));
    expect(illegal).toEqual([]);
  });

  it('six pacts and more are signed in every match, most words are kept and some are broken', () => {
    for (const { signed } of tallies) expect(signed).toBeGreaterThanOrEqual(6);
    const broken = tallies.reduce((sum, match) => sum + match.broken.length, 0);
    const kept = tallies.reduce((sum, match) => sum + match.kept, 0);
    expect(broken).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(4 * broken);
  });

  it('all sorts of paper are made, with conditions among them', () => {
    const clauses = new Set(tallies.flatMap((match) => match.clauses));
    expect([...clauses]).toEqual(expect.arrayContaining(USUAL));
    expect(clauses.size).toBeGreaterThanOrEqual(14);
    expect(tallies.flatMap(({ forms }) => forms)).toContain('when');
  });

  it('councils vote: some motions are adopted, some are not', () => {
    const ends = tallies.flatMap(({ motions }) => motions.map((motion) => motion.split(':')[1]));
    expect(ends).toContain('adopted');
    expect(ends).toContain('refused');
  });
});

describe('the three levels', () => {
  it.each(['easy', 'hard'] as const)(
    'an evening of %s bots ends, with nothing refused',
    (players) => {
      const match = playMatch({ preset: 'evening', seed: `level-${players}`, players });
      expect(match.stuck).toBe(false);
      expect(match.refused.filter(({ code }) => !RACES.includes(code))).toEqual([]);
    },
    120_000,
  );
});
