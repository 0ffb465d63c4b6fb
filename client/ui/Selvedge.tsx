// The woven edge.
import type { OwnerId } from '../../shared/board/ids.ts';
import { inColours } from './colours.ts';

/** Woven edge in a power's colour; `lying` turns it into a strip. One a screen. */
export const Selvedge = ({ power, lying = false }: { readonly power?: OwnerId; readonly lying?: boolean }) => (
  <div class={`selv ${lying ? 'h' : ''}`} style={power ? inColours(power) : undefined} aria-hidden="true" />
);
