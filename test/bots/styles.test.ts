// A style a power (scenario.md A): the same paper, liked or disliked by who is asked; and a temper that is drawn and shifted.
import { describe, expect, it } from 'vitest';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { type Mind, mindOf } from '../../shared/bots/mind.ts';
import { STYLES, taste, temperOf } from '../../shared/bots/styles.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { startPlay } from '../support/play.ts';

const { state } = startPlay({ preset: 'full', seed: 'styles' });

function mindIn(power: PowerId): Mind {
  return mindOf({ view: projectPublic(state), mine: projectPrivateFor(state, power), power, level: 'normal' });
}

function terms(parties: readonly PowerId[], clauses: readonly Clause[], how: Partial<PactTerms> = {}): PactTerms {
  return { parties, clauses, term: 'match', visibility: 'public', ...how };
}

const PEACE: Clause = { kind: 'nonAggression' };
const DEFENCE: Clause = { kind: 'mutualDefence' };
const POSTS: Clause = {
  kind: 'actPledge',
  giver: 'tal',
  deed: { type: 'posts', group: 'tajik', atLeast: 5 },
  byRound: 3,
};

describe('the same paper', () => {
  it.each<readonly [string, PowerId, PactTerms, PactTerms]>([
    ['Kabul likes to promise', 'tal', terms(['uz', 'tal'], [POSTS]), terms(['uz', 'tal'], [PEACE])],
    [
      'Moscow likes two at the table better than three',
      'ru',
      terms(['ru', 'kz'], [PEACE]),
      terms(['ru', 'kz', 'uz'], [PEACE]),
    ],
    ['Islamabad likes three better than two', 'pk', terms(['pk', 'ir', 'uz'], [PEACE]), terms(['pk', 'uz'], [PEACE])],
    ['Ashgabat signs no defence', 'tm', terms(['tm', 'kz'], [PEACE]), terms(['tm', 'kz'], [DEFENCE])],
    [
      'Dushanbe takes no step without posts',
      'tj',
      terms(['tj', 'tal'], [{ kind: 'status', giver: 'tj', move: 'contact' }, POSTS]),
      terms(['tj', 'tal'], [{ kind: 'status', giver: 'tj', move: 'contact' }]),
    ],
    [
      'the Resistance Front is too proud for a coin',
      'nrf',
      terms(['nrf', 'tj'], [PEACE]),
      terms(['nrf', 'tj'], [PEACE, { kind: 'pay', from: 'tj', to: 'nrf', coins: 1, each: 'once' }]),
    ],
    ['Tashkent looks for who it has no pact with', 'uz', terms(['uz', 'ir'], [PEACE]), terms(['uz', 'ru'], [PEACE])],
  ])('%s', (_style, power, liked, disliked) => {
    const mind = mindIn(power);
    expect(taste(mind, liked)).toBeGreaterThan(taste(mind, disliked));
  });

  it('is worth the same to all governments with another style', () => {
    expect(taste(mindIn('kg'), terms(['kg', 'kz'], [PEACE]))).toBe(0);
  });

  it('never moves more than a small deal is worth', () => {
    for (const power of POWER_IDS) {
      const mind = mindIn(power);
      for (const clause of [PEACE, DEFENCE, POSTS]) {
        const other = power === 'tal' ? 'uz' : 'tal';
        for (const visibility of ['public', 'secret'] as const) {
          const liking = taste(mind, terms([power, other], [clause], { visibility }));
          expect(Math.abs(liking), `${power} ${clause.kind}`).toBeLessThanOrEqual(3);
        }
      }
    }
  });
});

describe('the temper', () => {
  it('is the draw, shifted, within 0 and 1', () => {
    for (const power of POWER_IDS) {
      const middle = temperOf(power, () => 0.5);
      for (const [what, by] of Object.entries(STYLES[power].shift)) {
        expect(middle[what as keyof typeof middle], `${power} ${what}`).toBeCloseTo(0.5 + by);
      }
      for (const end of [0, 1]) {
        for (const value of Object.values(temperOf(power, () => end))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('makes Kabul keep its word less than Dushanbe, on the same draw', () => {
    expect(temperOf('tal', () => 0.5).honour).toBeLessThan(temperOf('tj', () => 0.5).honour);
  });
});
