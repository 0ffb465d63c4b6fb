import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampView,
  fitView,
  isInView,
  MAX_ZOOM,
  minZoom,
  mixViews,
  panBy,
  SHEET,
  startView,
  toBoard,
  toScreen,
  zoomAt,
} from '../../../client/board/camera.ts';
import { anchorOf } from '../../../client/board/layout/places.ts';
import { POWER_IDS } from '../../../shared/board/ids.ts';
import { unitsAtStart } from '../../../shared/scenario/startUnits.ts';

const laptop = { width: 721, height: 657 };
const phone = { width: 390, height: 660 };
const viewports = fc.record({
  width: fc.integer({ min: 200, max: 2600 }),
  height: fc.integer({ min: 200, max: 1600 }),
});
const views = fc.record({
  x: fc.double({ min: -500, max: 2500, noNaN: true }),
  y: fc.double({ min: -500, max: 2500, noNaN: true }),
  zoom: fc.double({ min: 0.05, max: 9, noNaN: true }),
});

describe('opening views', () => {
  it('a phone starts at 0.83 and sees the front from Termez to Khorog', () => {
    const view = startView(phone, 'match');
    expect(view.zoom).toBe(0.83);
    for (const id of ['uz-termez', 'tj-bokhtar', 'tj-kulob', 'tj-khorog', 'af-kunduz']) {
      expect(isInView(view, phone, anchorOf(id) ?? [0, 0], 20), id).toBe(true);
    }
  });

  it('a laptop sees the theatre from Sughd to Nangarhar, labels readable', () => {
    const view = startView(laptop, 'match');
    expect(view.zoom).toBeGreaterThan(1);
    for (const id of ['tj-sughd', 'uz-qarshi', 'tj-murghab', 'af-nangarhar', 'af-kabul']) {
      expect(isInView(view, laptop, anchorOf(id) ?? [0, 0], 10), id).toBe(true);
    }
  });

  it.each(POWER_IDS)('a reader finds own units: %s', (power) => {
    const own = unitsAtStart(POWER_IDS).flatMap(({ owner, at }) =>
      owner === power ? [anchorOf(at) ?? ([0, 0] as const)] : [],
    );
    for (const viewport of [laptop, phone]) {
      const view = startView(viewport, 'match', own);
      const seen = own.filter((point) => isInView(view, viewport, point, 10));
      // Names stand at every token.
      expect(view.zoom).toBeGreaterThanOrEqual(0.7);
      if (own.length > 0) expect(seen.length).toBeGreaterThan(0);
    }
    // A laptop never loses the front over it.
    const view = startView(laptop, 'match', own);
    for (const id of ['uz-termez', 'tj-khorog', 'af-kabul'])
      expect(isInView(view, laptop, anchorOf(id) ?? [0, 0], 10), id).toBe(true);
  });

  it('a playback opens nearer than a match', () => {
    const wide = { width: 1016, height: 593 };
    expect(startView(wide, 'playback').zoom).toBeGreaterThan(startView(wide, 'match').zoom * 1.2);
  });

  it.each([laptop, phone, { width: 1900, height: 900 }])('fit shows all four corners of the board (%o)', (viewport) => {
    const view = fitView(viewport);
    for (const corner of [
      [0, 0],
      [1600, 0],
      [0, 1000],
      [1600, 1000],
    ] as const) {
      expect(isInView(view, viewport, corner, -0.01)).toBe(true);
    }
  });
});

describe('moving about', () => {
  it('zooming about a point keeps the board under the finger', () => {
    const view = { x: 900, y: 550, zoom: 1 };
    const finger = [500, 200] as const;
    const before = toBoard(view, laptop, finger);
    const after = toBoard(zoomAt(view, laptop, 1.7, finger), laptop, finger);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
  });

  it('a drag moves the board with the finger', () => {
    const view = { x: 900, y: 550, zoom: 1.3 };
    const before = toScreen(view, laptop, [900, 550]);
    const after = toScreen(panBy(view, laptop, 40, -25), laptop, [900, 550]);
    expect(after[0] - before[0]).toBeCloseTo(40, 6);
    expect(after[1] - before[1]).toBeCloseTo(-25, 6);
  });

  it('no drag or zoom leaves the sheet or the limits of zoom', () => {
    fc.assert(
      fc.property(views, viewports, (wild, viewport) => {
        const view = clampView(wild, viewport);
        expect(view.zoom).toBeGreaterThanOrEqual(Math.min(minZoom(viewport), MAX_ZOOM) - 1e-9);
        expect(view.zoom).toBeLessThanOrEqual(MAX_ZOOM + 1e-9);
        const [left, top] = toBoard(view, viewport, [0, 0]);
        const [right, bottom] = toBoard(view, viewport, [viewport.width, viewport.height]);
        if (right - left < SHEET.right - SHEET.left) {
          expect(left).toBeGreaterThanOrEqual(SHEET.left - 1e-6);
          expect(right).toBeLessThanOrEqual(SHEET.right + 1e-6);
        }
        if (bottom - top < SHEET.bottom - SHEET.top) {
          expect(top).toBeGreaterThanOrEqual(SHEET.top - 1e-6);
          expect(bottom).toBeLessThanOrEqual(SHEET.bottom + 1e-6);
        }
      }),
    );
  });

  it('screen and board are each other’s inverse', () => {
    fc.assert(
      fc.property(views, viewports, fc.double({ min: -100, max: 1700, noNaN: true }), (wild, viewport, x) => {
        const view = clampView(wild, viewport);
        const [bx] = toBoard(view, viewport, toScreen(view, viewport, [x, 500]));
        expect(bx).toBeCloseTo(x, 5);
      }),
    );
  });

  it('a glide ends exactly where it was sent, and zooms in equal ratios', () => {
    const from = { x: 0, y: 0, zoom: 1 };
    const to = { x: 100, y: 50, zoom: 4 };
    expect(mixViews(from, to, 1)).toEqual(to);
    expect(mixViews(from, to, 0.5).zoom).toBeCloseTo(2, 9);
  });
});
