import { describe, expect, it } from 'vitest';
import { mixOklab } from '../../../client/board/oklab.ts';
import { readEmblem } from '../../../client/board/paint/emblem.ts';
import { INKS, ownerCode, paletteFrom } from '../../../client/board/palette.ts';
import { regionAt } from '../../../client/board/sheet/insideRegion.ts';
import { decodeSheet } from '../../../client/board/sheet/sheet.ts';
import { REGION_IDS } from '../../../shared/board/provinceFacts.ts';
import { realSheet } from './support.ts';

const sheet = realSheet();

describe('the drawn sheet', () => {
  it('has every province of the game and nothing else', () => {
    expect([...sheet.regions.keys()].sort()).toEqual([...REGION_IDS].sort());
  });

  it('every ring is closed and lies on the sheet', () => {
    for (const { id, rings } of sheet.regions.values()) {
      for (const ring of rings) {
        expect(ring[0], id).toEqual(ring.at(-1));
        expect(
          ring.every(([x, y]) => x >= -41 && x <= 1641 && y >= -41 && y <= 1041),
          id,
        ).toBe(true);
      }
    }
  });

  it('knows the edge that two provinces share', () => {
    const shared = sheet.edges.filter(({ between }) => between.includes('tj-kulob') && between.includes('tj-bokhtar'));
    expect(shared.length).toBeGreaterThan(0);
  });

  it('has the great river, rivers, lakes, the open sea and the graticule', () => {
    for (const lines of [sheet.borders.panj, sheet.rivers, sheet.lakes, sheet.openSea, sheet.graticule]) {
      expect(lines.flat().length).toBeGreaterThan(10);
    }
  });

  it('finds no province beyond the edge', () => {
    expect(regionAt(sheet, [-300, 500])).toBeNull();
  });

  it('refuses a file without an object it needs', () => {
    expect(() => decodeSheet({ transform: { scale: [1, 1], translate: [0, 0] }, arcs: [], objects: {} })).toThrow(
      'regions',
    );
  });
});

describe('decoding', () => {
  it('reads steps, backward arcs and shared edges', () => {
    // Two squares with a common side: arc 0 is that side, read backwards by the second.
    const decoded = decodeSheet({
      transform: { scale: [2, 2], translate: [10, 0] },
      arcs: [
        [
          [5, 0],
          [0, 5],
        ],
        [
          [5, 5],
          [-5, 0],
          [0, -5],
          [5, 0],
        ],
        [
          [5, 0],
          [5, 0],
          [0, 5],
          [-5, 0],
        ],
      ],
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: 'left', arcs: [[0, 1]] },
            { type: 'MultiPolygon', id: 'right', arcs: [[[2, -1]]] },
          ],
        },
        borders: { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', id: 'inner', arcs: [[0]] }] },
        openSea: { type: 'MultiPolygon', arcs: [] },
        lakes: { type: 'MultiPolygon', arcs: [] },
        rivers: { type: 'MultiLineString', arcs: [] },
        graticule: { type: 'MultiLineString', arcs: [] },
      },
    });
    expect(decoded.regions.get('left')?.box).toEqual({ left: 10, top: 0, right: 20, bottom: 10 });
    expect(decoded.regions.get('right')?.box).toEqual({ left: 20, top: 0, right: 30, bottom: 10 });
    expect(decoded.edges.find((edge) => edge.between.length === 2)?.between).toEqual(['left', 'right']);
    expect(regionAt(decoded, [13, 5])).toBe('left');
    expect(regionAt(decoded, [27, 5])).toBe('right');
    expect(decoded.borders.inner).toEqual([
      [
        [20, 0],
        [20, 10],
      ],
    ]);
  });
});

describe('colours', () => {
  // As CSS color-mix(in oklab, …) of Chromium answers.
  it.each([
    ['#ffffff', '#000000', 0.5, '#636363'],
    ['#ff0000', '#0000ff', 0.5, '#8c53a2'],
    ['#205e5f', '#eadfc4', 1, '#205e5f'],
    ['#205e5f', '#eadfc4', 0, '#eadfc4'],
  ])('%s over %s at %d is %s', (colour, ground, share, expected) => {
    expect(mixOklab(colour, ground, share)).toBe(expected);
  });

  it('reads tokens as percentages and fractions, and has every ink', () => {
    const palette = paletteFrom((name) => ({ '--tint': '40%', '--wash': '.6', '--p-tj': '#d68521' })[name] ?? '');
    expect([palette.tint, palette.wash, palette.inks['p-tj']]).toEqual([0.4, 0.6, '#d68521']);
    expect(INKS.every((ink) => palette.inks[ink].startsWith('#'))).toBe(true);
  });

  it('nobody’s army has the neutral code', () => {
    expect([ownerCode('neutral'), ownerCode('isk'), ownerCode('tal')]).toEqual(['neu', 'isk', 'tal']);
  });
});

it('emblems: paths, circles, turned parts, strokes', () => {
  const emblem = readEmblem(
    '<svg viewBox="0 0 24 24" fill="currentColor"><path fill-rule="evenodd" d="M0 0h24v24z"/><circle cx="12" cy="12" r="3" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray="3 2.2"/><path transform="rotate(45 12 12)" d="M1 1"/></svg>',
  );
  expect(emblem).toMatchObject([
    { path: 'M0 0h24v24z', filled: true, evenOdd: true, strokeWidth: 0 },
    { filled: false, strokeWidth: 2.4, dash: [3, 2.2] },
    { path: 'M1 1', turn: 45 },
  ]);
});
