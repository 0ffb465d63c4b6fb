import { describe, expect, it } from 'vitest';
import type { BoardModel } from '../../../client/board/boardModel.ts';
import { decalsOf } from '../../../client/board/layout/decals.ts';
import { sizesFor } from '../../../client/board/layout/sizes.ts';
import type { Stamp } from '../../../client/board/layout/stamp.ts';
import { stampsOf } from '../../../client/board/layout/stamps.ts';
import { landLook } from '../../../client/board/paint/control.ts';
import { PROVINCE_FACTS, type RegionId } from '../../../shared/board/provinceFacts.ts';
import { army, boardModel } from './support.ts';

function stamps(model: BoardModel, zoom = 1.14, width = 742): readonly Stamp[] {
  return stampsOf(model, {
    zoom,
    sizes: sizesFor({ size: model.size ?? 'match', width, zoom, miniature: false }),
    miniature: false,
    label: (id) => PROVINCE_FACTS[id as RegionId].name,
    say: ({ key }) => key,
    measure: (text, size) => text.length * size * 0.53,
    arrowPoints: [],
  });
}
const ids = (list: readonly Stamp[], kind: Stamp['face']['kind']) =>
  list.filter((stamp) => stamp.face.kind === kind).map((stamp) => stamp.id);
const lesson = boardModel({
  units: [
    army('u1', 'ru', 'tj-dushanbe', { guestOf: 'tj' }),
    army('u4', 'tj', 'tj-kulob'),
    army('u6', 'tj', 'tj-sughd', { selected: true }),
    army('u7', 'uz', 'uz-termez'),
    army('u10', 'tal', 'af-kunduz'),
    army('u11', 'tal', 'af-balkh'),
    army('u13', 'neutral', 'af-panjshir'),
  ],
  alerts: [
    { front: 'uz-termez', state: 'named' },
    { front: 'tj-bokhtar', state: 'named' },
    { front: 'tj-kulob', state: 'named' },
  ],
});

describe('sizes on the screen', () => {
  it.each([
    ['match', 742, 1.14, 30, 14.5],
    ['match', 390, 0.83, 34, 13.5],
    ['playback', 1036, 1.5, 40, 17],
    ['projector', 1400, 1.8, 54, 24],
    ['match', 742, 0.45, 20, 0],
  ] as const)('%s, %i px wide, zoom %d: token %i, label %d', (size, width, zoom, token, label) => {
    expect(sizesFor({ size, width, zoom, miniature: false })).toMatchObject({ token, label });
  });

  it('far out labels go and alerts stay as they are', () => {
    const far = stamps(lesson, 0.45);
    expect(ids(far, 'label')).toEqual([]);
    expect(ids(far, 'alert').length).toBe(3);
    expect(sizesFor({ size: 'match', width: 742, zoom: 0.45, miniature: false }).alert).toBe(17);
  });
});

describe('labels', () => {
  const named = stamps(lesson);
  it('every unit’s province is named', () => {
    for (const { at } of lesson.units) expect(ids(named, 'label')).toContain(`label:${at}`);
  });

  it('no two names lie on each other, at any zoom', () => {
    for (const zoom of [0.55, 0.8, 1, 1.3, 2]) {
      const boxes = stamps(lesson, zoom).flatMap(({ face, at, offset }) =>
        face.kind === 'label'
          ? [
              {
                x: at[0] * zoom + offset[0],
                y: at[1] * zoom + offset[1],
                w: face.text.length * face.size * 0.53,
                h: face.size,
              },
            ]
          : [],
      );
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const apart = Math.abs(a.x - b.x) >= (a.w + b.w) / 2 - 0.01 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2 - 0.01;
          expect(apart).toBe(true);
        }
      });
    }
  });

  it('keys have their lozenge, closed provinces are muted and have none', () => {
    const face = (model: BoardModel) => stamps(model).find((stamp) => stamp.id === 'label:kg-osh')?.face;
    expect(face(boardModel())).toMatchObject({ key: true, muted: false });
    expect(face(boardModel({ closed: new Set(['kg-osh']) }))).toMatchObject({ key: false, muted: true });
  });
});

describe('seas', () => {
  const named = (more: Parameters<typeof boardModel>[0]) => ids(stamps(boardModel(more)), 'label');
  it('are named where fleets are about, or when one can be chosen', () => {
    const fleet = army('u1', 'kz', 'kz-west', { kind: 'fleet' });
    expect(named({ units: [fleet] })).toEqual(expect.arrayContaining(['label:caspian-north', 'label:caspian-south']));
    expect(named({ units: [army('u1', 'kz', 'kz-west')] })).not.toContain('label:caspian-north');
    expect(named({ choosable: new Map([['caspian-north', 'move']]) })).toContain('label:caspian-north');
  });
});

