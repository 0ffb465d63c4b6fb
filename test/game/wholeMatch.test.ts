// Whole matches from making to archives: they end, they fold, they are the same each time (rules 1, 11).
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../shared/game/events.ts';
import { fold } from '../../shared/game/evolve.ts';
import { scores, winners } from '../../shared/game/scoring.ts';
import { startPlay } from '../support/play.ts';

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
