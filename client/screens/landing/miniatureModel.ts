// The board of the landing page: the Lesson as it begins, with three alerts and one neighbour's help drawn in.
import { PROVINCE_FACTS, REGION_IDS } from '../../../shared/board/provinceFacts.ts';
import { LESSON_POWERS, LESSON_UNCONTROLLED, LESSON_UNITS } from '../../../shared/scenario/lesson.ts';
import type { BoardModel } from '../../board/boardModel.ts';

const inMatch: ReadonlySet<string> = new Set(LESSON_POWERS);

export function miniatureModel(): BoardModel {
  const controllers = Object.fromEntries(
    REGION_IDS.map((id) => [id, LESSON_UNCONTROLLED.includes(id) ? null : (PROVINCE_FACTS[id].sovereign ?? null)]),
  );
  const units = LESSON_UNITS.map(({ owner, at }, index) => {
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
    closed: new Set(REGION_IDS.filter((id) => !inMatch.has(PROVINCE_FACTS[id].sovereign ?? ''))),
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
