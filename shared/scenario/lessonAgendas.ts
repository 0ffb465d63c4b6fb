// The agendas of the Lesson as data: lines, most points, points a round (scenario.md B). What each line asks is in shared/game/scoring/.
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData } from './agendaIds.ts';

export const LESSON_AGENDAS: Readonly<Partial<Record<PowerId, readonly AgendaLineData[]>>> = {
  ru: [
    { id: 'belt', max: 15, perRound: 3 },
    { id: 'shield', max: 15, lessEach: 5 },
    { id: 'kabulListens', max: 15, perRound: 5 },
    { id: 'route', max: 15, perRound: 3 },
  ],
  tj: [
    // 15 if six posts stood two rounds, or this much a round while shunned.
    { id: 'worthyRole', max: 15, perRound: 2 },
    { id: 'borderTj', max: 15, lessEach: 4 },
    { id: 'paidAlly', max: 15, perRound: 3 },
    { id: 'homeTj', max: 15, perRound: 3 },
  ],
  uz: [
    { id: 'railway', max: 15, perRound: 5 },
    { id: 'ourselves', max: 10, perRound: 2 },
    { id: 'borderUz', max: 15, lessEach: 8 },
    { id: 'homeUz', max: 20, perRound: 4 },
  ],
  tal: [
    { id: 'doors', max: 15, each: 6 },
    { id: 'wholeCountry', max: 15, perRound: 4 },
    { id: 'cohesion', max: 15, perRound: 3 },
    { id: 'state', max: 15, perRound: 4 },
  ],
};

export const GOOD_WORD_POINTS = 12;
export const SECRET_POINTS = 28;
/** Rounds for which points by the round are written (rules 11.3). */
export const WRITTEN_FOR = 5;
export const POSTS_FOR_ROLE = 6;
export const POSTS_FOR_COPS = 4;
export const POSTS_OF_EMIRATE = 4;
export const NET_LEVERAGE_AIM = 4;
