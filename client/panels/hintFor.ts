// Which hint a newcomer gets next: the first thing that is not done yet.

export type HintId = 'alert' | 'orders' | 'pact' | 'policy' | 'ready';

/** The next thing a newcomer has not done yet in this Diplomacy, or null. */
export function hintFor(done: {
  readonly written: number;
  readonly units: number;
  readonly sealed: boolean;
  readonly policy: boolean;
  readonly looked: boolean;
}): HintId | null {
  if (!done.looked && done.written === 0) return 'alert';
  if (done.written < done.units) return 'orders';
  if (!done.sealed) return 'pact';
  if (!done.policy) return 'policy';
  return 'ready';
}
