// Draws the face of a stamp round (0, 0), and says how much room it needs. One arm for each kind of face.
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { Face } from '../layout/stamp.ts';
import type { Palette } from '../palette.ts';
import { tagSize } from '../shapes/shape.ts';
import { alertReach, paintAlert, paintGate } from './paintAlert.ts';
import { paintTag } from './paintShape.ts';
import { paintSign } from './paintSign.ts';
import { paintChip, paintChoice, paintFocus, paintMark } from './paintSigns.ts';
import { paintToken, tokenReach } from './paintToken.ts';

type FaceOf<Kind extends Face['kind']> = Extract<Face, { kind: Kind }>;

/** Half width and half height of the face, px. `measure` gives the width of words. */
export function faceReach(
  face: Face,
  measure: (text: string, font: string) => number,
  palette: Palette,
): [number, number] {
  switch (face.kind) {
    case 'token':
      return square(tokenReach(face.size));
    case 'alert':
      return square(alertReach(face.radius));
    case 'tag':
      return [
        measure(face.text, `650 ${face.size}px ${palette.sans}`) / 2 + 10,
        tagSize(face.text, face.size).height / 2 + 2,
      ];
    case 'label':
      return [
        measure(face.text, labelFont(face, palette)) / 2 + face.size * (face.key ? 1.2 : 0.2) + 5,
        face.size * 0.75 + 4,
      ];
    case 'gate':
      return square(face.size / 2 + 2);
    case 'mark':
      return square(face.size / 2 + 2);
    case 'sign':
      return [face.size * 1.05 + 3, face.size / 2 + 3];
    case 'chip':
      return square(face.size / 2 + 2);
    case 'choice':
      return square(face.size / 2 + 4);
    case 'country': {
      // The box of a name on a slope.
      const [half, height] = [countryWidth(face, measure, palette) / 2 + 4, face.size * 0.75];
      const turn = (face.angle * Math.PI) / 180;
      const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
      return [half * cos + height * sin, half * sin + height * cos];
    }
    case 'focus':
      return square(face.size / 2 + 6);
    default:
      return assertNever(face);
  }
}

function square(reach: number): [number, number] {
  return [reach, reach];
}

export function paintFace(context: CanvasRenderingContext2D, face: Face, palette: Palette): void {
  switch (face.kind) {
    case 'token':
      paintToken(context, face, palette);
      break;
    case 'alert':
      paintAlert(context, face, palette);
      break;
    case 'tag':
      paintTag(
        context,
        { type: 'tag', at: [0, 0], text: face.text, fill: face.fill, ink: face.ink, size: face.size },
        palette,
      );
      break;
    case 'label':
      paintLabel(context, face, palette);
      break;
    case 'gate':
      paintGate(context, face.size, face.lively, palette);
      break;
    case 'mark':
      paintMark(context, face, palette);
      break;
    case 'sign':
      paintSign(context, face, palette);
      break;
    case 'chip':
      paintChip(context, face, palette);
      break;
    case 'choice':
      paintChoice(context, face, palette);
      break;
    case 'country':
      paintCountry(context, face, palette);
      break;
    case 'focus':
      paintFocus(context, face, palette);
      break;
    default:
      assertNever(face);
  }
}

/** Labels are measured by the layout too, so the font is named once. */
export function labelFont(
  { size, muted, sea = false }: { readonly size: number; readonly muted: boolean; readonly sea?: boolean },
  { serif }: Palette,
): string {
  return muted || sea ? `italic 500 ${size}px ${serif}` : `650 ${size}px ${serif}`;
}

function paintLabel(context: CanvasRenderingContext2D, face: FaceOf<'label'>, palette: Palette): void {
  const { inks } = palette;
  context.font = labelFont(face, palette);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  const words = context.measureText(face.text).width;
  const lozenge = face.key ? face.size * 0.62 : 0;
  const left = -(words + (lozenge ? lozenge + 5 : 0)) / 2;
  context.strokeStyle = inks.halo;
  context.globalAlpha = 0.92;
  context.strokeText(face.text, left, 0);
  context.globalAlpha = 1;
  context.fillStyle = face.sea ? inks.river : face.muted ? inks['ink-3'] : inks.ink;
  context.fillText(face.text, left, 0);
  if (!lozenge) return;
  const x = left + words + 5 + lozenge / 2;
  context.beginPath();
  context.moveTo(x, -lozenge / 2);
  context.lineTo(x + lozenge / 2, 0);
  context.lineTo(x, lozenge / 2);
  context.lineTo(x - lozenge / 2, 0);
  context.closePath();
  context.strokeStyle = inks.halo;
  context.stroke();
  context.fillStyle = inks['ochre-text'];
  context.fill();
}

function countryWidth(
  face: FaceOf<'country'>,
  measure: (text: string, font: string) => number,
  palette: Palette,
): number {
  const font = `600 ${face.size}px ${palette.serif}`;
  return [...face.text].reduce((sum, letter) => sum + measure(letter, font) + face.spacing, -face.spacing);
}

/** Spaced capitals, at a third of ink: the only spaced capitals in the house. */
function paintCountry(context: CanvasRenderingContext2D, face: FaceOf<'country'>, palette: Palette): void {
  const font = `600 ${face.size}px ${palette.serif}`;
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = palette.inks['country-name'];
  context.globalAlpha = 0.36;
  context.rotate((face.angle * Math.PI) / 180);
  let x = -countryWidth(face, (text) => context.measureText(text).width, palette) / 2;
  for (const letter of face.text) {
    context.fillText(letter, x, 0);
    x += context.measureText(letter).width + face.spacing;
  }
  context.globalAlpha = 1;
}
