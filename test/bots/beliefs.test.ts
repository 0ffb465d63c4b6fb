// What a bot expects of a month comes from the rulebook, not from the engine: both must say the same (rules 9.1).
import { describe, expect, it } from 'vitest';
import { expectedStrength } from '../../shared/bots/beliefs.ts';
import { strengthOf } from '../../shared/situation/alerts.ts';

describe('the strength that a bot expects', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'in round %i is that of the rules where presence is not at its highest',
    (round) => {
      expect(expectedStrength('main', round)).toBe(strengthOf('main', round, 0));
      expect(expectedStrength('second', round)).toBe(strengthOf('second', round, 0));
    },
  );
});
