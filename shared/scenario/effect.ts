// The one list of effects that cards, policies, motions and facilitators' cards may have (rules 11.2). Nothing else changes the world by content.
// shared/game/effects.ts carries them out, effectText.ts says them in words.
import type { CrossingId, PowerId, ProvinceId } from '../board/ids.ts';
import type { ClauseKind, PlainClause } from '../politics/clause.ts';
import type { InstitutionId } from '../politics/institutions/motion.ts';
import type { BorderRegime, DrugRoute, EthnicGroup } from '../politics/world.ts';

/** A power, or `chooser`: the power that made the choice the effect hangs on. */
export type Target = PowerId | 'chooser';

/** Numbers of powers. */
export type PowerEffect =
  | {
      readonly effect: 'coins' | 'stability' | 'standing' | 'radicalisation' | 'allowance';
      readonly power: Target;
      readonly by: number;
    }
  /** Coins from one power to another; what the payer has not, is not paid. */
  | { readonly effect: 'give'; readonly from: Target; readonly to: Target; readonly coins: number }
  /** Another secret agenda of its preset, drawn; nothing if there is no other. */
  | { readonly effect: 'agendaRedrawn'; readonly power: Target };

/** The situation on the ground. */
export type GroundEffect =
  | { readonly effect: 'violence'; readonly province: ProvinceId; readonly by: number }
  /** SECRET effect: nobody is told but by `revealPresence`. */
  | { readonly effect: 'presence'; readonly province: ProvinceId; readonly by: number }
  /** Adds to the flow set at the next R12 (rules 9.3). */
  | { readonly effect: 'flow'; readonly route: DrugRoute; readonly by: number }
  | { readonly effect: 'stranded'; readonly crossing: CrossingId; readonly by: number }
  | { readonly effect: 'fort'; readonly province: ProvinceId; readonly stands: boolean }
  /** An Afghan province loses its controller until a unit takes it. */
  | { readonly effect: 'controllerRemoved'; readonly province: ProvinceId }
  /** Adds to the strength of the push on a front of this round; a false alarm with a strength, or a front not named, becomes a push. */
  | { readonly effect: 'push'; readonly front: ProvinceId; readonly by: number };

/** Kabul: status, cabinet, what its government decrees; and flags. */
export type KabulEffect =
  /** One step up or down the ladder shunned, contact, embassy, recognised. */
  | { readonly effect: 'status'; readonly power: Target; readonly step: 1 | -1 }
  | { readonly effect: 'listing'; readonly power: Target; readonly listed: boolean }
  | { readonly effect: 'posts'; readonly from: EthnicGroup; readonly to: EthnicGroup; readonly n: number }
  /** The counted share of a group in the population, in percent (rules 9.4). */
  | { readonly effect: 'share'; readonly group: EthnicGroup; readonly by: number }
  | { readonly effect: 'ban'; readonly on: boolean }
  /** Sets a flag that holds this round and `rounds` - 1 more; 0 clears it. */
  | { readonly effect: 'flag'; readonly flag: EventFlag; readonly rounds: number };

/** What powers are held to by paper and councils. */
export type PaperEffect =
  /** Suspends the supply clauses from giver to receiver up to and including the round that is `rounds` - 1 after this. */
  | { readonly effect: 'suspendSupply'; readonly giver: PowerId; readonly receiver: PowerId; readonly rounds: number }
  /** The same for the clauses of a kind that bind two powers to each other. */
  | {
      readonly effect: 'suspendClause';
      readonly clause: ClauseKind;
      readonly a: PowerId;
      readonly b: PowerId;
      readonly rounds: number;
    }
  /** Puts a public proposal on the table, with the seal of who offers it; it stands until it is answered. */
  | {
      readonly effect: 'offer';
      readonly by: Target;
      readonly parties: readonly PowerId[];
      readonly clauses: readonly PlainClause[];
      readonly term: number | 'match';
    }
  | { readonly effect: 'corridorSooner'; readonly route: string; readonly rounds: number }
  /** A corridor that is being built is finished now, and the power is among its funders. */
  | { readonly effect: 'corridorFunded'; readonly route: string; readonly by: Target }
  /** Puts off the due round of open demands; `by`, `on`: only theirs. */
  | { readonly effect: 'demandsLater'; readonly rounds: number; readonly by?: PowerId; readonly on?: PowerId }
  | { readonly effect: 'regime'; readonly power: Target; readonly regime: BorderRegime }
  /** An assessment in the name of a power (rules 8). */
  | { readonly effect: 'statement'; readonly by: Target; readonly front: ProvinceId; readonly says: 'real' | 'pretext' }
  | { readonly effect: 'seat'; readonly power: Target; readonly institution: InstitutionId; readonly seated: boolean }
  | { readonly effect: 'member'; readonly power: Target; readonly institution: InstitutionId; readonly member: boolean }
  /** How many hubs there can be (rules 6.1 hub). */
  | { readonly effect: 'hubs'; readonly by: number };

/** What is told, and to whom. */
export type TellingEffect =
  /** A true report: presence in the province, told to one power or to all. */
  | { readonly effect: 'revealPresence'; readonly province: ProvinceId; readonly to: Target | 'all' }
  /** A report on presence in a drawn province, public; drawn: as often false as honest, and nobody is told which. */
  | { readonly effect: 'report'; readonly honest: boolean | 'drawn' }
  /** Which front of this round is the main one, told to one power. */
  | { readonly effect: 'revealMain'; readonly to: Target }
  /** That a secret pact of a power exists, drawn, told to another that is no party to it. */
  | { readonly effect: 'revealPact'; readonly of: Target; readonly to: Target }
  /** One secret pact, drawn, is made public; nothing if there is none. */
  | { readonly effect: 'leakPact' }
  /** Opens a card of the deck, with its choice, at the next Briefing instead of a drawn one. */
  | { readonly effect: 'choice'; readonly card: string };

export type Effect = PowerEffect | GroundEffect | KabulEffect | PaperEffect | TellingEffect;

/** `statusFreeze`: no status may rise (rules 8 edict); `reserves`: the frozen reserves are released (rules 7). */
export type EventFlag = 'statusFreeze' | 'reserves';
