// The Lesson preset in numbers: who, where, how much (scenario.md B, D, F; rules 13). First guesses stand here, never in code; what self-play changed and why is in docs/balance.md.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import type { MatchSettings } from '../command/command.ts';
import type { EthnicGroup } from '../politics/world.ts';
import type { PowerStart, UnitStart } from './powerStart.ts';

export const LESSON_POWERS = ['ru', 'tj', 'uz', 'tal'] as const satisfies readonly PowerId[];
export type LessonPower = (typeof LESSON_POWERS)[number];

export const LESSON_START: Readonly<Record<LessonPower, PowerStart>> = {
  ru: {
    coins: 6,
    baseIncome: 3,
    stability: 7,
    standing: 5,
    radicalisation: 1,
    allowance: 3,
    status: 'embassy',
    listsTaliban: true,
    regime: 'closed',
    hand: ['invest', 'intelligence', 'assessment', 'airlift'],
    secretAgendas: ['goodCop', 'twoPromises'],
  },
  tj: {
    coins: 1,
    baseIncome: 1,
    stability: 5,
    standing: 5,
    radicalisation: 2,
    allowance: 0,
    status: 'shunned',
    listsTaliban: false,
    regime: 'closed',
    hand: ['invest', 'intelligence', 'rally', 'championCoEthnics'],
    secretAgendas: ['badCop', 'ownArmy'],
  },
  uz: {
    coins: 3,
    baseIncome: 1,
    stability: 6,
    standing: 6,
    radicalisation: 2,
    allowance: 0,
    status: 'contact',
    listsTaliban: false,
    regime: 'closed',
    hand: ['invest', 'intelligence', 'rally', 'termezWorks'],
    secretAgendas: ['hostOfThePeace', 'quietReturn'],
  },
  tal: {
    coins: 1,
    baseIncome: 1,
    stability: 8,
    standing: 3,
    radicalisation: 0,
    allowance: 0,
    status: 'shunned',
    listsTaliban: false,
    regime: 'open',
    hand: ['opiumBan', 'reshuffle', 'edict', 'intelligence'],
    secretAgendas: ['emirate', 'theirWord'],
  },
};

/** Agendas that are drawn together or not at all (scenario.md B, *Good cop* and *Bad cop*). */
export const TWINS = { ru: 'goodCop', tj: 'badCop' } as const;

/** In order of unit ids: u1, u2, ... */
export const LESSON_UNITS: readonly UnitStart[] = [
  { owner: 'ru', at: 'tj-dushanbe' },
  { owner: 'ru', at: 'tj-bokhtar' },
  { owner: 'ru', at: 'ru-siberia' },
  { owner: 'tj', at: 'tj-kulob' },
  { owner: 'tj', at: 'tj-khorog' },
  { owner: 'tj', at: 'tj-sughd' },
  { owner: 'uz', at: 'uz-termez' },
  { owner: 'uz', at: 'uz-qarshi' },
  { owner: 'tal', at: 'af-kabul' },
  { owner: 'tal', at: 'af-kunduz' },
  { owner: 'tal', at: 'af-balkh' },
  { owner: 'tal', at: 'af-nangarhar' },
  { owner: 'neutral', at: 'af-panjshir' },
];

/** A natural fortress while its neutral army (or the NRF) holds it (scenario.md F). */
export const FORTRESS: ProvinceId = 'af-panjshir';
/** Afghan provinces that nobody controls at the start. */
export const LESSON_UNCONTROLLED: readonly ProvinceId[] = ['af-panjshir'];

export const VIOLENCE_AT_START: Readonly<Record<ProvinceId, number>> = {
  'af-panjshir': 2,
  'af-baghlan': 2,
  'af-kabul': 2,
  'af-nangarhar': 1,
  'af-kunduz': 1,
  'af-takhar': 1,
};

/** Weights of the first placing of presence (scenario.md D), and its total: weak, medium, strong (rules 9.1). */
export const PRESENCE_WEIGHTS: Readonly<Record<ProvinceId, number>> = {
  'af-nangarhar': 3,
  'af-kunar': 3,
  'af-kabul': 2,
  'af-kunduz': 2,
  'af-jowzjan': 2,
  'af-takhar': 1,
  'af-badakhshan': 1,
  'af-balkh': 1,
  'af-baghlan': 1,
  'af-faryab': 1,
};
export const PRESENCE_TOTALS: readonly number[] = [3, 6, 10];

/** Cabinet of September 2021 (scenario.md B, rules 9.4). */
export const POSTS_AT_START: Readonly<Record<EthnicGroup, number>> = {
  pashtun: 30,
  tajik: 2,
  hazara: 0,
  uzbek: 1,
  aimak: 0,
  turkmen: 0,
  baloch: 0,
  other: 0,
};

/** How many units of refugees a closed neighbour that is not in the match takes in a round (scenario.md F). */
export const ABSENT_HOSTS: Readonly<Partial<Record<PowerId, number>>> = { pk: 2, ir: 2 };

export const LESSON_SETTINGS: MatchSettings = {
  briefingSeconds: 30,
  diplomacySeconds: 300,
  regroupSeconds: 45,
  roundsMin: 4,
  roundsMax: 6,
  press: 'full',
  spectators: 'public',
  botLevel: 'normal',
};
