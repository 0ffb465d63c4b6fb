// Whole matches from making to archives: they end, they fold, they are the same each time (rules 1, 11).
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../shared/game/events.ts';
import { fold } from '../../shared/game/evolve.ts';
import { scores, winners } from '../../shared/game/scoring.ts';
import { startPlay } from '../support/play.ts';
import { begunMatch, playRandomly } from '../support/randomMatch.ts';

describe('a match in which everybody holds', () => {
  it('ends in the archives within its span of rounds', () => {
    const play = startPlay({ people: ['tj'] });
    play.until('archives', 1);
    expect(play.state.outcome).not.toBeNull();
    expect(play.state.history.length).toBeLessThanOrEqual(6);
    expect(scores(play.state)).toHaveLength(4);
    if (play.state.outcome?.how === 'ended') expect(winners(play.state).length).toBeGreaterThan(0);
  });

  it('folds from its stored log to the same state', () => {
    const play = startPlay({ people: ['tj'], seed: 'stored' });
    play.until('archives', 1);
    const stored = JSON.parse(JSON.stringify(play.log)) as GameEvent[];
    expect(fold(stored)).toEqual(play.state);
  });

  it('is the same match for the same seed', () => {
    const [a, b] = [startPlay({ people: ['ru'], seed: 'twin' }), startPlay({ people: ['ru'], seed: 'twin' })];
    a.until('archives', 1);
    b.until('archives', 1);
    expect(a.log).toEqual(b.log);
  });

  it('plays by itself when nobody is there to wait for', () => {
    const play = startPlay({ idle: ['ru', 'tj', 'uz', 'tal'] });
    expect(play.state.phase).toBe('archives');
  });
});

describe('an Evening of random players', () => {
  it.each([1, 2, 3])('comes to the archives, seed %i', (seed) => {
    const state = playRandomly(seed, () => {}, 6000, begunMatch(`evening ${seed}`, {}, 'evening'));
    expect(state.phase).toBe('archives');
    expect(scores(state)).toHaveLength(6);
    for (const { publicPoints, total } of scores(state)) {
      expect(publicPoints).toBeLessThanOrEqual(60);
      expect(total).toBeLessThanOrEqual(100);
    }
  });

  it('folds from its stored log to the same state, and a Lesson of old logs is still a Lesson', () => {
    const play = startPlay({ preset: 'evening', people: ['kg'], seed: 'stored' });
    play.until('archives', 1);
    const stored = JSON.parse(JSON.stringify(play.log)) as GameEvent[];
    expect(fold(stored)).toEqual(play.state);
    const lesson = startPlay({ people: ['tj'] });
    const old = lesson.log.map((event) => {
      if (event.type !== 'matchCreated') return event;
      const { preset: _, ...before } = event;
      return before;
    });
    expect(fold(old)).toEqual(lesson.state);
  });
});
