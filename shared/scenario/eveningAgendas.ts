// The agendas of the Evening as data (scenario.md B): 60 points a power. Core powers have their Lesson lines at four fifths and one line more;
// lines without a number share the 60 evenly, each by the fraction of its target reached (rules 11.3).
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData } from './agendaIds.ts';

export const EVENING_AGENDAS: Readonly<Partial<Record<PowerId, readonly AgendaLineData[]>>> = {
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
};
