// What everybody may know: the projection for a spectator, and the public half of a player's view. Kept in the Colyseus schema state.

import type { UnitKind } from '../adjudicator/types.ts';
import type { CrossingId, OwnerId, PactId, PowerId, ProvinceId, SeatId, UnitId } from '../board/ids.ts';
import type { Attachment, ChannelId, MatchSettings, Office, QuickPhrase } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import type { Demand } from '../politics/demand.ts';
import type { InstitutionId, InstitutionState, Motion } from '../politics/institutions/motion.ts';
import type { Pact, WordLedger } from '../politics/pact.ts';
import type { BorderRegime, DrugRoute, EthnicGroup, HostedRefugees, StatusStep } from '../politics/world.ts';
import type { Text } from '../text/text.ts';
import type { LogEntry } from './logEntry.ts';
import type { MotiveTold } from './motive.ts';

export type Phase = 'lobby' | 'briefing' | 'diplomacy' | 'resolution' | 'regroup' | 'dispatch' | 'archives';

export interface PublicSeat {
  readonly id: SeatId;
  readonly name: string;
  readonly power: PowerId | null;
  readonly office: Office | null;
  readonly host: boolean;
  /** From the room, not the log. */
  readonly online: boolean;
}

export interface PublicPower {
  readonly id: PowerId;
  /** person: at least one seat; bot: minded by a bot; idle. */
  readonly playedBy: 'person' | 'bot' | 'idle';
  readonly ready: boolean;
  /** 0: 0-1 coins, 1: 2-5, 2: 6 or more (rules 3). */
  readonly coinsBand: 0 | 1 | 2;
  readonly stability: number;
  readonly standing: number;
  readonly crisis: boolean;
  readonly status: StatusStep;
  readonly listsTaliban: boolean;
  readonly regime: BorderRegime;
  readonly ledger: WordLedger;
  /** Points of public interests so far and their lines (rules 11.3). */
  readonly publicPoints: number;
  readonly lines: readonly { readonly line: string; readonly points: number }[];
  readonly keys: number;
}

export interface PublicProvince {
  readonly controller: PowerId | null;
  readonly closed: boolean;
  readonly fort: boolean;
  readonly stronghold: boolean;
}

export interface PublicUnit {
  readonly id: UnitId;
  readonly owner: OwnerId;
  readonly kind: UnitKind;
  readonly at: ProvinceId;
  readonly coast?: string;
  /** Stands in another power's province by right. */
  readonly guest: boolean;
  /** Dislodged and waiting to retreat; attackedFrom for the drawing. */
  readonly dislodgedFrom?: ProvinceId;
}

export interface Message {
  readonly id: number;
  readonly channel: ChannelId;
  readonly from: PowerId;
  /** Name of the person, if a person wrote it. */
  readonly name?: string;
  readonly round: number;
  readonly at: number;
  readonly text?: string;
  readonly phrase?: QuickPhrase;
  readonly attach?: Attachment;
}

