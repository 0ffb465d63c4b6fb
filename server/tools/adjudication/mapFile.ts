// Reads a map for the adjudicate command: either lists of adjacent pairs (the form of the DATC fixtures) or a table of
// provinces with their neighbours (the form of the game's own board). Checks that every border has two sides.
import { z } from 'zod';
import type { AdjudicationMap, MapProvince } from '../../../shared/board/board.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { CaseError } from './caseError.ts';

/** A map with what adjustments need besides: home centres by power, and names for alphabetical ties. */
export interface MapFile {
  readonly map: AdjudicationMap;
  readonly homes: Readonly<Record<string, readonly ProvinceId[]>>;
  readonly names: Readonly<Record<ProvinceId, string>>;
}

const KINDS = { land: 'land', inland: 'land', coast: 'coastal', coastal: 'coastal', sea: 'sea' } as const;
const kind = z.enum(['land', 'inland', 'coast', 'coastal', 'sea']);
const pair = z.tuple([z.string(), z.string()]);

const pairsSchema = z.object({
  provinces: z.array(
    z.object({
      id: z.string(),
      name: z.string().optional(),
      type: kind,
      coasts: z.array(z.string()).optional(),
      home: z.string().optional(),
    }),
  ),
  armyAdjacency: z.array(pair),
  fleetAdjacency: z.array(pair),
});

const provinceSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  kind,
  coasts: z.array(z.string()).optional(),
  armyNeighbours: z.array(z.string()),
  fleetNeighbours: z.record(z.string(), z.array(z.string())),
  home: z.string().optional(),
});
const tableSchema = z.object({ provinces: z.union([z.array(provinceSchema), z.record(z.string(), provinceSchema)]) });

type Row = z.infer<typeof provinceSchema>;

/** Reads and checks a map. Throws a `CaseError` where it is not one. */
export function readMap(json: unknown): MapFile {
  const rows = rowsOf(json);
  const provinces: Record<ProvinceId, MapProvince> = {};
  const homes: Record<string, ProvinceId[]> = {};
  const names: Record<ProvinceId, string> = {};
  for (const row of rows) {
    const { id, armyNeighbours, fleetNeighbours, coasts } = row;
    if (Object.hasOwn(provinces, id)) throw new CaseError('malformedMap', `province ${id} is listed twice`);
    provinces[id] = { id, kind: KINDS[row.kind], armyNeighbours, fleetNeighbours, ...(coasts && { coasts }) };
    if (row.name !== undefined) names[id] = row.name;
    if (row.home !== undefined) {
      homes[row.home] ??= [];
      homes[row.home]!.push(id);
    }
  }
  checkBorders(provinces);
  return { map: { provinces }, homes, names };
}

function rowsOf(json: unknown): readonly Row[] {
  const table = tableSchema.safeParse(json);
  if (table.success) return Object.values(table.data.provinces);
  const pairs = pairsSchema.safeParse(json);
  if (!pairs.success) throw new CaseError('malformedMap', z.prettifyError(pairs.error));
  return fromPairs(pairs.data);
}

function fromPairs(data: z.infer<typeof pairsSchema>): readonly Row[] {
  const rows = new Map<ProvinceId, Row>();
  for (const { type, ...province } of data.provinces) {
    const shores = province.coasts?.length ? province.coasts : [''];
    const fleetNeighbours = Object.fromEntries(shores.map((coast) => [coast, [] as string[]]));
    rows.set(province.id, { ...province, kind: type, armyNeighbours: [], fleetNeighbours });
  }
  const link = (from: string, to: string, army: boolean) => {
    const [id = '', coast = ''] = from.split('/');
    const row = rows.get(id);
    if (row === undefined) throw new CaseError('malformedMap', `a border names the unknown province ${from}`);
    const list = army ? row.armyNeighbours : row.fleetNeighbours[coast];
    if (list === undefined) throw new CaseError('malformedMap', `a border names the unknown coast ${from}`);
    if (!list.includes(to)) list.push(to);
  };
  for (const [a, b] of data.armyAdjacency) {
    link(a, b, true);
    link(b, a, true);
  }
  for (const [a, b] of data.fleetAdjacency) {
    link(a, b, false);
    link(b, a, false);
  }
  return [...rows.values()];
}

/** Every border must be written from both sides: a map where it is not would let units go and not come back. */
function checkBorders(provinces: Readonly<Record<ProvinceId, MapProvince>>): void {
  const back = (known: boolean | undefined, from: string, to: string) => {
    if (known === undefined) throw new CaseError('malformedMap', `${from} borders the unknown place ${to}`);
    if (!known) throw new CaseError('oneWayBorder', `${from} borders ${to}, but not the other way round`);
  };
  for (const { id, armyNeighbours, fleetNeighbours } of Object.values(provinces)) {
    for (const other of armyNeighbours) back(provinces[other]?.armyNeighbours.includes(id), id, other);
    for (const [coast, others] of Object.entries(fleetNeighbours)) {
      const here = coast === '' ? id : `${id}/${coast}`;
      for (const other of others) {
        const [province = '', shore = ''] = other.split('/');
        back(provinces[province]?.fleetNeighbours[shore]?.includes(here), here, other);
      }
    }
  }
}
