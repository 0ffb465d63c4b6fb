// What can have happened in a match: the union of all events, by the part of the state they change. The list of events is the match.
// Past tense, plain JSON, results and not reasons: a fold needs no rule, so an old log still folds when rules or numbers change.
import type { CrossingId, PactId, PowerId, ProvinceId, SeatId, UnitId } from '../board/ids.ts';
import type { MatchSettings, Office, PolicyChoice, PolicyId } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import type { WrittenCard } from '../command/writtenCard.ts';
import type { Demand } from '../politics/demand.ts';
import type { InstitutionId, InstitutionState, Motion } from '../politics/institutions/motion.ts';
import type { Pact, PactTerms, WordLedger } from '../politics/pact.ts';
import type { PactStep } from '../politics/pactStep.ts';
import type {
  Alerts,
  BorderRegime,
  Corridor,
  DrugRoute,
  EthnicGroup,
  GameOrder,
  GameUnit,
  PowerValues,
  RoundRecord,
  StatusStep,
} from '../politics/world.ts';
import type { Text } from '../text/text.ts';
import type { ValueName } from '../view/logEntry.ts';
import type { Motive } from '../view/motive.ts';
import type { Phase } from '../view/publicView.ts';
import type { ChosenPolicy, Draft, MatchState, RegroupChoices, ScopedLogEntry, ScopedMessage } from './state.ts';

/** Everything that was fixed or drawn at the start. */
export interface MatchSetup {
  readonly powers: readonly PowerId[];
  readonly power: Readonly<Partial<Record<PowerId, PowerValues>>>;
  readonly units: Readonly<Record<UnitId, GameUnit>>;
  readonly controller: Readonly<Record<ProvinceId, PowerId | null>>;
  readonly closed: readonly ProvinceId[];
  readonly presence: Readonly<Record<ProvinceId, number>>;
  readonly violence: Readonly<Record<ProvinceId, number>>;
  readonly flow: Readonly<Record<DrugRoute, number>>;
  readonly posts: Readonly<Record<EthnicGroup, number>>;
  readonly pacts: Readonly<Record<PactId, Pact>>;
  readonly hands: Readonly<Partial<Record<PowerId, readonly PolicyId[]>>>;
  readonly drafts: Readonly<Partial<Record<PowerId, readonly Draft[]>>>;
  readonly secretAgenda: Readonly<Partial<Record<PowerId, string>>>;
  readonly lastRound: number;
  /** Flags that stand from the start. */
  readonly flags?: Readonly<Record<string, number>>;
}

export type PeopleEvent =
  | {
      readonly type: 'matchCreated';
      readonly id: string;
      readonly code: string;
      readonly seed: string;
      readonly settings: MatchSettings;
      readonly powers: readonly PowerId[];
      /** Absent in logs of the time when there was only the Lesson. */
      readonly preset?: PresetId;
      readonly at: number;
    }
  | { readonly type: 'seatAdded'; readonly seat: SeatId; readonly name: string; readonly host: boolean }
  | { readonly type: 'seatRenamed'; readonly seat: SeatId; readonly name: string }
  | { readonly type: 'seatPlaced'; readonly seat: SeatId; readonly power: PowerId | null }
  | { readonly type: 'officeSet'; readonly seat: SeatId; readonly office: Office | null }
  /** Who stands in for a power: a bot, nobody (idle), or null: its people play it. */
  | { readonly type: 'absentSet'; readonly power: PowerId; readonly as: 'bot' | 'idle' | null }
  | { readonly type: 'settingsChanged'; readonly settings: MatchSettings }
  | { readonly type: 'matchBegan'; readonly setup: MatchSetup };

