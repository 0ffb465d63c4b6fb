// The presets: everything in which one kind of match differs from another, as one record each (rules 13). Engine, views, bots and client ask here.
// Which clause kinds and parts of the treaty rules are on is in shared/politics/modules.ts.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import type { ClauseKind } from '../politics/clause.ts';
import { draftableIn } from '../politics/draftable.ts';
import { type Modules, modulesOf, type PlayedAs, usualModules } from '../politics/modules.ts';
import type { Text } from '../text/text.ts';
import type { AgendaLineData } from './agendaIds.ts';
import type { EventCard } from './eventCard.ts';
import { FULL_DECK } from './events/fullDeck.ts';
import { LESSON_DECK } from './events/lessonDeck.ts';
import { agendasOf } from './fullAgendas.ts';
import { handOf } from './hands.ts';
import { LESSON_POWERS, LESSON_SETTINGS, LESSON_START, LESSON_UNITS } from './lesson.ts';
import { LESSON_AGENDAS } from './lessonAgendas.ts';
import { LINE_UPS } from './lineUps.ts';
import { numbersOf } from './powerNumbers.ts';
import type { PowerStart, UnitStart } from './powerStart.ts';
import type { PushTable } from './pushTable.ts';
import { secretsOf } from './secretAgendas.ts';
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
  readonly pushes: PushTable;
  /** Infiltrations at which the region collapses (rules 11.4). */
  readonly collapseAt: number;
  readonly deck: readonly EventCard[];
  readonly settings: MatchSettings;
  /** A dislodged unit whose owner says nothing takes the engine's proposal; else it disbands (rules 1). */
  readonly proposalStands: boolean;
}

/** By self-play (rules 9.1, 14; docs/balance.md). */
const PUSHES_OF_THE_LESSON: PushTable = { main: [2, 3, 3], second: [1, 1, 2, 2, 2, 3] };
/** Forts, exercises and more partners stop more: where all rules are played, more comes. */
const PUSHES: PushTable = { main: [3, 3, 3, 3, 4], second: [2, 2, 2, 3, 3] };
const PUSHES_OF_EIGHT: PushTable = { main: [3, 3, 3, 3, 3, 4], second: [2, 2, 2, 2, 3] };
const PUSHES_OF_TWELVE: PushTable = { main: [3, 3, 4], second: [2, 3, 3] };

const LESSON: Preset = {
  id: 'lesson',
  powers: LESSON_POWERS,
  start: LESSON_START,
  units: LESSON_UNITS,
  uncontrolled: ['af-panjshir'],
  agendas: LESSON_AGENDAS,
  policiesARound: 1,
  draftable: draftableIn('lesson'),
  modules: usualModules('lesson'),
  alerts: 3,
  pushes: PUSHES_OF_THE_LESSON,
  collapseAt: 5,
  deck: LESSON_DECK,
  settings: LESSON_SETTINGS,
  proposalStands: true,
};

/** From the Evening up all rules are played; line-ups differ in who is there, and in the numbers of the border (rules 9.1, 11.4). */
function whole(
  id: PresetId,
  border: Pick<Preset, 'alerts' | 'pushes' | 'collapseAt'>,
  powers = LINE_UPS[id].powers,
): Preset {
  const { settings } = LINE_UPS[id];
  return {
    id,
    powers,
    start: Object.fromEntries(powers.map((power) => [power, startOf(power, powers)])),
    units: unitsAtStart(powers),
    // Without the NRF Panjshir is nobody's (scenario.md F).
    uncontrolled: powers.includes('nrf') ? [] : ['af-panjshir'],
    agendas: agendasOf(powers),
    policiesARound: 2,
    draftable: draftableIn(id),
    modules: usualModules(id),
    alerts: border.alerts,
    pushes: border.pushes,
    collapseAt: border.collapseAt,
    // Cards whose actors are absent are not drawn (scenario.md E).
    deck: FULL_DECK,
    settings,
    proposalStands: false,
  };
}

function startOf(power: PowerId, powers: readonly PowerId[]): PowerStart {
  return { ...numbersOf(power, powers), hand: handOf(power), secretAgendas: secretsOf(power, powers) };
}

const PRESETS: Readonly<Record<PresetId, Preset>> = {
  lesson: LESSON,
  evening: whole('evening', { alerts: 3, pushes: PUSHES, collapseAt: 6 }),
  evening8: whole('evening8', { alerts: 4, pushes: PUSHES_OF_EIGHT, collapseAt: 6 }),
  full: whole('full', { alerts: 5, pushes: PUSHES_OF_TWELVE, collapseAt: 6 }),
  // Ten to twelve rounds: the same share of rounds may fail as in an Evening.
  campaign4: whole('campaign4', { alerts: 4, pushes: PUSHES, collapseAt: 12 }),
  campaign6: whole('campaign6', { alerts: 4, pushes: PUSHES, collapseAt: 12 }),
  campaign8: whole('campaign8', { alerts: 4, pushes: PUSHES_OF_EIGHT, collapseAt: 12 }),
  campaign12: whole('campaign12', { alerts: 5, pushes: PUSHES, collapseAt: 12 }),
};

/** Whatever knows which match it belongs to, and who is in it; without `powers` all of the preset are. */
type Match = PlayedAs & { readonly powers?: readonly PowerId[] };

/** The preset of a match, a world or a view, with what its host switched, and without the powers that are missing (rules 2, 13). */
export function presetOf(match: Match): Preset {
  const preset = lineUpOf(match);
  if (match.settings?.modules === undefined) return preset;
  const modules = modulesOf(match);
  return { ...preset, modules, units: modules.fleets ? preset.units : preset.units.filter(isArmy) };
}

/** The cards that each power has, as everybody may read them in the rules (rules 8). */
export function handsIn(match: Match): Readonly<Partial<Record<PowerId, PowerStart['hand']>>> {
  const { powers, start } = presetOf(match);
  return Object.fromEntries(powers.map((power) => [power, start[power]?.hand ?? []]));
}

function lineUpOf({ preset: id, powers = [] }: Match): Preset {
  const preset = PRESETS[id];
  // Powers are always some of the preset's own, so as many are the same ones; none: nobody is known yet. The Lesson has no fewer than four.
  if (powers.length === 0 || powers.length === preset.powers.length) return preset;
  const key = `${id} ${powers.join(' ')}`;
  const known = REDUCED.get(key) ?? whole(id, preset, powers);
  REDUCED.set(key, known);
  return known;
}

/** Line-ups with powers missing, made when first asked for. */
const REDUCED = new Map<string, Preset>();

function isArmy({ kind }: UnitStart): boolean {
  return kind !== 'fleet';
}

/** The rule of an aim in words, with the numbers that it has in this match. */
export function aimRule(match: Match, id: string): Text {
  const line = Object.values(presetOf(match).agendas)
    .flat()
    .find((known) => known.id === id);
  if (!line) return { key: `agenda.${id}.rule` };
  const { max, perRound, target, lessEach, each, also } = line;
  return {
    key: `agenda.${id}.rule`,
    args: {
      max,
      ...(perRound !== undefined && { perRound }),
      ...(target !== undefined && { target }),
      ...(lessEach !== undefined && { lessEach }),
      ...(each !== undefined && { each }),
      ...(also !== undefined && { also }),
    },
  };
}
