// The ways over the board that rules name: gates of the narcotics routes (rules 9.3) and the six corridors (scenario.md C).
import type { ProvinceId } from './ids.ts';

export const NARCOTICS_ROUTES = ['north', 'west', 'south'] as const;
export type NarcoticsRoute = (typeof NARCOTICS_ROUTES)[number];

/** Where a unit that secures, or a fort, lowers the flow of the route (rules 9.3). */
export const NARCOTICS_GATES: Readonly<Record<NarcoticsRoute, readonly ProvinceId[]>> = {
  north: ['tj-bokhtar', 'tj-kulob', 'tj-khorog', 'uz-termez'],
  west: ['ir-khorasan', 'ir-sistan'],
  south: ['pk-quetta', 'pk-peshawar'],
};

export const CORRIDOR_IDS = ['railway', 'pipeline', 'powerLine', 'khafHerat', 'wakhan', 'caspian'] as const;
export type CorridorId = (typeof CORRIDOR_IDS)[number];

/** Provinces in order, each next to the one before. The Wakhan road crosses a ridge that armies do not pass. */
export const CORRIDOR_ROUTES: Readonly<Record<CorridorId, readonly ProvinceId[]>> = {
  railway: ['uz-termez', 'af-balkh', 'af-baghlan', 'af-kabul', 'af-nangarhar', 'pk-peshawar'],
  pipeline: ['tm-mary', 'af-herat', 'af-farah', 'af-helmand', 'af-kandahar', 'pk-quetta'],
  powerLine: ['tj-dushanbe', 'tj-bokhtar', 'af-kunduz', 'af-baghlan', 'af-kabul'],
  khafHerat: ['ir-khorasan', 'af-herat'],
  wakhan: ['cn-kashgar', 'af-badakhshan', 'af-takhar', 'af-kunduz'],
  caspian: ['kz-west', 'caspian-south', 'tm-balkan', 'tm-ashgabat', 'tm-mary'],
};

/** The railway as the Lesson has it: Pakistan is closed there, so it ends in Kabul (scenario.md C). */
export const LESSON_RAILWAY: readonly ProvinceId[] = ['uz-termez', 'af-balkh', 'af-baghlan', 'af-kabul'];
