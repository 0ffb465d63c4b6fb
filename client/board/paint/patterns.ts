// Line patterns of the map: slanted hatch, waves, and strokes of many lines at once. Board units.
import type { Box } from '../layout/box.ts';
import type { Line, Point } from '../sheet/sheet.ts';
import { trace } from './paintShape.ts';

/** Lines at 45 degrees, rising to the right, `step` apart, that cover the box. Fixed to the board, so tiles meet. */
export function slantedLines(box: Box, step: number): readonly Line[] {
  const across = step * Math.SQRT2;
  const height = box.bottom - box.top;
  const first = Math.floor((box.left + box.top) / across);
  const last = Math.ceil((box.right + box.bottom) / across);
  return Array.from({ length: last - first + 1 }, (_, i): Line => {
    // On each line x + y is the same.
    const sum = (first + i) * across;
    return [
      [sum - box.bottom, box.bottom],
      [sum - box.bottom + height, box.top],
    ];
  });
}

/** Rows of waves over the box, as they are printed on old charts. */
export function waveLines(box: Box, length: number, step: number): readonly Line[] {
  const rows = Math.ceil((box.bottom - box.top) / step) + 1;
  const top = Math.floor(box.top / step) * step;
  const left = Math.floor(box.left / length) * length;
  const points = Math.ceil((box.right - left) / length) * 8 + 8;
  return Array.from(
    { length: rows },
    (_, row): Line =>
      Array.from({ length: points }, (_, i): Point => {
        const angle = (i / 8) * 2 * Math.PI;
        return [left + (i / 8) * length, top + row * step - Math.sin(angle) * step * 0.26];
      }),
  );
}

/** Strokes the lines as one path. */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  colour: string,
  width: number,
  dash: readonly number[] = [],
): void {
  context.beginPath();
  for (const line of lines) trace(context, line, false);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}
