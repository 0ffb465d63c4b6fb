// When two texts are the same treaty: order of keys and of parties does not matter, order of clauses does (they are numbered).
import { POWER_IDS } from '../board/ids.ts';
import { canonical } from './canonical.ts';
import type { Clause, PlainClause } from './clause.ts';
import { kindOf } from './clauseKinds.ts';
import type { PactTerms } from './pact.ts';
import { cleanWords } from './plainWords.ts';

/** A string that is equal for equal terms, with free words cleaned. */
export function canonicalTerms(terms: PactTerms): string {
  const clean = cleanTerms(terms);
  return canonical({ ...clean, parties: [...clean.parties].sort() });
}

export function sameTerms(a: PactTerms, b: PactTerms): boolean {
  return canonicalTerms(a) === canonicalTerms(b);
}

export function sameClause(a: Clause, b: Clause): boolean {
  return a.kind === b.kind && canonical(a) === canonical(b);
}

/** The same promise, perhaps at another price or date (rules 6, withdrawn clauses). */
export function sameEssence(a: Clause, b: Clause): boolean {
  return kindOf(a).essence(a) === kindOf(b).essence(b);
}

/** Terms as they are stored: free words cleaned, an empty preamble and collateral of nothing left out. */
export function cleanTerms(terms: PactTerms): PactTerms {
  const { parties, clauses, term, visibility } = terms;
  const preamble = cleanWords(terms.preamble ?? '');
  return {
    parties,
    clauses: clauses.map(cleanClause),
    term,
    visibility,
    ...(preamble.length > 0 && { preamble }),
    ...cleanCollateral(terms),
  };
}

function cleanCollateral({ collateral = {} }: PactTerms): Pick<PactTerms, 'collateral'> {
  const laid = POWER_IDS.filter((id) => (collateral[id] ?? 0) !== 0).map((id) => [id, collateral[id]] as const);
  return laid.length === 0 ? {} : { collateral: Object.fromEntries(laid) };
}

function cleanClause(clause: Clause): Clause {
  const { when, else: otherwise, ...plain } = clause;
  return {
    ...cleanPlain(plain),
    ...(when !== undefined && { when }),
    ...(otherwise !== undefined && { else: cleanPlain(otherwise) }),
  };
}

function cleanPlain(clause: PlainClause): PlainClause {
  if (clause.kind !== 'other' || !('text' in clause.words)) return clause;
  return { kind: 'other', words: { text: cleanWords(clause.words.text) } };
}
