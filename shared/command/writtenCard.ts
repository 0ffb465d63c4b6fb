// A card in a host's own words (scenario.md E): what it may hold, and its bounds. Its effects are some of the one list (rules 11.2).
import type { PowerId, ProvinceId } from '../board/ids.ts';

/** Numbers of a power, and violence in a province. */
export type WrittenEffect =
  | {
      readonly effect: 'coins' | 'stability' | 'standing' | 'radicalisation' | 'allowance';
      readonly power: PowerId;
      readonly by: number;
    }
  | { readonly effect: 'violence'; readonly province: ProvinceId; readonly by: number };

export interface WrittenCard {
  readonly headline: string;
  readonly text: string;
  readonly effects: readonly WrittenEffect[];
}

/** Signs, effects, and how much each may change, up or down. */
export const WRITTEN = { headline: 80, text: 400, effects: 4, by: 2 } as const;
