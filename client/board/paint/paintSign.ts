// Signs of the threat and flows layers: a plate with a shape of its own for each kind, and the number in the face that numbers have.
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { SignKind } from '../boardModel.ts';
import type { Face } from '../layout/stamp.ts';
import type { Ink, Palette } from '../palette.ts';
import { drawEmblem } from './emblem.ts';
import { emblemNamed } from './emblems.ts';

type SignFace = Extract<Face, { kind: 'sign' }>;

export function paintSign(context: CanvasRenderingContext2D, face: SignFace, { inks, serif }: Palette): void {
  const { size, n, sign } = face;
  const width = n === null ? size * 1.1 : size * 1.95;
  const [plate, ink] = plateOf(sign);
  context.beginPath();
  context.roundRect(-width / 2, -size / 2, width, size, 2);
  context.fillStyle = inks[plate];
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = inks[ink];
  // What only this reader knows has a broken edge, as everything guessed or proposed has.
  context.setLineDash(sign === 'presence' ? [3, 2] : []);
  context.stroke();
  context.setLineDash([]);
  const x = n === null ? 0 : -size * 0.45;
  paintShapeOf(context, sign, [x, 0], size * 0.78, inks[ink]);
  if (n === null) return;
  context.font = `650 ${Math.round(size * 0.82)}px ${serif}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = inks[ink];
  context.fillText(String(n), size * 0.5, size * 0.05);
}

/** Ground and ink of the plate. */
function plateOf(sign: SignKind): readonly [Ink, Ink] {
  switch (sign) {
    case 'violence':
      return ['halo', 'madder'];
    case 'attack':
      return ['p-isk', 'p-isk-on'];
    case 'presence':
      return ['halo', 'p-isk'];
    case 'stranded':
    case 'hosted':
      return ['halo', 'ink'];
    case 'narcotics':
      return ['halo', 'ochre-text'];
    default:
      return assertNever(sign);
  }
}

function paintShapeOf(
  context: CanvasRenderingContext2D,
  sign: SignKind,
  [x, y]: readonly [number, number],
  size: number,
  colour: string,
): void {
  switch (sign) {
    case 'stranded':
      // People before a shut bar.
      drawEmblem(context, emblemNamed('refugees'), [x - size * 0.06, y], size * 0.86, colour);
      bar(context, x + size * 0.5, y, size, colour);
      break;
    case 'hosted':
      drawEmblem(context, emblemNamed('refugees'), [x, y], size * 0.96, colour);
      break;
    case 'presence':
    case 'attack':
      drawEmblem(context, emblemNamed('isk'), [x, y], size * 0.92, colour);
      break;
    case 'violence':
      zigzag(context, x, y, size, colour);
      break;
    case 'narcotics':
      strands(context, x, y, size, colour);
      break;
    default:
      assertNever(sign);
  }
}

function pen(context: CanvasRenderingContext2D, size: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = Math.max(1.6, size * 0.14);
  context.lineJoin = 'miter';
  context.lineCap = 'butt';
}

function bar(context: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  pen(context, size, colour);
  context.beginPath();
  context.moveTo(x, y - size * 0.42);
  context.lineTo(x, y + size * 0.42);
  context.stroke();
}

/** A torn edge. */
function zigzag(context: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  pen(context, size, colour);
  context.beginPath();
  [-0.44, -0.22, 0, 0.22, 0.44].forEach((dx, i) => {
    const point = [x + dx * size, y + (i % 2 === 0 ? 0.28 : -0.28) * size] as const;
    if (i === 0) context.moveTo(...point);
    else context.lineTo(...point);
  });
  context.stroke();
}

/** Strands with a head, as the ways of the routes are drawn. */
function strands(context: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  pen(context, size, colour);
  context.beginPath();
  context.moveTo(x - size * 0.42, y);
  context.lineTo(x + size * 0.3, y);
  context.moveTo(x + size * 0.05, y - size * 0.3);
  context.lineTo(x + size * 0.38, y);
  context.lineTo(x + size * 0.05, y + size * 0.3);
  context.stroke();
}
