// What one seat may know beyond the public: sent to that seat alone, section by section, never in the Colyseus state.
import type { UnitKind } from '../adjudicator/types.ts';
import type { CrossingId, PactId, PowerId, ProvinceId, SeatId, UnitId } from '../board/ids.ts';
import type { ChannelId, Office, PolicyChoice, PolicyId } from '../command/command.ts';
import type { Demand } from '../politics/demand.ts';
import type { Ballot } from '../politics/institutions/motion.ts';
import type { Pact, PactTerms, WordLedger } from '../politics/pact.ts';
import type { BorderRegime, GameOrder } from '../politics/world.ts';
import type { Text } from '../text/text.ts';
import type { LogEntry } from './logEntry.ts';
import type { Message } from './publicView.ts';

/** What an order would mean, so that the order tool can say it first (rules 4.1, 4.2). */
export type OrderMeaning =
  | { readonly kind: 'plain' }
  | { readonly kind: 'guest'; readonly pact: PactId; readonly host: PowerId }
  | { readonly kind: 'incursion'; readonly on: PowerId; readonly standing: number; readonly breaks: readonly PactId[] }
  | { readonly kind: 'casusFoederis'; readonly pact: PactId }
  | { readonly kind: 'permittedBy'; readonly pact: PactId }
  /** Support over a border without a signature: greyed, with *ask for it* opening this draft (rules 4.2). */
  | { readonly kind: 'needsPact'; readonly with: PowerId; readonly draft: PactTerms };

export interface OrderChoice {
  readonly order: GameOrder;
  readonly meaning: OrderMeaning;
}

export interface UnitOrders {
  readonly unit: UnitId;
  readonly written: GameOrder | null;
  readonly choices: readonly OrderChoice[];
}

export interface AgendaLine {
  readonly id: string;
  readonly points: number;
  readonly max: number;
  /** Where it stands now, in words with numbers: catalogue `agenda.<id>.now`. */
  readonly now: Text;
}

export interface LeverageTerm {
  /** A sentence: "work permits". */
  readonly text: Text;
  readonly weight: number;
  readonly doubled: boolean;
  /** Pact clause or status it comes from, if it can be staked. */
  readonly stake?:
    | { readonly type: 'clause'; readonly pact: PactId; readonly clause: number }
    | { readonly type: 'status' };
}

/** Leverage between the viewer's power and another, with the terms the viewer may see (rules 7). */
export interface LeverageOver {
  readonly other: PowerId;
  readonly mine: readonly LeverageTerm[];
  readonly theirs: readonly LeverageTerm[];
  readonly net: number;
  /** Net as noted at R13 of each closed round, round 1 first: of pacts of the two and of public facts, so both may know it. */
  readonly history: readonly number[];
}

/** What a card can be aimed at now; absent lists: it names no such thing. */
export interface PolicyTargets {
  readonly places?: readonly ProvinceId[];
  readonly powers?: readonly PowerId[];
  readonly regimes?: readonly BorderRegime[];
  readonly crossings?: readonly CrossingId[];
  readonly demands?: readonly string[];
  readonly routes?: readonly string[];
}

export interface HandCard {
  readonly policy: PolicyId;
  /** Of a card with a target: the least that it can cost. */
  readonly cost: number;
  readonly playable: boolean;
  /** Why not, in words, when it cannot be played now. */
  readonly why?: Text;
  readonly targets?: PolicyTargets;
}

/** What is owed to or by the viewer this round. */
export interface DueItem {
  readonly pact: PactId;
  readonly clause: number;
  readonly from: PowerId;
  readonly to: PowerId | null;
  readonly text: Text;
  readonly nature: 'self' | 'pledge';
  /** Progress such as 2 of 6 posts. */
  readonly progress?: readonly [number, number];
}

export interface Channel {
  readonly id: ChannelId;
  readonly powers: readonly PowerId[];
  readonly unread: number;
  readonly readUpTo: number;
}

