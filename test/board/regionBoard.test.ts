// The reviewed board: the facts of scenario.md D and F, and that its parts agree (rules 2).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boardSchema } from '../../shared/board/boardSchema.ts';
import type { ProvinceId } from '../../shared/board/ids.ts';
import { LAND_BORDERS, RIDGE_BORDERS } from '../../shared/board/neighbours.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';

const provinces = Object.values(REGION_BOARD.provinces);
const province = (id: ProvinceId) => REGION_BOARD.provinces[id]!;
const sorted = (ids: readonly string[]) => [...ids].sort();

describe('provinces', () => {
  test.each([
    ['ru', 2],
    ['kz', 6],
    ['kg', 4],
    ['tj', 6],
    ['uz', 7],
    ['tm', 4],
    ['tal', 20],
    ['cn', 2],
    ['pk', 3],
    ['ir', 3],
    [undefined, 2],
  ])('sovereign %s has %i', (sovereign, count) => {
    expect(provinces.filter((p) => p.sovereign === sovereign)).toHaveLength(count);
  });

  test('the 32 key provinces are those of the scenario', () => {
    const listed = `ru-volga ru-siberia kz-astana kz-almaty kz-west kg-chuy kg-osh tj-dushanbe tj-bokhtar tj-sughd
      uz-tashkent uz-termez uz-fergana uz-samarkand tm-ashgabat tm-balkan tm-mary af-kabul af-kunduz af-balkh af-herat
      af-kandahar af-nangarhar af-badakhshan af-panjshir cn-urumqi cn-kashgar pk-islamabad pk-peshawar pk-quetta ir-tehran ir-khorasan`;
    const keys = provinces.filter((p) => p.key).map((p) => p.id);
    expect(keys).toHaveLength(32);
    expect(sorted(keys)).toEqual(sorted(listed.split(/\s+/)));
  });

  test('an insurgency may start in nine Afghan provinces', () => {
    const flagged = provinces.filter((p) => p.insurgencyFlag).map((p) => p.id);
    expect(sorted(flagged)).toEqual(
      sorted(
        ['badakhshan', 'takhar', 'panjshir', 'baghlan', 'balkh', 'jowzjan', 'faryab', 'ghor', 'bamyan'].map(
          (n) => `af-${n}`,
        ),
      ),
    );
  });

  test('the start positions of the scenario all exist', () => {
    const named = `tj-dushanbe tj-bokhtar kg-chuy ru-siberia ru-volga tj-kulob tj-khorog tj-sughd uz-termez uz-qarshi uz-tashkent
      uz-fergana af-kabul af-kunduz af-balkh af-herat af-kandahar af-nangarhar af-panjshir af-baghlan kz-almaty kz-shymkent kz-west
      kg-osh kg-batken tm-mary tm-lebap tm-balkan cn-kashgar cn-urumqi pk-peshawar pk-quetta pk-islamabad ir-khorasan ir-sistan ir-tehran`;
    expect(named.split(/\s+/).filter((id) => !REGION_BOARD.provinces[id])).toEqual([]);
  });
});

