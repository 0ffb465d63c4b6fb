// What an event card is: data in events/, drawn and answered by the engine. What it does is a list of effects (effect.ts).
// Words: catalogue keys by convention, see `EventCard`.
import type { PowerId } from '../board/ids.ts';
import type { Effect } from './effect.ts';

/** A list of guests (scenario.md E): who chooses on the card ticks invitations and a price; each invited power then answers for itself, sealed. */
export interface Invitations {
  /** Coins that a guest with an envoy pays; one of them is asked. */
  readonly prices: readonly number[];
  readonly never: readonly PowerId[];
  readonly options: readonly CardChoice[];
  readonly default: string;
}

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
  /** Comes only when another card opens it, never drawn. */
  readonly onlyDue?: true;
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
  readonly invites?: Invitations;
}

/** Cards that a host may play by hand: their powers are here, and they are no other card's sequel. */
export function playableCards(deck: readonly EventCard[], powers: readonly PowerId[]): readonly EventCard[] {
  return deck.filter(({ actors, onlyDue }) => !onlyDue && actors.every((power) => powers.includes(power)));
}
