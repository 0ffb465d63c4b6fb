// When two texts are the same treaty: order of keys and of parties does not matter, order of clauses does (they are numbered).
import type { Clause } from './clause.ts';
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
  return canonical(a) === canonical(b);
}

/** The same promise, perhaps at another price or date (rules 6, withdrawn clauses). */
export function sameEssence(a: Clause, b: Clause): boolean {
  return kindOf(a).essence(a) === kindOf(b).essence(b);
}

/** Terms as they are stored: free words cleaned, an empty preamble left out. */
export function cleanTerms(terms: PactTerms): PactTerms {
  const { parties, clauses, term, visibility } = terms;
  const preamble = cleanWords(terms.preamble ?? '');
  return {
    parties,
    clauses: clauses.map(cleanClause),
    term,
    visibility,
    ...(preamble.length > 0 && { preamble }),
  };
}

function cleanClause(clause: Clause): Clause {
  if (clause.kind !== 'other' || !('text' in clause.words)) return clause;
  return { kind: 'other', words: { text: cleanWords(clause.words.text) } };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
