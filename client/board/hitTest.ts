// What lies under a finger: the nearest token or alert within 24 px, else the province (look, section 7).
import type { ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { BoardModel } from './boardModel.ts';
import { toBoard, toScreen, type View, type Viewport } from './camera.ts';
import { alertPlace, tokenSpots } from './layout/places.ts';
import { regionAt } from './sheet/insideRegion.ts';
import type { Point, Sheet } from './sheet/sheet.ts';

export type Hit =
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly at: ProvinceId }
  | { readonly kind: 'alert'; readonly front: ProvinceId }
  | { readonly kind: 'province'; readonly id: ProvinceId }
  | { readonly kind: 'nothing' };

/** px. */
export const REACH = 24;

export interface HitQuestion {
  readonly model: BoardModel;
  readonly sheet: Sheet;
  readonly view: View;
  readonly viewport: Viewport;
  /** Token size, px. */
  readonly token: number;
}

/** What is under the point (px in the map window). */
export function hitAt(point: Point, { model, sheet, view, viewport, token }: HitQuestion): Hit {
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
  if (best.kind !== 'nothing') return best;
  const id = regionAt(sheet, toBoard(view, viewport, point));
  return id === null ? best : { kind: 'province', id };
}

/** What a tap there means. While provinces are lit only these can be chosen; units can always be asked for. */
export type Choice =
  | { readonly event: 'province'; readonly id: ProvinceId }
  | { readonly event: 'unit'; readonly id: UnitId }
  | { readonly event: 'alert'; readonly front: ProvinceId }
  | { readonly event: 'background' };

export function choiceOf(hit: Hit, { choosable }: Pick<BoardModel, 'choosable'>): Choice {
  switch (hit.kind) {
    case 'unit':
      return choosable.has(hit.at) ? { event: 'province', id: hit.at } : { event: 'unit', id: hit.unit };
    case 'alert':
      return choosable.has(hit.front) ? { event: 'province', id: hit.front } : { event: 'alert', front: hit.front };
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
    case 'province':
      return hit.id;
    case 'nothing':
      return null;
  }
}
