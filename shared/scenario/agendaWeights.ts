// At larger tables other things come by themselves and other things are out of reach: the most points of a line where they differ from the table
// of the Evening of six (rules 14, docs/balance.md). Sixty a power at each table.
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData, AgendaLineId } from './agendaIds.ts';

type Weights = Readonly<Partial<Record<AgendaLineId, number>>>;

const OF_EIGHT: Weights = {
  belt: 22,
  shield: 9,
  kabulListens: 5,
  route: 20,
  concert: 4,
  worthyRole: 30,
  borderTj: 1,
  homeTj: 24,
  railway: 25,
  ourselves: 17,
  borderUz: 4,
  homeUz: 4,
  network: 10,
  doors: 19,
  wholeCountry: 4,
  cohesion: 18,
  state: 14,
  recognition: 5,
  peacekeeper: 10,
  stayHome: 16,
  grain: 12,
  hubKz: 11,
  homeKz: 11,
  rent: 15,
  hubKg: 17,
  oshRoute: 12,
  borderKg: 16,
  neutrality: 10,
  gas: 30,
  wall: 5,
  borderTm: 15,
  valley: 22,
  noRecognition: 13,
  share: 13,
  patrons: 12,
  paidAlly: 4,
  buffer: 1,
};
const OF_TWELVE: Weights = {
  belt: 20,
  shield: 10,
  kabulListens: 8,
  route: 18,
  concert: 4,
  borderTj: 4,
  homeTj: 25,
  buffer: 4,
  railway: 10,
  borderUz: 15,
  homeUz: 13,
  network: 10,
  doors: 16,
  wholeCountry: 9,
  cohesion: 6,
  state: 18,
  recognition: 11,
  peacekeeper: 8,
  stayHome: 16,
  grain: 13,
  hubKz: 12,
  homeKz: 11,
  rent: 13,
  hubKg: 18,
  oshRoute: 14,
  borderKg: 15,
  neutrality: 8,
  gas: 40,
  wall: 4,
  borderTm: 8,
  wakhan: 15,
  corridors: 14,
  noAmericansCn: 18,
  sco: 13,
  patron: 17,
  acceptance: 4,
  refugeesPk: 35,
  peshawar: 4,
  hazaras: 24,
  west: 13,
  herat: 12,
  noAmericansIr: 11,
  valley: 14,
  noRecognition: 11,
  share: 25,
  patrons: 10,
  waitingRooms: 11,
  horizon: 11,
  inclusion: 31,
  noBlankCheque: 7,
  worthyRole: 23,
  paidAlly: 4,
  ourselves: 12,
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
