// The printed map: layers 1 to 6 and 8 of the drawing recipe (look, section 7), painted once on a canvas and kept as a picture.
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { SHEET } from '../camera.ts';
import type { Box } from '../layout/box.ts';
import { mixOklab } from '../oklab.ts';
import type { Palette } from '../palette.ts';
import type { Line, Sheet } from '../sheet/sheet.ts';
import { type ControlFacts, type LandLook, landLook } from './control.ts';
import { trace } from './paintShape.ts';
import { paintWaterName, type WaterName } from './paintWaterName.ts';
import { paintLines, slantedLines, waveLines } from './patterns.ts';

export interface SheetPainting {
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly control: ControlFacts;
  readonly relief: CanvasImageSource | null;
  /** Board units that are painted; nothing outside needs to be. */
  readonly area: Box;
  /** Device pixels for one board unit. */
  readonly scale: number;
  /** CSS pixels for one board unit: widths of lines are told in CSS pixels. */
  readonly zoom: number;
  readonly waters: readonly WaterName[];
}

/** Paints the area with its upper left corner at (0, 0). */
export function paintSheet(context: CanvasRenderingContext2D, painting: SheetPainting): void {
  const { sheet, palette, area, scale } = painting;
  const { inks } = palette;
  const px = 1 / painting.zoom;
  context.save();
  context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
  context.fillStyle = inks['land-closed'];
  context.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  context.lineJoin = 'round';

  const looks = new Map([...sheet.regions.keys()].map((id) => [id, landLook(id, painting.control)]));
  paintSeas(context, painting, px);
  paintLand(context, painting, looks, px);
  for (const lake of sheet.lakes) {
    const path = pathOf([lake], true);
    context.fillStyle = inks.lake;
    context.fill(path);
    paintLines(context, [lake], inks.river, 0.8 * px);
  }
  if (painting.relief) {
    context.globalCompositeOperation = 'hard-light';
    context.globalAlpha = palette.relief;
    context.drawImage(painting.relief, -40, -40, 1680, 1080);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
  }
  paintWashes(context, painting, looks, px);
  context.globalAlpha = 0.13;
  paintLines(context, sheet.graticule, inks.ink, 0.6 * px);
  context.globalAlpha = 0.75;
  paintLines(context, sheet.rivers, inks.river, 1.3 * px);
  context.globalAlpha = 1;
  paintBorders(context, painting, looks, px);
  paintEdge(context, palette, px);
  for (const water of painting.waters) paintWaterName(context, water, palette, px);
  context.restore();
}

/** The sheet's own edge: a double rule, seen when the whole sheet is in the window. */
function paintEdge(context: CanvasRenderingContext2D, { inks }: Palette, px: number): void {
  const { left, top, right, bottom } = SHEET;
  context.strokeStyle = inks.border;
  context.lineJoin = 'miter';
  for (const [inset, width] of [
    [1 * px, 2 * px],
    [5 * px, 0.8 * px],
  ] as const) {
    context.lineWidth = width;
    context.strokeRect(left + inset, top + inset, right - left - 2 * inset, bottom - top - 2 * inset);
  }
}

function pathOf(lines: readonly Line[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line, closed);
  return path;
}

function regionPath(sheet: Sheet, ids: readonly ProvinceId[]): Path2D {
  return pathOf(
    ids.flatMap((id) => sheet.regions.get(id)?.rings ?? []),
    true,
  );
}

function paintSeas(context: CanvasRenderingContext2D, { sheet, palette, area }: SheetPainting, px: number): void {
  const seas = [...sheet.regions.values()]
    .filter((region) => region.country === 'SEA')
    .flatMap((region) => region.rings);
  const path = pathOf([...seas, ...sheet.openSea], true);
  context.fillStyle = palette.inks.sea;
  context.fill(path);
  context.save();
  context.clip(path);
  paintLines(context, waveLines(area, 26 * px, 9 * px), palette.inks['sea-deep'], px);
  context.restore();
}

