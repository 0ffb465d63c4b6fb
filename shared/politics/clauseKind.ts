// What every clause kind answers: its checks, its words, its watcher, what it permits, does and withholds (rules 6.1).
// One file a kind in clauses/ fills this in; clauseKinds.ts is the registry.
import type { OrderAct } from '../adjudicator/types.ts';
import type { Board } from '../board/board.ts';
import type { PactId, PowerId, ProvinceId } from '../board/ids.ts';
import type { Rejection, RejectionCode } from '../command/rejection.ts';
import type { Text } from '../text/text.ts';
import type { Clause, ClauseKind, ClauseNature, PlainClause } from './clause.ts';
import type { StatusMove } from './clauses/status.ts';
import type { PactTerms, Verdict } from './pact.ts';
import type { BorderRegime, GameUnit, RoundRecord, World } from './world.ts';

/** Where a clause is looked at before anybody is bound by it. */
export interface CheckContext {
  readonly world: World;
  readonly board: Board;
  readonly parties: readonly PowerId[];
  readonly term: number | 'match';
  readonly visibility: PactTerms['visibility'];
  readonly clauses: readonly Clause[];
  readonly index: number;
  /** Who proposes, counters or signs: only what that power may know decides (no secret pact of others, nobody else's coins). */
  readonly actor: PowerId;
}

/** For the words: the round in which the pact is or would come in force. */
export interface TextContext {
  readonly parties: readonly PowerId[];
  readonly round: number;
  /** It stands under a condition: what is done once is done when it first binds, not at signing. */
  readonly waits?: boolean;
}

/** A clause of a pact in force. */
export interface ForceContext {
  readonly world: World;
  readonly board: Board;
  readonly pact: PactId;
  readonly index: number;
  readonly parties: readonly PowerId[];
  /** Round in which the pact came in force. */
  readonly since: number;
  readonly institutional: boolean;
  readonly done: boolean;
  readonly verdicts: readonly Verdict[];
}

export interface JudgeContext extends ForceContext {
  /** What happened in the round that closes; `world.round` is its round. */
  readonly record: RoundRecord;
}

export interface Finding {
  readonly giver: PowerId;
  readonly finding: Verdict['finding'];
  readonly evidence: Text;
}

export type SupportAct = Extract<OrderAct, { readonly type: 'supportHold' | 'supportMove' }>;

export interface SupportContext extends ForceContext {
  readonly supporter: GameUnit;
  readonly supported: GameUnit;
  readonly order: SupportAct;
}

/** What a clause in force does by itself; the engine carries it out (rules 1.1 R3, R5). */
export type ClauseEffect =
  /** R3. `to` is null for the price of a corridor: it goes into the works. `once`: mark the clause as done. */
  | {
      readonly type: 'payment';
      readonly reason: 'pay' | 'supply' | 'arms' | 'corridor' | 'asylum' | 'hub';
      readonly from: PowerId;
      readonly to: PowerId | null;
      readonly coins: number;
      readonly once: boolean;
    }
  /** R3, after the payments of this clause, if none was short. Mark the clause as done. */
  | { readonly type: 'corridor'; readonly route: string; readonly funders: readonly PowerId[] }
  /** R5, unless an edict forbids a rise: then it waits for a later round. Mark the clause as done. */
  | { readonly type: 'statusStep'; readonly power: PowerId; readonly move: StatusMove }
  /** R5: binds the free setting while the clause is in force (rules 6.1). */
  | { readonly type: 'borderRegime'; readonly power: PowerId; readonly regime: BorderRegime; readonly quota?: number }
  /** R3, after the payment: the host takes in stranded units. Mark the clause as done. */
  | { readonly type: 'asylum'; readonly host: PowerId; readonly places: number }
  /** R3, after the payment: the hub has worked this round, and pays its host at the next Briefing. */
  | { readonly type: 'hub'; readonly host: PowerId; readonly funder: PowerId }
  /** R6: holds of the participants there and next to it are fortified in this round. */
  | { readonly type: 'exercise'; readonly participants: readonly PowerId[]; readonly province: ProvinceId };

/** Groups of terms that are doubled together (rules 7). */
export type TermGroup = 'security' | 'coins' | 'supply' | 'status' | 'pledge';

/** What A could withhold from B by one clause, before doubling and caps. */
export interface ClauseTerm {
  readonly group: TermGroup;
  /** Terms of one name count once for a pair, or up to their cap together. */
  readonly name: string;
  readonly weight: number;
  readonly text: Text;
}

/**
 * One clause kind. Methods are called through the registry with clauses of that kind only.
 * Every answer is pure; `null` or an empty list means "nothing to say".
 */
export interface ClauseKindDef<C extends PlainClause> {
  readonly kind: C['kind'];
  readonly nature: ClauseNature;
  /** Why these powers cannot agree on this now (impossible, pointless, malformed), or null. */
  check(clause: C, context: CheckContext): Rejection | null;
  /** The sentence of the treaty. */
  text(clause: C, context: TextContext): Text;
  /** A few words for a list of pacts. */
  title(clause: C, context: TextContext): Text;
  /** Clauses of one essence are the same promise at another price or date (rules 6, withdrawn clauses). */
  essence(clause: C): string;
  /** Close (K1): what the watcher found about this round. */
  judge(clause: C, context: JudgeContext): readonly Finding[];
  /** Whether the clause of a pact that ended well or outlived the match counts as kept, for whom (rules 6.2). */
  keptAtEnd(clause: C, context: ForceContext): readonly Finding[];
  /** Nothing is left to do, owe or permit after the Close of `world.round`. */
  spent(clause: C, context: ForceContext): boolean;
  effects(clause: C, context: ForceContext): readonly ClauseEffect[];
  /** Rules 4.2, between the two owners, both parties of the pact. */
  permitsSupport(clause: C, context: SupportContext): boolean;
  /** What `a` could withhold from `b` (rules 7), both parties of the pact. */
  leverage(clause: C, context: ForceContext, a: PowerId, b: PowerId): ClauseTerm | null;
}

/** For kinds that lack an answer: each kind spreads this and states what it has. */
export const SILENT = {
  judge: (): readonly Finding[] => [],
  keptAtEnd: (): readonly Finding[] => [],
  spent: () => false,
  effects: (): readonly ClauseEffect[] => [],
  permitsSupport: () => false,
  leverage: () => null,
} as const;

export type ClauseOf<K extends ClauseKind> = Extract<PlainClause, { readonly kind: K }>;

/** A refusal with its reason in words: `pact.why.<why>`. */
export function objection(code: RejectionCode, why: string, args: Text['args'] = {}): Rejection {
  return { code, args: { ...args, why: { key: `pact.why.${why}`, args } } };
}

/** Null when all are different parties of the pact. */
export function partiesObjection(powers: readonly PowerId[], parties: readonly PowerId[]): Rejection | null {
  const stranger = powers.find((power) => !parties.includes(power));
  if (stranger !== undefined) return objection('badTerms', 'notAParty', { power: { power: stranger } });
  if (new Set(powers).size !== powers.length) return objection('badTerms', 'withItself');
  return null;
}

/** Whether Resolution found that the judged clause was to act in this round and could not. */
export function wasMissed({ index, pact, record }: JudgeContext): boolean {
  return (record.missed ?? []).some((missed) => missed.pact === pact && missed.clause === index);
}
