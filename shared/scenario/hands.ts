// The policy cards of each power from the Evening up: those open to all, then its own (rules 8). The Lesson deals hands of four, see lesson.ts.
import type { PowerId } from '../board/ids.ts';
import type { PolicyId } from '../command/command.ts';

/** Redeploying is open to all here, so there is no airlift card (rules 4.4). */
const OPEN_TO_ALL: readonly PolicyId[] = ['invest', 'fortify', 'assessment', 'intelligence', 'aid'];
/** Their price or their gain is radicalisation: not for those who have none (rules 3). */
const ON_RADICALISATION: readonly PolicyId[] = ['crackdown', 'traditionalIslam'];
/** For those with a crossing to Afghanistan. */
const AT_THE_BORDER: readonly PolicyId[] = ['rally', 'setBorderRegime'];

const OWN: Readonly<Partial<Record<PowerId, readonly PolicyId[]>>> = {
  ru: ['moscowFormat'],
  tj: ['championCoEthnics'],
  uz: ['termezWorks'],
  tal: ['reshuffle', 'edict', 'opiumBan', 'amnesty', 'purge'],
  tm: ['wall'],
  nrf: ['insurgency', 'appeal'],
  cn: ['investmentFund'],
  pk: ['mediate'],
  ir: ['hazaraAppeal'],
  us: ['evacuationRequest', 'releaseReserves'],
};

const WITHOUT_RADICALISATION: readonly PowerId[] = ['tal', 'nrf', 'us'];
const WITH_A_CROSSING: readonly PowerId[] = ['tj', 'uz', 'tm', 'pk', 'ir'];

export function handOf(power: PowerId): readonly PolicyId[] {
  return [
    ...OPEN_TO_ALL,
    ...(WITHOUT_RADICALISATION.includes(power) ? [] : ON_RADICALISATION),
    ...(WITH_A_CROSSING.includes(power) ? AT_THE_BORDER : []),
    ...(OWN[power] ?? []),
  ];
}
