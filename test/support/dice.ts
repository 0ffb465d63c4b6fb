// Seeded dice for tests: the same seed throws the same numbers.

export interface Dice {
  /** A number in [0, 1). */
  readonly roll: () => number;
  /** A whole number from 0 to n - 1. */
  readonly upTo: (n: number) => number;
  readonly chance: (p: number) => boolean;
  /** An item; undefined of an empty list. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (n: number): number => Math.floor(roll() * n);
  return { roll, upTo, chance: (p) => roll() < p, pick: (items) => items[upTo(items.length)] };
}
