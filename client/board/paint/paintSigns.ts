// Small signs beside and under tokens: base, fort, stronghold, holder, the sign of a choice, the keyboard's place.
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { ChoiceTone } from '../boardModel.ts';
import type { Face } from '../layout/stamp.ts';
import { type Ink, ownerCode, type Palette } from '../palette.ts';
import { drawEmblem, strokeEmblem } from './emblem.ts';
import { emblemNamed, ownerEmblem } from './emblems.ts';

type FaceOf<Kind extends Face['kind']> = Extract<Face, { kind: Kind }>;

/** A square beside the token: base in its holder's colour, fort, stronghold. */
export function paintMark(context: CanvasRenderingContext2D, face: FaceOf<'mark'>, { inks }: Palette): void {
  const half = face.size / 2;
  const code = face.owner ? ownerCode(face.owner) : undefined;
  context.beginPath();
  context.roundRect(-half, -half, face.size, face.size, 2);
  context.fillStyle = face.mark === 'stronghold' ? inks['p-isk'] : code ? inks[`p-${code}`] : inks.halo;
  context.fill();
  context.lineWidth = 1.1;
  context.strokeStyle = face.mark === 'stronghold' ? inks.halo : inks.border;
  context.stroke();
  const ink = face.mark === 'stronghold' ? inks['p-isk-on'] : code ? inks[`p-${code}-on`] : inks.ink;
  drawEmblem(context, emblemNamed(face.mark), [0, 0], face.size * 0.72, ink);
}

/** Control layer: the holder's emblem where no unit says it (look, section 3). */
export function paintChip(context: CanvasRenderingContext2D, face: FaceOf<'chip'>, { inks }: Palette): void {
  const code = ownerCode(face.owner);
  const shape = emblemNamed('unit-army');
  drawEmblem(context, shape, [0, 0], face.size, inks[`p-${code}`]);
  strokeEmblem(context, shape, [0, 0], face.size, inks.border, 1.3);
  drawEmblem(context, ownerEmblem(code), [0, 0], face.size * 0.64, inks[`p-${code}-on`]);
}

const CHOICE_INK: Readonly<Record<ChoiceTone, Ink>> = {
  move: 'teal',
  guest: 'teal',
  incursion: 'madder',
  support: 'ink',
  needsPact: 'ink-3',
  pick: 'focus',
};

/** The sign of a choice in the middle of a lit province: a shape of its own for each tone, colour second. */
export function paintChoice(
  context: CanvasRenderingContext2D,
  { tone, size }: FaceOf<'choice'>,
  { inks }: Palette,
): void {
  const r = size / 2;
  context.beginPath();
  context.arc(0, 0, r, 0, 2 * Math.PI);
  context.fillStyle = inks.halo;
  context.fill();
  context.strokeStyle = inks[CHOICE_INK[tone]];
  context.fillStyle = inks[CHOICE_INK[tone]];
  context.lineWidth = 2;
  if (tone === 'guest') context.setLineDash([4, 2.6]);
  if (tone === 'needsPact') context.setLineDash([2, 3.4]);
  context.stroke();
  context.setLineDash([]);
  const q = r * 0.52;
  context.lineWidth = 2.4;
  context.beginPath();
  switch (tone) {
    case 'move':
    case 'guest':
      context.moveTo(-q, -q);
      context.lineTo(q, 0);
      context.lineTo(-q, q);
      context.closePath();
      context.fill();
      return;
    case 'incursion':
      context.moveTo(0, -q * 1.15);
      context.lineTo(q * 1.15, q * 0.85);
      context.lineTo(-q * 1.15, q * 0.85);
      context.closePath();
      context.stroke();
      context.fillRect(-1.1, -q * 0.35, 2.2, q * 0.6);
      context.fillRect(-1.1, q * 0.4, 2.2, 2);
      return;
    case 'support':
    case 'needsPact':
      context.arc(-q * 0.5, 0, q * 1.2, -0.95, 0.95);
      context.stroke();
      return;
    case 'pick':
      context.moveTo(0, -q);
      context.lineTo(q, 0);
      context.lineTo(0, q);
      context.lineTo(-q, 0);
      context.closePath();
      context.fill();
      return;
    default:
      assertNever(tone);
  }
}

/** The keyboard's place: a ring with a paper edge, 3 px like every focus ring. */
export function paintFocus(context: CanvasRenderingContext2D, { size }: FaceOf<'focus'>, { inks }: Palette): void {
  context.beginPath();
  context.arc(0, 0, size / 2, 0, 2 * Math.PI);
  context.strokeStyle = inks.halo;
  context.lineWidth = 7;
  context.stroke();
  context.strokeStyle = inks.focus;
  context.lineWidth = 3;
  context.stroke();
}
