// Coming back: how long one waits, how views are put together, what the server's clock is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../../client/fixtures/lesson-diplomacy.json' with { type: 'json' };
import { retryDelay } from '../../../client/net/backOff.ts';
import { mergeView } from '../../../client/net/mergeView.ts';
import { createServerClock } from '../../../client/net/serverClock.ts';
import type { PrivateView } from '../../../shared/view/privateView.ts';

const mine = fixture.mine as unknown as PrivateView;

describe('trying again', () => {
  it('first at once, then about each second, so that nobody waits three for a server that is back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 149 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const delay = retryDelay(attempt, () => random);
          expect(delay).toBeGreaterThanOrEqual(attempt === 0 ? 0 : 500);
          expect(delay).toBeLessThanOrEqual(attempt === 0 ? 250 : 1000);
        },
      ),
    );
  });

  it('not all in the same instant', () => {
    expect(retryDelay(3, () => 0.1)).not.toBe(retryDelay(3, () => 0.9));
  });

  it('rarely after minutes', () => {
    expect(retryDelay(500, () => 0)).toBe(3000);
  });
});

describe('private view', () => {
  const full = { seq: 1, full: true, sections: mine };

  it('begins with a full one', () => {
    expect(mergeView(null, full)).toEqual({ seq: 1, view: mine });
    expect(mergeView(null, { seq: 1, full: false, sections: { chosen: [] } })).toBe('gap');
  });

  it('takes the next sections and keeps the others as they are', () => {
    const next = mergeView({ seq: 1, view: mine }, { seq: 2, full: false, sections: { chosen: [] } });
    expect(next).toEqual({ seq: 2, view: { ...mine, chosen: [] } });
    expect(next !== 'gap' && next.view.orders === mine.orders).toBe(true);
  });

  it.each([1, 3, 9])('notices that number %i does not follow 1', (seq) => {
    expect(mergeView({ seq: 1, view: mine }, { seq, full: false, sections: {} })).toBe('gap');
  });

  it('a full one heals a gap', () => {
    expect(mergeView({ seq: 1, view: mine }, { seq: 9, full: true, sections: mine })).toEqual({ seq: 9, view: mine });
  });
});

describe('server clock', () => {
  it('believes the quickest answer', async () => {
    const base = performance.now();
    const samples = [
      { now: base + 5000, took: 300 },
      { now: base + 9000, took: 4 },
      { now: base + 1000, took: 90 },
    ];
    const clock = createServerClock(async () => samples.shift() ?? null);
    await clock.adjust();
    expect(Math.abs(clock.now() - (base + 9000))).toBeLessThan(1000);
  });

  it('keeps what it had when no answer comes', async () => {
    const clock = createServerClock(async () => null);
    const before = clock.now();
    await clock.adjust();
    expect(clock.now() - before).toBeLessThan(1000);
  });
});
