// At larger tables other things come by themselves and other things are out of reach: the most points of a line where they differ from the table
// of the Evening of six (rules 14, docs/balance.md). Sixty a power at each table.
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData, AgendaLineId } from './agendaIds.ts';

type Weights = Readonly<Partial<Record<AgendaLineId, number>>>;

const OF_EIGHT: Weights = {
  belt: 20,
  shield: 10,
  kabulListens: 6,
  route: 19,
  concert: 5,
  worthyRole: 26,
  borderTj: 4,
  homeTj: 20,
  railway: 24,
  ourselves: 16,
  borderUz: 4,
  homeUz: 4,
  network: 12,
  doors: 19,
  wholeCountry: 4,
  cohesion: 16,
  state: 14,
  recognition: 7,
  peacekeeper: 11,
  stayHome: 15,
  grain: 12,
  hubKz: 11,
  homeKz: 11,
  rent: 14,
  hubKg: 18,
  oshRoute: 12,
  borderKg: 16,
  neutrality: 10,
  gas: 29,
  wall: 6,
  borderTm: 15,
  valley: 21,
  noRecognition: 13,
  share: 14,
  patrons: 12,
  paidAlly: 6,
  buffer: 4,
};
const OF_TWELVE: Weights = {
  belt: 20,
  shield: 11,
  kabulListens: 5,
  route: 20,
  concert: 4,
  borderTj: 4,
  homeTj: 23,
  buffer: 4,
  railway: 8,
  borderUz: 17,
  homeUz: 13,
  network: 10,
  doors: 16,
  wholeCountry: 6,
  cohesion: 6,
  state: 20,
  recognition: 12,
  peacekeeper: 9,
  stayHome: 14,
  grain: 14,
  hubKz: 12,
  homeKz: 11,
  rent: 13,
  hubKg: 17,
  oshRoute: 14,
  borderKg: 16,
  neutrality: 4,
  gas: 45,
  wall: 4,
  borderTm: 7,
  wakhan: 14,
  corridors: 14,
  noAmericansCn: 19,
  sco: 13,
  patron: 16,
  acceptance: 4,
  refugeesPk: 32,
  peshawar: 8,
  hazaras: 25,
  west: 11,
  herat: 14,
  noAmericansIr: 10,
  valley: 14,
  noRecognition: 10,
  share: 25,
  patrons: 11,
  waitingRooms: 11,
  horizon: 11,
  inclusion: 33,
  noBlankCheque: 5,
  worthyRole: 23,
  paidAlly: 6,
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
