// The presets: everything in which one kind of match differs from another, as one record each (rules 13). Engine, views, bots and client ask here.
// Which clause kinds and parts of the treaty rules are on is in shared/politics/modules.ts.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import type { ClauseKind } from '../politics/clause.ts';
import { draftableIn, MODULES, type Modules } from '../politics/modules.ts';
import type { Text } from '../text/text.ts';
import type { AgendaLineData } from './agendaIds.ts';
import { EVENING_POWERS, EVENING_SETTINGS, EVENING_START } from './evening.ts';
import { EVENING_AGENDAS } from './eveningAgendas.ts';
import type { EventCard } from './eventCard.ts';
import { LESSON_DECK } from './events/lessonDeck.ts';
import { LESSON_POWERS, LESSON_SETTINGS, LESSON_START, LESSON_UNITS } from './lesson.ts';
import { LESSON_AGENDAS } from './lessonAgendas.ts';
import type { PowerStart, UnitStart } from './powerStart.ts';
import { unitsAtStart } from './startUnits.ts';

export interface Preset {
  readonly id: PresetId;
  readonly powers: readonly PowerId[];
  /** One for each of `powers`. */
  readonly start: Readonly<Partial<Record<PowerId, PowerStart>>>;
  /** In order of unit ids: u1, u2, ... */
  readonly units: readonly UnitStart[];
  /** Afghan provinces that nobody controls at the start. */
  readonly uncontrolled: readonly ProvinceId[];
  /** Public lines, 60 points a power. */
  readonly agendas: Readonly<Partial<Record<PowerId, readonly AgendaLineData[]>>>;
  /** Policy cards that a power may play in a round (rules 8). */
  readonly policiesARound: number;
  readonly draftable: readonly ClauseKind[];
  readonly modules: Modules;
  /** Fronts named in a round (rules 9.1). */
  readonly alerts: number;
  /** Infiltrations at which the region collapses (rules 11.4). */
  readonly collapseAt: number;
  readonly deck: readonly EventCard[];
  readonly settings: MatchSettings;
  /** A dislodged unit whose owner says nothing takes the engine's proposal; else it disbands (rules 1). */
  readonly proposalStands: boolean;
}

const PRESETS: Readonly<Record<PresetId, Preset>> = {
  lesson: {
    id: 'lesson',
    powers: LESSON_POWERS,
    start: LESSON_START,
    units: LESSON_UNITS,
    uncontrolled: ['af-panjshir'],
    agendas: LESSON_AGENDAS,
    policiesARound: 1,
    draftable: draftableIn('lesson'),
    modules: MODULES.lesson,
    alerts: 3,
    collapseAt: 6,
    deck: LESSON_DECK,
    settings: LESSON_SETTINGS,
    proposalStands: true,
  },
  evening: {
    id: 'evening',
    powers: EVENING_POWERS,
    start: EVENING_START,
    units: unitsAtStart(EVENING_POWERS),
    uncontrolled: ['af-panjshir'],
    agendas: EVENING_AGENDAS,
    policiesARound: 2,
    draftable: draftableIn('evening'),
    modules: MODULES.evening,
    alerts: 4,
    collapseAt: 8,
    // Cards whose actors are absent are not drawn (scenario.md E).
    deck: LESSON_DECK,
    settings: EVENING_SETTINGS,
    proposalStands: false,
  },
};

/** The preset of a match, a world or a view. */
export function presetOf({ preset }: { readonly preset: PresetId }): Preset {
  return PRESETS[preset];
}

/** The rule of an aim in words, with the numbers that it has in this match. */
export function aimRule(match: { readonly preset: PresetId }, id: string): Text {
  const line = Object.values(presetOf(match).agendas)
    .flat()
    .find((known) => known.id === id);
  if (!line) return { key: `agenda.${id}.rule` };
  const { max, perRound, target, lessEach, each } = line;
  return {
    key: `agenda.${id}.rule`,
    args: {
      max,
      ...(perRound !== undefined && { perRound }),
      ...(target !== undefined && { target }),
      ...(lessEach !== undefined && { lessEach }),
      ...(each !== undefined && { each }),
    },
  };
}