export interface PublicView {
  readonly code: string;
  readonly preset: PresetId;
  readonly settings: MatchSettings;
  readonly powers: readonly PowerId[];
  readonly clock: {
    readonly phase: Phase;
    readonly phaseId: number;
    readonly round: number;
    /** "round 4 of 4-6" (rules 1). */
    readonly roundsMin: number;
    readonly roundsMax: number;
    /** Server epoch ms; null: no clock. */
    readonly endsAt: number | null;
    /** ms left while paused; null: running. */
    readonly pausedLeft: number | null;
  };
  readonly seats: Readonly<Record<SeatId, PublicSeat>>;
  readonly power: Readonly<Partial<Record<PowerId, PublicPower>>>;
  /** Only provinces that differ from "sovereign controls, open to play" need entries before the start; after it, all. */
  readonly province: Readonly<Record<ProvinceId, PublicProvince>>;
  readonly unit: Readonly<Record<UnitId, PublicUnit>>;
  /** Named fronts of this round (rules 9.1). */
  readonly alerts: readonly ProvinceId[];
  readonly infiltrations: number;
  /** Infiltrations at which the region collapses. */
  readonly collapseAt: number;
  readonly posts: Readonly<Record<EthnicGroup, number>>;
  readonly inclusion: number;
  readonly flow: Readonly<Record<DrugRoute, number>>;
  readonly opiumBan: boolean;
  /** Violence by province, people waiting at crossings and those taken in (rules 9.2), all above nothing; empty where the preset tells them by events alone (rules 13). */
  readonly situation: {
    readonly violence: Readonly<Record<ProvinceId, number>>;
    readonly stranded: Readonly<Record<CrossingId, number>>;
    readonly hosted: HostedRefugees;
  };
  readonly corridor: Readonly<
    Record<
      string,
      {
        readonly state: 'building' | 'pays' | 'broken';
        readonly funders: readonly PowerId[];
        readonly paysFrom: number;
      }
    >
  >;
  /** Public pacts: given treaties, public proposals and agreements, published secrets. */
  readonly pact: Readonly<Record<PactId, Pact>>;
  readonly demand: Readonly<Record<string, Demand>>;
  /** Motions; the ballots of open ones are left out (rules 10). */
  readonly motion: Readonly<Record<string, Motion>>;
  readonly institution: Readonly<Partial<Record<InstitutionId, InstitutionState>>>;
  /** The event card of the round, with who still has to choose. */
  readonly card: {
    readonly id: string;
    readonly choosers: readonly PowerId[];
    readonly answered: readonly PowerId[];
    /** Invitations sent, with the price in coins for an envoy; `answers` once they are open. */
    readonly guests?: {
      readonly powers: readonly PowerId[];
      readonly price: number;
      readonly answers: Readonly<Partial<Record<PowerId, string>>>;
    };
  } | null;
  readonly floor: readonly Message[];
  readonly log: readonly LogEntry[];
  /** After the archives open. */
  readonly result: MatchResult | null;
}

/** The first page of the archives (rules 12). */
export interface MatchResult {
  readonly how: 'ended' | 'collapse' | 'closed';
  readonly rounds: number;
  readonly scores: readonly {
    readonly power: PowerId;
    readonly total: number;
    readonly public: number;
    readonly goodWord: number;
    readonly secret: number;
    readonly stars: number;
    readonly starsOf: number;
    readonly secretAgenda: string;
    readonly lines: readonly { readonly line: string; readonly points: number; readonly max: number }[];
    readonly rank: number;
  }[];
  readonly winners: readonly PowerId[];
  /** The article's question answered by this match: headline and sentences. */
  readonly answer: readonly Text[];
  /** Net leverage a>b by round, for the chart: index 0 is round 1. */
  readonly leverage: Readonly<Record<string, readonly number[]>>;
  readonly stability: Readonly<Partial<Record<PowerId, readonly number[]>>>;
  /** Secret pacts, now open. */
  readonly pacts: readonly Pact[];
  /** True presence by round end, and which alerts were real. */
  readonly alerts: readonly {
    readonly round: number;
    readonly front: ProvinceId;
    readonly role: 'main' | 'second' | 'false';
    readonly from: ProvinceId;
    readonly strength: number;
    readonly gotIn: boolean;
  }[];
  readonly presence: Readonly<Record<ProvinceId, number>>;
  /** Who said what about an alert, and whether it was so. */
  readonly statements: readonly {
    readonly by: PowerId;
    readonly front: ProvinceId;
    readonly round: number;
    readonly says: 'real' | 'pretext';
    readonly true: boolean;
  }[];
  readonly broken: readonly {
    readonly by: PowerId;
    readonly pact: PactId;
    readonly round: number;
    readonly evidence: Text;
  }[];
  /** All private messages with their marks. */
  readonly press: readonly (Message & MessageMarks)[];
  /** Marks on what was said on the floor, by the number of the message. */
  readonly floorMarks: readonly ({ readonly id: number } & MessageMarks)[];
  /** Why bots did what they did. */
  readonly motives: readonly MotiveTold[];
}

/** Said and done (rules 5). */
export interface MessageMarks {
  readonly meant?: boolean;
  readonly believed?: readonly PowerId[];
  readonly doubted?: readonly PowerId[];
}
