// The world as politics, situation and agendas read it: everything a rule may ask about. MatchState (shared/game) adds people, press and clock.
// Plain JSON data, so that a fold of the log can be compared and stored.

import type { OrderAct, OrderOutcome, PushOutcome, UnitKind } from '../adjudicator/types.ts';
import type { CrossingId, OwnerId, PactId, PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import type { PresetId } from '../command/presetId.ts';
import type { Demand } from './demand.ts';
import type { InstitutionId, InstitutionState, Motion } from './institutions/motion.ts';
import type { ModuleSwitches } from './modules.ts';
import type { Pact, WordLedger } from './pact.ts';

export type StatusStep = 'shunned' | 'contact' | 'embassy' | 'recognised';
export type BorderRegime = 'open' | 'humanitarian' | 'closed';
export type EthnicGroup = 'pashtun' | 'tajik' | 'hazara' | 'uzbek' | 'aimak' | 'turkmen' | 'baloch' | 'other';
export type DrugRoute = 'north' | 'west' | 'south';

/** What coins between powers are for (rules 1.1 R3). */
export type PaymentKind = 'pay' | 'supply' | 'arms' | 'corridor' | 'asylum' | 'hub';
/** What a power earns from beside its base and provinces (rules 3.1). */
export type EarningKind = 'trade' | 'corridor' | 'opium' | 'hub';
/** 0: 0-1 coins, 1: 2-5, 2: 6 or more (rules 3). */
export type CoinsBand = 0 | 1 | 2;

/** A power's own numbers (rules 3). Coins 0-15, stability and standing 0-10, radicalisation 0-5. Stability is cohesion for tal, nrf. */
export interface PowerValues {
  readonly coins: number;
  readonly stability: number;
  readonly standing: number;
  readonly radicalisation: number;
  readonly startStanding: number;
  readonly baseIncome: number;
  readonly startKeys: number;
  readonly allowance: number;
  readonly crisis: boolean;
  /** towards the Taliban; meaningless for tal, nrf. */
  readonly status: StatusStep;
  readonly listsTaliban: boolean;
  readonly regime: BorderRegime;
  readonly ledger: WordLedger;
}

export interface GameUnit {
  readonly id: UnitId;
  readonly owner: OwnerId;
  readonly kind: UnitKind;
  readonly at: ProvinceId;
  readonly coast?: string;
}

/** What a unit may be told: the adjudicator's acts and `secure` (rules 4.5), which names what it lowers. */
export type GameOrder = OrderAct | { readonly type: 'secure'; readonly lowers: 'presence' | 'violence' };

export interface Alerts {
  readonly round: number;
  /** Named fronts in drawing order hidden: sorted by id, public (rules 9.1). */
  readonly fronts: readonly ProvinceId[];
  /** SECRET: which is main, second, false, with strength before securing and the province behind. */
  readonly truth: readonly {
    readonly front: ProvinceId;
    readonly role: 'main' | 'second' | 'false';
    readonly strength: number;
    readonly from: ProvinceId;
  }[];
}

export interface Corridor {
  readonly route: string;
  readonly pact: PactId;
  readonly signedIn: number;
  /** First round at whose Briefing it can pay. */
  readonly paysFrom: number;
  readonly funders: readonly PowerId[];
  /** Rounds in which it paid. */
  readonly paidIn: readonly number[];
}

/** An order as it was judged at Resolution (rules R6-R8). */
export interface JudgedOrder {
  readonly unit: UnitId;
  readonly owner: OwnerId;
  readonly kind: UnitKind;
  readonly at: ProvinceId;
  /** What the owner wrote (hold if nothing). */
  readonly written: GameOrder;
  /** What was adjudicated, after rules 4.2 and 4.5 turned a support into hold. */
  readonly adjudicated: OrderAct;
  /** Why it was turned into hold, if it was. */
  readonly voided?: 'noPact' | 'securingUnit' | 'crisis' | 'closed';
  readonly result: OrderOutcome['result'];
  readonly reason: OrderOutcome['reason'];
  readonly dislodged: boolean;
  readonly incursionOn?: PowerId;
}

/** What happened in one round, kept for agendas, conditions, leverage and the archives. Appended at Close. */
export interface RoundRecord {
  readonly round: number;
  readonly orders: readonly JudgedOrder[];
  readonly pushes: readonly (PushOutcome & { readonly role: 'main' | 'second' })[];
  /** Fronts got into. */
  readonly infiltrations: readonly ProvinceId[];
  /** Powers whose support alone stopped a push on another power (rules 7, protector). */
  readonly protections: readonly { readonly by: PowerId; readonly of: PowerId; readonly front: ProvinceId }[];
  readonly incursions: readonly { readonly by: PowerId; readonly on: PowerId; readonly province: ProvinceId }[];
  readonly secured: readonly { readonly unit: UnitId; readonly owner: PowerId; readonly at: ProvinceId }[];
  /** Coins really paid between powers by `pay` and `supply`. */
  readonly payments: readonly {
    readonly from: PowerId;
    readonly to: PowerId;
    readonly coins: number;
    readonly pact: PactId;
    readonly kind: PaymentKind;
  }[];
  readonly corridorsPaid: readonly string[];
  readonly flow: Readonly<Record<DrugRoute, number>>;
  /** Net leverage at R13: `a>b` → L(a,b) - L(b,a). */
  readonly netLeverage: Readonly<Record<string, number>>;
  /** The same in terms that everybody may read; absent in records that viewers get. */
  readonly publicNetLeverage?: Readonly<Record<string, number>>;
  /** L(a,b) alone, in terms that everybody may read. */
  readonly publicLeverage?: Readonly<Record<string, number>>;
  readonly stability: Readonly<Partial<Record<PowerId, number>>>;
  readonly status: Readonly<Partial<Record<PowerId, StatusStep>>>;
  readonly posts: Readonly<Record<EthnicGroup, number>>;
  readonly controller: Readonly<Record<ProvinceId, PowerId | null>>;
  readonly brokePledge: readonly PowerId[];
  readonly policies: readonly { readonly power: PowerId; readonly policy: string }[];
  readonly points: Readonly<Partial<Record<PowerId, Readonly<Record<string, number>>>>>;
  /** Points that everybody could count (rules 11.3). */
  readonly publicPoints?: Readonly<Partial<Record<PowerId, Readonly<Record<string, number>>>>>;
  /** Pacts in force when rights were read (R5). */
  readonly inForce?: readonly PactId[];
  /** SECRET: sides of their clauses that bound nobody in the round, for their condition or a suspension (politics/boundThen.ts). */
  readonly waiting?: readonly string[];
  /** Pacts in force when the round closed. */
  readonly inForceAtClose?: readonly PactId[];
  /** Payments that fell short (rules 6.1 pay, supply), to be judged at K1. */
  readonly shorts?: readonly { readonly pact: PactId; readonly clause: number; readonly from: PowerId }[];
  /** Who lists the Taliban as terrorists at Close. */
  readonly listing?: Readonly<Partial<Record<PowerId, boolean>>>;
  /** Units that stood in each province after Regroup, by owner. */
  readonly standing?: Readonly<Record<ProvinceId, OwnerId>>;
  /** Powers that dislodged, were dislodged or were thrown back (rules 6.1 trade). */
  readonly fighters?: readonly PowerId[];
  /** Provinces in which there was fighting (rules 9.2). */
  readonly fighting?: readonly ProvinceId[];
  /** Provinces in which a policy or an event raised violence: they are not quiet at R10 (rules 8 insurgency, purge; 9.2, 11.2). */
  readonly stirred?: readonly ProvinceId[];
  /** Powers that lost a key province, once for each. */
  readonly keysLost?: readonly PowerId[];
  /** Units that had to retreat. */
  readonly retreated?: readonly UnitId[];
  /** Provinces in which violence rose. */
  readonly rose?: readonly ProvinceId[];
  /** Where IS-K attacked (rules 9.1), if it did. */
  readonly attacked?: ProvinceId;
  /** Powers in which there was an attack planned at home (rules 9.1). */
  readonly domestic?: readonly PowerId[];
  /** Motions counted in this round. */
  readonly motions?: readonly string[];
  /** Powers that received from a hub at the Briefing of this round. */
  readonly hubsPaid?: readonly PowerId[];
  /** What the alerts of the round were in truth (for the archives). */
  readonly alerts?: Alerts['truth'];
  /** Exercises that took place, by the pact they were agreed in (rules 6.1): known to its readers. */
  readonly exercises?: readonly {
    readonly pact: PactId;
    readonly clause: number;
    readonly province: ProvinceId;
    readonly participants: readonly PowerId[];
  }[];
  /** Stranded refugees taken in by pact (rules 6.1 asylum): `places` as they were found. */
  readonly sheltered?: readonly {
    readonly pact: PactId;
    readonly clause: number;
    readonly host: PowerId;
    readonly places: number;
  }[];
  /** Clauses that were to act in this round and could not, beside short payments: judged at K1. */
  readonly missed?: readonly { readonly pact: PactId; readonly clause: number }[];
  /** Fronts named in the round, by id: public. */
  readonly fronts?: readonly ProvinceId[];
  /** Coins earned at the Briefing of this round, by what (rules 3.1). */
  readonly earned?: readonly { readonly power: PowerId; readonly how: EarningKind; readonly coins: number }[];
  /** Afghan provinces that rose in this round (rules 8 insurgency). */
  readonly risen?: readonly ProvinceId[];
  /** Further facts at Close, for conditions that ask about past rounds (rules 11.1). */
  readonly closing?: RoundClosing;
}

/** How things stood at a Close, beside what else the record says. */
export interface RoundClosing {
  readonly standing: Readonly<Partial<Record<PowerId, number>>>;
  readonly regime: Readonly<Partial<Record<PowerId, BorderRegime>>>;
  /** SECRET of each power; absent in records that viewers get. */
  readonly radicalisation?: Readonly<Partial<Record<PowerId, number>>>;
  /** SECRET; absent in records that viewers get. */
  readonly presence?: Readonly<Record<ProvinceId, number>>;
  readonly violence: Readonly<Record<ProvinceId, number>>;
  readonly stranded: Readonly<Record<CrossingId, number>>;
  readonly hosted: HostedRefugees;
  readonly forts?: readonly ProvinceId[];
}

/** Units of refugees taken in so far, by host and regime (rules 9.2). */
export type HostedRefugees = Readonly<
  Partial<Record<PowerId, { readonly open: number; readonly humanitarian: number }>>
>;

export interface World {
  /** Which scenario and which parts of the rules are played (rules 13). */
  readonly preset: PresetId;
  /** What the host switched otherwise than the preset has it (rules 13); absent: nothing. */
  readonly settings?: { readonly modules?: ModuleSwitches | undefined };
  /** 1 is September 2021. 0 before the start. */
  readonly round: number;
  /** Powers in the match, in POWER_IDS order. */
  readonly powers: readonly PowerId[];
  readonly power: Readonly<Partial<Record<PowerId, PowerValues>>>;
  readonly units: Readonly<Record<UnitId, GameUnit>>;
  /** null: nobody (Afghan provinces only). Closed provinces keep their sovereign. */
  readonly controller: Readonly<Record<ProvinceId, PowerId | null>>;
  /** Provinces of powers not in the match (rules 2). */
  readonly closed: readonly ProvinceId[];
  readonly forts: readonly ProvinceId[];
  readonly strongholds: readonly ProvinceId[];
  /** SECRET: IS-K presence 0-3 for each Afghan province. */
  readonly presence: Readonly<Record<ProvinceId, number>>;
  readonly violence: Readonly<Record<ProvinceId, number>>;
  readonly stranded: Readonly<Record<CrossingId, number>>;
  readonly flow: Readonly<Record<DrugRoute, number>>;
  readonly opiumBan: boolean;
  readonly posts: Readonly<Record<EthnicGroup, number>>;
  readonly alerts: Alerts | undefined;
  readonly infiltrations: number;
  /** Those in force stand in the order in which they came in force, the oldest first. */
  readonly pacts: Readonly<Record<PactId, Pact>>;
  readonly demands: readonly Demand[];
  readonly corridors: readonly Corridor[];
  /** Clauses suspended by a defied demand: `pact/clause` → last suspended round. */
  readonly suspended: Readonly<Record<string, number>>;
  /** Flags of events, edicts, statements and the like: name → last round in which it holds. */
  readonly flags: Readonly<Record<string, number>>;
  /** Assessments published: `power/front`. */
  readonly statements: readonly {
    readonly by: PowerId;
    readonly front: ProvinceId;
    readonly says: 'real' | 'pretext';
    readonly round: number;
  }[];
  readonly history: readonly RoundRecord[];
  /** Motions of this match, oldest first; their ballots are SECRET while open (rules 10). */
  readonly motions: readonly Motion[];
  readonly institutions: Readonly<Partial<Record<InstitutionId, InstitutionState>>>;
  /** The conditions of clauses as read at the bell of `round`, `pact/clause` → held; they hold to Close (rules 6). SECRET like their pacts. */
  readonly whens: { readonly round: number; readonly held: Readonly<Record<string, boolean>> };
  /** Hubs of humanitarian organisations that exist: one at first, the second opens by event (rules 6.1 hub). */
  readonly hubs: number;
  /** Refugees taken in so far; absent: none. */
  readonly hosted?: HostedRefugees;
  /** Percent added to the counted share of a group in the population (rules 9.4, 11.2); absent: none. */
  readonly shares?: Readonly<Partial<Record<EthnicGroup, number>>>;
  /** Policy cards that each power has in this match, as the preset deals them; absent: not known here (rules 8). */
  readonly hands?: Readonly<Partial<Record<PowerId, readonly string[]>>>;
  /** How rich each power looks to all, where that differs from its purse: coins spent or laid down in secret are still seen. */
  readonly bands?: Readonly<Partial<Record<PowerId, CoinsBand>>>;
}