/** Tint of the holder or sovereign; hatch where closed; stripes of an occupier. */
function paintLand(
  context: CanvasRenderingContext2D,
  { sheet, palette, area }: SheetPainting,
  looks: ReadonlyMap<ProvinceId, LandLook>,
  px: number,
): void {
  const { inks, tint } = palette;
  const closed: ProvinceId[] = [];
  for (const [id, look] of looks) {
    if (sheet.regions.get(id)?.country === 'SEA') continue;
    if (look.closed) closed.push(id);
    const fill = look.closed
      ? inks['land-closed']
      : look.tint
        ? mixOklab(inks[`p-${look.tint}`], inks.land, tint)
        : inks.land;
    const path = regionPath(sheet, [id]);
    context.fillStyle = fill;
    context.fill(path);
    // A hair of the same colour closes the seams that anti-aliasing leaves between neighbours.
    context.strokeStyle = fill;
    context.lineWidth = 0.7 * px;
    context.stroke(path);
    if (!look.stripes) continue;
    context.save();
    context.clip(path);
    context.globalAlpha = 0.8;
    const box = sheet.regions.get(id)?.box ?? area;
    paintLines(context, slantedLines(box, 9 * px), inks[`p-${look.stripes}`], 4 * px);
    context.restore();
  }
  if (closed.length === 0) return;
  context.save();
  context.clip(regionPath(sheet, closed));
  context.globalAlpha = 0.28;
  paintLines(context, slantedLines(area, 7 * px), inks['border-inner'], px);
  context.restore();
}

/** The hand-coloured edge of old atlases: each holder's colour along every edge of what it holds. */
function paintWashes(
  context: CanvasRenderingContext2D,
  { sheet, palette }: SheetPainting,
  looks: ReadonlyMap<ProvinceId, LandLook>,
  px: number,
): void {
  const holderOf = (id: ProvinceId | undefined): PowerId | null => {
    const look = id === undefined ? undefined : looks.get(id);
    return look ? (look.stripes ?? look.tint) : null;
  };
  const holders = new Set([...looks.keys()].map(holderOf).filter((holder) => holder !== null));
  for (const holder of holders) {
    const held = [...looks.keys()].filter((id) => holderOf(id) === holder);
    const edges = sheet.edges
      .filter(({ between: [a, b] }) => (holderOf(a) === holder) !== (holderOf(b) === holder))
      .map((edge) => edge.line);
    context.save();
    context.clip(regionPath(sheet, held));
    context.globalAlpha = palette.wash;
    context.lineCap = 'round';
    paintLines(context, edges, palette.inks[`p-${holder}`], 15 * px);
    context.restore();
  }
}

function paintBorders(
  context: CanvasRenderingContext2D,
  { sheet, palette, zoom }: SheetPainting,
  looks: ReadonlyMap<ProvinceId, LandLook>,
  px: number,
): void {
  const { inks } = palette;
  const { borders } = sheet;
  context.lineCap = 'round';
  // On the far board the dots would be noise: a thin line instead.
  if (zoom < 0.62) {
    context.globalAlpha = 0.5;
    paintLines(context, borders.inner, inks['border-inner'], 0.8 * px);
    context.globalAlpha = 1;
  } else {
    paintLines(context, borders.inner, inks['border-inner'], px, [px, 3 * px]);
    // Between two seas: fleets are told to go to one or the other.
    paintLines(context, borders.sea, inks.river, 1.5 * px, [7 * px, 6 * px]);
  }
  // A ridge no army passes: a close double row of dots, unlike any passable border (rules 2).
  paintLines(context, borders.ridge, inks['border-inner'], 4.4 * px, [0.01, 4.6 * px]);
  paintLines(context, borders.ridge, inks['land-closed'], 1.6 * px, [0.01, 4.6 * px]);
  context.lineCap = 'butt';
  paintLines(context, borders.country, inks.border, 1.7 * px);
  paintLines(context, borders.coast, inks.river, 1.4 * px);
  const dashed = [...looks].filter(([, look]) => look.dashed).flatMap(([id]) => sheet.regions.get(id)?.rings ?? []);
  paintLines(context, dashed, inks.border, 2 * px, [7 * px, 4 * px]);
  // Panj and Amu Darya: the boldest line on the sheet; it is the title of the game.
  context.lineCap = 'round';
  paintLines(context, borders.panj, inks.border, 5.4 * px);
  paintLines(context, borders.panj, inks.river, 3.4 * px);
  context.lineCap = 'butt';
}
