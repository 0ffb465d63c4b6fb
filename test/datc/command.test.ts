// The adjudicate command: one answer a line, coded errors, nothing else on standard output.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CaseError, type CaseErrorCode } from '../../server/tools/adjudication/caseError.ts';
import { readMap } from '../../server/tools/adjudication/mapFile.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const CLASSIC_MAP = path('classic-map.json');

function run(input: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path('../../server/tools/adjudicate.ts'), ...args], {
    input,
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

const unit = { power: 'france', kind: 'army', province: 'par' };
const hold = { power: 'france', unit, type: 'hold' };
const move = (target: unknown) => ({ power: 'france', unit, type: 'move', target });

describe('the adjudicate command', () => {
  it('answers every line in order, the bad ones with a code, the rest unharmed', () => {
    const cases: readonly (readonly [string | object, unknown, CaseErrorCode | undefined])[] = [
      [{ id: 'good', units: [unit], orders: [move({ province: 'bur' })] }, 'good', undefined],
      ['{"id": "torn', null, 'malformedJson'],
      ['[]', null, 'malformedCase'],
      ['null', null, 'malformedCase'],
      [{ id: 2, units: [unit] }, 2, 'malformedCase'],
      [{ id: 3, phase: 'lunch', units: [], orders: [] }, 3, 'malformedCase'],
      [{ id: 4, units: [{ ...unit, kind: 'zeppelin' }], orders: [] }, 4, 'malformedCase'],
      [{ id: 5, units: [unit], orders: [{ ...hold, type: 'dance' }] }, 5, 'malformedCase'],
      [{ id: 6, units: [{ ...unit, province: 'xyz' }], orders: [] }, 6, 'unknownProvince'],
      [{ id: 7, units: [unit], orders: [move({ province: 'toString' })] }, 7, 'unknownProvince'],
      [{ id: 8, units: [unit], orders: [move({ province: 'spa', coast: 'wc' })] }, 8, 'unknownCoast'],
      [{ id: 9, units: [{ ...unit, kind: 'fleet', province: 'stp' }], orders: [] }, 9, 'coastNeeded'],
      [{ id: 10, units: [unit, { ...unit, power: 'italy' }], orders: [] }, 10, 'twoUnitsInProvince'],
      [{ id: 11, units: [unit], orders: [hold, hold] }, 11, 'duplicateOrder'],
      [{ id: 12, phase: 'adjustment', units: [unit], orders: [] }, 12, 'malformedCase'],
      [{ id: 'last', units: [], orders: [] }, 'last', undefined],
    ];
    const input = cases.map(([line]) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { lines, status, stderr } = run(`${input}\n\n`, '--map', CLASSIC_MAP);
    const answers = lines.map((line) => JSON.parse(line) as { id: unknown; error?: { code: string; message: string } });
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual(cases.map(([, id, code]) => [id, code]));
    expect([status, stderr]).toEqual([0, '']);
  });

  it('writes an answer in the agreed form', () => {
    const given = {
      id: '6.A.6',
      units: [{ power: 'england', kind: 'fleet', province: 'lon' }],
      orders: [
        { power: 'germany', unit: { kind: 'fleet', province: 'lon' }, type: 'move', target: { province: 'nth' } },
      ],
    };
    const { lines } = run(JSON.stringify(given), '--map', CLASSIC_MAP);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: '6.A.6',
        orders: [{ power: 'germany', province: 'lon', type: 'move', result: 'void', reason: { code: 'notYourUnit' } }],
        after: { units: [{ power: 'england', kind: 'fleet', province: 'lon' }], dislodged: [] },
      },
    ]);
  });

  it('measures with --bench and prints one line', () => {
    const sample = readFileSync(path('random-sample.jsonl'), 'utf8').split('\n').slice(0, 20).join('\n');
    const { lines, status } = run(`${sample}\nnot a case\n`, '--map', CLASSIC_MAP, '--bench', '2');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual({
      cases: 20,
      orders: expect.any(Number),
      seconds: expect.any(Number),
      positionsPerSecond: expect.any(Number),
    });
  });

  it.each([
    [['--bench', '2']],
    [['--map', CLASSIC_MAP, '--bench', 'x']],
    [['--map', '/no/such/file']],
    [['--nonsense']],
  ])('without a usable map or option it says so on standard error: %j', (args) => {
    const { lines, stderr, status } = run('', ...args);
    expect([lines, status]).toEqual([[], 2]);
    expect(JSON.parse(stderr)).toEqual({ error: { code: 'unusable', message: expect.any(String) } });
  });
});

describe('a map', () => {
  const province = (id: string, armyNeighbours: readonly string[]) => ({
    id,
    kind: 'land',
    armyNeighbours,
    fleetNeighbours: {},
  });
  const codeOf = (json: unknown): string => {
    try {
      readMap(json);
      return 'ok';
    } catch (error) {
      return error instanceof CaseError ? error.code : 'crash';
    }
  };

  it.each([
    ['a table of provinces', { provinces: [province('a', ['b']), province('b', ['a'])] }, 'ok'],
    ['a border in one direction', { provinces: [province('a', ['b']), province('b', [])] }, 'oneWayBorder'],
    ['a border to nowhere', { provinces: [province('a', ['c'])] }, 'malformedMap'],
    ['a province twice', { provinces: [province('a', []), province('a', [])] }, 'malformedMap'],
    ['something else', { hello: 1 }, 'malformedMap'],
    ['nothing', null, 'malformedMap'],
    [
      'pairs with an unknown end',
      { provinces: [{ id: 'a', type: 'land' }], armyAdjacency: [['a', 'b']], fleetAdjacency: [] },
      'malformedMap',
    ],
    [
      'pairs with an unknown coast',
      { provinces: [{ id: 'a', type: 'coast' }], armyAdjacency: [], fleetAdjacency: [['a/nc', 'a']] },
      'malformedMap',
    ],
  ])('%s: %s', (_, json, code) => {
    expect(codeOf(json)).toBe(code);
  });

  it('may be our own board', () => {
    expect(codeOf(JSON.parse(JSON.stringify(REGION_BOARD)))).toBe('ok');
  });
});
