// A pact while it is being written: its frame and its clauses as a list (rules 6). Fresh clauses are in draft/freshClause.ts, their slots in draft/.
// What may be signed is judged by shared/politics/checkTerms.ts; this only keeps the player from having to type.
import type { Board } from '../../shared/board/board.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause, PlainClause } from '../../shared/politics/clause.ts';
import type { Condition } from '../../shared/politics/conditions/condition.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import type { World } from '../../shared/politics/world.ts';

/** Where a draft is written. */
export interface Desk {
  readonly world: World;
  readonly board: Board;
  readonly me: PowerId;
}

/** An empty pact with one other power: public, to the end of the match; pledges for one round end by themselves. */
export function freshTerms(me: PowerId, other: PowerId): PactTerms {
  return { parties: [me, other], clauses: [], term: 'match', visibility: 'public' };
}

/** Terms with one clause put in place of another. */
export function withClause(terms: PactTerms, index: number, clause: Clause): PactTerms {
  return { ...terms, clauses: terms.clauses.map((old, i) => (i === index ? clause : old)) };
}

export function withoutClause(terms: PactTerms, index: number): PactTerms {
  return { ...terms, clauses: terms.clauses.filter((_, i) => i !== index) };
}

/** The clause under another condition; null: it binds always, and there is no other way either. */
export function withWhen(clause: Clause, when: Condition | null): Clause {
  const { when: _when, else: other, ...plain } = clause;
  if (when === null) return plain;
  return { ...plain, when, ...(other !== undefined && { else: other }) };
}

/** The clause with what binds while its condition does not hold; null: nothing does. */
export function withElse(clause: Clause, other: PlainClause | null): Clause {
  const { else: _other, ...rest } = clause;
  return other === null || rest.when === undefined ? rest : { ...rest, else: other };
}

/** Coins that a party lays down with its seal; 0: none (rules 6, collateral). */
export function withCollateral(terms: PactTerms, power: PowerId, coins: number): PactTerms {
  const { collateral: old, ...rest } = terms;
  const entries = Object.entries({ ...old, [power]: coins }).filter(([, laid]) => laid > 0);
  return entries.length === 0 ? rest : { ...rest, collateral: Object.fromEntries(entries) };
}

/** A party more or less; clauses and deposits of a power that left go with it. */
export function withParties(terms: PactTerms, parties: readonly PowerId[]): PactTerms {
  const gone = terms.parties.filter((party) => !parties.includes(party));
  const without = gone.reduce((now, party) => withCollateral(now, party, 0), terms);
  return {
    ...without,
    parties,
    clauses: terms.clauses.filter((clause) => [clause, ...elseOf(clause)].every((part) => mustSign(part, parties))),
  };
}

function elseOf(clause: Clause): readonly PlainClause[] {
  return clause.else === undefined ? [] : [clause.else];
}

/** Whether all that a clause binds are among the parties. */
function mustSign(clause: PlainClause, parties: readonly PowerId[]): boolean {
  return namedIn(clause).every((id) => parties.includes(id));
}

/** Parties that a clause names, its giver first. A power that a pledge is only about (`noSupportFor`) is none. */
export function namedIn(clause: PlainClause): readonly PowerId[] {
  switch (clause.kind) {
    case 'pay':
      return [clause.from, clause.to];
    case 'orderPledge':
    case 'actPledge':
    case 'status':
    case 'vote':
    case 'noSupportFor':
    case 'demilitarise':
      return [clause.giver];
    case 'access':
      return [clause.grantor, clause.grantee];
    case 'supply':
      return [clause.giver, clause.receiver];
    case 'corridor':
      return Object.keys(clause.funders) as readonly PowerId[];
    case 'arms':
      return [clause.seller, clause.buyer];
    case 'trade':
      return [clause.a, clause.b];
    case 'exercise':
    case 'counterTerror':
      return clause.participants;
    case 'borderRegime':
    case 'neutrality':
      return [clause.power];
    case 'asylum':
      return [clause.host, clause.payer];
    case 'hub':
      return [clause.host, clause.funder];
    case 'nonAggression':
    case 'mutualDefence':
    case 'other':
      return [];
  }
}

/** Whose colour edges a clause in the composer: who gives. */
export function giverOf(clause: PlainClause): PowerId | null {
  return namedIn(clause)[0] ?? null;
}