export interface PrivateView {
  readonly seat: SeatId;
  readonly power: PowerId | null;
  readonly office: Office | null;
  readonly host: boolean;
  /** Sections below exist once the match has begun and the seat has a power. */
  readonly you: {
    readonly coins: number;
    readonly incomeNext: number;
    readonly incomeParts: readonly { readonly text: Text; readonly coins: number }[];
    readonly radicalisation: number;
    /** False too when something that only this power may know of has come in since it said so: then *ready* must be said again. */
    readonly ready: boolean;
    /** The power's words as it knows them itself: with those of its secret pacts and private demands. */
    readonly ledger: WordLedger;
  } | null;
  readonly agenda: {
    readonly public: readonly AgendaLine[];
    readonly goodWord: AgendaLine;
    readonly secret: AgendaLine;
  } | null;
  readonly hand: readonly HandCard[];
  /** Cards chosen for this round, in order of choosing; a preset says how many there may be (rules 8). */
  readonly chosen: readonly PolicyChoice[];
  readonly orders: readonly UnitOrders[];
  /** Regroup: dislodged own units, where each may go, what is chosen or proposed (rules 1.1 G1). */
  readonly retreats: readonly {
    readonly unit: UnitId;
    readonly at: ProvinceId;
    readonly options: readonly ProvinceId[];
    readonly chosen: ProvinceId | null;
    readonly confirmed: boolean;
  }[];
  /** Regroup: the rest of its form (rules 4.3, 4.4); null outside Regroup. Empty lists: nothing to choose. */
  readonly regroup: {
    /** Guests without a right to stay. `chosen` null: the engine sends it to the nearest of `homes`; without one it disbands. */
    readonly guests: readonly {
      readonly unit: UnitId;
      readonly at: ProvinceId;
      readonly host: PowerId;
      readonly homes: readonly ProvinceId[];
      readonly chosen: ProvinceId | 'stay' | null;
    }[];
    /** So many of these units must go. */
    readonly disband: { readonly count: number; readonly of: readonly UnitId[]; readonly chosen: readonly UnitId[] };
    readonly raise: {
      readonly cost: number;
      readonly options: readonly { readonly at: ProvinceId; readonly kinds: readonly UnitKind[] }[];
      readonly chosen: { readonly at: ProvinceId; readonly kind: UnitKind } | null;
    };
    readonly redeploy: {
      readonly cost: number;
      readonly options: readonly { readonly unit: UnitId; readonly to: readonly ProvinceId[] }[];
      readonly chosen: { readonly unit: UnitId; readonly to: ProvinceId } | null;
    };
  } | null;
  /** Secret pacts and proposals this power may see. */
  readonly pacts: Readonly<Record<PactId, Pact>>;
  readonly demands: Readonly<Record<string, Demand>>;
  /** Own ballots on open motions. */
  readonly ballots: Readonly<Record<string, Ballot>>;
  /** Of conditional clauses in pacts the viewer may read: `pact/clause` → whether it binds now (rules 6). */
  readonly whens: Readonly<Record<string, boolean>>;
  readonly drafts: readonly { readonly id: string; readonly terms: PactTerms; readonly starter: boolean }[];
  readonly due: readonly DueItem[];
  readonly leverage: readonly LeverageOver[];
  readonly channels: readonly Channel[];
  /** All messages of those channels, oldest first (the newest 500). */
  readonly messages: readonly Message[];
  /** Intelligence, night cables and what securing units learned: private, true. */
  readonly cables: readonly {
    readonly n: number;
    readonly round: number;
    readonly text: Text;
    readonly fresh: boolean;
  }[];
  /** Choices of the event card still to make: choice ids; default is taken at the bell. */
  readonly eventChoice: {
    readonly card: string;
    readonly choices: readonly string[];
    readonly default: string;
    readonly chosen: string | null;
    /** A list of guests still to be sent: whom one may invite, and the prices in coins that one may ask. */
    readonly invites?: { readonly powers: readonly PowerId[]; readonly prices: readonly number[] };
  } | null;
  /** Private entries for playback and ticker (payments of secret pacts, own pledges judged, what was learned). */
  readonly log: readonly LogEntry[];
  /** Last dispatch: secret pacts that may be published, and the answer given. */
  readonly dispatch: { readonly pacts: readonly PactId[]; readonly answered: boolean } | null;
  /** Who has the right to act for the power on this. All, unless offices are dealt. */
  readonly recoveryPin: string;
}
