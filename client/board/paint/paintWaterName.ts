// The name of a river or sea, written letter by letter along a curve: italic, in the river's colour (look, section 7.9).
import type { Palette } from '../palette.ts';
import { smooth } from '../shapes/routes.ts';
import type { Line, Point } from '../sheet/sheet.ts';

export interface WaterName {
  readonly text: string;
  /** px. */
  readonly size: number;
  /** Board units, in reading direction. */
  readonly along: Line;
}

/** `px` is one CSS pixel in board units. The name is centred on the curve and never wider than it by more than a third. */
export function paintWaterName(
  context: CanvasRenderingContext2D,
  water: WaterName,
  palette: Palette,
  px: number,
): void {
  const { inks, serif } = palette;
  context.save();
  // Fonts of a fraction of a unit are unreliable: letters are painted at their size in px and scaled.
  context.font = `italic 600 ${water.size}px ${serif}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const curve = smooth(water.along);
  const spacing = 1.5;
  const letters = [...water.text].map((letter) => ({ letter, width: context.measureText(letter).width + spacing }));
  const total = letters.reduce((sum, { width }) => sum + width, 0) * px;
  const length = lengthOf(curve);
  if (total <= length * 1.35) {
    let along = (length - total) / 2;
    const placed = letters.map(({ letter, width }) => {
      const middle = along + (width * px) / 2;
      along += width * px;
      return { letter, ...alongCurve(curve, middle) };
    });
    for (const pass of ['halo', 'river'] as const) {
      for (const { letter, at, angle } of placed) {
        context.save();
        context.translate(at[0], at[1]);
        context.rotate(angle);
        context.scale(px, px);
        if (pass === 'halo') {
          context.strokeStyle = inks.halo;
          context.lineWidth = 2.5;
          context.strokeText(letter, 0, 0);
        } else {
          context.fillStyle = inks.river;
          context.fillText(letter, 0, 0);
        }
        context.restore();
      }
    }
  }
  context.restore();
}

function lengthOf(line: Line): number {
  return line.reduce((sum, [x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}

/** Point and direction at a distance along the line; beyond its ends it goes straight on. */
function alongCurve(line: Line, distance: number): { readonly at: Point; readonly angle: number } {
  let left = distance;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] ?? [0, 0];
    const [bx, by] = line[i] ?? [0, 0];
    const length = Math.hypot(bx - ax, by - ay);
    if (left <= length || i === line.length - 1) {
      const t = length > 0 ? left / length : 0;
      return { at: [ax + (bx - ax) * t, ay + (by - ay) * t], angle: Math.atan2(by - ay, bx - ax) };
    }
    left -= length;
  }
  return { at: line[0] ?? [0, 0], angle: 0 };
}
