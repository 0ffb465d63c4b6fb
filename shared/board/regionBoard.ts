// The game's own board: 59 provinces from the Volga to the Indus, round the upper Amu Darya (rules 2, scenario.md F).
import { assembleBoard } from './assembleBoard.ts';
import type { Board } from './board.ts';
import { BOARD_POINTS } from './boardPoints.ts';

export const REGION_BOARD: Board = assembleBoard(BOARD_POINTS);
