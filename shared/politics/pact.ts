// A pact: versions of terms, signatures that name a version, and how it stands (rules 6).
import type { PactId, PowerId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';
import type { Clause } from './clause.ts';

/** What the parties sign. */
export interface PactTerms {
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
  /** Rounds it runs from coming in force (1-8), or to the end of the match. */
  readonly term: number | 'match';
  readonly visibility: 'public' | 'secret';
  /** Free words of at most 600 characters. */
  readonly preamble?: string;
  /** Coins that a party lays down with its seal, 1-4; split among the others if it breaks the pact, else returned (rules 6). */
  readonly collateral?: Readonly<Partial<Record<PowerId, number>>>;
}

export interface PactVersion {
  readonly n: number;
  readonly by: PowerId;
  readonly terms: PactTerms;
  readonly round: number;
}

export type PactEnd =
  | 'fulfilled'
  | 'expired'
  | 'together'
  | 'withdrawn'
  | 'breached'
  | 'lapsed'
  | 'refused'
  | 'retracted'
  | 'published';

export interface Pact {
  readonly id: PactId;
  /** Catalogue key of a treaty given at the start; absent for pacts made by players. */
  readonly given?: string;
  /** Institutional treaties are flagged, not ended, by a breach (rules 6.2). */
  readonly institutional?: boolean;
  readonly versions: readonly PactVersion[];
  /** Version number of the last of `versions`. */
  readonly current: number;
  readonly state: 'proposed' | 'inForce' | 'ended';
  /** Who has sealed which version, in the order of sealing; an entry for an older version than `current` counts for nothing. */
  readonly signatures: Readonly<Partial<Record<PowerId, { readonly version: number; readonly round: number }>>>;
  /** Survives the bell unsigned. */
  readonly standing: boolean;
  readonly inForceSince?: number;
  /** Last round it binds by term; absent: to the end. */
  readonly lastRound?: number;
  /** Notice given by a party: it binds to Close of that round. */
  readonly notice?: { readonly by: PowerId; readonly bindsTo: number };
  /** Rounds of notice it asks for; absent: 1 (rules 6). */
  readonly noticeRounds?: number;
  /** Parties that have left an institutional treaty which lives on among the others. */
  readonly left?: readonly PowerId[];
  /** Parties that agreed to end it together. */
  readonly endAgreed?: readonly PowerId[];
  readonly ended?: { readonly how: PactEnd; readonly round: number; readonly by?: PowerId };
  /** One-time effects already carried out, by clause index (payments once, status steps, corridor price, arms price). */
  readonly done: readonly number[];
  /** Verdicts on its pledges so far. */
  readonly verdicts: readonly Verdict[];
  /** Coins held by the pact now, by who laid them down: from one's seal to the end (rules 6, collateral). */
  readonly deposits?: Readonly<Partial<Record<PowerId, number>>>;
  /**
   * Signing again before the term is over (rules 6, renewal): the new term that each has sealed so far. SECRET, each one's own, until all
   * have sealed the same; then it is gone and `lastRound` says the new end.
   */
  readonly renewal?: Readonly<Partial<Record<PowerId, number | 'match'>>>;
  /** The motion it came from (rules 10). */
  readonly motion?: string;
  /** A secret pact that was made public. */
  readonly published?: { readonly by: PowerId | 'leak'; readonly round: number };
}

/** What the watcher found (rules 6.2). `idle` order pledges score nothing (rules 6.1). */
export interface Verdict {
  readonly clause: number;
  readonly giver: PowerId;
  readonly round: number;
  readonly finding: 'kept' | 'broken' | 'idle' | 'lapsed';
  /** The evidence, in words. */
  readonly evidence: Text;
  /** About the `else` of the clause. */
  readonly otherwise?: true;
}

/** The ledger of word on each profile (rules 6.2, 7). */
export interface WordLedger {
  readonly kept: number;
  readonly broken: number;
  readonly withdrawn: number;
  readonly compliedWith: number;
  readonly defied: number;
  readonly backedDown: number;
}
