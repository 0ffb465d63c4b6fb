// Builds, removals, civil disorder (DATC 6.I, 6.J) beyond the numbered cases.
import { describe, expect, it } from 'vitest';
import { adjust, civilDisorder } from '../../shared/adjudicator/adjustments.ts';
import { readUnit, writeUnit } from '../../shared/adjudicator/notation.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { CLASSIC } from '../datc/cases.ts';

const units = (...lines: readonly string[]) => lines.map((line) => readUnit(line)!);

describe('builds', () => {
  const centres = { russia: ['stp', 'mos', 'war', 'sev'] };
  it.each([
    ['russia A stp', 'succeeds', 'ok'],
    ['russia F stp/sc', 'succeeds', 'ok'],
    ['russia F stp', 'fails', 'coastNeeded'],
    ['russia F stp/xc', 'fails', 'unknownCoast'],
    ['russia F sev', 'succeeds', 'ok'],
    ['russia F sev/nc', 'fails', 'unknownCoast'],
    ['russia F mos', 'fails', 'wrongKind'],
    ['russia A war', 'fails', 'occupied'],
    ['russia A rum', 'fails', 'notHome'],
    ['russia A xyz', 'fails', 'unknownProvince'],
    ['turkey A con', 'fails', 'noBuildsLeft'],
  ])('%s: %s, %s', (line, result, code) => {
    const order = { type: 'build', unit: readUnit(line)! } as const;
    const { outcomes, after } = adjust(CLASSIC.map, {
      units: units('russia A war'),
      centres,
      homes: CLASSIC.homes,
      orders: [order],
    });
    expect(outcomes).toEqual([{ order, result, reason: { code } }]);
    expect(after).toHaveLength(result === 'succeeds' ? 2 : 1);
  });
});

describe('removals', () => {
  it('a power without centres loses everything, others nothing', () => {
    const { after, civilDisorder: gone } = adjust(CLASSIC.map, {
      units: units('italy A rom', 'italy F nap', 'france A par'),
      centres: { france: ['par', 'bre'] },
      homes: CLASSIC.homes,
      orders: [],
    });
    expect(after.map(writeUnit)).toEqual(['france A par']);
    expect(gone).toHaveLength(2);
  });

  it('nobody removes what he need not', () => {
    const order = { type: 'disband', unit: readUnit('france A par')! } as const;
    const { outcomes, after } = adjust(CLASSIC.map, {
      units: units('france A par'),
      centres: { france: ['par'] },
      homes: CLASSIC.homes,
      orders: [order],
    });
    expect(outcomes[0]!.reason.code).toBe('noRemovalsLeft');
    expect(after).toHaveLength(1);
  });
});

describe('civil disorder on our own board (rules 4.4)', () => {
  const tajik = units('tj A tj-dushanbe', 'tj A tj-khorog', 'tj A af-kunduz', 'tj A uz-fergana');
  it('takes the unit farthest from the power’s own key provinces, then by name', () => {
    const gone = (count: number) =>
      civilDisorder(REGION_BOARD, tajik, ['tj-dushanbe', 'tj-kulob'], count).map(({ province }) => province);
    expect(gone(0)).toEqual([]);
    expect(gone(1)).toEqual(['af-kunduz']); // two steps, as far as Fergana, first in the alphabet
    expect(gone(3)).toEqual(['af-kunduz', 'uz-fergana', 'tj-khorog']);
    expect(gone(9)).toHaveLength(4);
  });
});
