// Everything that stands on the map at this moment: stamps and decals of the model, bent by the frame of a playback and by what earlier
// steps have left. Plain data for the layers.
import type { ProvinceId, UnitId } from '../../../shared/board/ids.ts';
import type { BoardModel, BoardOptions, BoardPush } from '../boardModel.ts';
import { type Decal, decalsOf, type MissingMark } from '../layout/decals.ts';
import { anchorOf } from '../layout/places.ts';
import type { Sizes } from '../layout/sizes.ts';
import { DEPTH, type Stamp } from '../layout/stamp.ts';
import { stampsOf } from '../layout/stamps.ts';
import { type Frame, SPENT_ALPHA } from '../playback/frame.ts';
import type { Point } from '../sheet/sheet.ts';
import type { Override } from './stampLayer.ts';

/** What played steps leave on the board until the next model: pushes, broken promises, spent ribbons. */
export interface Residue {
  readonly pushes: readonly BoardPush[];
  readonly missing: readonly MissingMark[];
  readonly spent: ReadonlySet<UnitId>;
  /** Where units have gone from: a pale copy stays there. */
  readonly left: ReadonlyMap<UnitId, ProvinceId>;
}

export const NOTHING_LEFT: Residue = { pushes: [], missing: [], spent: new Set(), left: new Map() };

/** The residue with what the last frame of a step adds. */
export function withRest(residue: Residue, frame: Frame): Residue {
  const { pushes, missing, arrows } = frame;
  const spent = [...arrows].filter(([, state]) => state.alpha <= SPENT_ALPHA + 0.01).map(([unit]) => unit);
  return {
    pushes: [...residue.pushes, ...pushes],
    missing: [...residue.missing, ...missing],
    spent: new Set([...residue.spent, ...spent]),
    left: new Map([...residue.left, ...leaving(frame)]),
  };
}

export interface SceneryQuestion {
  readonly zoom: number;
  readonly sizes: Sizes;
  readonly options: BoardOptions;
  /** Width of a label's words at a size, px. */
  readonly measure: (text: string, size: number) => number;
  readonly frame: Frame | null;
  readonly residue: Residue;
}

export interface Scenery {
  readonly stamps: readonly Stamp[];
  readonly decals: readonly Decal[];
  /** Stamps that are elsewhere for the moment. */
  readonly overrides: ReadonlyMap<string, Override>;
}

export function sceneryOf(model: BoardModel, question: SceneryQuestion): Scenery {
  const { zoom, sizes, options, measure, frame, residue } = question;
  const say = options.say ?? (() => '');
  const shown = frame ? withAlerts(model, frame) : model;
  const decals = decalsOf(shown, {
    zoom,
    token: sizes.token,
    tag: sizes.tag,
    missingWords: say({ key: 'board.support.missing' }),
    arrowState: (unit) => frame?.arrows.get(unit) ?? (residue.spent.has(unit) ? { alpha: SPENT_ALPHA } : undefined),
    pushes: frame ? [...residue.pushes, ...frame.pushes] : residue.pushes,
    missing: frame ? [...residue.missing, ...frame.missing] : residue.missing,
  });
  const left = new Map([...residue.left, ...leaving(frame)]);
  const stamps = stampsOf(shown, {
    zoom,
    sizes,
    miniature: options.miniature ?? false,
    label: options.label,
    say,
    measure,
    arrowPoints: pointsAlong(decals),
    left: new Set(left.values()),
  });
  return { decals, stamps: [...stamps, ...ghosts(stamps, left)], overrides: travelling(frame) };
}

/** Some points of every arrow and corridor, for what must keep clear of them. */
function pointsAlong(decals: readonly Decal[]): readonly Point[] {
  return decals.flatMap((decal) =>
    decal.kind === 'shape' && decal.depth >= DEPTH.corridor
      ? decal.shape.flatMap((part) => (part.type === 'line' ? part.points.filter((_, i) => i % 6 === 0) : []))
      : [],
  );
}

/** Alerts turn when the frame says so; until then they are what they were. */
function withAlerts(model: BoardModel, frame: Frame): BoardModel {
  return { ...model, alerts: model.alerts.map((alert) => frame.alerts.get(alert.front) ?? alert) };
}

function travelling(frame: Frame | null): ReadonlyMap<string, Override> {
  const overrides = new Map<string, Override>();
  for (const [unit, { from, to, part }] of frame?.travels ?? []) {
    const at = between(from, to, part);
    if (at) overrides.set(`unit:${unit}`, { at });
  }
  for (const [unit, alpha] of frame?.appearing ?? []) overrides.set(`unit:${unit}`, { alpha });
  return overrides;
}

/** Units that go for good, and whence. */
function leaving(frame: Frame | null): readonly (readonly [UnitId, ProvinceId])[] {
  return [...(frame?.travels ?? [])].flatMap(([unit, { from, ghost }]) => (ghost ? [[unit, from] as const] : []));
}

/** The pale copies that travellers leave where they came from. */
function ghosts(stamps: readonly Stamp[], left: ReadonlyMap<UnitId, ProvinceId>): readonly Stamp[] {
  return [...left].flatMap(([unit, from]): Stamp[] => {
    const token = stamps.find((stamp) => stamp.id === `unit:${unit}`);
    const at = anchorOf(from);
    if (!token || !at) return [];
    return [{ ...token, id: `ghost:${unit}`, at, offset: [0, 0], alpha: 0.45, depth: DEPTH.token - 1 }];
  });
}

function between(from: ProvinceId, to: ProvinceId, part: number): Point | undefined {
  const [a, b] = [anchorOf(from), anchorOf(to)];
  return a && b ? [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part] : undefined;
}
