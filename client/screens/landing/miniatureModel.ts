// The board of the landing page: the region as the Lesson begins, all its states in their colours, three alerts and one neighbour's help.

import type { OwnerId, ProvinceId } from '../../../shared/board/ids.ts';
import { PROVINCE_FACTS, REGION_IDS } from '../../../shared/board/provinceFacts.ts';
import { LESSON_UNCONTROLLED, LESSON_UNITS } from '../../../shared/scenario/lesson.ts';
import type { BoardModel } from '../../board/boardModel.ts';

/** Armies of the states that are drawn but not in the Lesson (scenario.md F). */
const NEIGHBOURS: readonly { readonly owner: OwnerId; readonly at: ProvinceId }[] = [
  { owner: 'kg', at: 'kg-osh' },
  { owner: 'kg', at: 'kg-batken' },
  { owner: 'kz', at: 'kz-shymkent' },
  { owner: 'kz', at: 'kz-almaty' },
  { owner: 'tm', at: 'tm-mary' },
  { owner: 'tm', at: 'tm-lebap' },
  { owner: 'pk', at: 'pk-peshawar' },
  { owner: 'cn', at: 'cn-kashgar' },
  { owner: 'ir', at: 'ir-khorasan' },
];

export function miniatureModel(): BoardModel {
  const controllers = Object.fromEntries(
    REGION_IDS.map((id) => [id, LESSON_UNCONTROLLED.includes(id) ? null : (PROVINCE_FACTS[id].sovereign ?? null)]),
  );
  const units = [...LESSON_UNITS, ...NEIGHBOURS].map(({ owner, at }, index) => {
    const host = controllers[at];
    return {
      id: `u${index + 1}`,
      owner,
      kind: 'army' as const,
      at,
      ...(host && host !== owner && owner !== 'neutral' ? { guestOf: host } : {}),
    };
  });
  return {
    controllers,
    closed: new Set(),
    forts: new Set(LESSON_UNCONTROLLED),
    strongholds: new Set(),
    bases: { 'tj-dushanbe': 'ru', 'tj-bokhtar': 'ru' },
    units,
    arrows: [
      {
        unit: 'u6',
        owner: 'tj',
        at: 'tj-sughd',
        order: { type: 'supportHold', at: 'uz-termez' },
        form: 'judged',
        result: 'succeeds',
      },
    ],
    alerts: ['uz-termez', 'tj-kulob', 'tj-khorog'].map((front) => ({ front, state: 'named' as const })),
    corridors: [],
    choosable: new Map(),
    selected: null,
    focused: null,
    layer: 'control',
    treatyLines: [],
  };
}
