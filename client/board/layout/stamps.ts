// Everything of constant size that lies on the map for a model: tokens, alerts with their tags, gates, marks, labels, country names.
import { crossingsBetween, isAfghan } from '../../../shared/board/fronts.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { BoardModel } from '../boardModel.ts';
import { landLook } from '../paint/control.ts';
import type { Point } from '../sheet/sheet.ts';
import { alertSpots, alertStamp, tagStamps } from './alertTags.ts';
import { boxAround } from './box.ts';
import { countrySpots } from './countryNames.ts';
import { labelSpots } from './labels.ts';
import { alertPlace, anchorOf, type TokenSpot, tokenSpots } from './places.ts';
import { signStamps } from './signs.ts';
import type { Sizes } from './sizes.ts';
import { DEPTH, type Stamp } from './stamp.ts';
import { treatyStamps } from './treatyLayer.ts';

export interface StampQuestion {
  readonly zoom: number;
  readonly sizes: Sizes;
  readonly miniature: boolean;
  readonly label: (id: ProvinceId) => string;
  readonly say: (text: Text) => string;
  /** Width of a label's words, px. */
  readonly measure: (text: string, size: number) => number;
  /** Points along the arrows, px of the board scaled by `zoom`: country names give way to them. */
  readonly arrowPoints: readonly Point[];
  /** Provinces where a pale copy shows whence a unit came: named and kept free like those with a unit. */
  readonly left?: ReadonlySet<ProvinceId>;
}

/** Stamps of the model. Board places are in board units, offsets in px. */
export function stampsOf(model: BoardModel, question: StampQuestion): readonly Stamp[] {
  const { zoom } = question;
  const sizes = roomFor(model, question.sizes);
  const tokens = tokenSpots(model.units, sizes.token);
  const tokenBoxes = tokens.map(({ unit, at, offset }) =>
    boxAround([at[0] * zoom + offset[0], at[1] * zoom + offset[1]], sizes.token * (unit.guestOf ? 0.68 : 0.5)),
  );
  const alerts = alertSpots(model.alerts, zoom, sizes.alert);
  const occupied = new Set([...tokens.map(({ unit }) => unit.at), ...(question.left ?? [])]);
  const first = new Set([...model.choosable.keys(), ...[model.selected, model.focused].filter((id) => id !== null)]);
  const labels = labelSpots({
    zoom,
    size: sizes.label,
    token: sizes.token,
    name: question.label,
    measure: question.measure,
    lifts: labelLifts(model, sizes.token, question.left ?? new Set()),
    closed: model.closed,
    seas: model.units.some(({ kind }) => kind === 'fleet'),
    first,
    obstacles: [...tokenBoxes, ...alerts.map((spot) => spot.box)],
  });
  const labelBoxes = labels.map(({ at, offset, text, key }) =>
    boxAround(
      [at[0] * zoom + offset[0], at[1] * zoom + offset[1]],
      question.measure(text, sizes.label) / 2 + (key ? sizes.label * 0.45 : 0) + 6,
      sizes.label * 0.6,
    ),
  );
  const arrowBoxes = question.arrowPoints.map((point) => boxAround(point, 5));
  const countries = sizes.countryNames
    ? countrySpots({
        zoom,
        name: (country) => question.say({ key: `board.country.${country}` }),
        obstacles: [...tokenBoxes, ...alerts.map((spot) => spot.box), ...arrowBoxes],
        crowd: labelBoxes,
      })
    : [];
  return [
    ...countries.map(
      ({ country, text, at, angle, size, spacing }): Stamp => ({
        id: `country:${country}`,
        face: { kind: 'country', text, size: Math.round(size * 2) / 2, spacing: Math.round(spacing * 2) / 2, angle },
        at,
        offset: [0, 0],
        depth: DEPTH.country,
      }),
    ),
    ...gateStamps(model, sizes),
    ...(model.layer === 'control' && !question.miniature ? chipStamps(model, sizes, occupied) : []),
    ...treatyStamps(model, sizes, occupied),
    ...labels.map(
      ({ id, text, at, offset, fallback, muted, key, sea }): Stamp => ({
        id: `label:${id}`,
        face: { kind: 'label', text, size: muted ? sizes.label - 1 : sizes.label, muted, key, sea },
        at,
        offset,
        fallback,
        depth: DEPTH.label,
      }),
    ),
    ...choiceStamps(model, sizes, occupied),
    ...tokens.map((spot) => tokenStamp(spot, sizes.token)),
    ...markStamps(model, sizes, occupied),
    ...signStamps(model, sizes, occupied),
    ...alerts.map(({ alert, at }) => alertStamp(alert, at, sizes.alert)),
    ...(question.miniature ? [] : tagStamps(alerts, tokenBoxes, labelBoxes, question)),
    ...focusStamps(model, sizes),
  ];
}

/** Far out, many alerts of full size would hide each other and the units under them. */
function roomFor({ alerts }: BoardModel, sizes: Sizes): Sizes {
  const crowded = sizes.label <= 0 && alerts.length > MOST_LARGE_ALERTS;
  return crowded ? { ...sizes, alert: sizes.alert * 0.72 } : sizes;
}

const MOST_LARGE_ALERTS = 3;

