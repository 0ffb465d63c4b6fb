// The kinds of clause that can be drafted in this match, in groups, with a field to find one; a kind that cannot stand says why.
import { useState } from 'preact/hooks';
import { CLAUSES_LIMIT } from '../../../shared/politics/checkTerms.ts';
import type { ClauseKind } from '../../../shared/politics/clause.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { PALETTE_GROUPS, type PaletteEntry, paletteFor } from '../../store/draft/palette.ts';
import type { Desk } from '../../store/matchDraft.ts';
import { Emblem, type EmblemName } from '../../ui/Emblem.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TermMark } from '../../ui/Term.tsx';
import { clauseNature, natureTone } from '../pacts/clauseWords.ts';
import { word } from '../words.ts';

/** A sign for each kind: none stands for a power here. */
const SIGN: Readonly<Record<ClauseKind, EmblemName>> = {
  pay: 'unit-neutral',
  orderPledge: 'unit-army',
  actPledge: 'seal',
  access: 'crossing-quiet',
  nonAggression: 'neutral',
  supply: 'tm',
  status: 'hub',
  corridor: 'corridor',
  mutualDefence: 'fort',
  trade: 'corridor',
  arms: 'unit-army',
  exercise: 'fort',
  borderRegime: 'crossing-quiet',
  asylum: 'refugees',
  counterTerror: 'crossing-alert',
  hub: 'hub',
  vote: 'seal',
  neutrality: 'neutral',
  noSupportFor: 'neutral',
  demilitarise: 'crossing-quiet',
  other: 'seal',
};

interface PaletteProps {
  readonly terms: PactTerms;
  readonly desk: Desk;
  readonly add: (kind: ClauseKind) => void;
}

export function Palette({ terms, desk, add }: PaletteProps) {
  const [sought, setSought] = useState('');
  const full = terms.clauses.length >= CLAUSES_LIMIT;
  const found = paletteFor(desk, terms.parties).filter(({ kind }) => {
    const words = `${word(`match.clause.${kind}`)} ${word(`match.clause.${kind}.hint`)}`.toLowerCase();
    return words.includes(sought.trim().toLowerCase());
  });
  // A short palette needs no headings.
  const grouped = found.length > SHORT;
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
      {found.length === 0 && <p class="match-note">{word('match.compose.noneFound')}</p>}
      {grouped
        ? PALETTE_GROUPS.filter((group) => found.some((entry) => entry.group === group)).map((group) => (
            <section key={group}>
              <h3 class="lbl">{word(`match.compose.group.${group}`)}</h3>
              {list(found.filter((entry) => entry.group === group))}
            </section>
          ))
        : list(found)}
    </>
  );

  function list(entries: readonly PaletteEntry[]) {
    return (
      <ul class="palette">
        {entries.map(({ kind, why }) => {
          const used = terms.clauses.some((clause) => clause.kind === kind);
          const { nature } = CLAUSE_KINDS[kind];
          return (
            <li key={kind} class="palette-line">
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
              <TermMark to={`clause.${kind}`} about={word(`match.clause.${kind}`)} />
            </li>
          );
        })}
      </ul>
    );
  }
}

/** Entries that are seen at a glance. */
const SHORT = 8;
