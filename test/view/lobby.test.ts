// What a table shows before the match: who will play each power if nobody sits down.
import { describe, expect, it } from 'vitest';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { startPlay } from '../support/play.ts';

describe('in the lobby', () => {
  const { state } = startPlay({ preset: 'evening', people: ['ru'], idle: ['uz'], lobby: true });
  const { power, powers } = projectPublic(state);

  it.each([
    ['ru', 'person'],
    ['uz', 'idle'],
    ['tj', 'bot'],
  ] as const)('%s is played by: %s', (id, by) => {
    expect(power[id]?.playedBy).toBe(by);
  });

  it('every power shows what it begins with, and nothing that it has done', () => {
    for (const id of powers)
      expect(power[id]).toMatchObject({ ready: false, crisis: false, publicPoints: 0, lines: [] });
    expect(power.ru).toMatchObject({ stability: 7, standing: 5, status: 'embassy', listsTaliban: true });
  });
});
