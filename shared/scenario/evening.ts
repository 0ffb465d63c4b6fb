// The Evening preset, line-up of six: the core, Kazakhstan and Kyrgyzstan (rules 13, scenario.md B, D, F). Ninety minutes, all rules.
import type { PowerId } from '../board/ids.ts';
import type { MatchSettings, PolicyId } from '../command/command.ts';
import type { SecretAgendaId } from './agendaIds.ts';
import { numbersOf } from './powerNumbers.ts';
import type { PowerStart } from './powerStart.ts';

export const EVENING_POWERS = ['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as const satisfies readonly PowerId[];
export type EveningPower = (typeof EVENING_POWERS)[number];

const HANDS: Readonly<Record<EveningPower, readonly PolicyId[]>> = {
  // Redeploying is open to all here, so there is no airlift card (rules 4.4).
  ru: ['invest', 'intelligence', 'assessment', 'moscowFormat'],
  tj: ['invest', 'intelligence', 'assessment', 'rally', 'championCoEthnics'],
  uz: ['invest', 'intelligence', 'assessment', 'rally', 'termezWorks'],
  tal: ['invest', 'intelligence', 'opiumBan', 'reshuffle', 'edict'],
  kz: ['invest', 'intelligence', 'assessment'],
  kg: ['invest', 'intelligence', 'assessment'],
};

/** Kazakhstan's *Caspian bridge* asks for Iran or Turkmenistan and waits for a line-up with one of them. */
const SECRETS: Readonly<Record<EveningPower, readonly SecretAgendaId[]>> = {
  ru: ['goodCop', 'twoPromises'],
  tj: ['badCop', 'ownArmy'],
  uz: ['hostOfThePeace', 'quietReturn'],
  tal: ['emirate', 'theirWord'],
  kz: ['balance', 'summit'],
  kg: ['borderSettled', 'newArms', 'freeMember'],
};

export const EVENING_START: Readonly<Partial<Record<PowerId, PowerStart>>> = Object.fromEntries(
  EVENING_POWERS.map((power) => [power, { ...numbersOf(power), hand: HANDS[power], secretAgendas: SECRETS[power] }]),
);

export const EVENING_SETTINGS: MatchSettings = {
  briefingSeconds: 30,
  diplomacySeconds: 360,
  regroupSeconds: 45,
  roundsMin: 6,
  roundsMax: 8,
  press: 'full',
  spectators: 'public',
  botLevel: 'normal',
};
