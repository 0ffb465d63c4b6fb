// The geometry and reading that components stand on: emblems, pop-over, sheet, code, routes, table.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../client/router/route.ts';
import { lengthMinutes, roundsWords, settingsLine } from '../../../client/screens/create/settingsWords.ts';
import { tableView } from '../../../client/screens/lobby/tableView.ts';
import { nearestStop, sheetHeights } from '../../../client/ui/BottomSheet.tsx';
import { codeIn, spacedCode } from '../../../client/ui/CodeField.tsx';
import { placePopover } from '../../../client/ui/Popover.tsx';
import { svgInside } from '../../../client/ui/svgMarkup.ts';
import { LESSON_SETTINGS } from '../../../shared/scenario/lesson.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';

const EMBLEMS = resolve(import.meta.dirname, '../../../assets/emblems');

describe('emblems', () => {
  it.each(readdirSync(EMBLEMS).filter((name) => name.endsWith('.svg')))('%s is read whole', (name) => {
    const markup = readFileSync(join(EMBLEMS, name), 'utf8');
    const count = (nodes: readonly unknown[]): number =>
      (nodes as VNode<{ children?: unknown[] }>[]).reduce(
        (sum, node) => sum + 1 + count([node.props.children ?? []].flat()),
        0,
      );
    const shapes = [...markup.matchAll(/<(?!\/|svg)[a-z]+/gi)].length;
    expect(shapes).toBeGreaterThan(0);
    expect(count(svgInside(markup))).toBe(shapes);
  });
});

describe('pop-over', () => {
  const frame = { width: 742, height: 678 };
  const size = { width: 206, height: 118 };

  it('never covers the thing it speaks of where there is room, and never leaves the frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 742 }), fc.integer({ min: 0, max: 678 }), (x, y) => {
        const { left, top, side } = placePopover({ x, y }, size, frame);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + size.width).toBeLessThanOrEqual(frame.width - 8);
        expect(top + size.height).toBeLessThanOrEqual(frame.height - 8);
        const covers = x > left - 24 && x < left + size.width + 24 && y > top - 24 && y < top + size.height + 24;
        expect(covers).toBe(false);
        if (side !== 'none') expect(['left', 'right', 'above', 'below']).toContain(side);
      }),
    );
  });
});

describe('sheet of the phone', () => {
  const heights = sheetHeights(844, { navigation: 64, topBar: 58 });

  it('has three stops: navigation, 45 %, all but the top bar', () => {
    expect(heights).toEqual({ low: 64, half: 380, full: 786 });
  });

  it.each([
    ['let go near half', 350, 0, 'half'],
    ['let go near the top', 700, 0, 'full'],
    ['a flick upwards goes one stop on', 400, 1.6, 'full'],
    ['a flick downwards closes', 360, -1.6, 'low'],
  ] as const)('%s', (_what, height, speed, stop) => {
    expect(nearestStop(heights, height, speed)).toBe(stop);
  });
});

describe('codes', () => {
  it.each([
    ['k7m4qx', 'K7M4QX'],
    [' K7M 4QX ', 'K7M4QX'],
    ['K7M-4QX', 'K7M4QX'],
    ['https://play.example/j/K7M4QX', 'K7M4QX'],
    ['K7M4QXAAAA', 'K7M4QX'],
    ['0O1I', ''],
  ])('%j is read as %j', (typed, code) => {
    expect(codeIn(typed)).toBe(code);
  });

  it('is shown in two groups', () => expect(spacedCode('K7M4QX')).toBe('K7M 4QX'));
});

describe('routes', () => {
  it.each([
    ['/', { at: 'landing' }],
    ['/new', { at: 'new' }],
    ['/join', { at: 'join', code: null }],
    ['/j/k7m4qx', { at: 'join', code: 'K7M4QX' }],
    ['/m/K7M4QX', { at: 'match', code: 'K7M4QX' }],
    ['/m/K7M4QX/', { at: 'match', code: 'K7M4QX' }],
    ['/w/', { at: 'watch', code: null }],
    ['/w/K7M4QX', { at: 'watch', code: 'K7M4QX' }],
    ['/nowhere', { at: 'unknown' }],
    ['/j/a/b', { at: 'unknown' }],
    ['/j/%E0%A4%A', { at: 'join', code: '%E0%A4%A' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });
});

describe('settings in words', () => {
  it('says rounds and about how long', () => {
    expect(settingsLine(LESSON_SETTINGS)).toBe(`4–6 rounds, about ${lengthMinutes(LESSON_SETTINGS)} min of play`);
    expect(roundsWords({ roundsMin: 4, roundsMax: 4 })).toBe('4 rounds');
  });

  it('promises no length without a clock', () => {
    expect(settingsLine({ ...LESSON_SETTINGS, diplomacySeconds: null })).toBe('4–6 rounds');
  });
});

describe('table', () => {
  const seat = (id: string, power: string | null, host = false) => [
    id,
    { id, name: id, power, office: null, host, online: true },
  ];
  const view = (seats: unknown[][], idle: string[] = []) =>
    ({
      powers: ['ru', 'tj', 'uz', 'tal'],
      seats: Object.fromEntries(seats as [string, unknown][]),
      power: Object.fromEntries(idle.map((power) => [power, { playedBy: 'idle' }])),
    }) as unknown as Pick<PublicView, 'powers' | 'seats' | 'power'>;

  it('nobody sits: the match cannot begin', () => {
    const table = tableView(view([seat('s1', null, true)]));
    expect(table.canBegin).toBe(false);
    expect(table.standing.map(({ id }) => id)).toEqual(['s1']);
    expect(table.host?.id).toBe('s1');
  });

  it('names the bots, the idle, and delegations in the order of coming', () => {
    const table = tableView(view([seat('s10', 'tj'), seat('s2', 'tj'), seat('s1', 'uz', true)], ['ru']));
    expect(table.canBegin).toBe(true);
    expect(table.bots).toEqual(['tal']);
    expect(table.idle).toEqual(['ru']);
    expect(table.powers.find(({ power }) => power === 'tj')?.people.map(({ id }) => id)).toEqual(['s2', 's10']);
  });
});
