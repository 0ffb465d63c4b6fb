// Conditions: the one predicate language of clauses, demands, agendas, events and motions (rules 11.1). Data, not code.
// When each holds, what it says in words and who may know it is in kinds/, one file a family; conditionKinds.ts is the registry.
import type { CrossingId, PactId, PowerId, ProvinceId } from '../../board/ids.ts';
import type { ClauseKind } from '../clause.ts';
import type { Ballot, InstitutionId, MotionKind } from '../institutions/motion.ts';
import type { BorderRegime, DrugRoute, EarningKind, EthnicGroup, PaymentKind, StatusStep } from '../world.ts';

/** Values against numbers. */
export type Compare = 'atLeast' | 'atMost';

/** Flags that everybody may know of, with words of their own; others are for cards and agendas. */
export const OPEN_FLAGS = ['statusFreeze', 'reserves'] as const;

/** A number of the world against a number: what a mean can be taken of. */
export type MeasuredCondition =
  // The board
  /** Units of an owner in places (empty list: anywhere). */
  | {
      readonly is: 'units';
      readonly owner: PowerId;
      readonly provinces: readonly ProvinceId[];
      readonly compare: Compare;
      readonly n: number;
    }
  /** Units of other powers in provinces that the power controls; `provinces`: only in these. */
  | {
      readonly is: 'foreignUnits';
      readonly power: PowerId;
      readonly provinces?: readonly ProvinceId[];
      readonly compare: Compare;
      readonly n: number;
    }
  /** Afghan provinces that have risen so far (rules 8 insurgency). */
  | { readonly is: 'risen'; readonly compare: Compare; readonly n: number }
  // Paper
  /** With how many of the others the power shares a pact in force, with a clause of a kind if one is named. */
  | {
      readonly is: 'partners';
      readonly power: PowerId;
      readonly among: readonly PowerId[];
      readonly clause?: ClauseKind;
      readonly compare: Compare;
      readonly n: number;
    }
  /** The ledger of word (rules 6.2). */
  | {
      readonly is: 'pledges';
      readonly power: PowerId;
      readonly what: 'kept' | 'broken' | 'withdrawn';
      readonly compare: Compare;
      readonly n: number;
    }
  /** Motions counted so far. */
  | {
      readonly is: 'motions';
      readonly institution?: InstitutionId;
      readonly motion?: MotionKind;
      readonly by?: PowerId;
      readonly state: 'adopted' | 'refused';
      readonly compare: Compare;
      readonly n: number;
    }
  // Kabul
  /** How many powers stand at a step or higher. */
  | { readonly is: 'steps'; readonly step: StatusStep; readonly compare: Compare; readonly n: number }
  | { readonly is: 'posts'; readonly group: EthnicGroup; readonly compare: Compare; readonly n: number }
  | { readonly is: 'inclusion'; readonly compare: Compare; readonly n: number }
  // Numbers of powers
  | {
      readonly is: 'value';
      readonly power: PowerId;
      readonly value: 'stability' | 'standing' | 'radicalisation';
      readonly compare: Compare;
      readonly n: number;
    }
  /** 0: 0-1 coins, 1: 2-5, 2: 6 or more (rules 3). */
  | { readonly is: 'coinsBand'; readonly power: PowerId; readonly compare: Compare; readonly n: 0 | 1 | 2 }
  /** As noted at R13 of the last round that closed (rules 1.1). */
  | {
      readonly is: 'leverage';
      readonly a: PowerId;
      readonly b: PowerId;
      readonly net: boolean;
      readonly compare: Compare;
      readonly n: number;
    }
  // The situation
  /** IS-K presence: hidden (rules 9.1). */
  | { readonly is: 'presence'; readonly province: ProvinceId; readonly compare: Compare; readonly n: number }
  | { readonly is: 'violence'; readonly province: ProvinceId; readonly compare: Compare; readonly n: number }
  | { readonly is: 'flow'; readonly route: DrugRoute; readonly compare: Compare; readonly n: number }
  /** Stranded refugees at a crossing, or at all of them. */
  | { readonly is: 'stranded'; readonly crossing?: CrossingId; readonly compare: Compare; readonly n: number }
  /** Units of refugees taken in so far. */
  | { readonly is: 'hosted'; readonly by: PowerId | 'anywhere'; readonly compare: Compare; readonly n: number }
  /** Infiltrations so far into provinces of a power, or anywhere. */
  | { readonly is: 'infiltrations'; readonly into: PowerId | 'anywhere'; readonly compare: Compare; readonly n: number }
  /** Assessments published so far that were right, or wrong: known when the archives open (rules 8, 12). */
  | {
      readonly is: 'assessments';
      readonly by: PowerId;
      readonly right: boolean;
      readonly compare: Compare;
      readonly n: number;
    };