describe('borders', () => {
  test('the schema finds no contradiction: ids, mutual neighbours, coasts, crossings', () => {
    expect(boardSchema.parse(REGION_BOARD)).toEqual(REGION_BOARD);
  });

  test('no pair is listed twice', () => {
    const pairs = [...LAND_BORDERS, ...RIDGE_BORDERS].map((pair) => sorted(pair).join(' '));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  });

  test('every land province can be reached by armies, and every water by fleets', () => {
    const reach = (from: ProvinceId, next: (id: ProvinceId) => readonly ProvinceId[]) => {
      const seen = new Set([from]);
      for (const id of seen) for (const other of next(id)) seen.add(other);
      return sorted([...seen]);
    };
    expect(reach('af-kabul', (id) => province(id).armyNeighbours)).toEqual(
      sorted(provinces.filter((p) => p.kind !== 'sea').map((p) => p.id)),
    );
    expect(reach('caspian-north', (id) => province(id).fleetNeighbours[''] ?? [])).toEqual(
      sorted(provinces.filter((p) => p.kind !== 'land').map((p) => p.id)),
    );
  });

  test.each([
    ['af-badakhshan', 'cn-kashgar'],
    ['af-badakhshan', 'tj-murghab'],
    ['tj-dushanbe', 'tj-murghab'],
    ['kg-chuy', 'uz-tashkent'],
    ['af-panjshir', 'af-kunar'],
    ['kg-naryn', 'kz-almaty'],
  ])('the ridge %s – %s is closed both ways', (a, b) => {
    expect(province(a).armyNeighbours).not.toContain(b);
    expect(province(b).armyNeighbours).not.toContain(a);
  });

  test.each([
    ['caspian-north', 'caspian-south kz-west ru-volga'],
    ['caspian-south', 'caspian-north ir-tehran kz-west tm-balkan'],
    ['ru-volga', 'caspian-north kz-west'],
    ['kz-west', 'caspian-north caspian-south ru-volga tm-balkan'],
    ['tm-balkan', 'caspian-south ir-tehran kz-west'],
    ['ir-tehran', 'caspian-south tm-balkan'],
  ])('a fleet at %s reaches %s', (from, to) => {
    expect(province(from).fleetNeighbours).toEqual({ '': to.split(' ') });
  });

  test('only four provinces are coastal, and armies never enter the sea', () => {
    expect(provinces.filter((p) => p.kind === 'coastal').map((p) => p.id)).toEqual([
      'ru-volga',
      'kz-west',
      'tm-balkan',
      'ir-tehran',
    ]);
    expect(provinces.flatMap((p) => p.armyNeighbours).filter((id) => province(id).kind === 'sea')).toEqual([]);
  });
});

describe('crossings', () => {
  test('each joins two neighbours of different states', () => {
    const wrong = REGION_BOARD.crossings.filter(
      ({ between: [a, b] }) =>
        !province(a).armyNeighbours.includes(b) || province(a).sovereign === province(b).sovereign,
    );
    expect(wrong).toEqual([]);
  });

  test('an Afghan crossing names the Afghan province second', () => {
    expect(REGION_BOARD.crossings.filter(({ between: [a] }) => a.startsWith('af-'))).toEqual([]);
    expect(REGION_BOARD.crossings.filter(({ between: [, b] }) => b.startsWith('af-'))).toHaveLength(15);
  });

  test('ids are those that stored matches may name', () => {
    expect(REGION_BOARD.crossings.map((c) => c.id)).toMatchInlineSnapshot(`
      [
        "x-termez",
        "x-sherkhan",
        "x-kokul",
        "x-shohon",
        "x-tem",
        "x-ruzvay",
        "x-ishkashim",
        "x-aqina",
        "x-torghundi",
        "x-islam-qala",
        "x-mahirud",
        "x-zaranj",
        "x-spin-boldak",
        "x-torkham",
        "x-ghulam-khan",
        "x-sariosiyo",
        "x-ayvaj",
        "x-oybek",
        "x-isfara",
        "x-karamyk",
        "x-kyzyl-art",
        "x-dostlik",
        "x-korday",
        "x-gisht-kuprik",
        "x-farap",
        "x-kulma",
        "x-irkeshtam",
        "x-torugart",
        "x-khunjerab",
        "x-khorgos",
        "x-dostyk",
        "x-sarakhs",
        "x-gaudan",
        "x-mirjaveh",
      ]
    `);
  });
});

test('provinces.json is the same board, for readers outside the code', () => {
  const file = new URL('../../assets/board/provinces.json', import.meta.url);
  const table = JSON.parse(readFileSync(file, 'utf8')) as {
    width: number;
    height: number;
    provinces: { id: string }[];
    crossings: object[];
  };
  const read = boardSchema.parse({ ...table, provinces: Object.fromEntries(table.provinces.map((p) => [p.id, p])) });
  expect(read).toEqual(REGION_BOARD);
});
