// Retreats: who may go where, and what becomes of those who want the same place (DATC 6.H).
import { describe, expect, it } from 'vitest';
import { adjudicate } from '../../shared/adjudicator/adjudicate.ts';
import { writePlace, writeUnit } from '../../shared/adjudicator/notation.ts';
import { type RetreatOrder, resolveRetreats } from '../../shared/adjudicator/retreats.ts';
import type { AdjudicationMap } from '../../shared/board/board.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { CLASSIC } from '../datc/cases.ts';
import { position } from './table.ts';

/** Two Tajik armies driven out of Kulob and Bokhtar; both could go to Dushanbe. */
const ROUT = [
  'tj A tj-kulob H',
  'tal A af-takhar - tj-kulob',
  'tal A af-badakhshan S A af-takhar - tj-kulob',
  'tj A tj-bokhtar H',
  'tal A af-kunduz - tj-bokhtar',
  'tal A af-balkh S A af-kunduz - tj-bokhtar',
];

/** Retreats as "tj tj-kulob > tj-dushanbe"; without a place the unit disbands. */
function retreat(map: AdjudicationMap, lines: readonly string[], orders: readonly string[]) {
  const { dislodged, after } = adjudicate(map, position(lines));
  const given = orders.map((line): RetreatOrder => {
    const [power = '', province = '', , place] = line.split(' ');
    if (place === undefined) return { power, province };
    const [to = '', coast] = place.split('/');
    return { power, province, to: { province: to, ...(coast !== undefined && { coast }) } };
  });
  const found = resolveRetreats(map, dislodged, given, after);
  return {
    options: dislodged.map(
      ({ unit, retreatOptions }) => `${unit.province}: ${retreatOptions.map(writePlace).join(' ')}`,
    ),
    results: found.outcomes.map(({ result, reason }) => `${result} ${reason.code}`),
    after: found.after.map(writeUnit),
    disbanded: found.disbanded.map(writeUnit),
    outcomes: found.outcomes,
  };
}

describe('retreat options', () => {
  it('leave out where the attacker came from, and where anybody stands', () => {
    expect(retreat(REGION_BOARD, ROUT, []).options).toEqual([
      'tj-bokhtar: tj-dushanbe uz-termez',
      'tj-kulob: tj-dushanbe tj-khorog',
    ]);
  });

  it('leave out where a standoff was', () => {
    const lines = [...ROUT, 'uz A tj-sughd - tj-dushanbe', 'ru A tj-khorog - tj-dushanbe'];
    expect(retreat(REGION_BOARD, lines, []).options).toEqual(['tj-bokhtar: uz-termez', 'tj-kulob: ']);
  });
});

describe('retreats', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['each its way', ['tj tj-kulob > tj-khorog', 'tj tj-bokhtar > tj-dushanbe'], ['succeeds ok', 'succeeds ok'], []],
    [
      'both to one place: both gone',
      ['tj tj-kulob > tj-dushanbe', 'tj tj-bokhtar > tj-dushanbe'],
      ['fails bounced', 'fails bounced'],
      ['tj A tj-bokhtar', 'tj A tj-kulob'],
    ],
    ['no order: gone', ['tj tj-kulob > tj-khorog'], ['succeeds ok'], ['tj A tj-bokhtar']],
    [
      'disbanding is a choice',
      ['tj tj-kulob', 'tj tj-bokhtar > tj-dushanbe'],
      ['succeeds ok', 'succeeds ok'],
      ['tj A tj-kulob'],
    ],
    [
      'into the attacker’s province: gone',
      ['tj tj-kulob > af-takhar'],
      ['void retreatClosed'],
      ['tj A tj-bokhtar', 'tj A tj-kulob'],
    ],
    ['too far: gone', ['tj tj-kulob > tj-sughd'], ['void unreachable'], ['tj A tj-bokhtar', 'tj A tj-kulob']],
    ['nowhere: gone', ['tj tj-kulob > xyz'], ['void unknownProvince'], ['tj A tj-bokhtar', 'tj A tj-kulob']],
    [
      'another’s order moves nobody',
      ['uz tj-kulob > tj-khorog'],
      ['void notYourUnit'],
      ['tj A tj-bokhtar', 'tj A tj-kulob'],
    ],
    [
      'one that was not dislodged',
      ['tal tj-kulob > tj-khorog', 'tal af-balkh > af-kunduz'],
      ['void notYourUnit', 'void notDislodged'],
      ['tj A tj-bokhtar', 'tj A tj-kulob'],
    ],
    [
      'the first of two orders counts',
      ['tj tj-kulob > tj-khorog', 'tj tj-kulob > tj-dushanbe', 'tj tj-bokhtar > tj-dushanbe'],
      ['succeeds ok', 'void duplicateOrder', 'succeeds ok'],
      [],
    ],
  ])('%s', (_, orders, results, disbanded) => {
    const found = retreat(REGION_BOARD, ROUT, orders);
    expect([found.results, found.disbanded]).toEqual([results, disbanded]);
    expect(found.after.length + found.disbanded.length).toBe(6);
  });

  it('name the rivals', () => {
    const { outcomes } = retreat(REGION_BOARD, ROUT, ['tj tj-kulob > tj-dushanbe', 'tj tj-bokhtar > tj-dushanbe']);
    expect(outcomes[0]!.reason).toEqual({ code: 'bounced', by: ['tj-bokhtar'] });
  });

  it('find the only coast, ask for one of two, and shut both where one is shut', () => {
    const lines = ['russia F nwy H', 'england F nth - nwy', 'england F nwg S F nth - nwy'];
    expect(retreat(CLASSIC.map, lines, ['russia nwy > stp']).after).toContain('russia F stp/nc');
    const west = ['france F mao H', 'england F nao - mao', 'england F iri S F nao - mao'];
    expect(retreat(CLASSIC.map, west, ['france mao > spa']).results).toEqual(['void coastNeeded']);
    expect(retreat(CLASSIC.map, west, ['france mao > spa/sc']).after).toContain('france F spa/sc');
  });
});
