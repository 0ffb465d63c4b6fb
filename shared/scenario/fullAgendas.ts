// The agendas from the Evening up as data (scenario.md B, *Full agendas*): 60 points a power, shared out by self-play (rules 14,
// docs/balance.md): what comes by itself weighs less than what others must agree to.
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData } from './agendaIds.ts';
import { weighed } from './agendaWeights.ts';
import { LESSON_AGENDAS } from './lessonAgendas.ts';

type Lines = readonly AgendaLineData[];

const FULL: Readonly<Record<PowerId, Lines>> = {
  ru: [
    { id: 'belt', max: 16, perRound: 4 },
    { id: 'shield', max: 14, lessEach: 2 },
    { id: 'kabulListens', max: 8, perRound: 3 },
    { id: 'route', max: 14, perRound: 3 },
    { id: 'concert', max: 8, each: 3 },
  ],
  tj: [
    { id: 'worthyRole', max: 16, perRound: 3 },
    { id: 'borderTj', max: 12, lessEach: 2 },
    { id: 'paidAlly', max: 15, perRound: 3 },
    { id: 'homeTj', max: 13, perRound: 3 },
    { id: 'buffer', max: 4, perRound: 1 },
  ],
  uz: [
    { id: 'railway', max: 14, perRound: 4 },
    { id: 'ourselves', max: 10, perRound: 2 },
    { id: 'borderUz', max: 14, lessEach: 7 },
    { id: 'homeUz', max: 10, perRound: 2 },
    { id: 'network', max: 12, each: 4 },
  ],
  tal: [
    { id: 'doors', max: 14, each: 5 },
    { id: 'wholeCountry', max: 10, perRound: 3 },
    { id: 'cohesion', max: 8, perRound: 2 },
    { id: 'state', max: 9, perRound: 2 },
    { id: 'recognition', max: 19, each: 10 },
  ],
  kz: [
    { id: 'peacekeeper', max: 19, perRound: 7, target: 3 },
    // Against the line above: who keeps the peace abroad does not stay at home.
    { id: 'stayHome', max: 8, lessEach: 3 },
    { id: 'grain', max: 10, perRound: 3, target: 4 },
    { id: 'hubKz', max: 10, perRound: 3, target: 4 },
    { id: 'homeKz', max: 13, perRound: 3 },
  ],
  kg: [
    { id: 'rent', max: 14, perRound: 4, target: 4 },
    { id: 'hubKg', max: 22, perRound: 6, target: 4 },
    { id: 'oshRoute', max: 12, perRound: 3, target: 4 },
    { id: 'borderKg', max: 12, lessEach: 6 },
  ],
  tm: [
    { id: 'neutrality', max: 14, perRound: 3 },
    { id: 'gas', max: 20, perRound: 4 },
    { id: 'wall', max: 8, each: 4 },
    { id: 'borderTm', max: 18, lessEach: 9 },
  ],
  nrf: [
    { id: 'valley', max: 22, perRound: 4, also: 2 },
    { id: 'noRecognition', max: 14, lessEach: 7 },
    { id: 'share', max: 12 },
    { id: 'patrons', max: 12, each: 6 },
  ],
  cn: [
    { id: 'wakhan', max: 15, perRound: 3 },
    { id: 'corridors', max: 16, each: 8 },
    { id: 'noAmericansCn', max: 15, perRound: 3 },
    { id: 'sco', max: 14 },
  ],
  pk: [
    { id: 'patron', max: 18, perRound: 4 },
    { id: 'acceptance', max: 6 },
    { id: 'refugeesPk', max: 20, lessEach: 3 },
    { id: 'peshawar', max: 16, perRound: 6, target: 3 },
  ],
  ir: [
    { id: 'hazaras', max: 15 },
    { id: 'west', max: 15, perRound: 3 },
    // Six of eight rounds: three quarters of them fill the line.
    { id: 'herat', max: 15, perRound: 4 },
    { id: 'noAmericansIr', max: 15, perRound: 3 },
  ],
  us: [
    { id: 'waitingRooms', max: 14 },
    { id: 'inclusion', max: 20 },
    { id: 'horizon', max: 14 },
    { id: 'noBlankCheque', max: 12, lessEach: 4 },
  ],
};

/** The lines of each power of a line-up; where a neighbour is closed, the line that can be reached without it. */
export function agendasOf(powers: readonly PowerId[]): Readonly<Partial<Record<PowerId, Lines>>> {
  // With the core alone there are no councils to concert and no further states to tie.
  if (powers.every((power) => LESSON_AGENDAS[power] !== undefined)) return LESSON_AGENDAS;
  return Object.fromEntries(
    powers.map((power) => [power, FULL[power].map((line) => open(weighed(line, powers), powers))]),
  );
}

/** The pipeline ends in Quetta: without Pakistan the lines to Herat stand for it. */
function open(line: AgendaLineData, powers: readonly PowerId[]): AgendaLineData {
  return line.id === 'gas' && !powers.includes('pk') ? { ...line, id: 'gasLines' } : line;
}
