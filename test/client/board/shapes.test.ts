import { describe, expect, it } from 'vitest';
import type { BoardArrow } from '../../../client/board/boardModel.ts';
import { bowBetween, freerBow, sampleBow } from '../../../client/board/shapes/curve.ts';
import { orderShape } from '../../../client/board/shapes/orderShape.ts';
import { boundsOf, type LinePart, type Shape } from '../../../client/board/shapes/shape.ts';
import { pushChevrons } from '../../../client/board/shapes/standingOrders.ts';
import type { Point } from '../../../client/board/sheet/sheet.ts';

const PLACES: Readonly<Record<string, Point>> = {
  'tj-sughd': [100, 100],
  'uz-termez': [300, 100],
  'tj-kulob': [300, 260],
};
const scene = { place: (id: string) => PLACES[id], token: 30, obstacles: [] };
const arrow = (order: BoardArrow['order'], more: Partial<BoardArrow> = {}): BoardArrow => ({
  unit: 'u6',
  owner: 'tj',
  at: 'tj-sughd',
  order,
  form: 'own',
  ...more,
});
const move = { type: 'move', to: { province: 'uz-termez' } } as const;
const support = { type: 'supportHold', at: 'uz-termez' } as const;
const lines = (shape: Shape): readonly LinePart[] => shape.filter((part) => part.type === 'line');
const strokes = (shape: Shape): readonly (string | undefined)[] => lines(shape).map((part) => part.stroke);

describe('forms of a move (look, section 7)', () => {
  const body = (more: Partial<BoardArrow>): LinePart | undefined => lines(orderShape(arrow(move, more), scene))[1];
  it.each([
    ['mine: ink', { form: 'own' }, { fill: 'ink', dash: undefined }],
    [
      'proposed: half filled in the proposer’s colour, dashed edge',
      { form: 'proposed' },
      { fill: 'p-tj', fillAlpha: 0.6, dash: [4, 3] },
    ],
    ['what if: in ochre', { form: 'ghost' }, { fill: 'ochre', dash: [4, 3] }],
    ['went: solid in its owner’s colour', { form: 'judged', result: 'succeeds' }, { fill: 'p-tj', dash: undefined }],
    ['stood off: hollow and dashed', { form: 'judged', result: 'fails' }, { fill: 'halo', dash: [5, 3] }],
    ['an incursion: madder edge', { form: 'own', incursion: true }, { stroke: 'madder' }],
  ] as const)('%s', (_, more, expected) => {
    expect(body(more)).toMatchObject(JSON.parse(JSON.stringify(expected)));
    if ('dash' in expected && expected.dash === undefined) expect(body(more)?.dash).toBeUndefined();
  });

  it('a standoff puts a crossed disc at the tip; a void move has none', () => {
    expect(strokes(orderShape(arrow(move, { form: 'judged', result: 'fails' }), scene))).toContain('madder');
    expect(strokes(orderShape(arrow(move, { form: 'judged', result: 'void' }), scene))).not.toContain('madder');
  });

  it('starts and ends clear of both tokens', () => {
    const points = lines(orderShape(arrow(move), scene)).flatMap((part) => part.points);
    for (const token of [PLACES['tj-sughd'], PLACES['uz-termez']]) {
      const [x, y] = token ?? [0, 0];
      expect(Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))).toBeGreaterThan(15);
    }
  });

  it('half drawn reaches about half the way', () => {
    const half = boundsOf(orderShape(arrow(move), scene, { drawn: 0.5 }));
    const whole = boundsOf(orderShape(arrow(move), scene));
    expect(half?.right).toBeLessThan((whole?.right ?? 0) - 40);
  });
});

describe('forms of a support', () => {
  const shape = (more: Partial<BoardArrow>) => orderShape(arrow(support, more), scene);
  /** A brace is the last solid or dashed arc of 4 px. */
  const brace = (more: Partial<BoardArrow>) =>
    lines(shape(more))
      .filter((part) => part.width === 4 && part.cap === 'round')
      .at(-1);

  it('mine and counted: ink dots and a whole brace', () => {
    expect(brace({})).toMatchObject({ stroke: 'ink' });
    expect(brace({})?.dash).toBeUndefined();
  });
  it('needs a signature: small grey dots and a dashed brace', () => {
    expect(brace({ form: 'needsPact' })).toMatchObject({ stroke: 'ink-3', dash: [3, 5] });
  });
  it('void: grey dots, no brace', () => {
    expect(brace({ form: 'judged', result: 'void' })).toBeUndefined();
    expect(strokes(shape({ form: 'judged', result: 'void' }))).toContain('ink-3');
  });
  it('cut: madder with one slash more', () => {
    expect(lines(shape({ form: 'judged', result: 'cut' })).length).toBe(lines(shape({})).length + 2);
    expect(strokes(shape({ form: 'judged', result: 'cut' }))).toContain('madder');
  });
  it('of a move braces the mover’s back, away from where it goes', () => {
    const pushing = orderShape(arrow({ type: 'supportMove', from: 'uz-termez', to: 'tj-kulob' }), scene);
    const arc = lines(pushing).at(-1)?.points ?? [];
    // Kulob lies below Termez in this scene: the brace stands above it.
    expect(arc.every(([, y]) => y < 100)).toBe(true);
  });
});

