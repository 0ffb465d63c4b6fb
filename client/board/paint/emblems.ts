// The emblems the board uses, bundled with it as text.
import type { OwnerCode } from '../palette.ts';
import { type Emblem, readEmblem } from './emblem.ts';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../assets/emblems/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const cache = new Map<string, Emblem>();

/** An emblem by file name without ending; an unknown name draws nothing. */
export function emblemNamed(name: string): Emblem {
  const known = cache.get(name);
  if (known) return known;
  const emblem = readEmblem(FILES[`../../../assets/emblems/${name}.svg`] ?? '');
  cache.set(name, emblem);
  return emblem;
}

/** Emblem of an owner of units. */
export function ownerEmblem(code: OwnerCode): Emblem {
  return emblemNamed(code === 'neu' ? 'neutral' : code);
}
