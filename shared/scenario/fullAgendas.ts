// The agendas from the Evening up as data (scenario.md B, *Full agendas*): 60 points a power. Core powers have their Lesson lines at four fifths
// and one line more; lines without a number share the 60 evenly, each by the fraction of its target reached (rules 11.3).
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData } from './agendaIds.ts';
import { LESSON_AGENDAS } from './lessonAgendas.ts';

type Lines = readonly AgendaLineData[];

const FULL: Readonly<Record<PowerId, Lines>> = {
  ru: [
    { id: 'belt', max: 12, perRound: 3 },
    { id: 'shield', max: 12, lessEach: 4 },
    { id: 'kabulListens', max: 12, perRound: 4 },
    { id: 'route', max: 12, perRound: 3 },
    { id: 'concert', max: 12, each: 4 },
  ],
  tj: [
    { id: 'worthyRole', max: 12, perRound: 2 },
    { id: 'borderTj', max: 12, lessEach: 4 },
    { id: 'paidAlly', max: 12, perRound: 3 },
    { id: 'homeTj', max: 12, perRound: 3 },
    { id: 'buffer', max: 12, perRound: 3 },
  ],
  uz: [
    { id: 'railway', max: 12, perRound: 4 },
    { id: 'ourselves', max: 8, perRound: 2 },
    { id: 'borderUz', max: 16, lessEach: 8 },
    { id: 'homeUz', max: 12, perRound: 3 },
    { id: 'network', max: 12, each: 4 },
  ],
  tal: [
    { id: 'doors', max: 12, each: 4 },
    { id: 'wholeCountry', max: 12, perRound: 3 },
    { id: 'cohesion', max: 12, perRound: 3 },
    { id: 'state', max: 12, perRound: 3 },
    { id: 'recognition', max: 12, each: 6 },
  ],
  kz: [
    { id: 'peacekeeper', max: 12, perRound: 4, target: 3 },
    // Against the line above: who keeps the peace abroad does not stay at home.
    { id: 'stayHome', max: 12, lessEach: 4 },
    { id: 'grain', max: 12, perRound: 3, target: 4 },
    { id: 'hubKz', max: 12, perRound: 3, target: 4 },
    { id: 'homeKz', max: 12, perRound: 3 },
  ],
  kg: [
    { id: 'rent', max: 15, perRound: 4, target: 4 },
    { id: 'hubKg', max: 15, perRound: 4, target: 4 },
    { id: 'oshRoute', max: 15, perRound: 4, target: 4 },
    { id: 'borderKg', max: 15, lessEach: 5 },
  ],
  tm: [
    { id: 'neutrality', max: 15, perRound: 3 },
    { id: 'gas', max: 15, perRound: 5, target: 3 },
    { id: 'wall', max: 14, each: 7 },
    { id: 'borderTm', max: 16, lessEach: 8 },
  ],
  nrf: [
    { id: 'valley', max: 20, perRound: 4, also: 2 },
    { id: 'noRecognition', max: 12, lessEach: 6 },
    { id: 'share', max: 14 },
    { id: 'patrons', max: 14, each: 7 },
  ],
  cn: [
    { id: 'wakhan', max: 15, perRound: 3 },
    { id: 'corridors', max: 16, each: 8 },
    { id: 'noAmericansCn', max: 15, perRound: 3 },
    { id: 'sco', max: 14 },
  ],
  pk: [
    { id: 'patron', max: 15, perRound: 3 },
    { id: 'acceptance', max: 15 },
    { id: 'refugeesPk', max: 15, lessEach: 3 },
    { id: 'peshawar', max: 15, perRound: 5, target: 3 },
  ],
  ir: [
    { id: 'hazaras', max: 15 },
    { id: 'west', max: 15, perRound: 3 },
    // Six of eight rounds: three quarters of them fill the line.
    { id: 'herat', max: 15, perRound: 4 },
    { id: 'noAmericansIr', max: 15, perRound: 3 },
  ],
  us: [
    { id: 'waitingRooms', max: 15 },
    { id: 'inclusion', max: 15 },
    { id: 'horizon', max: 15 },
    { id: 'noBlankCheque', max: 15, lessEach: 5 },
  ],
};

/** The lines of each power of a line-up; where a neighbour is closed, the line that can be reached without it. */
export function agendasOf(powers: readonly PowerId[]): Readonly<Partial<Record<PowerId, Lines>>> {
  // With the core alone there are no councils to concert and no further states to tie.
  if (powers.every((power) => LESSON_AGENDAS[power] !== undefined)) return LESSON_AGENDAS;
  return Object.fromEntries(powers.map((power) => [power, FULL[power].map((line) => open(line, powers))]));
}

/** The pipeline ends in Quetta: without Pakistan the lines to Herat stand for it. */
function open(line: AgendaLineData, powers: readonly PowerId[]): AgendaLineData {
  return line.id === 'gas' && !powers.includes('pk') ? { ...line, id: 'gasLines' } : line;
}
