// What lies under a finger: the nearest token or alert within 24 px, an arrow that can be asked, else the province (look, section 7).
import type { ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { BoardArrow, BoardModel } from './boardModel.ts';
import { toBoard, toScreen, type View, type Viewport } from './camera.ts';
import { orderScene } from './layout/decals.ts';
import { alertPlace, tokenSpots } from './layout/places.ts';
import { orderShape } from './shapes/orderShape.ts';
import { regionAt } from './sheet/insideRegion.ts';
import type { Point, Sheet } from './sheet/sheet.ts';

export type Hit =
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly at: ProvinceId }
  | { readonly kind: 'alert'; readonly front: ProvinceId }
  /** `on`: the province under it. */
  | { readonly kind: 'arrow'; readonly arrow: BoardArrow; readonly on: ProvinceId | null }
  | { readonly kind: 'province'; readonly id: ProvinceId }
  | { readonly kind: 'nothing' };

/** px. */
export const REACH = 24;
/** px from a line of an arrow. */
const ARROW_REACH = 11;

export interface HitQuestion {
  readonly model: BoardModel;
  readonly sheet: Sheet;
  readonly view: View;
  readonly viewport: Viewport;
  /** Token size, px. */
  readonly token: number;
}

/** What is under the point (px in the map window). */
export function hitAt(point: Point, question: HitQuestion): Hit {
  const { model, sheet, view, viewport, token } = question;
  const near = (at: Point, offset: Point = [0, 0]): number => {
    const [x, y] = toScreen(view, viewport, at);
    return Math.hypot(x + offset[0] - point[0], y + offset[1] - point[1]);
  };
  let best: Hit = { kind: 'nothing' };
  let nearest = Math.max(REACH, token * 0.5);
  for (const { unit, at, offset } of tokenSpots(model.units, token)) {
    const distance = near(at, offset);
    if (distance <= nearest) {
      nearest = distance;
      best = { kind: 'unit', unit: unit.id, at: unit.at };
    }
  }
  for (const { front } of model.alerts) {
    const at = alertPlace(front);
    const distance = at ? near(at) : Number.POSITIVE_INFINITY;
    if (distance <= nearest) {
      nearest = distance;
      best = { kind: 'alert', front };
    }
  }
  // The body of a token or alert comes first; round it an arrow that is touched itself, for its result stands beside the token.
  if (best.kind !== 'nothing' && nearest <= token * 0.5) return best;
  const id = regionAt(sheet, toBoard(view, viewport, point));
  const arrow = arrowAt(point, question);
  if (arrow) return { kind: 'arrow', arrow, on: id };
  if (best.kind !== 'nothing') return best;
  return id === null ? best : { kind: 'province', id };
}

/** The nearest arrow with words within reach. */
function arrowAt([x, y]: Point, { model, view, viewport, token }: HitQuestion): BoardArrow | undefined {
  const asked = model.arrows.filter(({ words }) => words !== undefined);
  if (asked.length === 0) return undefined;
  const scene = orderScene(model, view.zoom, token);
  const [left, top] = toScreen(view, viewport, [0, 0]);
  let found: BoardArrow | undefined;
  let nearest = ARROW_REACH;
  for (const arrow of asked) {
    for (const part of orderShape(arrow, scene)) {
      const points = part.type === 'line' ? part.points : [part.at];
      for (const [px, py] of points) {
        const distance = Math.hypot(px + left - x, py + top - y);
        if (distance < nearest) {
          nearest = distance;
          found = arrow;
        }
      }
    }
  }
  return found;
}

/** What a tap there means. While provinces are lit only these can be chosen; units can always be asked for. */
export type Choice =
  | { readonly event: 'province'; readonly id: ProvinceId }
  | { readonly event: 'unit'; readonly id: UnitId }
  | { readonly event: 'alert'; readonly front: ProvinceId }
  | { readonly event: 'arrow'; readonly arrow: BoardArrow }
  | { readonly event: 'background' };

export function choiceOf(hit: Hit, { choosable }: Pick<BoardModel, 'choosable'>): Choice {
  switch (hit.kind) {
    case 'unit':
      return choosable.has(hit.at) ? { event: 'province', id: hit.at } : { event: 'unit', id: hit.unit };
    case 'alert':
      return choosable.has(hit.front) ? { event: 'province', id: hit.front } : { event: 'alert', front: hit.front };
    case 'arrow':
      // While a place is chosen, arrows are in nobody's way.
      if (choosable.size === 0) return { event: 'arrow', arrow: hit.arrow };
      return hit.on !== null && choosable.has(hit.on) ? { event: 'province', id: hit.on } : { event: 'background' };
    case 'province':
      return choosable.size > 0 && !choosable.has(hit.id) ? { event: 'background' } : { event: 'province', id: hit.id };
    case 'nothing':
      return { event: 'background' };
  }
}

/** The province a hit speaks of, for the province card. */
export function provinceOf(hit: Hit): ProvinceId | null {
  switch (hit.kind) {
    case 'unit':
      return hit.at;
    case 'alert':
      return hit.front;
    case 'arrow':
      return hit.on;
    case 'province':
      return hit.id;
    case 'nothing':
      return null;
  }
}
