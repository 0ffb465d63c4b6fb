// Names of provinces: where they stand, which give way where it is crowded.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Point } from '../sheet/sheet.ts';
import { type Box, overlapArea, overlaps } from './box.ts';

export interface LabelSpot {
  readonly id: ProvinceId;
  readonly text: string;
  readonly at: Point;
  /** px from the anchor to the middle of the words. */
  readonly offset: Point;
  /** Instead, where `offset` leads out of the window: right over the token. */
  readonly fallback: Point;
  readonly muted: boolean;
  readonly key: boolean;
  /** A sea: written as waters are. */
  readonly sea: boolean;
}

export interface LabelQuestion {
  readonly zoom: number;
  /** Letter height, px; 0 gives no labels. */
  readonly size: number;
  readonly token: number;
  readonly name: (id: ProvinceId) => string;
  /** Width of the words at `size`, px. */
  readonly measure: (text: string, size: number) => number;
  /** Provinces with a token, and how far from its middle the label keeps, px. */
  readonly lifts: ReadonlyMap<ProvinceId, number>;
  readonly closed: ReadonlySet<ProvinceId>;
  /** Seas are named where fleets are about. */
  readonly seas: boolean;
  /** Shown before all others: selected, focused, choosable. */
  readonly first: ReadonlySet<ProvinceId>;
  /** Tokens and alerts, px of the board scaled by `zoom`. */
  readonly obstacles: readonly Box[];
}

/**
 * Labels stand over the token, moved by the hand-set offset; without a token, in its place (look, section 7.10). Labels that
 * would lie on an obstacle or on a more important label go beside the token or are left out.
 */
export function labelSpots(question: LabelQuestion): readonly LabelSpot[] {
  if (question.size <= 0) return [];
  const { zoom, size, token, lifts, closed, first, seas } = question;
  const rank = (id: ProvinceId): number => {
    if (first.has(id)) return 0;
    if (closed.has(id)) return 4;
    if (lifts.has(id)) return 1;
    return REGION_BOARD.provinces[id]?.key ? 2 : 3;
  };
  const order = Object.values(REGION_BOARD.provinces)
    .filter((province) => seas || province.kind !== 'sea' || first.has(province.id))
    .sort((a, b) => rank(a.id) - rank(b.id));
  const taken: Box[] = [];
  const spots: LabelSpot[] = [];
  for (const province of order) {
    const text = question.name(province.id);
    const muted = closed.has(province.id);
    const key = province.key && !muted;
    const letters = muted ? size - 1 : size;
    const width = question.measure(text, letters) + (key ? size * 0.9 : 0);
    const lift = lifts.get(province.id);
    const places = lift === undefined ? [MIDDLE] : placesRound(province.labelOffset, lift, token, size, width);
    const boxes = places.map((offset) => labelBox(province.anchor, offset, zoom, width, letters));
    const free = boxes.findIndex(
      (box) =>
        !question.obstacles.some((other) => overlapArea(other, box) > 60) && !taken.some((t) => overlaps(t, box)),
    );
    // Names of units and choices are always shown, in their usual place if none is free.
    const chosen = free >= 0 ? free : rank(province.id) <= 1 ? 0 : -1;
    const [offset, box] = [places[chosen], boxes[chosen]];
    if (!offset || !box) continue;
    taken.push(box);
    const fallback: Point = lift === undefined ? MIDDLE : [0, -lift - size * 0.33];
    spots.push({
      id: province.id,
      text,
      at: province.anchor,
      offset,
      fallback,
      muted,
      key,
      sea: province.kind === 'sea',
    });
  }
  return spots;
}

const MIDDLE: Point = [0, 0];

/** Over the token as tuned by hand; then under it, to its right, to its left. The hand-set offsets are made for tokens of 30 px. */
function placesRound([dx, dy]: Point, lift: number, token: number, size: number, width: number): readonly Point[] {
  const share = token / 30;
  const beside = token * 0.72 + width / 2 + 4;
  return [
    [dx * share, dy * share - lift - size * 0.33],
    [0, token * 0.5 + 6 + size * 0.5],
    [beside, 0],
    [-beside, 0],
  ];
}

function labelBox([x, y]: Point, [dx, dy]: Point, zoom: number, width: number, height: number): Box {
  const [cx, cy] = [x * zoom + dx, y * zoom + dy];
  return { left: cx - width / 2, right: cx + width / 2, top: cy - height * 0.55, bottom: cy + height * 0.55 };
}
