// A picture of the board to look at after a change: `node assets/board/pipeline/picture.ts board.svg`, then open it in a browser.
// Not the game's drawing: plain colours, every label at 15 px, a token of 30 px in every province, towns as dots.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { feature } from 'topojson-client';
import type { Province } from '../../../shared/board/board.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { linesOf, type Point, polygonsOf, type Shape, type Topology } from './geometry.ts';

const TOKEN = 30;
const FONT_SIZE = 15;
const COLOURS: Readonly<Record<string, string>> = {
  RU: '#9fb4cf',
  KZ: '#e2d8b4',
  KG: '#c3d3b0',
  TJ: '#eab67c',
  UZ: '#8fb6b4',
  TM: '#cfc2dc',
  AF: '#d9dfc0',
  CN: '#d8c3ac',
  PK: '#b9cfa6',
  IR: '#e0c9b2',
  SEA: '#b5cfd8',
  BG: '#cdc6b4',
};

const net = JSON.parse(readFileSync(new URL('../board.topo.json', import.meta.url), 'utf8')) as Topology;
const path = (lines: readonly Point[][], close = ''): string =>
  lines.map((l) => `M${l.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${close}`).join('');
const area = (shape: Shape): string => path(polygonsOf(feature(net, shape).geometry).flat(), 'Z');
const line = (shape: Shape): string => path(linesOf(feature(net, shape).geometry));
const border = (id: string): string => line(net.objects.borders!.geometries!.find((g) => g.id === id)!);
const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" ${more}/>`;

function label(p: Province): string {
  const [x, y] = [p.anchor[0] + p.labelOffset[0], p.anchor[1] - TOKEN / 2 - 7 + p.labelOffset[1]];
  const key = p.key ? `<tspan dx="4" dy="-1" font-size="11" fill="#8a5a10">◆</tspan>` : '';
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="${FONT_SIZE}" font-weight="650" fill="#17252d" stroke="#f6efdf" stroke-width="4" stroke-opacity=".92" paint-order="stroke" stroke-linejoin="round">${p.name}${key}</text>`;
}

function picture(): string {
  const provinces = Object.values(REGION_BOARD.provinces);
  const relief = new URL('../relief.webp', import.meta.url).href;
  const fonts = new URL('../../../node_modules/@fontsource-variable/brygada-1918/files/', import.meta.url);
  const font = new URL('brygada-1918-latin-wght-normal.woff2', fonts).href;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000" font-family="Brygada, serif">`,
    `<style>@font-face{font-family:Brygada;src:url(${font});font-weight:400 700}</style>`,
    ...net.objects.regions!.geometries!.map(
      (g) => `<path d="${area(g)}" fill="${COLOURS[String(g.properties!.country)]}"/>`,
    ),
    `<path d="${area(net.objects.openSea!)}" fill="#b5cfd8"/>`,
    `<path d="${area(net.objects.lakes!)}" fill="#b5cfd8" stroke="#2f6d8a" stroke-width=".8"/>`,
    `<image href="${relief}" x="-40" y="-40" width="1680" height="1080" style="mix-blend-mode:hard-light;opacity:.74"/>`,
    stroke(line(net.objects.graticule!), '#17252d', 0.6, 'opacity=".2"'),
    stroke(line(net.objects.rivers!), '#2f6d8a', 1.3, 'opacity=".75"'),
    stroke(border('inner'), '#5a4a3a', 1, 'stroke-dasharray="1 3"'),
    stroke(border('country'), '#17252d', 1.7),
    stroke(border('coast'), '#2f6d8a', 1.4),
    stroke(border('sea'), '#2f6d8a', 1.2, 'stroke-dasharray="6 5"'),
    stroke(border('panj'), '#17252d', 5.4) + stroke(border('panj'), '#2f6d8a', 3.4),
    stroke(border('ridge'), '#a03224', 3, 'stroke-dasharray="2 6"'),
    ...provinces.flatMap((p) => p.places.map(({ at }) => `<circle cx="${at[0]}" cy="${at[1]}" r="2" fill="#a03224"/>`)),
    ...REGION_BOARD.crossings.map(
      ({ at: [x, y] }) =>
        `<rect x="${x - 5.5}" y="${y - 5.5}" width="11" height="11" fill="#f6efdf" stroke="#17252d" stroke-width="1.3"/>`,
    ),
    ...provinces.map(
      ({ anchor: [x, y] }) => `<circle cx="${x}" cy="${y}" r="${TOKEN / 2}" fill="#17252d" fill-opacity=".35"/>`,
    ),
    ...provinces.map(label),
    '</svg>',
  ].join('\n');
}

const out = process.argv[2];
if (!out) throw new Error('Name the file to write, such as board.svg');
writeFileSync(out, picture());
process.stdout.write(`${pathToFileURL(out).href}\n`);
