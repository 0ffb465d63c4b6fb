// A unit's token: octagon for an army, lens for a fleet, disc for nobody's, with its owner's emblem (look, section 7.13).
import type { Face } from '../layout/stamp.ts';
import { ownerCode, type Palette } from '../palette.ts';
import { drawEmblem, strokeEmblem } from './emblem.ts';
import { emblemNamed, ownerEmblem } from './emblems.ts';

type TokenFace = Extract<Face, { kind: 'token' }>;

/** Half the room a token needs, px: the frame of a selected one is the widest. */
export function tokenReach(size: number): number {
  return size * 0.72 + 4;
}

/** Draws the token round (0, 0). */
export function paintToken(context: CanvasRenderingContext2D, face: TokenFace, { inks }: Palette): void {
  const { size, owner } = face;
  const code = ownerCode(owner);
  const shape = emblemNamed(face.unit === 'fleet' ? 'unit-fleet' : code === 'neu' ? 'unit-neutral' : 'unit-army');
  context.save();
  if (face.dislodged) context.rotate(0.16);
  context.globalAlpha = 0.45;
  drawEmblem(context, shape, [0, 2], size, '#1a1206');
  context.globalAlpha = 1;
  strokeEmblem(context, shape, [0, 0], size, inks.halo, 3.4);
  drawEmblem(context, shape, [0, 0], size, inks[`p-${code}`]);
  strokeEmblem(context, shape, [0, 0], size, face.dislodged ? inks.madder : inks.border, face.dislodged ? 2.2 : 1.1);
  drawEmblem(context, ownerEmblem(code), [0, 0], size * 0.608, inks[`p-${code}-on`]);
  context.restore();
  if (face.guestOf) ring(context, size * 0.68, inks[`p-${ownerCode(face.guestOf)}`], inks.halo, [5, 3]);
  if (face.dislodged) ring(context, size * 0.68, inks.madder, inks.halo, [9, 6]);
  if (face.selected) {
    const half = size * 0.72;
    context.lineJoin = 'miter';
    context.strokeStyle = inks.halo;
    context.lineWidth = 4.6;
    context.strokeRect(-half, -half, half * 2, half * 2);
    context.strokeStyle = inks.focus;
    context.lineWidth = 2.6;
    context.strokeRect(-half, -half, half * 2, half * 2);
  }
}

function ring(
  context: CanvasRenderingContext2D,
  radius: number,
  colour: string,
  casing: string,
  dash: readonly number[],
): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.strokeStyle = casing;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = 2.6;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}
