// The record of what happened as viewers may know it: source of the ticker, the playback and the communiqué.
// A public entry goes to everybody; a private one (a secret pact's payment, what a unit learned) only to those entitled.
import type { OrderOutcome, UnitKind } from '../adjudicator/types.ts';
import type { OwnerId, PactId, PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import type { RefusedFor } from '../politics/institutions/count.ts';
import type { InstitutionId, MotionContent } from '../politics/institutions/motion.ts';
import type { PactEnd } from '../politics/pact.ts';
import type { BorderRegime, DrugRoute, EthnicGroup, GameOrder, StatusStep } from '../politics/world.ts';
import type { Text } from '../text/text.ts';

/** Step of rules 1.1 at which it happened; `D` for Diplomacy. */
export type Step =
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'D'
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'G5'
  | 'G6'
  | 'K1'
  | 'K2'
  | 'K3'
  | 'K4'
  | 'K5'
  | 'K6';

export type ValueName = 'coins' | 'stability' | 'standing' | 'radicalisation';

export type LogFact =
  | { readonly k: 'income'; readonly power: PowerId; readonly coins: number }
  | { readonly k: 'alerts'; readonly fronts: readonly ProvinceId[] }
  | { readonly k: 'card'; readonly card: string }
  | { readonly k: 'answer'; readonly card: string; readonly power: PowerId; readonly choice: string }
  | {
      readonly k: 'payment';
      readonly from: PowerId;
      readonly to: PowerId;
      readonly coins: number;
      readonly pact: PactId;
      readonly short?: boolean;
    }
  | {
      readonly k: 'policy';
      readonly power: PowerId;
      readonly policy: string;
      readonly province?: ProvinceId;
      readonly says?: 'real' | 'pretext';
    }
  | { readonly k: 'status'; readonly power: PowerId; readonly to: StatusStep; readonly up: boolean }
  | { readonly k: 'listing'; readonly power: PowerId; readonly listed: boolean }
  | { readonly k: 'regime'; readonly power: PowerId; readonly regime: BorderRegime }
  | { readonly k: 'ban'; readonly on: boolean }
  | { readonly k: 'posts'; readonly from: EthnicGroup; readonly to: EthnicGroup; readonly n: number }
  /** One unit's order as judged; `voided` when rules 4.2 or 4.5 turned it into hold. Records of before have no `kind`: an army. */
  | {
      readonly k: 'order';
      readonly unit: UnitId;
      readonly owner: OwnerId;
      readonly kind?: UnitKind;
      readonly at: ProvinceId;
      readonly order: GameOrder;
      readonly result: OrderOutcome['result'];
      readonly reason: OrderOutcome['reason'];
      readonly voided?: string;
      readonly dislodged?: true;
    }
  | {
      readonly k: 'push';
      readonly front: ProvinceId;
      readonly from: ProvinceId;
      readonly strength: number;
      readonly defence: number;
      readonly gotIn: boolean;
      readonly helpedBy: readonly ProvinceId[];
      readonly diverted?: ProvinceId;
    }
  | { readonly k: 'pushGone'; readonly front: ProvinceId; readonly from: ProvinceId }
  | { readonly k: 'falseAlarm'; readonly front: ProvinceId }
  | { readonly k: 'protected'; readonly by: PowerId; readonly of: PowerId; readonly front: ProvinceId }
  | { readonly k: 'incursion'; readonly by: PowerId; readonly on: PowerId; readonly province: ProvinceId }
  | { readonly k: 'secured'; readonly unit: UnitId; readonly at: ProvinceId }
  | { readonly k: 'learned'; readonly at: ProvinceId; readonly presence: number }
  | { readonly k: 'attack'; readonly province: ProvinceId; readonly on: PowerId | null }
  | { readonly k: 'stronghold'; readonly province: ProvinceId; readonly risen: boolean }
  | { readonly k: 'flow'; readonly route: DrugRoute; readonly flow: number }
  | {
      readonly k: 'retreat';
      readonly unit: UnitId;
      readonly owner: OwnerId;
      readonly from: ProvinceId;
      readonly to: ProvinceId | null;
    }
  | { readonly k: 'control'; readonly province: ProvinceId; readonly from: PowerId | null; readonly to: PowerId | null }
  | {
      readonly k: 'raised';
      readonly unit: UnitId;
      readonly owner: PowerId;
      readonly kind: UnitKind;
      readonly at: ProvinceId;
    }
  | { readonly k: 'landed'; readonly unit: UnitId; readonly owner: PowerId; readonly to: ProvinceId }
  | { readonly k: 'sentHome'; readonly unit: UnitId; readonly owner: OwnerId; readonly to: ProvinceId | null }
  /** `cut`: how much of `by` the range of the value cut off, with the same sign; what remains adds up to the change (rules 1.1, 3). */
  | {
      readonly k: 'value';
      readonly power: PowerId;
      readonly value: ValueName;
      readonly by: number;
      readonly cut?: number;
      readonly now: number;
      readonly cause: Text;
    }
  | { readonly k: 'proposed'; readonly pact: PactId; readonly by: PowerId; readonly version: number }
  | { readonly k: 'signed'; readonly pact: PactId; readonly by: PowerId }
  | { readonly k: 'inForce'; readonly pact: PactId }
  | { readonly k: 'pactEnded'; readonly pact: PactId; readonly how: PactEnd; readonly by?: PowerId }
  /** Collateral: `of` laid it down, `to` has it now (the pact, if `laid`). */
  | {
      readonly k: 'deposit';
      readonly pact: PactId;
      readonly how: 'laid' | 'returned' | 'forfeited';
      readonly of: PowerId;
      readonly to: PowerId;
      readonly coins: number;
    }
  | { readonly k: 'notice'; readonly pact: PactId; readonly by: PowerId; readonly bindsTo: number }
  /** All sealed it anew; `lastRound` null: to the end of the match. */
  | { readonly k: 'renewed'; readonly pact: PactId; readonly lastRound: number | null }
  /** The condition of a clause at the bell, told when it has turned. */
  | { readonly k: 'when'; readonly pact: PactId; readonly clause: number; readonly holds: boolean; readonly when: Text }
  /** A clause that a defied demand suspends (`until` the Close of that round), and its end. */
  | {
      readonly k: 'suspended';
      readonly pact: PactId;
      readonly clause: number;
      readonly what: Text;
      readonly until: number;
    }
  | { readonly k: 'resumed'; readonly pact: PactId; readonly clause: number; readonly what: Text }
  | { readonly k: 'published'; readonly pact: PactId; readonly by: PowerId | 'leak' }
  | {
      readonly k: 'pledge';
      readonly pact: PactId;
      readonly clause: number;
      readonly giver: PowerId;
      readonly finding: 'kept' | 'broken' | 'idle' | 'lapsed';
      readonly evidence: Text /** Where the missing support should have leaned, for the playback. */;
      readonly missing?: { readonly unitAt: ProvinceId; readonly at: ProvinceId };
    }
  | { readonly k: 'corridor'; readonly route: string; readonly state: 'signed' | 'paid' | 'broken' }
  | {
      readonly k: 'demand';
      readonly id: string;
      readonly by: PowerId;
      readonly on: PowerId;
      readonly state: 'open' | 'complied' | 'defied' | 'backedDown';
    }
  /** `yes` and the others: at the count, who voted how (rules 10). `by` null: the rules. */
  | {
      readonly k: 'motion';
      readonly motion: string;
      readonly institution: InstitutionId;
      readonly content: MotionContent;
      readonly by: PowerId | null;
      readonly state: 'open' | 'withdrawn' | 'adopted' | 'refused';
      readonly yes?: readonly PowerId[];
      readonly no?: readonly PowerId[];
      readonly abstained?: readonly PowerId[];
      readonly why?: RefusedFor;
    }
  | {
      readonly k: 'guest';
      readonly institution: InstitutionId;
      readonly power: PowerId;
      readonly by: PowerId;
      readonly seated: boolean;
    }
  | { readonly k: 'convened'; readonly by: PowerId; readonly powers: readonly PowerId[] }
  | { readonly k: 'crisis'; readonly power: PowerId; readonly on: boolean }
  | { readonly k: 'points'; readonly power: PowerId; readonly line: string; readonly by: number }
  /** At the close of a round: public points in that order, and what everybody may count. Records of before have the order alone. */
  | {
      readonly k: 'ranking';
      readonly order: readonly PowerId[];
      readonly points?: readonly number[];
      readonly counted?: MonthCounted;
    }
  | { readonly k: 'newsline'; readonly text: Text }
  | { readonly k: 'collapse' }
  | { readonly k: 'ended' };

/** Numbers of everybody at the close of a month. Those of people are absent where the preset tells them by events alone (rules 13). */
export interface MonthCounted {
  readonly inclusion: number;
  readonly north: number;
  readonly violence?: number;
  readonly stranded?: number;
  readonly hosted?: number;
}

/** `n` rises by one in each list; public and private lists count apart. */
export interface LogEntry {
  readonly n: number;
  readonly round: number;
  readonly step: Step;
  readonly fact: LogFact;
}
