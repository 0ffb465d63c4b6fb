// A province lit as a choice, or selected: a veil of paper and an outline that tells the tone by its dash and weight.
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { ChoiceTone } from '../boardModel.ts';
import type { Ink, Palette } from '../palette.ts';
import type { Line, Region } from '../sheet/sheet.ts';
import { trace } from './paintShape.ts';
import { paintLines, slantedLines } from './patterns.ts';

export type LitTone = ChoiceTone | 'selected' | 'threat' | 'enter' | 'demilitarised' | 'exercise';

interface LitLook {
  readonly ink: Ink;
  readonly width: number;
  readonly dash: readonly number[];
  /** 0-1. */
  readonly veil: number;
  readonly hatch?: { readonly step: number; readonly width: number; readonly alpha: number };
}

export function litLook(tone: LitTone): LitLook {
  switch (tone) {
    case 'move':
      return { ink: 'teal', width: 2.6, dash: [], veil: 0.34 };
    case 'guest':
      return { ink: 'teal', width: 2.6, dash: [9, 4], veil: 0.34 };
    case 'incursion':
      return { ink: 'madder', width: 2.6, dash: [], veil: 0.3, hatch: { step: 11, width: 2, alpha: 0.4 } };
    case 'support':
      return { ink: 'ink', width: 3.2, dash: [0.01, 6.4], veil: 0.34 };
    case 'needsPact':
      return { ink: 'ink-3', width: 2.2, dash: [3, 5], veil: 0.3 };
    case 'pick':
      return { ink: 'focus', width: 2.6, dash: [], veil: 0.38 };
    case 'selected':
      return { ink: 'focus', width: 3, dash: [], veil: 0 };
    case 'threat':
      return { ink: 'madder', width: 1.6, dash: [6, 4], veil: 0, hatch: { step: 9, width: 2.4, alpha: 0.5 } };
    case 'enter':
      return { ink: 'teal', width: 2, dash: [9, 4], veil: 0 };
    case 'demilitarised':
      return { ink: 'ink-3', width: 2, dash: [2, 4], veil: 0.3, hatch: { step: 13, width: 1.6, alpha: 0.5 } };
    case 'exercise':
      return { ink: 'ink', width: 2.4, dash: [3, 2], veil: 0 };
    default:
      return assertNever(tone);
  }
}

/** Paints the region with board units scaled by `zoom`, in px. */
export function paintLit(
  context: CanvasRenderingContext2D,
  region: Region,
  zoom: number,
  tone: LitTone,
  { inks }: Palette,
): void {
  const look = litLook(tone);
  const rings = region.rings.map((ring): Line => ring.map(([x, y]) => [x * zoom, y * zoom]));
  const path = new Path2D();
  for (const ring of rings) trace(path, ring, true);
  context.save();
  context.lineJoin = 'round';
  if (look.veil > 0) {
    context.globalAlpha = look.veil;
    context.fillStyle = inks['paper-0'];
    context.fill(path);
    context.globalAlpha = 1;
  }
  context.clip(path);
  if (look.hatch) {
    const { left, top, right, bottom } = region.box;
    context.globalAlpha = look.hatch.alpha;
    const box = { left: left * zoom, top: top * zoom, right: right * zoom, bottom: bottom * zoom };
    paintLines(context, slantedLines(box, look.hatch.step), inks[look.ink], look.hatch.width);
    context.globalAlpha = 1;
  }
  // Clipped to the province, so that neighbours' outlines lie side by side: twice the width, half of it seen.
  context.strokeStyle = inks.halo;
  context.lineWidth = look.width * 2 + 3;
  context.stroke(path);
  context.strokeStyle = inks[look.ink];
  context.lineWidth = look.width * 2;
  context.lineCap = look.dash[0] === 0.01 ? 'round' : 'butt';
  context.setLineDash([...look.dash]);
  context.stroke(path);
  context.restore();
}
