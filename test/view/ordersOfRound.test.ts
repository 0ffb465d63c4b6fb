// "What became of your orders": every unit of one power, what failed first, from what everybody may know.
import { describe, expect, it } from 'vitest';
import { lastJudgedRound, ordersOfRound } from '../../shared/view/ordersOfRound.ts';
import { LESSON_RESOLUTION } from '../fixtures/lessonViews.ts';

const { view } = LESSON_RESOLUTION;

describe('what became of the orders of a round', () => {
  it('has each unit of the power once, also those that simply held', () => {
    for (const power of ['ru', 'tj', 'uz', 'tal'] as const) {
      const units = Object.values(view.unit).filter(({ owner }) => owner === power);
      const stories = ordersOfRound(view, power, 2);
      expect(stories.map(({ unit }) => unit).toSorted()).toEqual(units.map(({ id }) => id).toSorted());
      expect(stories.every(({ sentences }) => sentences.length > 0)).toBe(true);
    }
  });

  it('tells what failed before what worked', () => {
    const stories = (['ru', 'tj', 'uz', 'tal'] as const).flatMap((power) => [ordersOfRound(view, power, 2)]);
    for (const list of stories) {
      const worked = list.map(({ cameTrue }) => cameTrue);
      expect(worked).toEqual(worked.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('knows the last round that was judged', () => {
    expect(lastJudgedRound(view.log)).toBe(2);
    expect(lastJudgedRound([])).toBe(0);
  });
});
