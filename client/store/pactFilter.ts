// Which of the pacts a reader sees in the list: by state, by power, by kind of clause, by words (rules 6).
import type { PowerId } from '../../shared/board/ids.ts';
import type { ClauseKind } from '../../shared/politics/clause.ts';
import { sidesOfClause } from '../../shared/politics/inForce.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import { termsNow } from './matchPacts.ts';

export type PactState = 'all' | 'mine' | 'table' | 'inForce' | 'ended' | 'secret';
export const PACT_STATES: readonly PactState[] = ['all', 'mine', 'table', 'inForce', 'ended', 'secret'];

export interface PactFilter {
  readonly state: PactState;
  readonly power: PowerId | null;
  readonly kind: ClauseKind | null;
  /** Each of these words must stand in the pact. */
  readonly words: string;
}

export const NO_FILTER: PactFilter = { state: 'all', power: null, kind: null, words: '' };

interface FilterContext {
  readonly me: PowerId | null;
  /** Title and sentences of the pact in the reader's language. */
  readonly wordsOf: (pact: Pact) => string;
}

export function matches(
  pact: Pact,
  { state, power, kind, words }: PactFilter,
  { me, wordsOf }: FilterContext,
): boolean {
  const { parties } = termsNow(pact);
  if (!inState(pact, state, me)) return false;
  if (power !== null && !parties.includes(power)) return false;
  if (kind !== null && !kindsIn(pact).includes(kind)) return false;
  const sought = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((each) => each !== '');
  if (sought.length === 0) return true;
  const text = wordsOf(pact).toLowerCase();
  return sought.every((each) => text.includes(each));
}

function inState(pact: Pact, state: PactState, me: PowerId | null): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'mine':
      return me !== null && termsNow(pact).parties.includes(me);
    case 'table':
      return pact.state === 'proposed';
    case 'inForce':
      return pact.state === 'inForce';
    case 'ended':
      return pact.state === 'ended';
    case 'secret':
      return termsNow(pact).visibility === 'secret';
  }
}

/** Kinds of its clauses, of the other ways too. */
export function kindsIn(pact: Pact): readonly ClauseKind[] {
  return [
    ...new Set(
      termsNow(pact)
        .clauses.flatMap(sidesOfClause)
        .map(({ clause }) => clause.kind),
    ),
  ];
}
