// Whole matches of bots: nothing illegal, always an end, the same seed the same match, and words that are mostly kept (rules 14).
import { beforeAll, describe, expect, it } from 'vitest';
import { type Played, playMatch } from '../../server/tools/selfplay/playMatch.ts';
import { type MatchTally, tally } from '../../server/tools/selfplay/tally.ts';
import type { RejectionCode } from '../../shared/command/rejection.ts';
import { termsOf } from '../../shared/politics/inForce.ts';

/** Commands are sent one after the other from one view, so that what the first changed may refuse the next: these codes and no others. */
const RACES: readonly RejectionCode[] = ['versionGone', 'notProposed', 'tooManyProposals', 'demandOpen', 'unpayable'];
const MATCHES = 50;
/** Commands a bot may send in one Diplomacy: more would be a flood. */
const MOST_COMMANDS = 80;

describe('fifty matches of four bots', () => {
  const played: Played[] = [];
  let tallies: readonly MatchTally[] = [];

  beforeAll(() => {
    for (let n = 1; n <= MATCHES; n++) played.push(playMatch({ seed: `bots-${n}`, players: 'negotiate' }));
    tallies = played.map((match, n) => tally(`bots-${n + 1}`, match));
  }, 600_000);

  it('all come to their end', () => {
    expect(played.filter(({ stuck, state }) => stuck || state.phase !== 'archives')).toEqual([]);
  });

  it('no command is refused, but for a race between two of one turn', () => {
    const illegal = played.flatMap(({ refused }) => refused.filter(({ code }) => !RACES.includes(code)));
    expect(illegal).toEqual([]);
  });

  it('nobody floods the table', () => {
    const busiest = played.map(({ commands, state }) => commands.length / state.history.length / state.powers.length);
    expect(Math.max(...busiest)).toBeLessThan(MOST_COMMANDS);
    const talk = played.map(({ state }) => state.messages.length / state.history.length / state.powers.length);
    expect(Math.max(...talk)).toBeLessThan(8);
  });

  it('three pacts and more are signed in the median match', () => {
    expect(median(tallies.map(({ signed }) => signed))).toBeGreaterThanOrEqual(3);
  });

  it('most pledges are kept, and some are broken', () => {
    const kept = tallies.reduce((sum, match) => sum + match.kept, 0);
    const broken = tallies.reduce((sum, match) => sum + match.broken.length, 0);
    expect(kept).toBeGreaterThan(4 * broken);
    const betrayed = tallies.filter((match) => match.broken.includes('orderPledge')).length / MATCHES;
    expect(betrayed).toBeGreaterThanOrEqual(0.2);
    expect(betrayed).toBeLessThanOrEqual(0.75);
  });

  it('demands are made, some are met and some are not', () => {
    const demands = tallies.flatMap((match) => match.demands);
    expect(tallies.filter((match) => match.demands.length > 0).length).toBeGreaterThanOrEqual(0.7 * MATCHES);
    expect(demands).toContain('complied');
    expect(demands).toContain('defied');
  });

  it('every kind of public business is done somewhere: railway, posts, status, access, support, securing', () => {
    const clauses = played.flatMap(({ state }) =>
      Object.values(state.pacts).flatMap((pact) =>
        pact.given === undefined && pact.inForceSince !== undefined ? termsOf(pact).clauses : [],
      ),
    );
    const kinds = clauses.map((clause) => (clause.kind === 'orderPledge' ? clause.act.type : clause.kind));
    expect([...new Set(kinds)]).toEqual(
      expect.arrayContaining([
        'corridor',
        'actPledge',
        'status',
        'access',
        'supportHold',
        'secure',
        'pay',
        'nonAggression',
      ]),
    );
  });

  it('every power wins somewhere', () => {
    expect(new Set(tallies.flatMap(({ winners }) => winners))).toEqual(new Set(['ru', 'tj', 'uz', 'tal']));
  });
});

describe('measured against simpler players', () => {
  it('who holds everywhere lets in at least twice as many pushes as who negotiates', () => {
    const letIn = (players: 'hold' | 'negotiate'): number =>
      Array.from({ length: 20 }, (_, n) => playMatch({ seed: `front-${n}`, players }).state.infiltrations).reduce(
        (a, b) => a + b,
        0,
      );
    expect(letIn('hold')).toBeGreaterThanOrEqual(2 * letIn('negotiate'));
  }, 300_000);

  it.each(['easy', 'national', 'allied', 'hold'] as const)(
    'a match of %s players ends, with nothing refused',
    (players) => {
      for (const seed of ['a', 'b', 'c']) {
        const match = playMatch({ seed, players });
        expect(match.stuck).toBe(false);
        expect(match.refused.filter(({ code }) => !RACES.includes(code))).toEqual([]);
      }
    },
    120_000,
  );

  it('a negotiating bot among players who only hold comes to the end too', () => {
    const match = playMatch({ seed: 'alone', players: { ru: 'hold', tj: 'negotiate', uz: 'hold', tal: 'hold' } });
    expect(match.stuck).toBe(false);
    expect(match.refused.filter(({ code }) => !RACES.includes(code))).toEqual([]);
  }, 60_000);
});

describe('the same seed', () => {
  it('is the same match, event for event', () => {
    const [first, again] = ['twin', 'twin'].map((seed) => playMatch({ seed, players: 'negotiate' }));
    expect(again?.events).toEqual(first?.events);
  }, 60_000);

  it('another one is another match', () => {
    const [one, other] = ['twin', 'other'].map((seed) => playMatch({ seed, players: 'negotiate' }));
    expect(other?.events).not.toEqual(one?.events);
  }, 60_000);
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
