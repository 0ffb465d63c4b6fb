// The eight kinds of clause that can be drafted in the Lesson, in words, with a field to find one; a kind that cannot stand says why.
import { useState } from 'preact/hooks';
import { CLAUSES_LIMIT } from '../../../shared/politics/checkTerms.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { type DraftKind, paletteFor } from '../../store/matchDraft.ts';
import { Emblem, type EmblemName } from '../../ui/Emblem.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { clauseNature, natureTone } from '../pacts/clauseWords.ts';
import { word } from '../words.ts';

const SIGN: Readonly<Record<DraftKind, EmblemName>> = {
  pay: 'unit-neutral',
  orderPledge: 'unit-army',
  actPledge: 'seal',
  access: 'crossing-quiet',
  nonAggression: 'neutral',
  supply: 'tm',
  status: 'hub',
  corridor: 'corridor',
};

export function Palette({ terms, add }: { readonly terms: PactTerms; readonly add: (kind: DraftKind) => void }) {
  const [sought, setSought] = useState('');
  const full = terms.clauses.length >= CLAUSES_LIMIT;
  const found = paletteFor(terms.parties).filter(({ kind }) => {
    const words = `${word(`match.clause.${kind}`)} ${word(`match.clause.${kind}.hint`)}`.toLowerCase();
    return words.includes(sought.trim().toLowerCase());
  });
  return (
    <>
      <input
        class="inp palette-find"
        type="search"
        placeholder={word('match.compose.find')}
        aria-label={word('match.compose.find')}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <ul class="palette">
        {found.length === 0 && <li class="match-note">{word('match.compose.noneFound')}</li>}
        {found.map(({ kind, why }) => {
          const used = terms.clauses.some((clause) => clause.kind === kind);
          const { nature } = CLAUSE_KINDS[kind];
          return (
            <li key={kind}>
              <button
                type="button"
                class={`palette-clause${used ? ' is-used' : ''}${why === null ? '' : ' is-not'}`}
                aria-disabled={why !== null || full}
                data-testid={`clause-${kind}`}
                onClick={() => why === null && !full && add(kind)}
              >
                <Emblem name={SIGN[kind]} />
                <b>{word(`match.clause.${kind}`)}</b>
                {used && <Tag tone={natureTone(nature)}>{clauseNature(nature)}</Tag>}
                <span>{why === null ? word(`match.clause.${kind}.hint`) : word(`match.compose.not.${why}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
