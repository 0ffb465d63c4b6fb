// From board to drawing buffer: the map window inside its collar, in device pixels.
import type { View, Viewport } from '../camera.ts';
import type { Point } from '../sheet/sheet.ts';

/** What every layer needs to put something in its place. */
export interface Window {
  readonly view: View;
  /** The map window, CSS px. */
  readonly viewport: Viewport;
  /** Width of the collar on each side, CSS px. */
  readonly inset: number;
  /** Device pixels for one CSS px. */
  readonly pixelRatio: number;
}

/** Device pixels of a board point moved by `offset` CSS px. Not rounded. */
export function toDevice({ view, viewport, inset, pixelRatio }: Window, at: Point, offset: Point = [0, 0]): Point {
  return [
    ((at[0] - view.x) * view.zoom + viewport.width / 2 + inset + offset[0]) * pixelRatio,
    ((at[1] - view.y) * view.zoom + viewport.height / 2 + inset + offset[1]) * pixelRatio,
  ];
}