export type ClockEvent =
  | {
      readonly type: 'phaseBegan';
      readonly phase: Phase;
      readonly phaseId: number;
      readonly round: number;
      readonly endsAt: number | null;
    }
  | { readonly type: 'clockSet'; readonly endsAt: number | null; readonly pausedLeft: number | null }
  /** `quietly`: they are to look again, but only they may know of what came in; for all others they stay ready. */
  | {
      readonly type: 'readySet';
      readonly powers: readonly PowerId[];
      readonly ready: boolean;
      readonly quietly?: boolean;
    }
  | { readonly type: 'matchEnded'; readonly how: 'ended' | 'collapse' | 'closed' };

export type ForceEvent =
  | { readonly type: 'orderWritten'; readonly unit: UnitId; readonly order: GameOrder | null }
  | { readonly type: 'unitMoved'; readonly unit: UnitId; readonly to: ProvinceId; readonly coast?: string }
  | { readonly type: 'unitAdded'; readonly unit: GameUnit }
  | { readonly type: 'unitRemoved'; readonly unit: UnitId }
  | { readonly type: 'unitsDislodged'; readonly units: MatchState['dislodged'] }
  | {
      readonly type: 'retreatSet';
      readonly unit: UnitId;
      readonly to: ProvinceId | null;
      readonly confirmed: boolean;
    }
  | { readonly type: 'regroupChosen'; readonly power: PowerId; readonly choices: RegroupChoices }
  | { readonly type: 'controlChanged'; readonly province: ProvinceId; readonly to: PowerId | null }
  | { readonly type: 'fortSet'; readonly province: ProvinceId; readonly stands: boolean }
  | { readonly type: 'strongholdSet'; readonly province: ProvinceId; readonly stands: boolean };

export type PowerEvent =
  /** `lost`: standing that counts against the four of rules 3.1. */
  | {
      readonly type: 'valueSet';
      readonly power: PowerId;
      readonly value: ValueName;
      readonly now: number;
      readonly lost?: number;
    }
  | { readonly type: 'crisisSet'; readonly power: PowerId; readonly on: boolean }
  | { readonly type: 'allowanceSet'; readonly power: PowerId; readonly now: number }
  | { readonly type: 'statusSet'; readonly power: PowerId; readonly status: StatusStep }
  | { readonly type: 'listingSet'; readonly power: PowerId; readonly listed: boolean }
  | { readonly type: 'regimeSet'; readonly power: PowerId; readonly regime: BorderRegime }
  | { readonly type: 'wordCounted'; readonly power: PowerId; readonly entry: keyof WordLedger }
  /** `paid`: coins taken for it. Only in logs of the time when one card was all a power could choose. */
  | {
      readonly type: 'policyChosen';
      readonly power: PowerId;
      readonly choice: PolicyChoice | null;
      readonly paid: number;
    }
  /** All cards that now lie covered before the power. */
  | { readonly type: 'policiesSet'; readonly power: PowerId; readonly chosen: readonly ChosenPolicy[] }
  | { readonly type: 'policyPlayed'; readonly power: PowerId; readonly choice: PolicyChoice; readonly round: number };

export type PactEvent =
  | { readonly type: 'draftSaved'; readonly power: PowerId; readonly draft: string; readonly terms: PactTerms }
  | { readonly type: 'draftDropped'; readonly power: PowerId; readonly draft: string }
  /** The pact as it stands now; `how` says what was done to it. */
  | ({ readonly type: 'pactChanged' } & Omit<PactStep, 'deposits'>)
  | { readonly type: 'demandChanged'; readonly demand: Demand }
  | { readonly type: 'clauseSuspended'; readonly pact: PactId; readonly clause: number; readonly until: number }
  | { readonly type: 'corridorChanged'; readonly corridor: Corridor }
  | { readonly type: 'supplyCut'; readonly giver: PowerId; readonly receiver: PowerId }
  /** The motion as it stands now. */
  | { readonly type: 'motionChanged'; readonly motion: Motion }
  | { readonly type: 'institutionChanged'; readonly institution: InstitutionId; readonly now: InstitutionState }
  | { readonly type: 'whensRead'; readonly round: number; readonly held: Readonly<Record<string, boolean>> }
  | { readonly type: 'hubsSet'; readonly now: number };

