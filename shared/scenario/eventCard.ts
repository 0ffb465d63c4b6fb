// What an event card is (rules 11.2, scenario.md E): data that the engine carries out. Words are in the catalogue under `event.<id>.*`.
// The cards themselves are in events/, the carrying out in shared/game.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import type { SupplyGood } from '../politics/clauses/supply.ts';
import type { BorderRegime, DrugRoute, EthnicGroup } from '../politics/world.ts';

/** Effects of rules 11.2 that the Lesson uses. Numbers are differences; the engine clamps to the range. */
export type EventEffect =
  | {
      readonly kind: 'coins' | 'stability' | 'standing' | 'radicalisation';
      readonly power: PowerId;
      readonly by: number;
    }
  | { readonly kind: 'violence' | 'presence'; readonly province: ProvinceId; readonly by: number }
  | { readonly kind: 'flow'; readonly route: DrugRoute; readonly by: number }
  /** A step of the power's status towards the Taliban; an impossible one does nothing. */
  | { readonly kind: 'status'; readonly power: PowerId; readonly by: 1 | -1 }
  | { readonly kind: 'post'; readonly from: EthnicGroup; readonly to: EthnicGroup; readonly n: number }
  | { readonly kind: 'regime'; readonly power: PowerId; readonly regime: BorderRegime }
  /** Every supply clause of that good between the two is suspended for so many rounds, this one included. */
  | {
      readonly kind: 'suspendSupply';
      readonly giver: PowerId;
      readonly receiver: PowerId;
      readonly good: SupplyGood;
      readonly rounds: number;
    }
  /** A private, true cable: the presence in a province, which named alert is false, or how a province will be pushed from. */
  | { readonly kind: 'reveal'; readonly to: PowerId; readonly what: 'falseAlarm' | 'mainAlert' }
  | { readonly kind: 'reveal'; readonly to: PowerId; readonly what: 'presence'; readonly province: ProvinceId }
  /** A named flag holds for so many rounds, this one included: `statusFrozen` (no step up), `opiumBan`. */
  | { readonly kind: 'flag'; readonly flag: EventFlag; readonly rounds: number }
  /** The route pays so many rounds later (or sooner: negative), if it exists and has not paid yet. */
  | { readonly kind: 'corridor'; readonly route: string; readonly by: number }
  /** Added to the strength of this round's push on a front, if that front is really pushed (never creates one). */
  | { readonly kind: 'pushStrength'; readonly front: ProvinceId; readonly by: number };

export type EventFlag = 'statusFrozen';

/** When the card may be drawn, beside month and powers. All that are named must hold. */
export interface EventCondition {
  readonly minViolence?: { readonly province: ProvinceId; readonly value: number };
  readonly alertNamed?: ProvinceId;
  readonly pactGiven?: string;
  readonly corridorSigned?: string;
  readonly minRadicalisation?: { readonly power: PowerId; readonly value: number };
}

export interface EventOption {
  readonly id: string;
  readonly effects: readonly EventEffect[];
}

/** A choice of one power, to be made in this round's Diplomacy; no answer is the default (rules 1). */
export interface EventChoice {
  readonly power: PowerId;
  readonly default: string;
  readonly options: readonly EventOption[];
}

export interface EventCard {
  readonly id: string;
  /** Months (1-12) in which it may be drawn. */
  readonly months: readonly number[];
  /** All must be in the match. */
  readonly needs: readonly PowerId[];
  readonly condition?: EventCondition;
  /** Apply at B4, without a choice. */
  readonly effects: readonly EventEffect[];
  /** Apply at R2, in POWER_IDS order. */
  readonly choices: readonly EventChoice[];
}
