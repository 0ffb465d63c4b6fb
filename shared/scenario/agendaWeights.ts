// At larger tables other things come by themselves and other things are out of reach: the most points of a line where they differ from the table
// of the Evening of six (rules 14, docs/balance.md). Sixty a power at each table.
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData, AgendaLineId } from './agendaIds.ts';

type Weights = Readonly<Partial<Record<AgendaLineId, number>>>;

const OF_EIGHT: Weights = {
  belt: 19,
  shield: 11,
  kabulListens: 6,
  route: 18,
  concert: 6,
  worthyRole: 15,
  borderTj: 13,
  homeTj: 13,
  railway: 22,
  ourselves: 12,
  borderUz: 9,
  homeUz: 9,
  network: 8,
  doors: 16,
  wholeCountry: 5,
  cohesion: 12,
  state: 15,
  recognition: 12,
  peacekeeper: 15,
  stayHome: 11,
  grain: 12,
  hubKz: 11,
  homeKz: 11,
  rent: 15,
  hubKg: 15,
  oshRoute: 14,
  borderKg: 16,
  neutrality: 12,
  gas: 25,
  wall: 5,
  borderTm: 18,
  valley: 20,
  noRecognition: 12,
  share: 17,
  patrons: 11,
};
const OF_TWELVE: Weights = {
  belt: 17,
  shield: 13,
  kabulListens: 9,
  route: 15,
  concert: 6,
  borderTj: 10,
  homeTj: 14,
  buffer: 5,
  railway: 16,
  borderUz: 12,
  homeUz: 11,
  network: 11,
  doors: 17,
  wholeCountry: 5,
  cohesion: 6,
  state: 20,
  recognition: 12,
  peacekeeper: 14,
  stayHome: 12,
  grain: 12,
  hubKz: 11,
  homeKz: 11,
  rent: 13,
  hubKg: 17,
  oshRoute: 14,
  borderKg: 16,
  neutrality: 10,
  gas: 32,
  wall: 4,
  borderTm: 14,
  wakhan: 18,
  corridors: 18,
  noAmericansCn: 11,
  sco: 13,
  patron: 14,
  acceptance: 4,
  refugeesPk: 26,
  peshawar: 16,
  hazaras: 24,
  west: 12,
  herat: 12,
  noAmericansIr: 12,
  valley: 20,
  noRecognition: 12,
  share: 17,
  patrons: 11,
  waitingRooms: 11,
  horizon: 11,
  inclusion: 32,
  noBlankCheque: 6,
};

/** The line as it counts at a table of these powers: all its numbers in proportion, none below 1. */
export function weighed(line: AgendaLineData, powers: readonly PowerId[]): AgendaLineData {
  const max = weightsOf(powers)[line.id];
  if (max === undefined) return line;
  const scaled = (points: number): number => Math.max(1, Math.round((points * max) / line.max));
  const { perRound, lessEach, each, also } = line;
  return {
    ...line,
    max,
    ...(perRound !== undefined && { perRound: scaled(perRound) }),
    ...(lessEach !== undefined && { lessEach: scaled(lessEach) }),
    ...(each !== undefined && { each: scaled(each) }),
    ...(also !== undefined && { also: scaled(also) }),
  };
}

function weightsOf(powers: readonly PowerId[]): Weights {
  if (powers.length > 8) return OF_TWELVE;
  return powers.length > 6 ? OF_EIGHT : {};
}