export type FactCondition =
  // The board
  | {
      readonly is: 'controls';
      readonly power: PowerId;
      readonly provinces: readonly ProvinceId[];
      readonly how: 'all' | 'any';
    }
  /** A fort in each of the provinces, all controlled by the power; empty list: one anywhere in its provinces. */
  | { readonly is: 'forts'; readonly power: PowerId; readonly provinces: readonly ProvinceId[] }
  // Paper
  /** `as`: and it is secret, was published, or may be read by all. */
  | { readonly is: 'pactInForce'; readonly pact: PactId; readonly as?: 'secret' | 'published' | 'public' }
  /** A clause of a kind binds between the two, for at least `rounds` rounds (absent: 1). */
  | {
      readonly is: 'clauseInForce';
      readonly clause: ClauseKind;
      readonly a: PowerId;
      readonly b: PowerId;
      readonly rounds?: number;
    }
  /** Some pact in force among all of these (and others, at least `parties` in all), for at least `rounds` rounds. */
  | {
      readonly is: 'pactAmong';
      readonly powers: readonly PowerId[];
      readonly parties?: number;
      readonly clause?: ClauseKind;
      /** Secret: and never published. */
      readonly visibility?: 'public' | 'secret';
      readonly rounds?: number;
    }
  /** One unit was pledged to two powers for different provinces in one round; `kept`: one pledge was kept; `hidden`: both stayed secret. */
  | { readonly is: 'soldTwice'; readonly power: PowerId; readonly kept?: boolean; readonly hidden?: boolean }
  | {
      readonly is: 'demand';
      readonly by?: PowerId;
      readonly on?: PowerId;
      readonly state: 'complied' | 'defied' | 'backedDown';
    }
  /** `as`: with a vote (absent), as a guest, or either. */
  | {
      readonly is: 'member';
      readonly power: PowerId;
      readonly institution: InstitutionId;
      readonly as?: 'guest' | 'seated';
    }
  | {
      readonly is: 'motion';
      readonly institution: InstitutionId;
      readonly motion: MotionKind;
      readonly state: 'adopted' | 'refused';
    }
  /** Has voted so at a count. */
  | {
      readonly is: 'ballot';
      readonly power: PowerId;
      readonly institution: InstitutionId;
      readonly motion?: MotionKind;
      readonly ballot: Ballot;
    }
  // Kabul
  | { readonly is: 'status'; readonly power: PowerId; readonly compare: Compare; readonly step: StatusStep }
  | { readonly is: 'lists'; readonly power: PowerId }
  | { readonly is: 'ban' }
  | { readonly is: 'regime'; readonly power: PowerId; readonly regime: BorderRegime }
  // The situation
  | { readonly is: 'frontNamed'; readonly front: ProvinceId }
  /** Any front that the power controls is named. */
  | { readonly is: 'ownFrontNamed'; readonly power: PowerId }
  | { readonly is: 'month'; readonly compare: Compare; readonly round: number }
  // What was done in the last round that closed
  /** A support of a unit of another power (`whom`), in or into a province (`at`). */
  | { readonly is: 'supported'; readonly giver: PowerId; readonly at?: ProvinceId; readonly whom?: PowerId }
  | { readonly is: 'secured'; readonly giver: PowerId; readonly at?: ProvinceId; readonly behindNamedFront?: boolean }
  /** An incursion in the last `rounds` closed rounds (absent: 1). */
  | { readonly is: 'incursion'; readonly by?: PowerId; readonly on?: PowerId; readonly rounds?: number }
  | { readonly is: 'gotIn'; readonly front: ProvinceId }
  /** Coins received from others by pacts (`how` absent: pay and supply), in the last round or so far. */
  | {
      readonly is: 'received';
      readonly power: PowerId;
      readonly from?: PowerId;
      readonly how?: PaymentKind;
      readonly span?: 'match';
      readonly coins: number;
    }
  /** Coins earned at Briefing, in the last round that closed or so far. */
  | {
      readonly is: 'earned';
      readonly power: PowerId;
      readonly how: EarningKind;
      readonly span?: 'match';
      readonly coins: number;
    }
  /** In the last round that closed; with `rounds`: in so many rounds so far. */
  | { readonly is: 'corridorPaid'; readonly route: string; readonly rounds?: number }
  /** An assessment that stands (rules 8: three rounds). */
  | { readonly is: 'statement'; readonly by: PowerId; readonly front: ProvinceId; readonly says: 'real' | 'pretext' }
  | { readonly is: 'flag'; readonly flag: string };

export type PlainCondition = MeasuredCondition | FactCondition;

/** Built of others. The last four look at the Closes of past rounds. */
export type JoinedCondition =
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  /** At each of the last `n` Closes. */
  | { readonly is: 'forRounds'; readonly n: number; readonly of: Condition }
  /** At so many Closes so far. */
  | { readonly is: 'rounds'; readonly compare: Compare; readonly n: number; readonly of: Condition }
  /** At this share of all Closes so far, at least: 1-100 percent. */
  | { readonly is: 'fraction'; readonly percent: number; readonly of: Condition }
  /** The mean over all Closes so far of what the measured condition measures, against its number. */
  | { readonly is: 'mean'; readonly of: MeasuredCondition };

export type Condition = PlainCondition | JoinedCondition;
export type PlainConditionKind = PlainCondition['is'];
