// The state of one match: the world plus people, clock, secrets and press. Plain JSON; only evolve makes new ones.
import type { UnitKind } from '../adjudicator/types.ts';
import type { PactId, PowerId, ProvinceId, SeatId, UnitId } from '../board/ids.ts';
import type { MatchSettings, Office, PolicyChoice, PolicyId } from '../command/command.ts';
import type { WrittenCard } from '../command/writtenCard.ts';
import type { PactTerms } from '../politics/pact.ts';
import type { DrugRoute, GameOrder, GameUnit, JudgedOrder, RoundRecord, World } from '../politics/world.ts';
import type { Text } from '../text/text.ts';
import type { LogEntry } from '../view/logEntry.ts';
import type { MotiveTold } from '../view/motive.ts';
import type { Message, Phase } from '../view/publicView.ts';

export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  readonly power: PowerId | null;
  readonly office: Office | null;
  readonly host: boolean;
}

export interface Draft {
  readonly id: string;
  readonly terms: PactTerms;
  readonly starter: boolean;
}

/** A log entry with who may see it: 'all', or the named powers until the archives open. */
export interface ScopedLogEntry {
  readonly entry: Omit<LogEntry, 'n'>;
  readonly to: 'all' | readonly PowerId[];
}

export interface ScopedMessage extends Message {
  readonly to: 'all' | readonly PowerId[];
  readonly marks: Readonly<Partial<Record<PowerId, 'meant' | 'notMeant' | 'believed' | 'doubted'>>>;
}

export interface Cable {
  readonly power: PowerId;
  readonly round: number;
  readonly text: Text;
}

/** A card for this round, and the coins taken for it. */
export interface ChosenPolicy {
  readonly choice: PolicyChoice;
  readonly paid: number;
}

/** What a power chose in Regroup beside its retreats (rules 4.3, 4.4). */
export interface RegroupChoices {
  readonly raise?: { readonly at: ProvinceId; readonly kind: UnitKind };
  readonly redeploy?: { readonly unit: UnitId; readonly to: ProvinceId };
  readonly disband?: readonly UnitId[];
  readonly guests?: Readonly<Record<UnitId, ProvinceId | 'stay'>>;
}

export interface MatchState extends World {
  readonly id: string;
  readonly code: string;
  /** SECRET: all chance is drawn from it by named draws (shared/game/chance.ts). */
  readonly seed: string;
  readonly settings: MatchSettings;
  readonly seats: Readonly<Record<SeatId, Seat>>;
  /** Powers without people: bot or idle. */
  readonly absent: Readonly<Partial<Record<PowerId, 'bot' | 'idle'>>>;
  readonly phase: Phase;
  /** Rises by one with each phase; commands name it. */
  readonly phaseId: number;
  readonly endsAt: number | null;
  readonly pausedLeft: number | null;
  /** SECRET: the round after which the match ends, drawn at the start (rules 1). */
  readonly lastRound: number;
  readonly ready: readonly PowerId[];
  /** SECRET: ready as all see it, but something that only they may know of has come in since: the phase waits for them (rules 1). */
  readonly recalled: readonly PowerId[];
  /** SECRET until Resolution. */
  readonly orders: Readonly<Record<UnitId, GameOrder>>;
  /** SECRET until Resolution. */
  readonly policies: Readonly<Partial<Record<PowerId, readonly ChosenPolicy[]>>>;
  /** Rounds in which a power played a policy, for the dagger rule (rules 8). */
  readonly policyHistory: readonly {
    readonly power: PowerId;
    readonly policy: PolicyId;
    readonly round: number;
    readonly choice: PolicyChoice;
  }[];
  readonly hands: Readonly<Partial<Record<PowerId, readonly PolicyId[]>>>;
  readonly drafts: Readonly<Partial<Record<PowerId, readonly Draft[]>>>;
  /** SECRET: which secret agenda each power drew. */
  readonly secretAgenda: Readonly<Partial<Record<PowerId, string>>>;
  readonly card: { readonly id: string; readonly answers: Readonly<Partial<Record<PowerId, string>>> } | null;
  readonly cardsPlayed: readonly string[];
  /** SECRET: cards that come before any drawn one (rules 11.2 choice). */
  readonly cardsDue: readonly string[];
  /** The invitations on the table, and after R2 how they were answered (scenario.md E, the guest list). */
  readonly guestList: {
    readonly invited: readonly PowerId[];
    readonly price: number;
    readonly answers: Readonly<Partial<Record<PowerId, string>>>;
  } | null;
  /** SECRET: the host's own cards for the next Briefing. */
  readonly written: readonly WrittenCard[];
  /** Who has said aloud that Moscow and Dushanbe act in concert (scenario.md B). */
  readonly accusers: readonly PowerId[];
  readonly messages: readonly ScopedMessage[];
  readonly read: Readonly<Record<string, number>>;
  readonly cables: readonly Cable[];
  readonly cablesSent: boolean;
  /** What Resolution found so far this round; appended to `history` at Close. */
  readonly inRound: Partial<RoundRecord> & { readonly orders?: readonly JudgedOrder[] };
  readonly dislodged: readonly {
    readonly unit: GameUnit;
    readonly attackedFrom: ProvinceId;
    readonly options: readonly ProvinceId[];
  }[];
  readonly retreats: Readonly<Record<UnitId, ProvinceId | null>>;
  /** Dislodged units whose owner has confirmed or changed the engine's proposal. */
  readonly retreatsConfirmed: readonly UnitId[];
  /** SECRET until the steps of Regroup run: what each power chose beside its retreats. */
  readonly regroup: Readonly<Partial<Record<PowerId, RegroupChoices>>>;
  readonly dispatch: Readonly<Partial<Record<PowerId, PactId | 'stood'>>>;
  /** Points by power and line, before scaling and caps. SECRET where a secret pact earned them. */
  readonly points: Readonly<Partial<Record<PowerId, Readonly<Record<string, number>>>>>;
  /** The same from what everybody knew at the time (docs/adr/0007-public-points-from-public-facts.md). */
  readonly publicPoints: Readonly<Partial<Record<PowerId, Readonly<Record<string, number>>>>>;
  readonly log: readonly ScopedLogEntry[];
  /** SECRET until the archives open: why bots did what they did. */
  readonly motives: readonly MotiveTold[];
  readonly outcome: { readonly how: 'ended' | 'collapse' | 'closed' } | null;
  /** Standing lost so far in this round, at most 4 (rules 3.1). */
  readonly standingLost: Readonly<Partial<Record<PowerId, number>>>;
  /** SECRET: for how many Closes running presence stood at 3 without a unit there (rules 9.1, strongholds). */
  readonly threes: Readonly<Record<ProvinceId, number>>;
  /** Units of refugees taken in so far, by host and regime (rules 9.2). */
  readonly hosted: Readonly<Partial<Record<PowerId, { readonly open: number; readonly humanitarian: number }>>>;
  /** Who last paid for the northern route; not the same one twice running (rules 9.3). */
  readonly narcoticsHit: PowerId | null;
  /** Added to the flow at the next R12 by cards. */
  readonly flowNudge: Readonly<Partial<Record<DrugRoute, number>>>;
  /** Cut supplies already paid for, `giver>receiver` (rules 6.1 supply: once a match for each giver). */
  readonly cuts: readonly string[];
  /** Counters for ids that may be counted; pacts, demands and messages have theirs from drawnIds.ts. */
  readonly nextUnit: number;
  readonly nextDraft: number;
}
