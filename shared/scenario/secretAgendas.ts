// Which secret agendas a power draws from (scenario.md B, *Full agendas*): two for the core, three for the others. What each asks is in
// secretAims.ts or, where no condition can say it, in shared/game/scoring/.
import type { PowerId } from '../board/ids.ts';
import type { SecretAgendaId } from './agendaIds.ts';

const SECRETS: Readonly<Record<PowerId, readonly SecretAgendaId[]>> = {
  ru: ['goodCop', 'twoPromises'],
  tj: ['badCop', 'ownArmy'],
  uz: ['hostOfThePeace', 'quietReturn'],
  tal: ['emirate', 'theirWord'],
  kz: ['balance', 'caspianBridge', 'summit'],
  kg: ['borderSettled', 'newArms', 'freeMember'],
  tm: ['fraternalTies', 'cleanWord', 'lightForHerat'],
  nrf: ['lastValley', 'aSeat', 'uprising'],
  cn: ['quietWest', 'creditor', 'firstPartner'],
  pk: ['solePatron', 'goBetween', 'quietFrontier'],
  ir: ['westernGate', 'shieldOfHazaras', 'accession'],
  us: ['evidence', 'reserves', 'partners'],
};

/** Aims that cannot be reached without one of these powers. */
const NEEDS: Readonly<Partial<Record<SecretAgendaId, readonly PowerId[]>>> = {
  caspianBridge: ['ir', 'tm'],
  creditor: ['uz', 'kz', 'kg', 'tm'],
};

/** In order of drawing; those whose partners are all absent are left out (rules 2, closed provinces). */
export function secretsOf(power: PowerId, powers: readonly PowerId[]): readonly SecretAgendaId[] {
  return SECRETS[power].filter((id) => NEEDS[id]?.some((other) => powers.includes(other)) ?? true);
}