describe('alerts and gates', () => {
  it('a named front has an alert and its name, and no quiet gate under it', () => {
    const list = stamps(lesson);
    expect(ids(list, 'alert')).toEqual(['alert:uz-termez', 'alert:tj-bokhtar', 'alert:tj-kulob']);
    expect(ids(list, 'gate')).not.toContain('gate:x-termez');
    expect(ids(list, 'gate')).toContain('gate:x-shohon');
  });

  it('tags cover no token', () => {
    const list = stamps(lesson);
    const tokens = list.filter((stamp) => stamp.face.kind === 'token');
    for (const tag of list.filter((stamp) => stamp.face.kind === 'tag')) {
      const text = tag.face.kind === 'tag' ? tag.face.text : '';
      for (const token of tokens) {
        const dx = Math.abs(tag.at[0] * 1.14 + tag.offset[0] - token.at[0] * 1.14);
        const dy = Math.abs(tag.at[1] * 1.14 + tag.offset[1] - token.at[1] * 1.14);
        expect(dx > text.length * 3.36 + 15 || dy > 10 + 12, `${tag.id} ${token.id}`).toBe(true);
      }
    }
  });

  it.each([
    [{ front: 'uz-termez', state: 'real', strength: 1 }, 'board.alert.held', 'p-isk'],
    [{ front: 'uz-termez', state: 'real', strength: 3, gotIn: true }, 'board.alert.gotIn', 'p-isk'],
    [{ front: 'uz-termez', state: 'false' }, 'board.alert.false', 'halo'],
    [{ front: 'uz-termez', state: 'named' }, 'Termez', 'madder'],
  ] as const)('%o says %s', (alert, text, fill) => {
    const tag = stamps(boardModel({ alerts: [alert] })).find((stamp) => stamp.face.kind === 'tag');
    expect(tag?.face).toMatchObject({ text, fill });
  });

  it('crossings into closed countries have no gate', () => {
    expect(ids(stamps(boardModel({ closed: new Set(['cn-kashgar']) })), 'gate')).not.toContain('gate:x-kulma');
  });
});

describe('control shown twice: tint and emblem (look, section 3)', () => {
  it('a province without a unit has its holder’s emblem in the control layer only', () => {
    expect(ids(stamps(lesson), 'chip')).toContain('chip:tj-murghab');
    expect(ids(stamps(lesson), 'chip')).not.toContain('chip:tj-kulob');
    expect(ids(stamps({ ...lesson, layer: 'treaties' }), 'chip')).toEqual([]);
  });

  it.each([
    ['its sovereign', { 'tj-bokhtar': 'tj' }, { tint: 'tj', stripes: null, dashed: false }],
    ['an occupier', { 'tj-bokhtar': 'tal' }, { tint: 'tj', stripes: 'tal', dashed: true }],
  ] as const)('a province held by %s', (_, controllers, expected) => {
    expect(landLook('tj-bokhtar', { controllers, closed: new Set() })).toMatchObject(expected);
  });

  it.each([
    ['the NRF: home, no stripes', 'nrf', { tint: 'nrf', stripes: null, dashed: false }],
    ['nobody: dashed outline only', null, { tint: null, stripes: null, dashed: true }],
    ['a foreign power: striped', 'tj', { tint: 'tal', stripes: 'tj', dashed: true }],
  ] as const)('an Afghan province held by %s', (_, holder, expected) => {
    expect(landLook('af-panjshir', { controllers: { 'af-panjshir': holder }, closed: new Set() })).toMatchObject(
      expected,
    );
  });
});

describe('choices', () => {
  it('each lit province has an outline and a sign of its tone', () => {
    const model = boardModel({
      choosable: new Map([
        ['uz-termez', 'incursion'],
        ['tj-bokhtar', 'move'],
      ] as const),
    });
    expect(ids(stamps(model), 'choice')).toEqual(['choice:uz-termez', 'choice:tj-bokhtar']);
    const decals = decalsOf(model, {
      zoom: 1,
      token: 30,
      tag: 12,
      missingWords: '',
      arrowState: () => undefined,
      pushes: [],
      missing: [],
    });
    expect(
      decals.filter((decal) => decal.kind === 'lit').map((decal) => decal.kind === 'lit' && [decal.region, decal.tone]),
    ).toEqual([
      ['uz-termez', 'incursion'],
      ['tj-bokhtar', 'move'],
    ]);
  });
});