describe('a convoy', () => {
  const convoy = { type: 'convoy', from: 'tj-kulob', to: 'uz-termez' } as const;
  const wave = (more: Partial<BoardArrow>) => lines(orderShape(arrow(convoy, more), scene));
  const right = (parts: readonly LinePart[]) => Math.max(...parts.flatMap(({ points }) => points.map(([x]) => x)));
  const heads = (parts: readonly LinePart[]) => parts.filter(({ closed }) => closed).length;

  it('runs from shore to shore past the fleet that carries, with one head', () => {
    const fleet = PLACES['tj-sughd'] ?? [0, 0];
    const points = wave({}).flatMap((part) => part.points);
    const nearest = Math.min(...points.map(([x, y]) => Math.hypot(x - fleet[0], y - fleet[1])));
    expect(nearest).toBeLessThan(12);
    expect(heads(wave({}))).toBe(1);
  });
  it('broken: madder, and it ends at the lost fleet', () => {
    const broken = wave({ form: 'judged', result: 'fails' });
    expect(strokes(broken)).toContain('madder');
    expect(heads(broken)).toBe(0);
    expect(broken.flatMap((part) => part.points).length).toBeLessThan(wave({}).flatMap((part) => part.points).length);
    expect(right(broken)).not.toBeNaN();
  });
  it('for an army that does not go: thin, grey, no head', () => {
    const idle = wave({ form: 'judged', result: 'void' });
    expect(strokes(idle)).toContain('ink-3');
    expect(heads(idle)).toBe(0);
  });
});

describe('a guess', () => {
  const guessed = (more: Partial<BoardArrow> = {}) => lines(orderShape(arrow(move, { form: 'guess', ...more }), scene));

  it('is dashed, in ochre, and wears a question mark', () => {
    expect(guessed().some(({ fill, dash }) => fill === 'ochre' && dash !== undefined)).toBe(true);
    expect(strokes(guessed())).toContain('ochre-text');
  });
  it('as really written: dashed ink without the mark', () => {
    const own = lines(orderShape(arrow(move, { form: 'guessOwn' }), scene));
    expect(own.some(({ fill, dash }) => fill === 'ink' && dash !== undefined)).toBe(true);
    expect(strokes(own)).not.toContain('ochre-text');
  });
  it('shows what would become of it: stood off, cut, driven out', () => {
    expect(strokes(guessed({ result: 'fails' }))).toContain('madder');
    expect(strokes(orderShape(arrow(support, { form: 'guess', result: 'cut' }), scene))).toContain('madder');
    expect(strokes(orderShape(arrow({ type: 'hold' }, { form: 'guess', result: 'dislodged' }), scene))).toContain(
      'madder',
    );
  });
});

it('an order to an unknown place draws nothing', () => {
  expect(orderShape(arrow({ type: 'move', to: { province: 'nowhere' } }), scene)).toEqual([]);
});

describe('a push', () => {
  const at = (shown: number, outcome: number) =>
    lines(pushChevrons({ gate: [300, 400], to: [300, 260], token: 30, shown, outcome }));
  it('has one chevron for each point of strength', () => {
    expect(at(3, 0).length).toBe(3 * 2);
    expect(at(1, 0).length).toBe(2);
  });
  it('stopped flattens, got in comes nearer', () => {
    const height = (parts: readonly LinePart[]) => {
      const ys = parts[0]?.points.map(([, y]) => y) ?? [];
      return Math.max(...ys) - Math.min(...ys);
    };
    const tip = (parts: readonly LinePart[]) => Math.min(...parts.flatMap((part) => part.points.map(([, y]) => y)));
    expect(height(at(1, -1))).toBeLessThan(height(at(1, 0)) / 2);
    expect(tip(at(1, 1))).toBeLessThan(tip(at(1, 0)));
  });
});

describe('the bow of an arrow', () => {
  it('bends away from a token in its way', () => {
    const below: Point = [200, 124];
    expect(freerBow([100, 100], [300, 100], [0.12, -0.12], [])).toBe(0.12);
    expect(freerBow([100, 100], [300, 100], [0.12, -0.12], [below])).toBe(-0.12);
  });
  it('keeps its ends apart even when tokens nearly touch', () => {
    const line = sampleBow(bowBetween([0, 0], [10, 0], { bow: 0.12, startGap: 18, endGap: 20 }));
    expect(line.every(([x]) => Number.isFinite(x))).toBe(true);
  });
});
