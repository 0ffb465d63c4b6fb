// What an event card is, and the one list of effects that cards and policies may have (rules 11.2, as far as the Lesson needs it).
// The cards are data in events/; shared/game/effects.ts carries the effects out. Words: catalogue keys by convention, see `EventCard`.
import type { CrossingId, PowerId, ProvinceId } from '../board/ids.ts';
import type { DrugRoute, EthnicGroup } from '../politics/world.ts';

/** A power, or `chooser`: the power that made the choice the effect hangs on. */
export type Target = PowerId | 'chooser';

export type Effect =
  | { readonly effect: 'coins'; readonly power: Target; readonly by: number }
  | { readonly effect: 'stability'; readonly power: Target; readonly by: number }
  | { readonly effect: 'standing'; readonly power: Target; readonly by: number }
  | { readonly effect: 'radicalisation'; readonly power: Target; readonly by: number }
  /** Coins from one power to another; what the payer has not, is not paid. */
  | { readonly effect: 'give'; readonly from: Target; readonly to: Target; readonly coins: number }
  | { readonly effect: 'violence'; readonly province: ProvinceId; readonly by: number }
  /** SECRET effect: nobody is told but by `reveal`. */
  | { readonly effect: 'presence'; readonly province: ProvinceId; readonly by: number }
  /** Adds to the flow set at the next R12 (rules 9.3). */
  | { readonly effect: 'flow'; readonly route: DrugRoute; readonly by: number }
  | { readonly effect: 'stranded'; readonly crossing: CrossingId; readonly by: number }
  /** One step up or down the ladder shunned, contact, embassy, recognised. */
  | { readonly effect: 'status'; readonly power: Target; readonly step: 1 | -1 }
  | { readonly effect: 'listing'; readonly power: Target; readonly listed: boolean }
  | { readonly effect: 'posts'; readonly from: EthnicGroup; readonly to: EthnicGroup; readonly n: number }
  | { readonly effect: 'fort'; readonly province: ProvinceId; readonly stands: boolean }
  /** Suspends the supply clauses from giver to receiver up to and including the round that is `rounds` - 1 after this. */
  | { readonly effect: 'suspendSupply'; readonly giver: PowerId; readonly receiver: PowerId; readonly rounds: number }
  /** A true report: presence in the province, told to one power or to all. */
  | { readonly effect: 'revealPresence'; readonly province: ProvinceId; readonly to: Target | 'all' }
  /** A report on presence in a drawn province, public; drawn: as often false as honest, and nobody is told which. */
  | { readonly effect: 'report'; readonly honest: boolean | 'drawn' }
  /** Which front of this round is the main one, told to one power. */
  | { readonly effect: 'revealMain'; readonly to: Target }
  /** One secret pact, drawn, is made public; nothing if there is none. */
  | { readonly effect: 'leakPact' }
  | { readonly effect: 'allowance'; readonly power: Target; readonly by: number }
  /** Sets a flag that holds this round and `rounds` - 1 more; 0 clears it. */
  | { readonly effect: 'flag'; readonly flag: EventFlag; readonly rounds: number }
  | { readonly effect: 'corridorSooner'; readonly route: string; readonly rounds: number }
  /** Puts off the due round of every open demand by n. */
  | { readonly effect: 'demandsLater'; readonly rounds: number }
  /** Adds to the strength of the push on a front of this round; a false alarm with a strength becomes a push. */
  | { readonly effect: 'push'; readonly front: ProvinceId; readonly by: number };

/** `statusFreeze`: no status may rise (rules 8 edict). */
export type EventFlag = 'statusFreeze';

export interface CardChoice {
  readonly id: string;
  /** Applied at R2, each with `chooser` read as the power that chose. */
  readonly effects: readonly Effect[];
}

/**
 * Words: `event.<id>.headline`, `.text`, `.why`, `.source`; for each choice `event.<id>.choice.<choice>` and `.does` after it.
 */
export interface EventCard {
  readonly id: string;
  /** Calendar months (1-12) in which it may be drawn; empty: any. */
  readonly months: readonly number[];
  /** All of these must be in the match. */
  readonly actors: readonly PowerId[];
  /** Applied at B4, without a choice. */
  readonly effects: readonly Effect[];
  readonly choice?: {
    /** Each of these chooses for itself. */
    readonly choosers: readonly PowerId[];
    readonly options: readonly CardChoice[];
    /** Id of the option that is taken when nobody answers (rules 1). */
    readonly default: string;
    /** Sealed: who chose what is told at R2; open: answers are seen at once. */
    readonly sealed: boolean;
  };
}
