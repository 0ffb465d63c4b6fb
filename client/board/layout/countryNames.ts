// Names of countries and rivers on the sheet: chosen places, and which give way to tokens and arrows (look, section 7.9).
import type { Line, Point } from '../sheet/sheet.ts';
import { type Box, boxAround, overlaps } from './box.ts';

export const COUNTRIES = ['RU', 'KZ', 'KG', 'TJ', 'UZ', 'TM', 'AF', 'CN', 'PK', 'IR'] as const;
export type Country = (typeof COUNTRIES)[number];

interface CountryPlace {
  /** Board units; the first free one is taken. */
  readonly places: readonly { readonly at: Point; readonly angle: number }[];
  readonly size: number;
  readonly spacing: number;
}

const PLACES: Readonly<Record<Country, CountryPlace>> = {
  RU: {
    places: [
      { at: [250, 60], angle: 0 },
      { at: [1290, 20], angle: 0 },
    ],
    size: 24,
    spacing: 14,
  },
  KZ: {
    places: [
      { at: [800, 165], angle: 0 },
      { at: [860, 262], angle: 0 },
    ],
    size: 28,
    spacing: 16,
  },
  KG: {
    places: [
      { at: [1190, 352], angle: -7 },
      { at: [1140, 322], angle: 0 },
    ],
    size: 14,
    spacing: 4,
  },
  TJ: {
    places: [
      { at: [1120, 478], angle: 4 },
      { at: [1185, 500], angle: 2 },
      { at: [1010, 452], angle: -6 },
    ],
    size: 16,
    spacing: 4,
  },
  UZ: {
    places: [
      { at: [670, 400], angle: 14 },
      { at: [560, 340], angle: 22 },
    ],
    size: 20,
    spacing: 9,
  },
  TM: {
    places: [
      { at: [520, 505], angle: 20 },
      { at: [600, 540], angle: 28 },
    ],
    size: 18,
    spacing: 7,
  },
  AF: {
    places: [
      { at: [800, 745], angle: -6 },
      { at: [780, 790], angle: -4 },
      { at: [730, 850], angle: -4 },
    ],
    size: 30,
    spacing: 11,
  },
  CN: {
    places: [
      { at: [1430, 430], angle: 12 },
      { at: [1340, 560], angle: 40 },
    ],
    size: 26,
    spacing: 14,
  },
  PK: {
    places: [
      { at: [1190, 770], angle: -50 },
      { at: [1110, 930], angle: -20 },
    ],
    size: 20,
    spacing: 9,
  },
  IR: {
    places: [
      { at: [330, 800], angle: 0 },
      { at: [430, 740], angle: 0 },
    ],
    size: 24,
    spacing: 14,
  },
};

export interface CountrySpot {
  readonly country: Country;
  readonly text: string;
  readonly at: Point;
  readonly angle: number;
  readonly size: number;
  readonly spacing: number;
}

export interface CountryQuestion {
  readonly zoom: number;
  readonly name: (country: Country) => string;
  /** Tokens, alerts and arrows, px of the board scaled by `zoom`: no name lies under them. */
  readonly obstacles: readonly Box[];
  /** Labels: of free places the one with the fewest of these is taken. */
  readonly crowd: readonly Box[];
}

/** One place for each country, the freest of its few; left out where a token or an arrow lies on all of them. */
export function countrySpots({ zoom, name, obstacles, crowd }: CountryQuestion): readonly CountrySpot[] {
  // Names grow a little on the near board and shrink on the far one.
  const scale = Math.min(1.15, Math.max(0.62, zoom ** 0.6));
  return COUNTRIES.flatMap((country): CountrySpot[] => {
    const { places, size, spacing } = PLACES[country];
    const text = name(country).toLocaleUpperCase();
    if (!text) return [];
    const [letters, gap] = [size * scale, spacing * scale];
    const covered = (strip: readonly Box[], by: readonly Box[]): number =>
      by.filter((other) => strip.some((box) => overlaps(box, other))).length;
    const strips = places.map(({ at, angle }) =>
      nameBoxes([at[0] * zoom, at[1] * zoom], angle, text.length, letters, gap),
    );
    const costs = strips.map((strip) => covered(strip, obstacles) * 100 + covered(strip, crowd));
    const least = Math.min(...costs);
    const place = places[costs.indexOf(least)];
    return place && least < 100 ? [{ country, text, ...place, size: letters, spacing: gap }] : [];
  });
}

/** One small box for each letter, since the name is on a slope. */
function nameBoxes([x, y]: Point, angle: number, letters: number, size: number, spacing: number): readonly Box[] {
  const step = size * 0.68 + spacing;
  const turn = (angle * Math.PI) / 180;
  return Array.from({ length: letters }, (_, i) => {
    const along = (i - (letters - 1) / 2) * step;
    return boxAround([x + Math.cos(turn) * along, y + Math.sin(turn) * along], step / 2, size * 0.4);
  });
}

/** Names written along the great river, west to east, board units. */
export const WATERS: readonly { readonly word: string; readonly size: number; readonly along: Line }[] = [
  {
    word: 'amuDarya',
    size: 13,
    along: [
      [690, 596],
      [722, 588],
      [752, 594],
      [790, 604],
    ],
  },
  {
    word: 'panj',
    size: 13,
    along: [
      [1010, 545],
      [1024, 530],
      [1036, 514],
      [1046, 496],
    ],
  },
  {
    word: 'caspian',
    size: 19,
    along: [
      [236, 330],
      [262, 396],
      [270, 470],
      [262, 560],
    ],
  },
];
