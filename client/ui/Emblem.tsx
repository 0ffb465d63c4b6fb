// Emblems of powers and board marks as inline SVG that takes the colour around it.
import type { OwnerId } from '../../shared/board/ids.ts';
import { svgInside } from './svgMarkup.ts';

const files = import.meta.glob<string>('../../assets/emblems/*.svg', { query: '?raw', import: 'default', eager: true });
const inside = new Map(
  Object.entries(files).map(([path, markup]) => [path.replace(/^.*\/|\.svg$/g, ''), svgInside(markup)]),
);

export type EmblemName =
  | OwnerId
  | 'base'
  | 'convoy'
  | 'corridor'
  | 'crossing-alert'
  | 'crossing-false'
  | 'crossing-quiet'
  | 'fort'
  | 'hub'
  | 'key'
  | 'refugees'
  | 'seal'
  | 'stronghold'
  | 'ui-class'
  | 'ui-practise'
  | 'ui-watch'
  | 'unit-army'
  | 'unit-fleet'
  | 'unit-neutral';

/** The bare shapes on a 24 × 24 grid, for use inside another SVG. */
export const EmblemShapes = ({ name }: { readonly name: EmblemName }) => <>{inside.get(name)}</>;

/** One em high, in the colour of the text. Decoration: words beside it say the same. */
export const Emblem = ({ name, class: extra = '' }: { readonly name: EmblemName; readonly class?: string }) => (
  <svg class={`em ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
    <EmblemShapes name={name} />
  </svg>
);
