// Board models for the development page: the match of the look's pictures (October 2021, round 2).

import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_IDS } from '../../../shared/board/provinceFacts.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { LESSON_RAILWAY } from '../../../shared/board/routes.ts';
import type { BoardModel, BoardUnit } from '../boardModel.ts';

const CORE: readonly PowerId[] = ['ru', 'tj', 'uz', 'tal'];

const closed = new Set(
  REGION_IDS.filter((id) => {
    const sovereign = REGION_BOARD.provinces[id]?.sovereign;
    return sovereign !== undefined && !CORE.includes(sovereign);
  }),
);

function controllers(changes: Readonly<Record<string, PowerId | null>>): BoardModel['controllers'] {
  return Object.fromEntries(
    REGION_IDS.map((id) => [
      id,
      id in changes ? (changes[id] ?? null) : (REGION_BOARD.provinces[id]?.sovereign ?? null),
    ]),
  );
}

const UNITS: readonly BoardUnit[] = [
  { id: 'u1', owner: 'ru', kind: 'army', at: 'tj-dushanbe', guestOf: 'tj' },
  { id: 'u2', owner: 'ru', kind: 'army', at: 'tj-bokhtar', guestOf: 'tj' },
  { id: 'u3', owner: 'ru', kind: 'army', at: 'ru-siberia' },
  { id: 'u4', owner: 'tj', kind: 'army', at: 'tj-kulob' },
  { id: 'u5', owner: 'tj', kind: 'army', at: 'tj-khorog' },
  { id: 'u6', owner: 'tj', kind: 'army', at: 'tj-sughd', selected: true },
  { id: 'u7', owner: 'uz', kind: 'army', at: 'uz-termez' },
  { id: 'u8', owner: 'uz', kind: 'army', at: 'uz-qarshi' },
  { id: 'u9', owner: 'tal', kind: 'army', at: 'af-kabul' },
  { id: 'u10', owner: 'tal', kind: 'army', at: 'af-kunduz' },
  { id: 'u11', owner: 'tal', kind: 'army', at: 'af-balkh' },
  { id: 'u12', owner: 'tal', kind: 'army', at: 'af-nangarhar' },
  { id: 'u13', owner: 'neutral', kind: 'army', at: 'af-panjshir' },
];

const MATCH: BoardModel = {
  controllers: controllers({ 'af-panjshir': null }),
  closed,
  forts: new Set(['af-panjshir']),
  strongholds: new Set(),
  bases: { 'tj-dushanbe': 'ru', 'tj-bokhtar': 'ru' },
  units: UNITS,
  arrows: [
    { unit: 'u4', owner: 'tj', at: 'tj-kulob', order: { type: 'hold' }, form: 'own' },
    { unit: 'u5', owner: 'tj', at: 'tj-khorog', order: { type: 'secure', lowers: 'violence' }, form: 'own' },
    { unit: 'u6', owner: 'tj', at: 'tj-sughd', order: { type: 'supportHold', at: 'uz-termez' }, form: 'needsPact' },
    { unit: 'u1', owner: 'ru', at: 'tj-dushanbe', order: { type: 'supportHold', at: 'tj-kulob' }, form: 'proposed' },
    {
      unit: 'u10',
      owner: 'tal',
      at: 'af-kunduz',
      order: { type: 'move', to: { province: 'af-takhar' } },
      form: 'proposed',
    },
  ],
  alerts: [
    { front: 'uz-termez', state: 'named' },
    { front: 'tj-bokhtar', state: 'named' },
    { front: 'tj-kulob', state: 'named' },
  ],
  corridors: [],
  choosable: new Map(),
  selected: null,
  focused: null,
  layer: 'control',
  treatyLines: [],
};

export const PLAYBACK: BoardModel = {
  ...MATCH,
  size: 'playback',
  arrows: [],
  units: UNITS.map(({ selected: _, ...unit }) => unit),
};

