// The alerts of named fronts at their gates, and the tags that name them or say how they ended.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { BoardAlert } from '../boardModel.ts';
import type { Ink } from '../palette.ts';
import { tagSize } from '../shapes/shape.ts';
import type { Point } from '../sheet/sheet.ts';
import { type Box, boxAround, growBox, overlapArea } from './box.ts';
import { alertPlace } from './places.ts';
import type { Sizes } from './sizes.ts';
import { DEPTH, type Stamp } from './stamp.ts';

export interface TagQuestion {
  readonly zoom: number;
  readonly sizes: Sizes;
  readonly label: (id: ProvinceId) => string;
  readonly say: (text: Text) => string;
}

export interface AlertSpot {
  readonly alert: BoardAlert;
  readonly at: Point;
  readonly box: Box;
}

export function alertSpots(alerts: readonly BoardAlert[], zoom: number, radius: number): readonly AlertSpot[] {
  return alerts.flatMap((alert): AlertSpot[] => {
    const at = alertPlace(alert.front);
    return at ? [{ alert, at, box: boxAround([at[0] * zoom, at[1] * zoom], radius + 5) }] : [];
  });
}

export function alertStamp(alert: BoardAlert, at: Point, radius: number): Stamp {
  return {
    id: `alert:${alert.front}`,
    face: {
      kind: 'alert',
      state: alert.state,
      radius,
      ...(alert.strength === undefined ? {} : { strength: alert.strength }),
    },
    at,
    offset: [0, 0],
    depth: DEPTH.alert,
  };
}

/** The name of an alerted front in a tag: under the disc, or where it covers least of tokens, names and other alerts. */
export function tagStamps(
  alerts: readonly AlertSpot[],
  tokens: readonly Box[],
  labels: readonly Box[],
  question: TagQuestion,
): readonly Stamp[] {
  const { zoom, sizes } = question;
  if (sizes.label <= 0) return [];
  const tags: Box[] = [];
  const told = alerts.filter(({ alert }) => sizes.alertNames || alert.state !== 'named');
  return told.map((spot): Stamp => {
    const { alert, at } = spot;
    const text = tagText(alert, question);
    const { width, height } = tagSize(text, sizes.tag);
    const radius = sizes.alert + 9;
    const side = radius + 2 + width / 2;
    const offsets: readonly Point[] = [
      [0, radius + height / 2],
      [side, 0],
      [-side, 0],
      [side - 12, radius],
      [12 - side, radius],
      [-width / 2 - 8, radius + height / 2],
      [width / 2 + 8, radius + height / 2],
      [0, -radius - height / 2],
    ];
    const boxAt = ([dx, dy]: Point): Box => boxAround([at[0] * zoom + dx, at[1] * zoom + dy], width / 2, height / 2);
    const covered = (box: Box, by: readonly Box[]): number =>
      by.reduce((sum, other) => sum + overlapArea(box, other), 0);
    // Clear of its neighbours by a margin, so that nobody takes a tag for theirs.
    const others = alerts.filter((other) => other !== spot);
    const neighbours = others.map((other) => growBox(other.box, 8));
    const costs = offsets.map((place) => {
      const box = boxAt(place);
      return (
        covered(box, [...tokens, ...others.map((other) => other.box)]) * 5 +
        covered(box, [...labels, ...tags]) * 2 +
        covered(box, neighbours)
      );
    });
    // A little overlap does not matter: the first place that is nearly free, else the freest.
    const nearlyFree = costs.findIndex((cost) => cost < 80);
    const offset = offsets[nearlyFree >= 0 ? nearlyFree : costs.indexOf(Math.min(...costs))] ?? [0, radius];
    tags.push(boxAt(offset));
    const [fill, ink] = tagInks(alert);
    return {
      id: `tag:${alert.front}`,
      face: { kind: 'tag', text, size: sizes.tag, fill, ink },
      at,
      offset,
      fallback: offsets[0],
      depth: DEPTH.tag,
    };
  });
}

function tagText({ state, gotIn, front }: BoardAlert, { label, say }: TagQuestion): string {
  if (state === 'named') return label(front);
  if (state === 'false') return say({ key: 'board.alert.false' }) || label(front);
  const key = gotIn ? 'board.alert.gotIn' : 'board.alert.held';
  return say({ key, args: { front: { province: front } } }) || label(front);
}

function tagInks({ state }: BoardAlert): readonly [Ink, Ink] {
  if (state === 'named') return ['madder', 'on-madder'];
  return state === 'real' ? ['p-isk', 'p-isk-on'] : ['halo', 'ink-2'];
}
