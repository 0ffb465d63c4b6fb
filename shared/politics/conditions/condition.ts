// Conditions: the one predicate language of clauses, demands, agendas, events and motions (rules 11.1). Data, not code.
// What each says in words, when it holds and who may know it is in conditionKinds.ts, one file a family.
import type { PactId, PowerId, ProvinceId } from '../../board/ids.ts';
import type { ClauseKind } from '../clause.ts';
import type { InstitutionId, MotionKind } from '../institutions/motion.ts';
import type { BorderRegime, DrugRoute, EthnicGroup, StatusStep } from '../world.ts';

/** Values against numbers. */
export type Compare = 'atLeast' | 'atMost';

export type PlainCondition =
  // The board
  | {
      readonly is: 'controls';
      readonly power: PowerId;
      readonly provinces: readonly ProvinceId[];
      readonly how: 'all' | 'any';
    }
  /** Units of an owner in places (empty list: anywhere). */
  | {
      readonly is: 'units';
      readonly owner: PowerId;
      readonly provinces: readonly ProvinceId[];
      readonly compare: Compare;
      readonly n: number;
    }
  /** Units of other powers in provinces that the power controls. */
  | { readonly is: 'foreignUnits'; readonly power: PowerId; readonly compare: Compare; readonly n: number }
  | { readonly is: 'forts'; readonly power: PowerId; readonly provinces: readonly ProvinceId[] }
  // Paper
  | { readonly is: 'pactInForce'; readonly pact: PactId }
  /** A clause of a kind binds between the two, for at least `rounds` rounds (absent: 1). */
  | {
      readonly is: 'clauseInForce';
      readonly clause: ClauseKind;
      readonly a: PowerId;
      readonly b: PowerId;
      readonly rounds?: number;
    }
  | { readonly is: 'member'; readonly power: PowerId; readonly institution: InstitutionId }
  | {
      readonly is: 'motion';
      readonly institution: InstitutionId;
      readonly motion: MotionKind;
      readonly state: 'adopted' | 'refused';
    }
  | {
      readonly is: 'pledges';
      readonly power: PowerId;
      readonly what: 'kept' | 'broken';
      readonly compare: Compare;
      readonly n: number;
    }
  | {
      readonly is: 'demand';
      readonly by?: PowerId;
      readonly on?: PowerId;
      readonly state: 'complied' | 'defied' | 'backedDown';
    }
  // Kabul
  | { readonly is: 'status'; readonly power: PowerId; readonly compare: Compare; readonly step: StatusStep }
  | { readonly is: 'lists'; readonly power: PowerId }
  /** How many powers stand at a step or higher. */
  | { readonly is: 'steps'; readonly step: StatusStep; readonly compare: Compare; readonly n: number }
  | { readonly is: 'posts'; readonly group: EthnicGroup; readonly compare: Compare; readonly n: number }
  | { readonly is: 'inclusion'; readonly compare: Compare; readonly n: number }
  | { readonly is: 'ban' }
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
  | {
      readonly is: 'leverage';
      readonly a: PowerId;
      readonly b: PowerId;
      readonly net: boolean;
      readonly compare: Compare;
      readonly n: number;
    }
  | { readonly is: 'regime'; readonly power: PowerId; readonly regime: BorderRegime }
  // The situation
  | { readonly is: 'frontNamed'; readonly front: ProvinceId }
  /** Any front that the power controls is named. */
  | { readonly is: 'ownFrontNamed'; readonly power: PowerId }
  | { readonly is: 'presence'; readonly province: ProvinceId; readonly compare: Compare; readonly n: number }
  | { readonly is: 'violence'; readonly province: ProvinceId; readonly compare: Compare; readonly n: number }
  | { readonly is: 'flow'; readonly route: DrugRoute; readonly compare: Compare; readonly n: number }
  | { readonly is: 'stranded'; readonly compare: Compare; readonly n: number }
  /** Infiltrations so far into provinces of a power, or anywhere. */
  | { readonly is: 'infiltrations'; readonly into: PowerId | 'anywhere'; readonly compare: Compare; readonly n: number }
  | { readonly is: 'month'; readonly compare: Compare; readonly round: number }
  // What was done in the last round that closed
  | { readonly is: 'supported'; readonly giver: PowerId; readonly at?: ProvinceId; readonly whom?: PowerId }
  | { readonly is: 'secured'; readonly giver: PowerId; readonly at?: ProvinceId; readonly behindNamedFront?: boolean }
  /** An incursion in the last `rounds` closed rounds (absent: 1). */
  | { readonly is: 'incursion'; readonly by?: PowerId; readonly on?: PowerId; readonly rounds?: number }
  | { readonly is: 'gotIn'; readonly front: ProvinceId }
  /** Coins received by pay and supply in the last round that closed. */
  | { readonly is: 'received'; readonly power: PowerId; readonly from?: PowerId; readonly coins: number }
  | { readonly is: 'corridorPaid'; readonly route: string }
  | { readonly is: 'statement'; readonly by: PowerId; readonly front: ProvinceId; readonly says: 'real' | 'pretext' }
  | { readonly is: 'flag'; readonly flag: string };

export type Condition =
  | PlainCondition
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition };

export type ConditionKind = Condition['is'];
