// At larger tables other things come by themselves and other things are out of reach: the most points of a line where they differ from the table
// of the Evening of six (rules 14, docs/balance.md). Sixty a power at each table.
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData, AgendaLineId } from './agendaIds.ts';

type Weights = Readonly<Partial<Record<AgendaLineId, number>>>;

const OF_EIGHT: Weights = {
  belt: 21,
  shield: 9,
  kabulListens: 5,
  route: 20,
  concert: 5,
  worthyRole: 17,
  borderTj: 10,
  homeTj: 14,
  railway: 22,
  ourselves: 16,
  borderUz: 7,
  homeUz: 7,
  network: 8,
  doors: 18,
  wholeCountry: 4,
  cohesion: 13,
  state: 15,
  recognition: 10,
  peacekeeper: 13,
  stayHome: 13,
  grain: 12,
  hubKz: 11,
  homeKz: 11,
  rent: 14,
  hubKg: 18,
  oshRoute: 12,
  borderKg: 16,
  neutrality: 10,
  gas: 27,
  wall: 5,
  borderTm: 18,
  valley: 22,
  noRecognition: 14,
  share: 13,
  patrons: 11,
  paidAlly: 15,
  buffer: 4,
};
const OF_TWELVE: Weights = {
  belt: 19,
  shield: 11,
  kabulListens: 6,
  route: 20,
  concert: 4,
  borderTj: 5,
  homeTj: 18,
  buffer: 4,
  railway: 18,
  borderUz: 10,
  homeUz: 11,
  network: 11,
  doors: 16,
  wholeCountry: 4,
  cohesion: 6,
  state: 22,
  recognition: 12,
  peacekeeper: 9,
  stayHome: 14,
  grain: 14,
  hubKz: 12,
  homeKz: 11,
  rent: 13,
  hubKg: 18,
  oshRoute: 14,
  borderKg: 15,
  neutrality: 9,
  gas: 34,
  wall: 4,
  borderTm: 13,
  wakhan: 13,
  corridors: 13,
  noAmericansCn: 21,
  sco: 13,
  patron: 13,
  acceptance: 4,
  refugeesPk: 30,
  peshawar: 13,
  hazaras: 25,
  west: 11,
  herat: 14,
  noAmericansIr: 10,
  valley: 20,
  noRecognition: 13,
  share: 16,
  patrons: 11,
  waitingRooms: 11,
  horizon: 11,
  inclusion: 34,
  noBlankCheque: 4,
  worthyRole: 18,
  paidAlly: 15,
  ourselves: 10,
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
