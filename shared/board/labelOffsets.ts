// Where a label leaves its usual place, tuned by eye on the drawn sheet (1600 x 1000, labels of 15 px, tokens of 30 px).
import type { RegionId } from './provinceFacts.ts';

/**
 * Added to the label's usual place: centred on the anchor, baseline 22 px above it (half a token and 7 px).
 * Pixels of the screen at zoom 1; positive is right and down.
 */
export const LABEL_OFFSETS: { readonly [Province in RegionId]?: readonly [number, number] } = {};
