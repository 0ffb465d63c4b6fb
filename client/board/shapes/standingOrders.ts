// Orders that go nowhere, and the push: hold bar, secure ring, chevrons at the gate (look, section 7).
import type { Ink } from '../palette.ts';
import type { Line, Point } from '../sheet/sheet.ts';
import { direction } from './curve.ts';
import { arc, type Part, type Shape, stroke } from './shape.ts';

export interface StandingOptions {
  readonly at: Point;
  readonly token: number;
  readonly ink: Ink;
  readonly sketch: boolean;
  /** Extra px for a beat: held, dislodged breaks it. */
  readonly thick?: number;
  readonly broken?: boolean;
  /** Radians the ticks have turned. */
  readonly turn?: number;
}

/** A short bar under the token. */
export function holdBar({ at: [x, y], token, ink, sketch, thick = 0, broken = false }: StandingOptions): Shape {
  const half = token * 0.62;
  const level = y + token * 0.5 + 6;
  const casing = ink !== 'ink';
  const bars: Line[] = broken
    ? [
        [
          [x - half, level],
          [x - 4, level + 3],
        ],
        [
          [x + 4, level - 2],
          [x + half, level + 1],
        ],
      ]
    : [
        [
          [x - half, level],
          [x + half, level],
        ],
      ];
  return bars.flatMap((bar) => [
    stroke(bar, 'halo', 8 + thick, { cap: 'round' }),
    ...(casing ? [stroke(bar, 'ink', 6 + thick, { cap: 'round' })] : []),
    stroke(bar, broken ? 'madder' : ink, 4 + thick, { cap: 'round', ...(sketch ? { dash: [4, 5] } : {}) }),
  ]);
}

const TICKS = 12;

/** A ring with twelve ticks outward: the unit spreads out to secure its province. */
export function secureRing(options: StandingOptions): Shape {
  const { at, token, ink, sketch, broken = false, turn = 0 } = options;
  const radius = token * 0.5 + 10;
  const ringInk: Ink = broken ? 'madder' : ink;
  const ring = broken ? arc(at, radius, 0.5, 2 * Math.PI - 0.4) : arc(at, radius, 0, 2 * Math.PI);
  const ticks = Array.from({ length: TICKS }, (_, i): Line => {
    const angle = (i / TICKS) * 2 * Math.PI + turn;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [
      [at[0] + cos * radius, at[1] + sin * radius],
      [at[0] + cos * (radius + 6), at[1] + sin * (radius + 6)],
    ];
  });
  const cased = ink !== 'ink' && !broken;
  return [
    stroke(ring, 'halo', 7),
    ...ticks.map((tick) => stroke(tick, 'halo', 5)),
    ...(cased ? [stroke(ring, 'ink', 4.6), ...ticks.map((tick) => stroke(tick, 'ink', 4))] : []),
    stroke(ring, ringInk, 3, sketch ? { dash: [4, 3] } : {}),
    ...ticks.map((tick) => stroke(tick, ringInk, 2.4)),
  ];
}

export interface PushOptions {
  /** Where it comes from, and the token it presses on, px. */
  readonly gate: Point;
  readonly to: Point;
  readonly token: number;
  /** One chevron for each point of strength; part numbers draw the last one partly. */
  readonly shown: number;
  /** 0 while pressing; -1 flattened against the bar, 1 through it. */
  readonly outcome: number;
}

/** Ink chevrons from the gate towards the unit; stopped they flatten, getting in they slide under it and through the bar. */
export function pushChevrons({ gate, to, token, shown, outcome }: PushOptions): Shape {
  const [hx, hy] = direction(gate, to);
  const flat = Math.max(0, -outcome);
  const inside = Math.max(0, outcome);
  // Getting in they dive under the token and come to rest past the bar of the one that held.
  const reach = token * 0.5 + 14 - inside * 9 - Math.sin(Math.PI * inside) * token * 0.35;
  const parts: Part[] = [];
  for (let i = Math.ceil(shown) - 1; i >= 0; i--) {
    const grown = Math.min(1, shown - i);
    const depth = 12 * (1 - flat * 0.72) * grown;
    const back = 13 * i * (1 - flat * 0.45);
    const wing = 13 * grown;
    const tip: Point = [to[0] - hx * (reach + back), to[1] - hy * (reach + back)];
    const line: Line = [
      [tip[0] - hx * depth - hy * wing, tip[1] - hy * depth + hx * wing],
      tip,
      [tip[0] - hx * depth + hy * wing, tip[1] - hy * depth - hx * wing],
    ];
    parts.push(stroke(line, 'halo', 9, { join: 'miter' }), stroke(line, 'ink', 5, { join: 'miter' }));
  }
  return parts;
}
