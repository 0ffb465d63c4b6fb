// The schema state that the server fills is read back as the very view it was filled from, and what did not change stays the same object.
import { describe, expect, it } from 'vitest';
import diplomacy from '../../../client/fixtures/lesson-diplomacy.json' with { type: 'json' };
import resolution from '../../../client/fixtures/lesson-resolution.json' with { type: 'json' };
import { isFilled, readPublicState } from '../../../client/net/readPublicState.ts';
import { applyPublicView, PublicState } from '../../../server/rooms/publicState.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';

const views = { diplomacy: diplomacy.view, resolution: resolution.view } as unknown as Record<string, PublicView>;

describe('readPublicState', () => {
  it.each(Object.keys(views))('gives back the view of %s', (name) => {
    const view = views[name] as PublicView;
    const state = new PublicState({});
    applyPublicView(state, view);
    expect(readPublicState(state).view).toEqual(view);
  });

  it('knows an empty state from a filled one', () => {
    const state = new PublicState({});
    expect(isFilled(state)).toBe(false);
    applyPublicView(state, views.diplomacy as PublicView);
    expect(isFilled(state)).toBe(true);
    expect(isFilled(undefined)).toBe(false);
  });

  it('keeps what did not change', () => {
    const view = views.diplomacy as PublicView;
    const state = new PublicState({});
    applyPublicView(state, view);
    const before = readPublicState(state);
    const ready = { ...view.power.tj, ready: !view.power.tj?.ready } as NonNullable<PublicView['power']['tj']>;
    applyPublicView(state, { ...view, power: { ...view.power, tj: ready } });
    const after = readPublicState(state, before);
    expect(after.view.power.tj?.ready).toBe(ready.ready);
    expect(after.view.power).not.toBe(before.view.power);
    for (const section of ['log', 'unit', 'province', 'pact', 'clock', 'seats', 'settings'] as const)
      expect(after.view[section]).toBe(before.view[section]);
  });
});
