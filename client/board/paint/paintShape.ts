// Paints the parts of a shape on a canvas. Coordinates and widths are px as computed; the caller sets the transform.
import type { Palette } from '../palette.ts';
import { type LinePart, type Shape, type TagPart, tagSize } from '../shapes/shape.ts';
import type { Line } from '../sheet/sheet.ts';

export function paintShape(context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void {
  for (const part of shape) {
    if (part.type === 'line') paintLine(context, part, palette);
    else paintTag(context, part, palette);
  }
}

/** Adds a line to the current path. */
export function trace(context: CanvasRenderingContext2D | Path2D, line: Line, closed: boolean): void {
  line.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  if (closed) context.closePath();
}

function paintLine(context: CanvasRenderingContext2D, part: LinePart, palette: Palette): void {
  context.save();
  context.beginPath();
  trace(context, part.points, part.closed ?? false);
  if (part.fill) {
    context.globalAlpha = part.fillAlpha ?? 1;
    context.fillStyle = palette.inks[part.fill];
    context.fill();
    context.globalAlpha = 1;
  }
  if (part.stroke && part.width) {
    context.strokeStyle = palette.inks[part.stroke];
    context.lineWidth = part.width;
    context.lineCap = part.cap ?? 'butt';
    context.lineJoin = part.join ?? 'round';
    context.setLineDash([...(part.dash ?? [])]);
    context.stroke();
  }
  context.restore();
}

export function paintTag(context: CanvasRenderingContext2D, tag: TagPart, palette: Palette): void {
  context.save();
  context.font = `650 ${tag.size}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(tag.text).width + 14;
  const { height } = tagSize(tag.text, tag.size);
  const [x, y] = tag.at;
  context.fillStyle = palette.inks[tag.fill];
  context.strokeStyle = palette.inks.halo;
  context.lineWidth = 1.5;
  context.beginPath();
  context.rect(x - width / 2, y - height / 2, width, height);
  context.fill();
  context.stroke();
  context.fillStyle = palette.inks[tag.ink];
  context.fillText(tag.text, x, y + 0.5);
  context.restore();
}
