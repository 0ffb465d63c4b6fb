// Names of provinces: where they stand, which give way where it is crowded.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Point } from '../sheet/sheet.ts';
import { type Box, overlaps } from './box.ts';

export interface LabelSpot {
  readonly id: ProvinceId;
  readonly text: string;
  readonly at: Point;
  /** px from the anchor to the middle of the words. */
  readonly offset: Point;
  readonly muted: boolean;
  readonly key: boolean;
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
  /** Shown before all others: selected, focused, choosable. */
  readonly first: ReadonlySet<ProvinceId>;
  /** Tokens and alerts, px of the board scaled by `zoom`. */
  readonly obstacles: readonly Box[];
}

/**
 * Labels stand over the token, moved by the hand-set offset; without a token, in its place (look, section 7.10). Labels that
 * would lie on an obstacle or on a more important label are left out.
 */
export function labelSpots(question: LabelQuestion): readonly LabelSpot[] {
  if (question.size <= 0) return [];
  const { zoom, size, token, lifts, closed, first } = question;
  const rank = (id: ProvinceId): number => {
    if (first.has(id)) return 0;
    if (closed.has(id)) return 4;
    if (lifts.has(id)) return 1;
    return REGION_BOARD.provinces[id]?.key ? 2 : 3;
  };
  const order = Object.values(REGION_BOARD.provinces)
    .filter((province) => province.kind !== 'sea')
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
    // The table's offsets are made for tokens of 30 px and a baseline half a token and 7 px above the middle.
    const share = token / 30;
    const offset: Point =
      lift !== undefined
        ? [province.labelOffset[0] * share, province.labelOffset[1] * share - lift - size * 0.33]
        : [0, 0];
    const box = labelBox(province.anchor, offset, zoom, width, letters);
    const blocked = question.obstacles.some((other) => overlaps(other, shrink(box))) && rank(province.id) > 1;
    if (blocked || taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    spots.push({ id: province.id, text, at: province.anchor, offset, muted, key });
  }
  return spots;
}

function labelBox([x, y]: Point, [dx, dy]: Point, zoom: number, width: number, height: number): Box {
  const [cx, cy] = [x * zoom + dx, y * zoom + dy];
  return { left: cx - width / 2, right: cx + width / 2, top: cy - height * 0.55, bottom: cy + height * 0.55 };
}

/** A label may touch an alert's outer ticks. */
function shrink(box: Box): Box {
  return { left: box.left + 3, right: box.right - 3, top: box.top + 3, bottom: box.bottom - 3 };
}
