// Where the board is seen from: fit, zoom about a point, pan with limits, the view a match opens with.
// Plain numbers: px are CSS pixels inside the map window, board units are those of the sheet (1600 x 1000).
import type { BoardSize } from './boardModel.ts';
import { type Box, boxAround, boxOf, joinBoxes } from './layout/box.ts';
import type { Point } from './sheet/sheet.ts';

/** Centre of the window in board units, and px for one board unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Size of the map window, px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The drawn sheet reaches 40 units beyond the board at each edge. */
export const SHEET: Box = { left: -40, top: -40, right: 1640, bottom: 1040 };

export const MAX_ZOOM = 4;
/** Under this width (px) the board counts as a phone's: larger tokens, no collar, nearer start. */
export const PHONE_WIDTH = 600;

/** What a match opens with: the front from Sughd to Nangarhar; on a phone from Termez to Khorog (look, sections 5 and 7). */
const THEATRE: Box = { left: 640, top: 345, right: 1272, bottom: 900 };
/** Playback and projector: the river from Qarshi to Khorog, room below for the caption. */
const FRONT: Box = { left: 650, top: 370, right: 1250, bottom: 800 };
const PHONE_START_ZOOM = 0.83;
const PHONE_CENTRE: Point = [968, 548];
/** The miniature of the landing page: the whole region at a glance. */
const MINIATURE: Box = { left: 520, top: 232, right: 1326, bottom: 980 };

/** Smallest zoom: the whole sheet in the window. */
export function minZoom(viewport: Viewport): number {
  return Math.min(viewport.width / (SHEET.right - SHEET.left), viewport.height / (SHEET.bottom - SHEET.top));
}

/** Keeps zoom in its limits and the window on the sheet; a sheet smaller than the window is centred. */
export function clampView(view: View, viewport: Viewport): View {
  const zoom = Math.min(MAX_ZOOM, Math.max(minZoom(viewport), view.zoom));
  return {
    x: clampAxis(view.x, viewport.width / zoom, SHEET.left, SHEET.right),
    y: clampAxis(view.y, viewport.height / zoom, SHEET.top, SHEET.bottom),
    zoom,
  };
}

function clampAxis(centre: number, seen: number, low: number, high: number): number {
  if (seen >= high - low) return (low + high) / 2;
  return Math.min(high - seen / 2, Math.max(low + seen / 2, centre));
}

export function toScreen(view: View, viewport: Viewport, [x, y]: Point): Point {
  return [(x - view.x) * view.zoom + viewport.width / 2, (y - view.y) * view.zoom + viewport.height / 2];
}

export function toBoard(view: View, viewport: Viewport, [x, y]: Point): Point {
  return [(x - viewport.width / 2) / view.zoom + view.x, (y - viewport.height / 2) / view.zoom + view.y];
}

/** The board as the finger drags it: `dx`, `dy` px to the right and down. */
export function panBy(view: View, viewport: Viewport, dx: number, dy: number): View {
  return clampView({ x: view.x - dx / view.zoom, y: view.y - dy / view.zoom, zoom: view.zoom }, viewport);
}

/** Zooms by a factor so that the board point under `at` (px) stays under it, as far as the limits allow. */
export function zoomAt(view: View, viewport: Viewport, factor: number, at: Point): View {
  const zoom = Math.min(MAX_ZOOM, Math.max(minZoom(viewport), view.zoom * factor));
  const [bx, by] = toBoard(view, viewport, at);
  const x = bx - (at[0] - viewport.width / 2) / zoom;
  const y = by - (at[1] - viewport.height / 2) / zoom;
  return clampView({ x, y, zoom }, viewport);
}

/** The whole board. */
export function fitView(viewport: Viewport): View {
  return clampView({ x: 800, y: 500, zoom: minZoom(viewport) }, viewport);
}

/** The smallest view that shows the box with `padding` px round it, not nearer than `most`. */
export function viewOfBox(box: Box, viewport: Viewport, padding: number, most = MAX_ZOOM): View {
  const across = (viewport.width - 2 * padding) / Math.max(1, box.right - box.left);
  const down = (viewport.height - 2 * padding) / Math.max(1, box.bottom - box.top);
  const zoom = Math.min(most, Math.max(0.05, Math.min(across, down)));
  return clampView({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom }, viewport);
}

export type Opening = BoardSize | 'miniature';

/**
 * What a board opens with. Phones start at 0.83 on the front, larger windows show the theatre, at most 1.6; a playback is nearer.
 * A match opens so that the reader finds `own`, where their units stand: the theatre reaches as far, a phone begins there.
 */
export function startView(viewport: Viewport, opening: Opening, own: readonly Point[] = []): View {
  if (opening === 'miniature') return coverBox(MINIATURE, viewport);
  const near = own.toSorted((a, b) => away(a) - away(b));
  if (viewport.width < PHONE_WIDTH) {
    const front = clampView({ x: PHONE_CENTRE[0], y: PHONE_CENTRE[1], zoom: PHONE_START_ZOOM }, viewport);
    const [first] = near;
    const lost = opening === 'match' && !near.some((point) => isInView(front, viewport, point, OWN_MARGIN));
    return lost && first !== undefined ? viewOn(front, viewport, first, PHONE_START_ZOOM) : front;
  }
  if (opening !== 'match') return viewOfBox(FRONT, viewport, 0, 2.6);
  return viewOfBox(near.reduce(reached, THEATRE), viewport, 0, 1.6);

  /** The box with the point, as long as names can still be read. */
  function reached(box: Box, [x, y]: Point): Box {
    const wider = joinBoxes(box, boxAround([x, y], OWN_MARGIN));
    return viewOfBox(wider, viewport, 0, 1.6).zoom >= LEAST_START ? wider : box;
  }
}

/** Board units from where the river bends. */
const away = ([x, y]: Point): number => Math.hypot(x - PHONE_CENTRE[0], y - PHONE_CENTRE[1]);

/** Room about one's own unit, board units or px. */
const OWN_MARGIN = 44;
/** Farther away than this a match does not open: labels stand at every token from about 0.7 on. */
const LEAST_START = 0.7;

/** Fills the window with the box's middle: no empty margin on either side. */
function coverBox(box: Box, viewport: Viewport): View {
  const zoom = Math.max(viewport.width / (box.right - box.left), viewport.height / (box.bottom - box.top));
  return clampView({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom }, viewport);
}

/** Whether a board point is seen, at least `margin` px from every edge. */
export function isInView(view: View, viewport: Viewport, point: Point, margin: number): boolean {
  const [x, y] = toScreen(view, viewport, point);
  return x >= margin && y >= margin && x <= viewport.width - margin && y <= viewport.height - margin;
}

/** The view that brings a point to the middle; zooms in to `least` if it is farther away. */
export function viewOn(view: View, viewport: Viewport, point: Point, least: number): View {
  return clampView({ x: point[0], y: point[1], zoom: Math.max(view.zoom, least) }, viewport);
}

/** The view that shows an alert's gate with the two provinces it joins (look, section 7). */
export function viewOfCrossing(points: readonly Point[], viewport: Viewport): View {
  return viewOfBox(boxOf(points), viewport, Math.min(150, viewport.width / 4), 1.9);
}

/** Between two views, `t` 0-1; zoom runs in equal ratios so that the speed looks even. */
export function mixViews(from: View, to: View, t: number): View {
  return {
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
    zoom: from.zoom * (to.zoom / from.zoom) ** t,
  };
}
