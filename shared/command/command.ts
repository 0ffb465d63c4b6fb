// What a person (or bot) in a match may ask for. The server stamps who asks; nobody says so in the message.
import type { CrossingId, PactId, PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import type { Ask, Stake } from '../politics/demand.ts';
import type { Ballot, InstitutionId, MotionContent } from '../politics/institutions/motion.ts';
import type { ModuleSwitches } from '../politics/modules.ts';
import type { PactTerms } from '../politics/pact.ts';
import type { GameOrder, GameUnit } from '../politics/world.ts';
import type { WrittenCard } from './writtenCard.ts';

export type Office = 'head' | 'foreign' | 'defence' | 'interior';

export interface MatchSettings {
  /** Seconds of each phase; null: no clock, the phase ends when all are ready or the host ends it. */
  readonly briefingSeconds: number | null;
  readonly diplomacySeconds: number | null;
  readonly regroupSeconds: number | null;
  readonly roundsMin: number;
  readonly roundsMax: number;
  readonly press: 'full' | 'public' | 'none';
  readonly spectators: 'none' | 'public';
  readonly botLevel: 'easy' | 'normal' | 'hard';
  /** Parts of the rules that the host switched on or off; absent: as the preset has them (rules 13). */
  readonly modules?: ModuleSwitches;
}

/** A quick phrase with its slots; worded in each reader's language, understood by bots (rules 5). */
export interface QuickPhrase {
  /** Catalogue key `phrase.<id>`. */
  readonly id:
    | 'accept'
    | 'refuse'
    | 'thank'
    | 'whoGuards'
    | 'helpMe'
    | 'iSupport'
    | 'isReal'
    | 'isPretext'
    | 'canYouSecure'
    | 'payFirst'
    | 'youBroke'
    | 'greet'
    | 'notForThatPrice'
    | 'iWill';
  readonly province?: ProvinceId;
  readonly power?: PowerId;
  readonly coins?: number;
}

export type Attachment =
  | { readonly type: 'province'; readonly province: ProvinceId }
  | { readonly type: 'pact'; readonly pact: PactId }
  /** Order sketch: drawn on the reader's board, sent to nobody as orders. */
  | { readonly type: 'sketch'; readonly orders: readonly { readonly unit: UnitId; readonly order: GameOrder }[] };

/** `floor`, or two or more powers sorted and joined by `+` such as `tj+uz`, or `own` for the delegation's own channel. */
export type ChannelId = string & { readonly __id?: 'channel' };

/** Policy cards (rules 8); which of them a power holds is said by the preset. */
export type PolicyId =
  | 'invest'
  | 'crackdown'
  | 'rally'
  | 'traditionalIslam'
  | 'fortify'
  | 'setBorderRegime'
  | 'assessment'
  | 'intelligence'
  | 'airlift'
  | 'aid'
  | 'moscowFormat'
  | 'championCoEthnics'
  | 'termezWorks'
  | 'wall'
  | 'reshuffle'
  | 'edict'
  | 'opiumBan'
  | 'amnesty'
  | 'purge'
  | 'insurgency'
  | 'appeal'
  | 'mediate'
  | 'investmentFund'
  | 'hazaraAppeal'
  | 'evacuationRequest'
  | 'releaseReserves';

/** A card chosen, with what it needs. */
export interface PolicyChoice {
  readonly policy: PolicyId;
  /** assessment: front; airlift: landing province; fortify, insurgency: where; intelligence about presence: that province. */
  readonly province?: ProvinceId;
  /** amnesty, purge: one or two. */
  readonly provinces?: readonly ProvinceId[];
  readonly says?: 'real' | 'pretext';
  readonly intelligence?: 'mainAlert' | 'presence' | 'secretPact';
  /** intelligence about a secret pact: whose. */
  readonly about?: PowerId;
  /** reshuffle: up to three posts moved, from group to group. */
  readonly posts?: readonly { readonly from: string; readonly to: string }[];
  /** moscowFormat: who is invited for the next round. */
  readonly invited?: readonly PowerId[];
  readonly regime?: 'open' | 'humanitarian' | 'closed';
  /** aid: where people are stranded, and coins 1-3. */
  readonly crossing?: CrossingId;
  readonly coins?: number;
  /** mediate: which demand. */
  readonly demand?: string;
  /** investmentFund: which corridor. */
  readonly route?: string;
}

/** Lobby: who sits where. */
export type LobbyCommand =
  | { readonly type: 'takePower'; readonly power: PowerId | null }
  | { readonly type: 'assignPower'; readonly seat: string; readonly power: PowerId | null }
  | { readonly type: 'setOffice'; readonly seat: string; readonly office: Office | null }
  | { readonly type: 'rename'; readonly name: string }
  /** bot: a bot plays it; idle: it holds and says nothing. Only for powers without people. */
  | { readonly type: 'setAbsent'; readonly power: PowerId; readonly as: 'bot' | 'idle' }
  | { readonly type: 'changeSettings'; readonly settings: Partial<MatchSettings> }
  | { readonly type: 'begin' };

export type ClockCommand =
  | { readonly type: 'ready'; readonly ready: boolean }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'extend'; readonly seconds: number }
  | { readonly type: 'endPhase' };

