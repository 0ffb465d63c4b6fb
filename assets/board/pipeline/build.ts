// Makes the board: `npm run map`. Reads outlines, towns and waters from three packages, writes board.topo.json, provinces.json
// and shared/board/boardPoints.ts. The same input gives the same bytes; `--check` writes nothing and fails if a file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import { borderLines, drawBorders } from './borders.ts';
import { adoptStrays, cutStates } from './cells.ts';
import type { ArcRefs, Shape, Topology } from './geometry.ts';
import { readOutlines } from './outlines.ts';
import { mergeRegions } from './regions.ts';
import { repairJunctions } from './repair.ts';
import { countryOf, drawSheet } from './sheet.ts';
import { measurePoints, pointsModule, provinceTable } from './table.ts';
import { drawWaters } from './waters.ts';

const QUANTA = 1e4;

/** The files of the board: path from the repository's root, and text. */
export function buildBoard(): { path: string; text: string }[] {
  const fragments = cutStates(readOutlines());
  repairJunctions(fragments);
  adoptStrays(fragments);
  const net = drawSheet(mergeRegions(fragments));
  net.objects.borders = drawBorders(net);
  const points = measurePoints(net);
  const table = provinceTable(net, points);
  const sheet = quantize(addWaters(net, drawWaters(borderLines(net, 'panj'))), QUANTA);
  return [
    { path: 'assets/board/board.topo.json', text: `${JSON.stringify(sheet)}\n` },
    { path: 'assets/board/provinces.json', text: `${JSON.stringify(table, null, 1)}\n` },
    { path: 'shared/board/boardPoints.ts', text: pointsModule(points) },
  ];
}

/** Regions and borders, then the waters over them; the open sea leaves the regions for an object of its own. */
function addWaters(net: Topology, waters: Topology): Topology {
  const shapes = net.objects.regions!.geometries!;
  const shift = (refs: ArcRefs): ArcRefs =>
    refs.map((r) => (Array.isArray(r) ? shift(r) : r < 0 ? r - net.arcs.length : r + net.arcs.length));
  const shifted = Object.entries(waters.objects).map(([id, s]): [string, Shape] => [
    id,
    { ...s, id, arcs: shift(s.arcs ?? []) },
  ]);
  const regions = shapes
    .filter((s) => s.id !== 'openSea')
    .map((s): Shape => ({ type: s.type, id: s.id!, properties: { country: countryOf(s.id!) }, arcs: s.arcs! }));
  return {
    type: 'Topology',
    objects: {
      regions: { type: 'GeometryCollection', geometries: regions },
      borders: net.objects.borders!,
      openSea: shapes.find((s) => s.id === 'openSea')!,
      ...Object.fromEntries(shifted),
    },
    arcs: [...net.arcs, ...waters.arcs],
  };
}

function run(check: boolean): void {
  const root = new URL('../../../', import.meta.url);
  let differs = 0;
  for (const { path, text } of buildBoard()) {
    const file = new URL(path, root);
    if (!check) writeFileSync(file, text);
    const same = !check || readFileSync(file, 'utf8') === text;
    if (!same) differs++;
    process.stdout.write(`${path} ${Buffer.byteLength(text)} bytes${same ? '' : ': DIFFERS from the file on disk'}\n`);
  }
  if (differs) process.exitCode = 1;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) run(process.argv.includes('--check'));
