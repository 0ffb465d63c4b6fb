// What is drawn between places and grows with the zoom: lit provinces, corridors, treaty lines, arrows, pushes. As data, for the stage to paint.

import { crossingsBetween } from '../../../shared/board/fronts.ts';
import type { ProvinceId, UnitId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { BoardArrow, BoardModel, BoardPush } from '../boardModel.ts';
import type { LitTone } from '../paint/paintLit.ts';
import { freerBow } from '../shapes/curve.ts';
import { type ArrowState, type OrderScene, orderShape } from '../shapes/orderShape.ts';
import { corridorLine, narcoticsLine, threatStrokes, treatyLine } from '../shapes/routes.ts';
import type { Shape } from '../shapes/shape.ts';
import { pushChevrons } from '../shapes/standingOrders.ts';
import { supportDots } from '../shapes/supportDots.ts';
import type { Point } from '../sheet/sheet.ts';
import { alertPlace, anchorOf, pushGate } from './places.ts';
import { DEPTH } from './stamp.ts';
import { gatesBehind } from './stamps.ts';
import { treatyMarkDecals } from './treatyLayer.ts';

export interface LitDecal {
  readonly kind: 'lit';
  readonly id: string;
  readonly region: ProvinceId;
  readonly tone: LitTone;
  readonly depth: number;
}

export interface ShapeDecal {
  readonly kind: 'shape';
  readonly id: string;
  /** px, the board scaled by the zoom. */
  readonly shape: Shape;
  readonly depth: number;
  readonly alpha: number;
}

export type Decal = LitDecal | ShapeDecal;

/** A support that was promised and not given: drawn where it should have been. */
export interface MissingMark {
  readonly unitAt: ProvinceId;
  readonly at: ProvinceId;
  readonly shown: number;
  /** 0-1: its brace falls apart. */
  readonly cracked: number;
}

export interface DecalQuestion {
  readonly zoom: number;
  readonly token: number;
  readonly missingWords: string;
  /** Letters of tags, px. */
  readonly tag: number;
  /** State of an arrow in the playback; undefined: all of it. */
  readonly arrowState: (unit: UnitId) => (ArrowState & { readonly alpha?: number }) | undefined;
  readonly pushes: readonly BoardPush[];
  readonly missing: readonly MissingMark[];
}

export function decalsOf(model: BoardModel, question: DecalQuestion): readonly Decal[] {
  const { zoom, token } = question;
  const scene = orderScene(model, zoom, token);
  const { place } = scene;
  return [
    ...litDecals(model),
    ...treatyMarkDecals(model),
    ...model.corridors.map(
      ({ route, state }, i): ShapeDecal => ({
        kind: 'shape',
        id: `corridor:${i}`,
        shape: corridorLine(
          stopsOf(route).map(([x, y]): Point => [x * zoom, y * zoom]),
          state,
        ),
        depth: DEPTH.corridor,
        alpha: 1,
      }),
    ),
    ...(model.layer === 'treaties' ? treatyDecals(model, place) : []),
    ...(model.layer === 'threat' ? threatDecals(model, zoom) : []),
    ...narcoticsDecals(model, zoom),
    ...model.arrows.map((arrow, i): ShapeDecal => arrowDecal(arrow, i, scene, question)),
    ...[...(model.pushes ?? []), ...question.pushes].map((push, i): ShapeDecal => pushDecal(push, i, question, place)),
    ...question.missing.map((missing, i): ShapeDecal => missingDecal(missing, i, scene, question)),
  ];
}

/** Where the arrows of the model lie: the same for drawing and for touching them. Px of the board scaled by `zoom`. */
export function orderScene(model: Pick<BoardModel, 'units' | 'alerts'>, zoom: number, token: number): OrderScene {
  const scaled = (point: Point | undefined): Point | undefined => point && [point[0] * zoom, point[1] * zoom];
  const place = (id: ProvinceId): Point | undefined => scaled(anchorOf(id));
  return {
    place,
    token,
    obstacles: [
      ...model.units.flatMap((unit) => listed(place(unit.at))),
      ...model.alerts.flatMap(({ front }) => listed(scaled(alertPlace(front)))),
    ],
  };
}

function listed(point: Point | undefined): readonly Point[] {
  return point ? [point] : [];
}

function litDecals(model: BoardModel): readonly LitDecal[] {
  const lit = [...model.choosable].map(
    ([region, tone]): LitDecal => ({ kind: 'lit', id: `lit:${region}`, region, tone, depth: DEPTH.choice }),
  );
  const threatened =
    model.layer === 'threat'
      ? model.alerts.map(
          ({ front }): LitDecal => ({
            kind: 'lit',
            id: `threat:${front}`,
            region: front,
            tone: 'threat',
            depth: DEPTH.choice - 1,
          }),
        )
      : [];
  const selected: readonly LitDecal[] = model.selected
    ? [{ kind: 'lit', id: 'selected', region: model.selected, tone: 'selected', depth: DEPTH.choice + 1 }]
    : [];
  return [...threatened, ...lit, ...selected];
}

const UNDER: ReadonlySet<BoardArrow['form']> = new Set(['proposed', 'ghost', 'needsPact']);

function arrowDecal(arrow: BoardArrow, index: number, scene: OrderScene, question: DecalQuestion): ShapeDecal {
  const state = arrow.form === 'judged' ? question.arrowState(arrow.unit) : undefined;
  // A proposal or a hovered choice for a unit that has an order already lies under it.
  const depth = DEPTH.arrow + (UNDER.has(arrow.form) ? 0 : 1) + index / 1000;
  return {
    kind: 'shape',
    id: `arrow:${arrow.form}:${arrow.unit}:${index}`,
    shape: orderShape(arrow, scene, state),
    depth,
    alpha: state?.alpha ?? (arrow.form === 'ghost' ? 0.85 : 1),
  };
}

function pushDecal(
  push: BoardPush,
  index: number,
  { zoom, token }: DecalQuestion,
  place: (id: ProvinceId) => Point | undefined,
): ShapeDecal {
  const gate = pushGate(push.from, push.front);
  const to = place(push.front);
  const shape =
    gate && to
      ? pushChevrons({
          gate: [gate[0] * zoom, gate[1] * zoom],
          to,
          token,
          shown: push.shown,
          outcome: push.outcome,
        })
      : [];
  return { kind: 'shape', id: `push:${index}:${push.front}`, shape, depth: DEPTH.arrow + 2, alpha: 1 };
}

function missingDecal(missing: MissingMark, index: number, scene: OrderScene, question: DecalQuestion): ShapeDecal {
  const from = scene.place(missing.unitAt);
  const to = scene.place(missing.at);
  const shape =
    from && to
      ? supportDots({
          from,
          to,
          token: scene.token,
          bow: freerBow(from, to, [-0.2, 0.2], scene.obstacles),
          style: 'missing',
          owner: '',
          progress: missing.shown,
          braced: missing.shown >= 1 ? 1 : 0,
          cracked: missing.cracked,
          ...(question.missingWords ? { tag: question.missingWords, tagSize: question.tag + 1 } : {}),
        })
      : [];
  return { kind: 'shape', id: `missing:${index}`, shape, depth: DEPTH.arrow + 3, alpha: 1 };
}

function treatyDecals(model: BoardModel, place: (id: ProvinceId) => Point | undefined): readonly ShapeDecal[] {
  return model.treatyLines.flatMap(({ from, to, power, kind }, i): ShapeDecal[] => {
    const [a, b] = [place(from), place(to)];
    if (!a || !b) return [];
    return [{ kind: 'shape', id: `treaty:${i}`, shape: treatyLine(a, b, power, kind), depth: DEPTH.treaty, alpha: 1 }];
  });
}

function threatDecals(model: BoardModel, zoom: number): readonly ShapeDecal[] {
  return model.alerts
    .flatMap(({ front }) => gatesBehind(front))
    .map(
      ({ behind, gate }, i): ShapeDecal => ({
        kind: 'shape',
        id: `threat:${i}`,
        shape: threatStrokes([behind[0] * zoom, behind[1] * zoom], [gate[0] * zoom, gate[1] * zoom]),
        depth: DEPTH.corridor,
        alpha: 1,
      }),
    );
}

/** Flows layer: the way of the narcotics into each gate, thicker the more there is (rules 9.3). */
function narcoticsDecals({ narcotics = [] }: BoardModel, zoom: number): readonly ShapeDecal[] {
  return narcotics.flatMap(({ from, to, flow }, i): ShapeDecal[] => {
    const line = stopsOf([from, to]).map(([x, y]): Point => [x * zoom, y * zoom]);
    const shape = narcoticsLine(line, flow);
    return [{ kind: 'shape', id: `narcotics:${i}`, shape, depth: DEPTH.treaty, alpha: 1 }];
  });
}

/** A corridor passes from token to token, through the gates where it crosses a border with one. Board units. */
function stopsOf(route: readonly ProvinceId[]): readonly Point[] {
  return route.flatMap((id, i): Point[] => {
    const at = anchorOf(id);
    const next = route[i + 1];
    const gate = next ? crossingsBetween(REGION_BOARD, id, next)[0]?.at : undefined;
    return [...listed(at), ...listed(gate)];
  });
}
