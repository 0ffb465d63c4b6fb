// Chance as the situation sees it: a named roll, and drawing from a list by weight. Where rolls come from is shared/game/chance.ts.

/** A number in [0, 1) for a name; the same name gives the same number within a round. */
export type Roll = (label: string, id?: string) => number;

/** The item on which a roll falls, each with its weight (0 or more); undefined if all weights are 0. */
export function byWeight<T>(items: readonly T[], weight: (item: T) => number, rolled: number): T | undefined {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  let left = rolled * total;
  for (const item of items) {
    if (left < weight(item)) return item;
    left -= weight(item);
  }
  return total > 0 ? items.findLast((item) => weight(item) > 0) : undefined;
}

/**
 * An item of a list, all alike, each with a roll of its own: one more in the list changes the draw only by being drawn itself, so a secret
 * that is among them moves nothing else. Undefined if it is empty.
 */
export function luckiest<T>(items: readonly T[], rollOf: (item: T) => number): T | undefined {
  const rolls = items.map((item) => ({ item, rolled: rollOf(item) }));
  return rolls.reduce<(typeof rolls)[number] | undefined>(
    (best, one) => (best === undefined || one.rolled > best.rolled ? one : best),
    undefined,
  )?.item;
}

/** An item of a list, all alike; undefined if it is empty. */
export function oneOf<T>(items: readonly T[], rolled: number): T | undefined {
  return items[Math.floor(rolled * items.length)];
}
