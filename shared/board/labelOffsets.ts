// Where a label leaves its usual place, tuned by eye on the drawn sheet (1600 x 1000, labels of 15 px, tokens of 30 px).
import type { RegionId } from './provinceFacts.ts';

/**
 * Added to the label's usual place: centred on the anchor, baseline 22 px above it (half a token and 7 px).
 * Pixels of the screen at zoom 1; positive is right and down.
 */
export const LABEL_OFFSETS: { readonly [Province in RegionId]?: readonly [number, number] } = {
  // The front: the gates and the ring of an alert stay free, and so do the ways from Sughd and Dushanbe to the river.
  'uz-termez': [-48, 10],
  'tj-bokhtar': [0, -2],
  'tj-kulob': [-6, -3],
  'tj-khorog': [10, -2],
  'tj-dushanbe': [-10, -2],
  'af-badakhshan': [-9, 0],
  'af-panjshir': [-2, -1],
  'af-nangarhar': [-6, 0],
  // Elsewhere: off a gate.
  'kg-batken': [16, -1],
  'kg-chuy': [-16, 0],
  'uz-tashkent': [20, 0],
};
