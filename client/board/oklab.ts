// Mixing two colours as CSS color-mix(in oklab) does, for the tint of a province (look, section 7.2).

type Triple = readonly [number, number, number];

/** Mixes `#rrggbb` colours in OKLab; `share` (0-1) is the part of `colour`. Answers `#rrggbb`. */
export function mixOklab(colour: string, ground: string, share: number): string {
  const a = toOklab(colour);
  const b = toOklab(ground);
  const mixed = a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share));
  return fromOklab([mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]);
}

function toOklab(hex: string): Triple {
  const [r, g, b] = channels(hex).map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([L, a, b]: Triple): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${rgb.map((value) => toByte(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Three bytes of `#rrggbb` or `#rgb`; anything else counts as mid grey. */
function channels(hex: string): number[] {
  const long = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const text = long ? `#${long[1]}${long[1]}${long[2]}${long[2]}${long[3]}${long[3]}` : hex;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(text);
  return match ? [match[1], match[2], match[3]].map((part) => Number.parseInt(part ?? '80', 16)) : [128, 128, 128];
}

function toLinear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toByte(linear: number): number {
  const value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}