/** Regroup (rules 1.1 G1-G6): one form, changed as often as one likes until the phase ends. */
export type RegroupCommand =
  | { readonly type: 'retreat'; readonly unit: UnitId; readonly to: ProvinceId | null }
  /** Null: nothing is raised. */
  | { readonly type: 'raise'; readonly at: ProvinceId | null; readonly kind: GameUnit['kind'] }
  /** Null: nothing is flown. */
  | { readonly type: 'redeploy'; readonly unit: UnitId; readonly to: ProvinceId | null }
  /** Whom to lose first, if units must go; the rest is civil disorder. */
  | { readonly type: 'disband'; readonly units: readonly UnitId[] }
  /** A guest whose right has ended goes to a home or base, or stays: an incursion and an occupation (rules 4.3). Null: the engine sends it. */
  | { readonly type: 'guestGoes'; readonly unit: UnitId; readonly to: ProvinceId | 'stay' | null };

export type ForceCommand =
  | RegroupCommand
  /** null takes the order back: the unit holds. Secret until Resolution. */
  | { readonly type: 'writeOrder'; readonly unit: UnitId; readonly order: GameOrder | null }
  /**
   * One more card, or the same with another target. `instead`: the card given up for it, needed where no room is left for more than one.
   * Choice null takes back the card named by `instead`, or all.
   */
  | { readonly type: 'choosePolicy'; readonly choice: PolicyChoice | null; readonly instead?: PolicyId };

export type PactCommand =
  | { readonly type: 'saveDraft'; readonly draft: string; readonly terms: PactTerms }
  | { readonly type: 'dropDraft'; readonly draft: string }
  /** Proposing seals one's own signature. `draft` is dropped by it. */
  | { readonly type: 'propose'; readonly terms: PactTerms; readonly draft?: string; readonly standing?: boolean }
  /** A new version of a proposed pact; all other signatures fall. */
  | { readonly type: 'counter'; readonly pact: PactId; readonly version: number; readonly terms: PactTerms }
  | { readonly type: 'sign'; readonly pact: PactId; readonly version: number }
  | { readonly type: 'unsign'; readonly pact: PactId }
  | { readonly type: 'refuse'; readonly pact: PactId; readonly version: number }
  | { readonly type: 'retract'; readonly pact: PactId }
  | { readonly type: 'giveNotice'; readonly pact: PactId }
  | { readonly type: 'endTogether'; readonly pact: PactId }
  | { readonly type: 'publish'; readonly pact: PactId }
  /** A free step down of one's status towards the Taliban, any time (rules 6.1 status). */
  | { readonly type: 'downgrade' }
  | {
      readonly type: 'demand';
      readonly on: PowerId;
      readonly stakes: readonly Stake[];
      readonly ask: Ask;
      readonly due: number;
      readonly public: boolean;
    }
  | { readonly type: 'backDown'; readonly demand: string }
  /** A sealed signature under a new term of a pact in force; secret until all parties have sealed (rules 6, renewal). */
  | { readonly type: 'renew'; readonly pact: PactId; readonly term: number | 'match' };

export type CouncilCommand =
  | { readonly type: 'move'; readonly institution: InstitutionId; readonly content: MotionContent }
  /** Takes back one's own motion before the bell. */
  | { readonly type: 'withdrawMotion'; readonly motion: string }
  /** null takes the ballot back: an abstention. */
  | { readonly type: 'ballot'; readonly motion: string; readonly ballot: Ballot | null }
  /** A member gives a power a seat as guest, or takes it away (rules 10). */
  | {
      readonly type: 'seatGuest';
      readonly institution: InstitutionId;
      readonly power: PowerId;
      readonly seated: boolean;
    };

export type PressCommand =
  | {
      readonly type: 'say';
      readonly channel: ChannelId;
      readonly text?: string;
      readonly phrase?: QuickPhrase;
      readonly attach?: Attachment;
    }
  | { readonly type: 'read'; readonly channel: ChannelId; readonly upTo: number }
  /** Said and done (rules 5): seen by nobody until the archives open. */
  | { readonly type: 'mark'; readonly message: number; readonly mark: 'meant' | 'notMeant' | 'believed' | 'doubted' };

export type EventCommand =
  | { readonly type: 'answerEvent'; readonly card: string; readonly choice: string }
  /** The guest list (scenario.md E): who is invited, at what price in coins. Sent once, and public at once. */
  | { readonly type: 'invite'; readonly powers: readonly PowerId[]; readonly price: number }
  /** "You two are coordinated": said aloud of Moscow and Dushanbe, once a power and match; opened with the archives (scenario.md B). */
  | { readonly type: 'accuse' }
  /** The host lays a card of the deck on the pile: it comes at the next Briefing instead of a drawn one (scenario.md E). */
  | { readonly type: 'playCard'; readonly card: string }
  /** The host's own card for the next Briefing, beside the drawn one. */
  | { readonly type: 'writeCard'; readonly card: WrittenCard }
  /** Last dispatch (rules 11.4): publish one secret pact, or stand by one's word (null). */
  | { readonly type: 'dispatch'; readonly publish: PactId | null };

export type PlayerCommand =
  | LobbyCommand
  | ClockCommand
  | ForceCommand
  | PactCommand
  | CouncilCommand
  | PressCommand
  | EventCommand;

/** Commands that must name the phase they were written for; `stalePhase` refuses a late one. */
export const PHASE_BOUND = [
  'ready',
  'writeOrder',
  'retreat',
  'raise',
  'redeploy',
  'disband',
  'guestGoes',
  'choosePolicy',
  'propose',
  'counter',
  'sign',
  'unsign',
  'refuse',
  'demand',
  'renew',
  'move',
  'ballot',
  'answerEvent',
  'invite',
  'dispatch',
  'endPhase',
  'extend',
] as const satisfies readonly PlayerCommand['type'][];
