// A pact as a treaty sheet: title, clauses with their tags, who has sealed, and what the reader can do. In talks, lists and the pact page.

import type { Clause } from '../../../shared/politics/clause.ts';
import { kindOf } from '../../../shared/politics/clauseKinds.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { collateralText, endText, termText } from '../../../shared/politics/pactTitle.ts';
import {
  type ClauseChange,
  changedWords,
  changesBetween,
  frameChanges,
  hasSealed,
  versionNow,
} from '../../store/matchPacts.ts';
import { Seal } from '../../ui/Seal.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TreatySheet } from '../../ui/TreatySheet.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';
import { clauseNature, clauseSentence, natureTone } from './clauseWords.ts';
import { PactActions } from './PactActions.tsx';
import { PactStanding } from './PactStanding.tsx';

interface PactCardProps {
  readonly pact: Pact;
  /** Shows seals and opening words too; else the title opens the page of the pact. */
  readonly whole?: boolean;
}

export function PactCard({ pact, whole = false }: PactCardProps) {
  const { view, titleOf, ui } = useMatch();
  const { n, terms } = versionNow(pact);
  const sealed = terms.parties.filter((power) => hasSealed(pact, power)).length;
  // A proposal that came to nothing speaks of the month in which it was made.
  const round = pact.inForceSince ?? (pact.state === 'proposed' ? view.clock.round : versionNow(pact).round);
  const sentence = (clause: Clause) => clauseSentence(clause, { parties: terms.parties, round });
  const earlier = pact.versions.find((version) => version.n === n - 1);
  const changes = earlier === undefined || pact.state !== 'proposed' ? null : changesBetween(earlier.terms, terms);
  const end = pact.state === 'proposed' ? termText(terms, round) : endText(pact);
  const frame = changes === null || earlier === undefined ? [] : frameChanges(earlier.terms, terms, round);
  const title = titleOf(pact.id);
  const broken = pact.verdicts.some(({ finding }) => finding === 'broken');
  return (
    <TreatySheet
      testid={`pact-${pact.id}`}
      state={broken ? 'broken' : pact.state === 'ended' ? 'lapsed' : 'open'}
      kicker={kindWords(pact, n)}
      aside={
        <Tag tone={toneOf(pact)}>
          {pact.state === 'proposed'
            ? word('match.pact.sealed', { done: sealed, of: terms.parties.length })
            : word(`match.pact.state.${pact.state === 'ended' ? (pact.ended?.how ?? 'lapsed') : 'inForce'}`)}
        </Tag>
      }
      title={
        whole ? (
          title
        ) : (
          <button
            type="button"
            class="pact-open"
            onClick={() => {
              ui.pact.value = pact.id;
              ui.tab.value = 'pacts';
              ui.phoneTab.value = 'pacts';
            }}
          >
            {title}
          </button>
        )
      }
      clauses={terms.clauses.map((clause, i) => (
        <ClauseLine key={`${i}-${clause.kind}`} pact={pact} index={i} change={changes?.[i]} sentence={sentence} />
      ))}
      closing={
        <>
          {changes?.map((change, i) =>
            change.change === 'removed' ? <del key={`gone-${i}`}>{`${sentence(change.before)} `}</del> : null,
          )}
          {`${[...collateralText(terms), end].map(say).join(' ')} ${word(`match.pact.readers.${terms.visibility}`)}`}
        </>
      }
      seals={whole || pact.state === 'proposed' ? <Seals pact={pact} /> : undefined}
    >
      {frame.length > 0 && (
        <ul class="plain pact-frame-changes">
          {frame.map((change) => (
            <li key={JSON.stringify(change)}>
              <mark class="new">{say(change)}</mark>
            </li>
          ))}
        </ul>
      )}
      {whole && terms.preamble !== undefined && terms.preamble !== '' && <p class="pact-preamble">{terms.preamble}</p>}
      <PactStanding pact={pact} />
      <PactActions pact={pact} />
    </TreatySheet>
  );
}

interface LineProps {
  readonly pact: Pact;
  readonly index: number;
  readonly change: ClauseChange | undefined;
  readonly sentence: (clause: Clause) => string;
}

/** One clause, its words marked where the version before said otherwise, with its tag or what the watcher found. */
function ClauseLine({ pact, index, change, sentence }: LineProps) {
  const clause = versionNow(pact).terms.clauses[index];
  if (clause === undefined) return null;
  const { nature } = kindOf(clause);
  const verdict = pact.verdicts.findLast((found) => found.clause === index);
  return (
    <>
      {change?.change === 'changed' ? (
        <Marked before={sentence(change.before)} after={sentence(clause)} />
      ) : change?.change === 'added' ? (
        <mark class="new">{sentence(clause)}</mark>
      ) : (
        sentence(clause)
      )}{' '}
      {verdict === undefined ? (
        <Tag tone={natureTone(nature)}>{clauseNature(nature)}</Tag>
      ) : (
        <Tag tone={verdict.finding === 'kept' ? 'kept' : verdict.finding === 'broken' ? 'broken' : 'watched'}>
          {word(`match.finding.${verdict.finding}`)}
        </Tag>
      )}
    </>
  );
}

/** A sentence with an ochre marker under the words that are new. */
export function Marked({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {changedWords(before, after).map(({ word: text, fresh }, i) =>
        fresh ? (
          <mark key={`${i}-${text}`} class="new">
            {`${text} `}
          </mark>
        ) : (
          `${text} `
        ),
      )}
    </>
  );
}

/** Who has put a seal on the version on the table. */
function Seals({ pact }: { readonly pact: Pact }) {
  const { parties } = versionNow(pact).terms;
  const broken = pact.verdicts.filter(({ finding }) => finding === 'broken').map(({ giver }) => giver);
  return (
    <>
      {parties.map((power) => (
        <span key={power}>
          <Seal power={power} state={broken.includes(power) ? 'broken' : hasSealed(pact, power) ? 'sealed' : 'empty'} />
          {nameOf(power)}
        </span>
      ))}
    </>
  );
}

function kindWords(pact: Pact, version: number): string {
  if (pact.given !== undefined) return word('match.pact.given');
  const { visibility } = versionNow(pact).terms;
  const kind = pact.published === undefined ? visibility : 'published';
  return version > 1 ? word(`match.pact.${kind}.version`, { version }) : word(`match.pact.${kind}`);
}

function toneOf(pact: Pact) {
  if (pact.state === 'proposed') return 'waiting' as const;
  if (pact.state === 'inForce') return 'self' as const;
  const how = pact.ended?.how;
  if (how === 'breached' || how === 'published') return 'broken' as const;
  return how === 'fulfilled' ? ('kept' as const) : ('watched' as const);
}
