// The drawn sheet agrees with the reviewed list: who touches whom, what lies where, and that it can be read.
import polygonClipping from 'polygon-clipping';
import { describe, expect, test } from 'vitest';
import type { Province } from '../../shared/board/board.ts';
import { frontsOf, mainGate } from '../../shared/board/fronts.ts';
import {
  LAND_BORDERS,
  POINT_CONTACTS,
  RIDGE_BORDERS,
  SEA_BORDERS,
  SHORTEST_BORDER_PX,
} from '../../shared/board/neighbours.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import {
  areaOf,
  borderLengths,
  borderLines,
  countryOfRegion,
  distanceToLine,
  lengthOf,
  objectNames,
  type Point,
  pairKey,
  polygonsOf,
  regionAt,
  regionIds,
} from './drawnSheet.ts';

const provinces = Object.values(REGION_BOARD.provinces);
const lengths = borderLengths();
const keys = (pairs: readonly (readonly [string, string])[]) => pairs.map(([a, b]) => pairKey(a, b));
const listed = [...new Set(keys([...LAND_BORDERS, ...RIDGE_BORDERS, ...SEA_BORDERS]))];
const gameIds = regionIds.filter((id) => id !== 'bg');

describe('the reviewed neighbour list and the drawn borders', () => {
  test('every listed pair is drawn as a border that can be seen', () => {
    expect(listed.filter((key) => (lengths.get(key) ?? 0) < SHORTEST_BORDER_PX)).toEqual([]);
  });

  test('every drawn border is listed; shorter contacts are named with a reason', () => {
    const drawn = [...lengths].filter(([key]) => !key.split(' ').includes('bg'));
    const unlisted = drawn.filter(([key]) => !listed.includes(key));
    expect(unlisted.filter(([, px]) => px >= SHORTEST_BORDER_PX)).toEqual([]);
    expect(unlisted.map(([key]) => key).sort()).toEqual(keys(POINT_CONTACTS.map((c) => c.pair)).sort());
  });
});

describe('what lies where', () => {
  test('the sheet has every province once, and the land beyond', () => {
    expect([...gameIds].sort()).toEqual(Object.keys(REGION_BOARD.provinces).sort());
    expect(new Set(regionIds).size).toBe(regionIds.length);
    expect(objectNames.sort()).toEqual(['borders', 'graticule', 'lakes', 'openSea', 'regions', 'rivers']);
  });

  test('a region carries the state of its sovereign', () => {
    const states = new Set(provinces.map((p) => `${p.sovereign ?? 'none'} ${countryOfRegion.get(p.id)}`));
    expect([...states].sort()).toEqual(
      ['cn CN', 'ir IR', 'kg KG', 'kz KZ', 'none SEA', 'pk PK', 'ru RU', 'tal AF', 'tj TJ', 'tm TM', 'uz UZ'].sort(),
    );
  });

  test('provinces do not overlap', () => {
    const all = gameIds.map((id) => polygonsOf(id) as [number, number][][][]);
    const sum = all.reduce((total, polygons) => total + areaOf(polygons), 0);
    const union = areaOf(polygonClipping.union(all[0]!, ...all.slice(1)));
    // A tenth of a square pixel is the rounding of the file's grid along 60 borders.
    expect(Math.abs(sum - union)).toBeLessThan(0.5);
  });

  test('no region has holes: the board is drawn by ear clipping', () => {
    expect(regionIds.filter((id) => id !== 'bg' && polygonsOf(id).some((rings) => rings.length > 1))).toEqual([]);
  });

  test.each(provinces.flatMap((p) => p.places.map((place) => [place.name, p.id, place.at] as const)))(
    '%s lies in %s',
    (_, id, at) => {
      expect(regionAt(at)).toBe(id);
    },
  );

  test('every token fits into its province', () => {
    const narrow = provinces.filter((p) => {
      const edge = Math.min(
        ...polygonsOf(p.id).flatMap((rings) => rings.map((ring) => distanceToLine(p.anchor, ring))),
      );
      return regionAt(p.anchor) !== p.id || edge < 14;
    });
    expect(narrow.map((p) => p.id)).toEqual([]);
  });

  test('every crossing stands on the border of the two provinces it joins', () => {
    const onEdge = (id: string, at: Point) =>
      Math.min(...polygonsOf(id).map((rings) => distanceToLine(at, rings[0]!))) < 0.5;
    const off = REGION_BOARD.crossings.filter(({ between: [a, b], at }) => !onEdge(a, at) || !onEdge(b, at));
    expect(off.map((c) => c.id)).toEqual([]);
  });

  test('the gates of the Lesson stand on the river, the boldest line of the sheet', () => {
    const river = borderLines('panj');
    expect(river.reduce((sum, line) => sum + lengthOf(line), 0)).toBeGreaterThan(500);
    for (const front of frontsOf(REGION_BOARD, ['tj', 'uz'])) {
      const { at } = mainGate(REGION_BOARD, front)!;
      expect(Math.min(...river.map((line) => distanceToLine(at, line)))).toBeLessThan(0.5);
    }
  });
});

describe('labels of the front at 15 px on 1600 x 1000, with a token of 30 px in every province', () => {
  const front =
    `uz-termez uz-qarshi tj-sughd tj-dushanbe tj-bokhtar tj-kulob tj-khorog tj-murghab af-balkh af-kunduz af-takhar
    af-badakhshan af-baghlan af-panjshir af-kabul af-nangarhar af-kunar af-bamyan af-jowzjan`
      .split(/\s+/)
      .map((id) => REGION_BOARD.provinces[id]!);
  type Box = readonly [left: number, top: number, right: number, bottom: number];
  // Brygada 1918 at weight 650: 0.54 em a letter on average, 11 px of capitals; the lozenge of a key province takes 14 px.
  const label = (p: Province): Box => {
    const width = p.name.length * 15 * 0.54 + (p.key ? 14 : 0);
    const [x, baseline] = [p.anchor[0] + p.labelOffset[0], p.anchor[1] - 22 + p.labelOffset[1]];
    return [x - width / 2, baseline - 11, x + width / 2, baseline + 3];
  };
  const token = (p: Province): Box => [p.anchor[0] - 15, p.anchor[1] - 15, p.anchor[0] + 15, p.anchor[1] + 15];
  const alert = ([x, y]: Point): Box => [x - 22, y - 22, x + 22, y + 22];
  const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  test('no label lies on another label', () => {
    const clashes = front.flatMap((p, i) =>
      front
        .slice(i + 1)
        .filter((q) => overlap(label(p), label(q)))
        .map((q) => `${p.id} ${q.id}`),
    );
    expect(clashes).toEqual([]);
  });

  test('no label lies on a token', () => {
    const clashes = front.flatMap((p) =>
      front.filter((q) => overlap(label(p), token(q))).map((q) => `${p.id} on ${q.id}`),
    );
    expect(clashes).toEqual([]);
  });

  test('no label and no token lies under the alert of a front', () => {
    const alerts = frontsOf(REGION_BOARD, ['tj', 'uz']).map((id) => ({
      id,
      box: alert(mainGate(REGION_BOARD, id)!.at),
    }));
    const clashes = front.flatMap((p) =>
      alerts.filter((a) => overlap(label(p), a.box) || overlap(token(p), a.box)).map((a) => `${p.id} under ${a.id}`),
    );
    expect(clashes).toEqual([]);
  });
});