export type SituationEvent =
  | { readonly type: 'alertsDrawn'; readonly alerts: Alerts }
  | { readonly type: 'presenceSet'; readonly province: ProvinceId; readonly now: number }
  | { readonly type: 'threesCounted'; readonly threes: Readonly<Record<ProvinceId, number>> }
  | { readonly type: 'violenceSet'; readonly province: ProvinceId; readonly now: number }
  | { readonly type: 'infiltrated'; readonly front: ProvinceId }
  | { readonly type: 'strandedSet'; readonly crossing: CrossingId; readonly now: number }
  | { readonly type: 'refugeesHosted'; readonly power: PowerId; readonly under: 'open' | 'humanitarian' }
  | { readonly type: 'flowSet'; readonly route: DrugRoute; readonly now: number }
  | { readonly type: 'flowNudged'; readonly route: DrugRoute; readonly by: number }
  | { readonly type: 'narcoticsPaid'; readonly power: PowerId | null }
  | { readonly type: 'banSet'; readonly on: boolean }
  | { readonly type: 'postsMoved'; readonly from: EthnicGroup; readonly to: EthnicGroup; readonly n: number }
  /** Holds up to and including round `until`; null clears it. */
  | { readonly type: 'flagSet'; readonly flag: string; readonly until: number | null }
  | {
      readonly type: 'statementMade';
      readonly by: PowerId;
      readonly front: ProvinceId;
      readonly says: 'real' | 'pretext';
      readonly round: number;
    }
  /** Percent added to the counted share of a group, all in all (rules 11.2 share). */
  | { readonly type: 'shareSet'; readonly group: EthnicGroup; readonly now: number }
  | { readonly type: 'agendaDrawn'; readonly power: PowerId; readonly agenda: string }
  /** The card comes at the next Briefing, before any drawn one. */
  | { readonly type: 'cardDue'; readonly card: string }
  | { readonly type: 'cardDrawn'; readonly card: string }
  | { readonly type: 'guestsInvited'; readonly powers: readonly PowerId[]; readonly price: number }
  /** How the invited answered, opened together at R2. */
  | { readonly type: 'guestsAnswered'; readonly answers: Readonly<Partial<Record<PowerId, string>>> }
  | { readonly type: 'cardWritten'; readonly card: WrittenCard }
  | { readonly type: 'writtenCardsDealt' }
  | { readonly type: 'accused'; readonly power: PowerId }
  | { readonly type: 'cardAnswered'; readonly power: PowerId; readonly choice: string };

export type PressEvent =
  | { readonly type: 'said'; readonly message: ScopedMessage }
  | {
      readonly type: 'marked';
      readonly message: number;
      readonly power: PowerId;
      readonly mark: 'meant' | 'notMeant' | 'believed' | 'doubted';
    }
  | { readonly type: 'readUpTo'; readonly seat: SeatId; readonly channel: string; readonly upTo: number }
  | { readonly type: 'cableSent'; readonly power: PowerId; readonly round: number; readonly text: Text }
  | { readonly type: 'nightCablesSent' };

export type RecordEvent =
  | { readonly type: 'logged'; readonly entry: ScopedLogEntry['entry']; readonly to: ScopedLogEntry['to'] }
  /** Adds to what this round's record will hold. */
  | { readonly type: 'found'; readonly record: Partial<RoundRecord> }
  | { readonly type: 'roundClosed'; readonly record: RoundRecord }
  | { readonly type: 'dispatched'; readonly power: PowerId; readonly publish: PactId | null }
  /** Why a bot did what was just done. SECRET until the archives open. */
  | { readonly type: 'motivesGiven'; readonly power: PowerId; readonly motives: readonly Motive[] };

export type GameEvent =
  | PeopleEvent
  | ClockEvent
  | ForceEvent
  | PowerEvent
  | PactEvent
  | SituationEvent
  | PressEvent
  | RecordEvent;
