// The alert of a front at its gate: named, then real or false (look, section 7.11); and the quiet gate of a crossing.
import type { Face } from '../layout/stamp.ts';
import type { Palette } from '../palette.ts';
import { drawEmblem } from './emblem.ts';
import { emblemNamed } from './emblems.ts';

type AlertFace = Extract<Face, { kind: 'alert' }>;

export function alertReach(radius: number): number {
  return Math.max(radius + 12, radius * 1.6 + 2);
}

/** Draws the alert round (0, 0). */
export function paintAlert(context: CanvasRenderingContext2D, face: AlertFace, palette: Palette): void {
  const { inks } = palette;
  const r = face.radius;
  const hollow = face.state === 'false';
  const fill = hollow ? inks.halo : face.state === 'real' ? inks['p-isk'] : inks.madder;
  const ink = hollow ? inks['ink-2'] : face.state === 'real' ? inks['p-isk-on'] : inks['on-madder'];
  if (!hollow) paintTicks(context, r, face.state === 'real' ? inks['country-name'] : inks.madder, inks.halo);
  context.beginPath();
  context.arc(0, 0, r, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = inks.halo;
  context.stroke();
  if (hollow) {
    context.lineWidth = 1.8;
    context.strokeStyle = inks['ink-2'];
    context.setLineDash([4, 3]);
    context.stroke();
    context.setLineDash([]);
  }
  drawEmblem(context, emblemNamed(hollow ? 'crossing-false' : 'crossing-alert'), [0, -r * 0.06], r * 1.28, ink);
  if (face.strength !== undefined && !hollow) paintStrength(context, face.strength, r, fill, palette);
}

function paintTicks(context: CanvasRenderingContext2D, r: number, colour: string, halo: string): void {
  context.beginPath();
  context.arc(0, 0, r + 10, 0, 2 * Math.PI);
  context.fillStyle = halo;
  context.globalAlpha = 0.55;
  context.fill();
  context.globalAlpha = 1;
  context.beginPath();
  for (let i = 0; i < 24; i++) {
    const angle = (i / 24) * 2 * Math.PI;
    const end = i % 2 ? r + 5 : r + 9;
    context.moveTo(Math.cos(angle) * (r + 2.5), Math.sin(angle) * (r + 2.5));
    context.lineTo(Math.cos(angle) * end, Math.sin(angle) * end);
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}

/** The strength of a push in a small ring at the upper right. */
function paintStrength(
  context: CanvasRenderingContext2D,
  strength: number,
  r: number,
  edge: string,
  { inks, sans }: Palette,
): void {
  const [x, y] = [r * 0.95, -r * 0.8];
  context.beginPath();
  context.arc(x, y, r * 0.58, 0, 2 * Math.PI);
  context.fillStyle = inks.halo;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = inks.ink;
  context.font = `800 ${Math.round(r * 0.76)}px ${sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(strength), x, y + 0.8);
}

/** A crossing: a small gate; lively ones (flows, threat) have a bolder edge. */
export function paintGate(context: CanvasRenderingContext2D, size: number, lively: boolean, { inks }: Palette): void {
  const h = size / 2;
  context.lineJoin = 'miter';
  context.fillStyle = inks.gate;
  context.strokeStyle = lively ? inks.madder : inks.border;
  context.lineWidth = lively ? 2.2 : 1.3;
  context.fillRect(-h, -h, size, size);
  context.strokeRect(-h, -h, size, size);
  context.beginPath();
  context.moveTo(-size * 0.22, h);
  context.lineTo(-size * 0.22, 0);
  context.arc(0, 0, size * 0.22, Math.PI, 2 * Math.PI);
  context.lineTo(size * 0.22, h);
  context.closePath();
  context.fillStyle = inks.soot;
  context.fill();
}
