// Fronts, what lies behind them, and the puzzle of the Lesson (rules 9.1, 9.3; scenario.md C and F).
import { describe, expect, test } from 'vitest';
import {
  afghanBehind,
  crossingsBetween,
  frontsOf,
  isAfghan,
  mainGate,
  sharesCrossing,
} from '../../shared/board/fronts.ts';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { RIDGE_BORDERS } from '../../shared/board/neighbours.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { CORRIDOR_IDS, CORRIDOR_ROUTES, LESSON_RAILWAY, NARCOTICS_GATES } from '../../shared/board/routes.ts';

const LESSON: readonly PowerId[] = ['ru', 'tj', 'uz', 'tal'];
const nextTo = (a: string, b: string) => REGION_BOARD.provinces[a]!.armyNeighbours.includes(b);

describe('the puzzle of the Lesson', () => {
  test('its fronts are Termez, Bokhtar, Kulob and Khorog, by id', () => {
    expect(frontsOf(REGION_BOARD, LESSON)).toEqual(['tj-bokhtar', 'tj-khorog', 'tj-kulob', 'uz-termez']);
  });

  test.each([
    ['uz-termez', 'tj-bokhtar', true],
    ['tj-bokhtar', 'tj-kulob', true],
    ['tj-kulob', 'tj-khorog', true],
    ['uz-termez', 'tj-kulob', false],
    ['uz-termez', 'tj-khorog', false],
    ['tj-bokhtar', 'tj-khorog', false],
  ])('the front is a chain: %s next to %s: %s', (a, b, expected) => {
    expect(nextTo(a, b)).toBe(expected);
  });

  test.each([
    ['tj-dushanbe', ['uz-termez', 'tj-bokhtar', 'tj-kulob', 'tj-khorog']],
    ['tj-sughd', ['uz-termez']],
    ['uz-qarshi', ['uz-termez']],
  ])('behind it %s reaches %j and no other front', (from, fronts) => {
    expect(
      frontsOf(REGION_BOARD, LESSON)
        .filter((front) => nextTo(from, front))
        .sort(),
    ).toEqual([...fronts].sort());
  });

  test.each([
    ['uz-termez', ['af-balkh']],
    ['tj-bokhtar', ['af-kunduz']],
    ['tj-kulob', ['af-badakhshan', 'af-takhar']],
    ['tj-khorog', ['af-badakhshan']],
  ])('a push on %s comes from %j', (front, behind) => {
    expect(afghanBehind(REGION_BOARD, front)).toEqual(behind);
  });

  test('Panjshir is entered from Kabul, Baghlan, Takhar and Badakhshan only', () => {
    expect(REGION_BOARD.provinces['af-panjshir']!.armyNeighbours).toEqual([
      'af-badakhshan',
      'af-baghlan',
      'af-kabul',
      'af-takhar',
    ]);
  });
});

describe('fronts', () => {
  test('all powers: the ten provinces round Afghanistan that have a gate', () => {
    expect(frontsOf(REGION_BOARD, POWER_IDS)).toEqual(
      'ir-khorasan ir-sistan pk-peshawar pk-quetta tj-bokhtar tj-khorog tj-kulob tm-lebap tm-mary uz-termez'.split(' '),
    );
  });

  test('a power that is absent, far away or Afghan brings none', () => {
    expect(frontsOf(REGION_BOARD, [])).toEqual([]);
    expect(frontsOf(REGION_BOARD, ['us', 'kz', 'tal', 'nrf'])).toEqual([]);
  });

  test('nothing is behind a province without a gate, an Afghan one, or one that does not exist', () => {
    for (const id of ['uz-qarshi', 'tj-murghab', 'af-balkh', 'zz-none'])
      expect(afghanBehind(REGION_BOARD, id)).toEqual([]);
  });

  test.each([
    ['uz-termez', 'x-termez'],
    ['tj-bokhtar', 'x-sherkhan'],
    ['tj-kulob', 'x-kokul'],
    ['tj-khorog', 'x-tem'],
    ['uz-qarshi', undefined],
    ['af-kunduz', undefined],
  ])('the alert of %s is drawn at %s', (front, gate) => {
    expect(mainGate(REGION_BOARD, front)?.id).toBe(gate);
  });

  test('a common border is not yet a crossing', () => {
    expect(sharesCrossing(REGION_BOARD, 'af-kunduz', 'tj-bokhtar')).toBe(true);
    expect(sharesCrossing(REGION_BOARD, 'tj-bokhtar', 'af-balkh')).toBe(false);
    expect(nextTo('tj-bokhtar', 'af-balkh')).toBe(true);
    expect(crossingsBetween(REGION_BOARD, 'af-badakhshan', 'tj-khorog').map((c) => c.id)).toEqual([
      'x-tem',
      'x-ruzvay',
      'x-ishkashim',
    ]);
  });

  test.each([
    ['af-panjshir', true],
    ['tj-kulob', false],
    ['caspian-north', false],
    ['zz-none', false],
  ])('%s is Afghan: %s', (id, expected) => {
    expect(isAfghan(REGION_BOARD, id)).toBe(expected);
  });
});

describe('routes', () => {
  test('every gate of a narcotics route is a front of somebody', () => {
    const fronts = frontsOf(REGION_BOARD, POWER_IDS);
    expect(
      Object.values(NARCOTICS_GATES)
        .flat()
        .filter((gate) => !fronts.includes(gate)),
    ).toEqual([]);
    expect(NARCOTICS_GATES.north).toEqual(['tj-bokhtar', 'tj-kulob', 'tj-khorog', 'uz-termez']);
  });

  test.each([
    ...CORRIDOR_IDS.map((id) => [id, CORRIDOR_ROUTES[id]] as const),
    ['lesson railway', LESSON_RAILWAY] as const,
  ])('the corridor %s goes from neighbour to neighbour', (_, route) => {
    const touches = (a: string, b: string) =>
      nextTo(a, b) ||
      (REGION_BOARD.provinces[a]!.fleetNeighbours['']?.includes(b) ?? false) ||
      RIDGE_BORDERS.some((pair) => pair.includes(a as never) && pair.includes(b as never));
    expect(route.slice(1).filter((to, i) => !touches(route[i]!, to))).toEqual([]);
  });

  test('the railway of the Lesson stays in the provinces that are open there', () => {
    expect(LESSON_RAILWAY).toEqual(['uz-termez', 'af-balkh', 'af-baghlan', 'af-kabul']);
  });
});