/** How far from a token's middle its label keeps: over rings and frames as well, px. */
function labelLifts(model: BoardModel, token: number, left: ReadonlySet<ProvinceId>): ReadonlyMap<ProvinceId, number> {
  const lifts = new Map<ProvinceId, number>([...left].map((id) => [id, token * 0.5 + 7]));
  for (const unit of model.units) {
    const reach = unit.selected ? token * 0.72 + 5 : unit.guestOf ? token * 0.68 + 4 : token * 0.5 + 7;
    lifts.set(unit.at, Math.max(reach, lifts.get(unit.at) ?? 0));
  }
  const ringed = model.focused === null ? undefined : lifts.get(model.focused);
  if (model.focused !== null && ringed !== undefined) lifts.set(model.focused, token * 0.72 + 13);
  for (const { at, order } of model.arrows) {
    const known = lifts.get(at);
    // The ring of a unit that secures, with its ticks.
    if (order.type === 'secure' && known !== undefined) lifts.set(at, Math.max(known, token * 0.5 + 20));
  }
  return lifts;
}

function tokenStamp({ unit, at, offset }: TokenSpot, size: number): Stamp {
  return {
    id: `unit:${unit.id}`,
    face: {
      kind: 'token',
      owner: unit.owner,
      unit: unit.kind,
      size,
      ...(unit.guestOf ? { guestOf: unit.guestOf } : {}),
      ...(unit.selected ? { selected: true } : {}),
      ...(unit.dislodged ? { dislodged: true } : {}),
    },
    at,
    offset,
    depth: DEPTH.token + (unit.dislodged ? -0.5 : unit.selected ? 1 : 0),
  };
}

/** Quiet crossings of the match; those of alerts are drawn by the alert. In flows and threat layers the Afghan ones stand out. */
function gateStamps(model: BoardModel, sizes: Sizes): readonly Stamp[] {
  const underAlert = new Set(model.alerts.map(({ front }) => alertPlace(front)));
  return REGION_BOARD.crossings
    .filter(({ between, at }) => !between.some((id) => model.closed.has(id)) && !underAlert.has(at))
    .map(({ id, at, between }): Stamp => {
      const lively = (model.layer === 'threat' || model.layer === 'flows') && isAfghan(REGION_BOARD, between[1]);
      const size = sizes.gate + (lively ? 3 : 0);
      return { id: `gate:${id}`, face: { kind: 'gate', size, lively }, at, offset: [0, 0], depth: DEPTH.gate };
    });
}

/** Control layer: the holder's emblem, 16 px, under the name of a province without a unit (look, section 3). */
function chipStamps(model: BoardModel, sizes: Sizes, occupied: ReadonlySet<ProvinceId>): readonly Stamp[] {
  if (sizes.label <= 0) return [];
  return Object.values(REGION_BOARD.provinces).flatMap(({ id, anchor, kind }): Stamp[] => {
    const look = landLook(id, model);
    const owner = look.stripes ?? look.tint;
    if (kind === 'sea' || occupied.has(id) || !owner) return [];
    return [
      {
        id: `chip:${id}`,
        face: { kind: 'chip', owner, size: Math.max(16, sizes.token * 0.5) },
        at: anchor,
        offset: [0, sizes.label * 0.6 + 10],
        depth: DEPTH.chip,
      },
    ];
  });
}

function choiceStamps(model: BoardModel, sizes: Sizes, occupied: ReadonlySet<ProvinceId>): readonly Stamp[] {
  return [...model.choosable].flatMap(([id, tone]): Stamp[] => {
    const at = anchorOf(id);
    if (!at) return [];
    // Beside a token, else under the name.
    const offset: Point = occupied.has(id) ? [sizes.token * 0.68 + 14, 5] : [0, sizes.label * 0.6 + 14];
    return [{ id: `choice:${id}`, face: { kind: 'choice', tone, size: 22 }, at, offset, depth: DEPTH.choiceMark }];
  });
}

function markStamps(model: BoardModel, sizes: Sizes, occupied: ReadonlySet<ProvinceId>): readonly Stamp[] {
  const size = sizes.mark;
  const beside = (id: ProvinceId, side: -1 | 1): Point =>
    occupied.has(id) ? [side * (sizes.token * 0.5 + size * 0.5 + 4), size * 0.5] : [side * size * 0.7, size + 6];
  const stamp = (
    id: ProvinceId,
    mark: 'base' | 'fort' | 'stronghold',
    side: -1 | 1,
    owner?: Stamp['face'],
  ): Stamp[] => {
    const at = anchorOf(id);
    const face = owner ?? ({ kind: 'mark', mark, size } as const);
    return at ? [{ id: `${mark}:${id}`, face, at, offset: beside(id, side), depth: DEPTH.mark }] : [];
  };
  return [
    ...Object.entries(model.bases).flatMap(([id, owner]) =>
      stamp(id, 'base', -1, { kind: 'mark', mark: 'base', size, owner }),
    ),
    ...[...model.forts].flatMap((id) => stamp(id, 'fort', 1)),
    ...[...model.strongholds].flatMap((id) => stamp(id, 'stronghold', 1)),
  ];
}

function focusStamps(model: BoardModel, sizes: Sizes): readonly Stamp[] {
  const at = model.focused ? anchorOf(model.focused) : undefined;
  if (!at) return [];
  return [
    { id: 'focus', face: { kind: 'focus', size: sizes.token * 1.44 + 14 }, at, offset: [0, 0], depth: DEPTH.focus },
  ];
}

/** Gates that a front's pushes may come through, for the threat layer, board units. */
export function gatesBehind(front: ProvinceId): readonly { readonly behind: Point; readonly gate: Point }[] {
  const seen = new Set<ProvinceId>();
  return REGION_BOARD.crossings.flatMap(({ between: [here, behind], at }) => {
    if (here !== front || seen.has(behind) || !isAfghan(REGION_BOARD, behind)) return [];
    seen.add(behind);
    const from = anchorOf(behind);
    return from ? [{ behind: from, gate: crossingsBetween(REGION_BOARD, here, behind)[0]?.at ?? at }] : [];
  });
}
