// The colours and faces the board draws with: read from the design tokens of the page, so that light and dark follow them.

/** Tokens of client/styles/tokens.css that the board uses, without the two dashes. */
const INTERFACE_INKS = [
  'ink',
  'ink-2',
  'ink-3',
  'teal',
  'ochre',
  'ochre-text',
  'madder',
  'on-madder',
  'moss',
  'focus',
  'paper-0',
  'paper-2',
  'ground',
] as const;

const MAP_INKS = [
  'land',
  'land-closed',
  'sea',
  'sea-deep',
  'lake',
  'river',
  'border',
  'border-inner',
  'halo',
  'gate',
  'collar',
  'collar-2',
  'country-name',
] as const;

const OWNER_CODES = ['ru', 'tj', 'uz', 'tal', 'kz', 'kg', 'tm', 'nrf', 'cn', 'pk', 'ir', 'us', 'isk', 'neu'] as const;
export type OwnerCode = (typeof OWNER_CODES)[number];

export type Ink =
  | (typeof INTERFACE_INKS)[number]
  | (typeof MAP_INKS)[number]
  | `p-${OwnerCode}`
  | `p-${OwnerCode}-on`
  /** The dark of a gate's mouth and of a token's hard shadow, the same in both themes. */
  | 'soot';

export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  /** Share of a controller's colour in its land, 0-1 (look, section 7.2). */
  readonly tint: number;
  /** Opacity of the wash along borders, 0-1. */
  readonly wash: number;
  /** Opacity of the relief, 0-1. */
  readonly relief: number;
  readonly serif: string;
  readonly sans: string;
}

export const INKS: readonly Ink[] = [
  ...INTERFACE_INKS,
  ...MAP_INKS,
  ...OWNER_CODES.flatMap((code): Ink[] => [`p-${code}`, `p-${code}-on`]),
  'soot',
];

/** Whose colour stands for an owner of a unit; the neutral army's token is called `neu`. */
export function ownerCode(owner: string): OwnerCode {
  return OWNER_CODES.find((code) => code === owner) ?? 'neu';
}

/** Fill of an owner's tokens and arrows. */
export function ownerInk(owner: string): Ink {
  return `p-${ownerCode(owner)}`;
}

/**
 * Builds the palette from a lookup of token values. Missing tokens fall back to plain ones, so that a page without styles
 * still shows a board.
 */
export function paletteFrom(token: (name: string) => string): Palette {
  const fraction = (name: string, fallback: number): number => {
    const text = token(name);
    const value = Number.parseFloat(text);
    if (Number.isNaN(value)) return fallback;
    return text.endsWith('%') ? value / 100 : value;
  };
  const inks = Object.fromEntries(
    INKS.map((ink) => [ink, ink === 'soot' ? '#17252d' : token(`--${ink}`) || '#888888']),
  ) as Record<Ink, string>;
  return {
    inks,
    tint: fraction('--tint', 0.46),
    wash: fraction('--wash', 0.42),
    relief: fraction('--relief', 0.74),
    serif: token('--serif') || 'Georgia, serif',
    sans: token('--sans') || 'Arial, sans-serif',
  };
}

/** The palette as the page has it now: give the element that carries the tokens, the root. Call again after the theme changed. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteFrom((name) => style.getPropertyValue(name).trim());
}
