// A board from outside: what the schema refuses, and in which words.
import { describe, expect, test } from 'vitest';
import type { Board, Province } from '../../shared/board/board.ts';
import { boardSchema } from '../../shared/board/boardSchema.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';

/** The real board with one province changed. */
const withProvince = (id: string, change: Partial<Province>): Board => ({
  ...REGION_BOARD,
  provinces: { ...REGION_BOARD.provinces, [id]: { ...REGION_BOARD.provinces[id]!, ...change } },
});
const messages = (board: unknown): string[] => {
  const result = boardSchema.safeParse(board);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
};

describe('a board is refused when', () => {
  test.each<[string, Board, string]>([
    [
      'a border is one-sided',
      withProvince('tj-kulob', { armyNeighbours: [] }),
      'armies pass from tj-bokhtar to tj-kulob but not back',
    ],
    [
      'a province calls itself something else',
      withProvince('tj-kulob', { id: 'tj-kulyab' }),
      'tj-kulob calls itself tj-kulyab',
    ],
    [
      'an inland province has a harbour',
      withProvince('tj-kulob', { fleetNeighbours: { '': ['caspian-north'] } }),
      'tj-kulob has no coast but fleet neighbours',
    ],
    [
      'a fleet could not come back',
      withProvince('caspian-north', { fleetNeighbours: { '': [] } }),
      'fleets pass from caspian-south to caspian-north but not back',
    ],
    [
      'land belongs to nobody',
      withProvince('tj-kulob', { sovereign: undefined }),
      'tj-kulob: land has a sovereign, sea has none',
    ],
    [
      'a crossing leads off the board',
      { ...REGION_BOARD, crossings: [{ ...REGION_BOARD.crossings[0]!, between: ['uz-termez', 'af-nowhere'] }] },
      'x-termez leads to af-nowhere, which is not on the board',
    ],
    [
      'two crossings share an id',
      { ...REGION_BOARD, crossings: [REGION_BOARD.crossings[0]!, REGION_BOARD.crossings[0]!] },
      'two crossings are called x-termez',
    ],
  ])('%s', (_, board, message) => {
    expect(messages(board)).toContain(message);
  });

  test.each([
    ['it is no board', 'a board'],
    ['a terrain is unknown', withProvince('tj-kulob', { terrain: 'swamp' as 'plain' })],
    ['a sovereign is unknown', withProvince('tj-kulob', { sovereign: 'xx' as 'tj' })],
    ['a point is not a pair', withProvince('tj-kulob', { anchor: [1] as unknown as [number, number] })],
  ])('%s', (_, board) => {
    expect(boardSchema.safeParse(board).success).toBe(false);
  });
});