/** Named scenes for ?scene=. */
export const SCENES = {
  match: MATCH,
  choices: {
    ...MATCH,
    arrows: [
      { unit: 'u4', owner: 'tj', at: 'tj-kulob', order: { type: 'hold' }, form: 'own' },
      {
        unit: 'u6',
        owner: 'tj',
        at: 'tj-sughd',
        order: { type: 'move', to: { province: 'uz-termez' } },
        form: 'ghost',
        incursion: true,
      },
    ],
    choosable: new Map([
      ['tj-dushanbe', 'support'],
      ['uz-termez', 'incursion'],
      ['uz-fergana', 'guest'],
      ['uz-samarkand', 'needsPact'],
      ['tj-bokhtar', 'move'],
      ['af-balkh', 'pick'],
    ] as const),
    focused: 'tj-dushanbe',
  },
  playback: PLAYBACK,
  treaties: {
    ...MATCH,
    arrows: [],
    layer: 'treaties',
    corridors: [{ route: LESSON_RAILWAY, state: 'building' }],
    treatyLines: [
      { from: 'tj-dushanbe', to: 'uz-termez', power: 'tj', kind: 'support' },
      { from: 'uz-qarshi', to: 'tj-bokhtar', power: 'uz', kind: 'defence' },
      { from: 'tj-sughd', to: 'uz-termez', power: 'tj', kind: 'pledge' },
    ],
    treatyMarks: [
      { kind: 'enter', province: 'tj-dushanbe', powers: ['ru', 'uz'] },
      { kind: 'demilitarised', province: 'uz-qarshi', powers: ['uz'] },
      { kind: 'exercise', province: 'tj-kulob', powers: ['tj', 'ru'] },
    ],
  },
  threat: {
    ...MATCH,
    arrows: [],
    layer: 'threat',
    strongholds: new Set(['af-kunar', 'af-nangarhar']),
    corridors: [{ route: LESSON_RAILWAY, state: 'pays' }],
  },
  occupied: {
    ...MATCH,
    controllers: controllers({ 'af-panjshir': null, 'tj-bokhtar': 'tal', 'af-takhar': 'tj', 'uz-qarshi': 'tj' }),
    selected: 'tj-bokhtar',
    units: UNITS.map(
      (unit): BoardUnit =>
        unit.id === 'u2' ? { ...unit, dislodged: true } : unit.id === 'u10' ? { ...unit, at: 'tj-bokhtar' } : unit,
    ),
    arrows: [
      {
        unit: 'u10',
        owner: 'tal',
        at: 'af-kunduz',
        order: { type: 'move', to: { province: 'tj-bokhtar' } },
        form: 'judged',
        result: 'succeeds',
        incursion: true,
      },
      {
        unit: 'u9',
        owner: 'tal',
        at: 'af-kabul',
        order: { type: 'move', to: { province: 'af-panjshir' } },
        form: 'judged',
        result: 'fails',
      },
      {
        unit: 'u6',
        owner: 'tj',
        at: 'tj-sughd',
        order: { type: 'supportHold', at: 'tj-dushanbe' },
        form: 'judged',
        result: 'cut',
      },
      {
        unit: 'u8',
        owner: 'uz',
        at: 'uz-qarshi',
        order: { type: 'supportHold', at: 'uz-termez' },
        form: 'judged',
        result: 'void',
      },
      {
        unit: 'u5',
        owner: 'tj',
        at: 'tj-khorog',
        order: { type: 'secure', lowers: 'violence' },
        form: 'judged',
        result: 'succeeds',
      },
      {
        unit: 'u11',
        owner: 'tal',
        at: 'af-balkh',
        order: { type: 'supportMove', from: 'af-kunduz', to: 'tj-bokhtar' },
        form: 'judged',
        result: 'succeeds',
      },
    ],
    corridors: [{ route: LESSON_RAILWAY, state: 'broken' }],
  },
  landing: {
    ...MATCH,
    closed: new Set<string>(),
    controllers: controllers({ 'af-panjshir': 'nrf', 'af-baghlan': 'nrf' }),
    forts: new Set<string>(),
    bases: {},
    units: (
      [
        ['uz', 'uz-termez'],
        ['uz', 'uz-qarshi'],
        ['tj', 'tj-kulob'],
        ['tj', 'tj-khorog'],
        ['tj', 'tj-sughd'],
        ['ru', 'tj-dushanbe', 'tj'],
        ['ru', 'tj-bokhtar', 'tj'],
        ['tal', 'af-kunduz'],
        ['tal', 'af-balkh'],
        ['tal', 'af-kabul'],
        ['tal', 'af-herat'],
        ['tal', 'af-kandahar'],
        ['tal', 'af-nangarhar'],
        ['nrf', 'af-panjshir'],
        ['nrf', 'af-baghlan'],
        ['kg', 'kg-osh'],
        ['kg', 'kg-batken'],
        ['kz', 'kz-almaty'],
        ['kz', 'kz-shymkent'],
        ['tm', 'tm-mary'],
        ['tm', 'tm-lebap'],
        ['pk', 'pk-peshawar'],
        ['pk', 'pk-islamabad'],
        ['ir', 'ir-khorasan'],
        ['cn', 'cn-kashgar'],
        ['ru', 'kg-chuy', 'kg'],
        ['uz', 'uz-tashkent'],
      ] as const
    ).map(
      ([owner, at, guestOf], i): BoardUnit => ({
        id: `u${i}`,
        owner,
        kind: 'army',
        at,
        ...(guestOf ? { guestOf } : {}),
      }),
    ),
    arrows: [
      {
        unit: 'u5',
        owner: 'ru',
        at: 'tj-dushanbe',
        order: { type: 'supportHold', at: 'uz-termez' },
        form: 'judged',
        result: 'succeeds',
      },
      {
        unit: 'u9',
        owner: 'tal',
        at: 'af-kabul',
        order: { type: 'move', to: { province: 'af-panjshir' } },
        form: 'judged',
        result: 'succeeds',
      },
    ],
    alerts: [
      { front: 'uz-termez', state: 'named' },
      { front: 'tj-kulob', state: 'named' },
      { front: 'tj-khorog', state: 'named' },
    ],
  },
} as const satisfies Readonly<Record<string, BoardModel>>;

export type SceneName = keyof typeof SCENES;
