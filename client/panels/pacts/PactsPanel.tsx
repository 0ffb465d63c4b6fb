// All pacts a reader may see: what waits for them and what was answered first, then drafts, what is in force, the treaties given, and what is over.
import { useState } from 'preact/hooks';
import type { Pact } from '../../../shared/politics/pact.ts';
import { titleOfTerms } from '../../../shared/politics/pactTitle.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import {
  PACT_GROUPS,
  type PactGroup,
  pactById,
  pactsByGroup,
  pactsOf,
  refusedNow,
  termsNow,
} from '../../store/matchPacts.ts';
import { othersOf } from '../../store/matchWorld.ts';
import { matches, NO_FILTER, type PactFilter } from '../../store/pactFilter.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useCompose } from '../composer/useCompose.ts';
import { useAsk, useMatch } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';
import { clauseSentence } from './clauseWords.ts';
import { PactCard } from './PactCard.tsx';
import { PactFilters } from './PactFilters.tsx';
import { PactPage } from './PactPage.tsx';

/** Up to so many pacts the groups are list enough. */
const SHORT = 8;

export function PactsPanel() {
  const { view, mine, me, ui, titleOf } = useMatch();
  const [filter, setFilter] = useState<PactFilter>(NO_FILTER);
  const open = pactById(view, mine, ui.pact.value);
  if (open !== null) return <PactPage pact={open} />;
  const all = pactsOf(view, mine);
  const wordsOf = (pact: Pact) => `${titleOf(pact.id)} ${sentencesOf(pact)}`;
  const found = (by: PactFilter) => all.filter((pact) => matches(pact, by, { me, wordsOf }));
  const filtered = filter !== NO_FILTER && JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const groups = pactsByGroup(found(filter), me);
  const shown = PACT_GROUPS.filter((group) => groups[group].length > 0);
  return (
    <div class="pacts">
      <Answered />
      {!filtered && groups.forMe.length > 0 && <Group group="forMe" pacts={groups.forMe} />}
      {mine !== null && <Drafts />}
      {all.length > SHORT && (
        <PactFilters pacts={all} filter={filter} change={setFilter} count={(by) => found(by).length} />
      )}
      {shown.length === 0 && <p class="match-note">{word(filtered ? 'match.pacts.noneFound' : 'match.pacts.empty')}</p>}
      {shown
        .filter((group) => filtered || group !== 'forMe')
        .map((group) => (
          <Group key={group} group={group} pacts={groups[group]} />
        ))}
    </div>
  );
}

/** The clauses in words, for the search. */
function sentencesOf(pact: Pact): string {
  const { parties, clauses } = termsNow(pact);
  return clauses.map((clause) => clauseSentence(clause, { parties, round: pact.inForceSince ?? 1 })).join(' ');
}

function Group({ group, pacts }: { readonly group: PactGroup; readonly pacts: readonly Pact[] }) {
  return (
    <section>
      <h3 class="lbl">{word(`match.pacts.${group}`)}</h3>
      {pacts.map((pact) =>
        group === 'forMe' || group === 'waiting' ? (
          <PactCard key={pact.id} pact={pact} />
        ) : (
          <PactRow key={pact.id} pact={pact} />
        ),
      )}
    </section>
  );
}

/** What others said no to this month: the reader asked, and should not have to look for the answer. */
function Answered() {
  const { view, mine, titleOf } = useMatch();
  const refused = refusedNow(view, mine);
  if (refused.length === 0) return null;
  return (
    <section data-testid="pacts-answered">
      <h3 class="lbl">{word('match.pacts.answered')}</h3>
      {refused.map(({ id, ended }) => (
        <Notice key={id} tone="waiting" title={titleOf(id)}>
          {ended?.by !== undefined &&
            word('match.pact.ended.refused', { power: { power: ended.by }, month: monthText(ended.round) })}
        </Notice>
      ))}
    </section>
  );
}

function PactRow({ pact }: { readonly pact: Pact }) {
  const { titleOf, ui } = useMatch();
  const { parties, visibility } = termsNow(pact);
  const broken = pact.verdicts.some(({ finding }) => finding === 'broken');
  return (
    <button
      type="button"
      class={`pact-row${pact.state === 'ended' ? ' is-over' : ''}`}
      data-testid={`pact-${pact.id}`}
      onClick={() => {
        ui.pact.value = pact.id;
      }}
    >
      <span class="pact-row-who">
        {parties.map((power) => (
          <Chip key={power} power={power} size="sm" />
        ))}
      </span>
      <b>{titleOf(pact.id)}</b>
      <span class="pact-row-tags">
        {visibility === 'secret' && <Tag tone="watched">{word('match.pact.secretTag')}</Tag>}
        {pact.state === 'inForce' && pact.notice !== undefined && (
          <Tag tone="waiting">{word('match.pact.noticeTag')}</Tag>
        )}
        {broken && <Tag tone="broken">{word('match.finding.broken')}</Tag>}
        {pact.state === 'ended' && !broken && (
          <Tag tone="watched">{word(`match.pact.state.${pact.ended?.how ?? 'lapsed'}`)}</Tag>
        )}
      </span>
    </button>
  );
}

/** Two starter drafts lie ready; whatever was begun is kept; or begin with anybody. */
function Drafts() {
  const { mine, view, me } = useMatch();
  const compose = useCompose();
  const { ask } = useAsk();
  if (mine === null || me === null) return null;
  if (view.clock.phase !== 'diplomacy') return <p class="match-note">{word('match.pacts.notNow')}</p>;
  return (
    <section class="pacts-drafts">
      <h3 class="lbl">{word('match.drafts')}</h3>
      {mine.drafts.map(({ id, terms, starter }) => (
        <div key={id} class="draft-row" data-testid={`draft-${id}`}>
          <span class="pact-row-who">
            {terms.parties
              .filter((power) => power !== me)
              .map((power) => (
                <Chip key={power} power={power} size="sm" />
              ))}
          </span>
          <b>{say(titleOfTerms(terms, view.clock.round))}</b>
          <Tag tone={starter ? 'self' : 'waiting'}>{word(starter ? 'match.drafts.starter' : 'match.drafts.own')}</Tag>
          <span class="draft-acts">
            <Button small kind="primary" testid={`open-draft-${id}`} onClick={() => compose.resume(id, terms)}>
              {word('match.drafts.open')}
            </Button>
            <button
              type="button"
              class="draft-drop"
              aria-label={word('match.drafts.drop')}
              title={word('match.drafts.drop')}
              onClick={() => ask({ type: 'dropDraft', draft: id })}
            >
              ×
            </button>
          </span>
        </div>
      ))}
      <div class="draft-new">
        <span>{word('match.drafts.new')}</span>
        {othersOf(view, me).map((power) => (
          <Button key={power} small testid={`new-pact-${power}`} onClick={() => compose.begin(power)}>
            <Chip power={power} size="sm" /> {nameOf(power)}
          </Button>
        ))}
      </div>
    </section>
  );
}
