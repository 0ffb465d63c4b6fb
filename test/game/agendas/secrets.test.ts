// Every secret agenda: met, not met, wet ink; and all powers that are gone (rules 11.3, scenario.md B). One without a scene does not compile.
import { describe, expect, it } from 'vitest';
import { PRESET_IDS, type PresetId } from '../../../shared/command/presetId.ts';
import { agendaNow } from '../../../shared/game/scoring.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import type { SecretAgendaId } from '../../../shared/scenario/agendaIds.ts';
import { SECRET_POINTS } from '../../../shared/scenario/lessonAgendas.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';
import { atStart, dry, nothing, over, wet } from './over.ts';
import { SECRET_SCENES, type SecretScene } from './secretScenes.ts';

const SCENES = Object.entries(SECRET_SCENES) as readonly (readonly [SecretAgendaId, SecretScene])[];
/** Whose short of it is what the match begins with: there is nothing to come about. */
const LEFT_UNDONE: readonly SecretAgendaId[] = [
  'balance',
  'fraternalTies',
  'lastValley',
  'quietWest',
  'solePatron',
  'quietFrontier',
  'reserves',
];

function points(state: MatchState, id: SecretAgendaId, { power }: SecretScene): number | undefined {
  return agendaNow({ ...state, secretAgenda: { ...state.secretAgenda, [power]: id } }, power).secret?.points;
}

describe.each<PresetId>(['lesson', 'full'])('every secret agenda: %s', (preset) => {
  const drawn = SCENES.filter(([id, { power }]) => presetOf({ preset }).start[power]?.secretAgendas.includes(id));
  const start = ({ from = nothing }: SecretScene): MatchState => from(atStart(preset), 0);

  it.each(drawn)('%s: met', (id, scene) => {
    expect(points(dry(start(scene), scene.met), id, scene)).toBe(SECRET_POINTS);
  });

  it.each(drawn.filter(([id]) => !LEFT_UNDONE.includes(id)))(
    '%s: not met by nothing, nor in the last month',
    (id, scene) => {
      const before = start(scene);
      expect(points(over(before, before), id, scene)).toBe(0);
      expect(points(wet(before, scene.met), id, scene)).toBe(0);
    },
  );

  it.each(drawn.flatMap(([id, scene]) => scene.short.map(([name, change]) => [id, name, scene, change] as const)))(
    '%s: not met: %s',
    (id, _, scene, change) => {
      expect(points(dry(start(scene), change), id, scene)).toBe(0);
    },
  );

  it.each(drawn.filter(([id]) => LEFT_UNDONE.includes(id)))('%s: met by leaving it undone', (id, scene) => {
    const before = start(scene);
    expect(points(over(before, before), id, scene)).toBe(SECRET_POINTS);
  });
});

it('all that can be drawn have scenes', () => {
  const drawn = PRESET_IDS.flatMap((preset) =>
    Object.values(presetOf({ preset }).start).flatMap((start) => start?.secretAgendas ?? []),
  );
  expect(new Set(drawn)).toEqual(new Set(SCENES.map(([id]) => id)));
});
