import { describe, expect, it } from 'vitest';
import { toScreen } from '../../../client/board/camera.ts';
import { choiceOf, hitAt, provinceOf } from '../../../client/board/hitTest.ts';
import { alertPlace, anchorOf } from '../../../client/board/layout/places.ts';
import type { Point } from '../../../client/board/sheet/sheet.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { army, boardModel, realSheet } from './support.ts';

const sheet = realSheet();
const viewport = { width: 721, height: 657 };
const view = { x: 956, y: 600, zoom: 1.14 };
const model = boardModel({
  units: [army('u4', 'tj', 'tj-kulob'), army('u7', 'uz', 'uz-termez')],
  alerts: [{ front: 'tj-kulob', state: 'named' }],
});
const at = (point: Point, dx = 0, dy = 0): Point => {
  const [x, y] = toScreen(view, viewport, point);
  return [x + dx, y + dy];
};
const hit = (point: Point, where = model) => hitAt(point, { model: where, sheet, view, viewport, token: 30 });
const kulob = anchorOf('tj-kulob') ?? [0, 0];
const gate = alertPlace('tj-kulob') ?? [0, 0];

describe('what lies under a finger', () => {
  it.each([
    ['on the token', at(kulob), { kind: 'unit', unit: 'u4', at: 'tj-kulob' }],
    ['23 px beside it', at(kulob, 23, 0), { kind: 'unit', unit: 'u4', at: 'tj-kulob' }],
    ['25 px beside it', at(kulob, 0, -25), { kind: 'province', id: 'tj-kulob' }],
    ['on the alert', at(gate), { kind: 'alert', front: 'tj-kulob' }],
    ['far outside', [-4000, -4000] as const, { kind: 'nothing' }],
  ])('%s', (_, point, expected) => {
    expect(hit(point)).toEqual(expected);
  });

  it('between token and alert the nearer one', () => {
    const [ax, ay] = at(kulob);
    const [bx, by] = at(gate);
    const nearGate: Point = [ax + (bx - ax) * 0.8, ay + (by - ay) * 0.8];
    expect(hit(nearGate)).toEqual({ kind: 'alert', front: 'tj-kulob' });
  });

  it('every province is found at its own token’s place', () => {
    for (const { id, anchor } of Object.values(REGION_BOARD.provinces)) {
      const found = hitAt([360, 300], {
        model: boardModel(),
        sheet,
        view: { x: anchor[0] + 0.25, y: anchor[1] + 28, zoom: 1 },
        viewport: { width: 720, height: 656 },
        token: 30,
      });
      expect(provinceOf(found), id).toBe(id);
    }
  });
});

describe('an arrow that can be asked', () => {
  const words = [{ key: 'outcome.move.ok' }];
  const arrow = {
    unit: 'u4',
    owner: 'tj',
    at: 'tj-kulob',
    order: { type: 'move', to: { province: 'uz-termez' } },
    form: 'judged',
    result: 'fails',
  } as const;
  const termez = anchorOf('uz-termez') ?? [0, 0];
  const middle = at([(kulob[0] + termez[0]) / 2, (kulob[1] + termez[1]) / 2]);
  // The ribbon bows by 12 % of the way to one side or the other; it is found somewhere across the middle.
  const across = Array.from({ length: 41 }, (_, i): Point => [middle[0], middle[1] - 40 + i * 2]);
  const touched = (where: typeof model) => across.map((point) => hit(point, where).kind);

  it('is found along its ribbon, with the province under it', () => {
    const asked = { ...model, arrows: [{ ...arrow, words }] };
    const found = across.map((point) => hit(point, asked)).find(({ kind }) => kind === 'arrow');
    expect(found).toMatchObject({ kind: 'arrow', arrow: { unit: 'u4' }, on: provinceOf(found!) });
  });

  it('without words it is only drawn', () => {
    expect(touched({ ...model, arrows: [arrow] })).not.toContain('arrow');
  });

  it('gives way to the token it starts from and to places that are lit', () => {
    const asked = { ...model, arrows: [{ ...arrow, words }] };
    expect(hit(at(kulob), asked).kind).toBe('unit');
    const lit = { choosable: new Map([['tj-bokhtar', 'move'] as const]) };
    const on = { kind: 'arrow', arrow: asked.arrows[0]!, on: 'tj-bokhtar' } as const;
    expect(choiceOf(on, lit)).toEqual({ event: 'province', id: 'tj-bokhtar' });
    expect(choiceOf({ ...on, on: 'tj-khorog' }, lit)).toEqual({ event: 'background' });
    expect(choiceOf(on, { choosable: new Map() })).toMatchObject({ event: 'arrow' });
  });
});

describe('what a tap means', () => {
  const lit = { choosable: new Map([['tj-kulob', 'support'] as const]) };
  const unlit = { choosable: new Map() };
  it.each([
    ['a unit', { kind: 'unit', unit: 'u7', at: 'uz-termez' }, unlit, { event: 'unit', id: 'u7' }],
    [
      'a unit in a lit province',
      { kind: 'unit', unit: 'u4', at: 'tj-kulob' },
      lit,
      { event: 'province', id: 'tj-kulob' },
    ],
    ['another unit while choosing', { kind: 'unit', unit: 'u7', at: 'uz-termez' }, lit, { event: 'unit', id: 'u7' }],
    ['an alert', { kind: 'alert', front: 'tj-kulob' }, unlit, { event: 'alert', front: 'tj-kulob' }],
    ['an alert of a lit front', { kind: 'alert', front: 'tj-kulob' }, lit, { event: 'province', id: 'tj-kulob' }],
    ['a province', { kind: 'province', id: 'af-balkh' }, unlit, { event: 'province', id: 'af-balkh' }],
    ['a dark province while choosing', { kind: 'province', id: 'af-balkh' }, lit, { event: 'background' }],
    ['nothing', { kind: 'nothing' }, unlit, { event: 'background' }],
  ] as const)('%s', (_, what, choosing, expected) => {
    expect(choiceOf(what, choosing)).toEqual(expected);
  });
});
