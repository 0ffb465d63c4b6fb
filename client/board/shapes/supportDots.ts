// The arrow of a support: dots that end in a brace, an arc leaning on the unit it backs (look, section 7, the table of orders).
import { type Ink, ownerInk } from '../palette.ts';
import type { Line, Point } from '../sheet/sheet.ts';
import { bowBetween, direction, pointAt, sampleBow } from './curve.ts';
import { arc, dots, type LinePart, type Part, type Shape, stroke } from './shape.ts';

export type SupportStyle = 'own' | 'ownSketch' | 'judged' | 'sketch' | 'ghost' | 'ask' | 'cut' | 'void' | 'missing';

export interface SupportOptions {
  readonly from: Point;
  /** The token that is backed. */
  readonly to: Point;
  /** For a support of a move: where the backed unit goes. The brace then pushes from behind. */
  readonly onto?: Point;
  readonly token: number;
  readonly bow: number;
  readonly style: SupportStyle;
  readonly owner: string;
  /** Part of the dots drawn, 0-1. */
  readonly progress?: number;
  /** How far the brace has settled, 0-1; it slides in from 6 px away. */
  readonly braced?: number;
  /** The slash of a cut, 0-1. */
  readonly slash?: number;
  /** 0-1: the brace breaks in two. */
  readonly cracked?: number;
  /** Words on a missing support. */
  readonly tag?: string;
  /** px; 13 if not told. */
  readonly tagSize?: number;
}

interface Look {
  readonly ink: Ink;
  /** Ink casing under a colour, so that pale colours read on pale land. */
  readonly cased: boolean;
  readonly small: boolean;
  readonly brace: readonly number[] | 'solid' | 'none';
}

function lookOf(style: SupportStyle, owner: string): Look {
  switch (style) {
    case 'own':
      return { ink: 'ink', cased: false, small: false, brace: 'solid' };
    case 'ownSketch':
      return { ink: 'ink', cased: false, small: false, brace: [5, 4] };
    case 'judged':
      return { ink: ownerInk(owner), cased: true, small: false, brace: 'solid' };
    case 'sketch':
      return { ink: ownerInk(owner), cased: true, small: false, brace: [5, 4] };
    case 'ghost':
      return { ink: 'ochre', cased: true, small: false, brace: [5, 4] };
    case 'ask':
      return { ink: 'ink-3', cased: false, small: true, brace: [3, 5] };
    case 'cut':
      return { ink: 'madder', cased: false, small: false, brace: 'solid' };
    case 'void':
      return { ink: 'ink-3', cased: false, small: true, brace: 'none' };
    case 'missing':
      return { ink: 'madder', cased: false, small: true, brace: [3, 5] };
  }
}

export function supportDots(options: SupportOptions): Shape {
  const {
    from,
    to,
    onto,
    token,
    bow,
    style,
    owner,
    progress = 1,
    braced = 1,
    slash = 1,
    cracked = 0,
    tag,
    tagSize = 13,
  } = options;
  const look = lookOf(style, owner);
  const lean = token * 0.5 + 8;
  const curve = bowBetween(from, to, { bow, startGap: token * 0.5 + 2, endGap: lean });
  const shape: Part[] = [];

  // A support of a move braces the mover's back; else the brace stands where the dots arrive.
  const back = onto ? direction(onto, to) : direction(to, curve.control);
  const angle = Math.atan2(back[1], back[0]);
  const end: Point = [to[0] + back[0] * lean, to[1] + back[1] * lean];
  const way = { ...curve, end };
  const line = sampleBow(way, progress);
  if (progress > 0.02) {
    shape.push(stroke(line, 'halo', look.small ? 6 : 8, { cap: 'round' }));
    if (look.cased) shape.push(dots(line, 'ink', 6.8, 8));
    shape.push(look.small ? stroke(line, look.ink, 2.6, { dash: [2, 6], cap: 'round' }) : dots(line, look.ink, 4.6, 8));
  }
  if (look.brace !== 'none' && braced > 0) shape.push(...braceParts(to, lean + (1 - braced) * 6, angle, look, cracked));
  if (style === 'cut' && slash > 0) shape.push(...slashParts(pointAt(way, 0.5), direction(from, to), slash));
  if (tag && progress >= 1) {
    shape.push({ type: 'tag', at: pointAt(way, 0.34), text: tag, fill: 'madder', ink: 'on-madder', size: tagSize });
  }
  return shape;
}

function braceParts(centre: Point, radius: number, angle: number, look: Look, cracked: number): Shape {
  const dash: Partial<LinePart> = typeof look.brace === 'string' ? {} : { dash: look.brace };
  const piece = (points: Line): Shape => [
    stroke(points, 'halo', 8.5, { cap: 'round' }),
    ...(look.cased ? [stroke(points, 'ink', 6.2, { cap: 'round' })] : []),
    stroke(points, look.ink, 4, { cap: 'round', ...dash }),
  ];
  if (cracked <= 0) return piece(arc(centre, radius, angle - 0.72, angle + 0.72));
  // Two halves fall apart, and a crack runs through the gap.
  const gap = 0.2 * cracked;
  const crack = [-7, -2, 2, 7].map((along, i): Point => {
    const turn = angle + (i % 2 === 0 ? -1 : 1) * 0.09 * cracked;
    return [
      centre[0] + (radius + along * cracked) * Math.cos(turn),
      centre[1] + (radius + along * cracked) * Math.sin(turn),
    ];
  });
  return [
    ...piece(arc(centre, radius + 2 * cracked, angle - 0.72 - gap, angle - gap)),
    ...piece(arc(centre, radius + 5 * cracked, angle + gap, angle + 0.72 + gap)),
    stroke(crack, 'halo', 5, { join: 'miter' }),
    stroke(crack, 'madder', 2, { join: 'miter' }),
  ];
}

/** One stroke across the dots: the support was cut. */
function slashParts([x, y]: Point, [ux, uy]: Point, drawn: number): Shape {
  const half = 11;
  const from: Point = [x - uy * half - ux * 4, y + ux * half - uy * 4];
  const whole: Point = [x + uy * half + ux * 4, y - ux * half + uy * 4];
  const to: Point = [from[0] + (whole[0] - from[0]) * drawn, from[1] + (whole[1] - from[1]) * drawn];
  return [stroke([from, to], 'halo', 8), stroke([from, to], 'madder', 4)];
}
