// Emblems from assets/emblems (24-unit grid, one colour): read from their SVG once, drawn on a canvas in any colour.

interface EmblemPart {
  readonly path: string;
  readonly filled: boolean;
  readonly evenOdd: boolean;
  readonly strokeWidth: number;
  readonly round: boolean;
  readonly dash: readonly number[];
  /** Degrees about the middle of the grid. */
  readonly turn: number;
}

export type Emblem = readonly EmblemPart[];

/** Reads the shapes of an emblem: paths and circles, filled or stroked, turned about the middle. Other SVG is ignored. */
export function readEmblem(svg: string): Emblem {
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '');
  return [...inner.matchAll(/<(path|circle|rect)\b([^>]*)>/g)].map(([, element = '', text = '']) => {
    const attribute = (name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
    const number = (name: string): number => Number.parseFloat(attribute(name) ?? '0');
    const stroked = attribute('stroke') === 'currentColor';
    return {
      path: pathOf(element, attribute, number),
      filled: attribute('fill') !== 'none',
      evenOdd: attribute('fill-rule') === 'evenodd',
      strokeWidth: stroked ? number('stroke-width') : 0,
      round: attribute('stroke-linecap') === 'round',
      dash: (attribute('stroke-dasharray') ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
      turn: Number.parseFloat(/rotate\(([-\d.]+)/.exec(attribute('transform') ?? '')?.[1] ?? '0'),
    };
  });
}

function pathOf(
  element: string,
  attribute: (name: string) => string | undefined,
  number: (name: string) => number,
): string {
  if (element === 'path') return attribute('d') ?? '';
  if (element === 'rect') {
    return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}z`;
  }
  const r = number('r');
  return `M${number('cx') - r} ${number('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Draws the emblem in a square of `size` px whose middle is (x, y). */
export function drawEmblem(
  context: CanvasRenderingContext2D,
  emblem: Emblem,
  [x, y]: readonly [number, number],
  size: number,
  colour: string,
): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineJoin = 'miter';
  for (const part of emblem) {
    context.save();
    if (part.turn) {
      context.translate(12, 12);
      context.rotate((part.turn * Math.PI) / 180);
      context.translate(-12, -12);
    }
    const path = new Path2D(part.path);
    if (part.filled) context.fill(path, part.evenOdd ? 'evenodd' : 'nonzero');
    if (part.strokeWidth > 0) {
      context.lineWidth = part.strokeWidth;
      context.lineCap = part.round ? 'round' : 'butt';
      context.setLineDash([...part.dash]);
      context.stroke(path);
    }
    context.restore();
  }
  context.restore();
}

/** The outline of a one-path emblem, for tokens, which need casing and edge besides the fill. */
export function strokeEmblem(
  context: CanvasRenderingContext2D,
  emblem: Emblem,
  [x, y]: readonly [number, number],
  size: number,
  colour: string,
  width: number,
): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  for (const part of emblem) context.stroke(new Path2D(part.path));
  context.restore();
}
