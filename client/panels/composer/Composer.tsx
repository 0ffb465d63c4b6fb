// The pact composer: parties, palette, clauses with slots, term and readers, and the treaty growing beside them. Drafts save themselves.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { cleanTerms } from '../../../shared/politics/canonicalTerms.ts';
import { CLAUSES_LIMIT, checkTerms, checkWords } from '../../../shared/politics/checkTerms.ts';
import { draftableIn } from '../../../shared/politics/draftable.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { PROPOSALS_LIMIT } from '../../../shared/politics/pactLife.ts';
import { collateralText, termText, titleOfTerms } from '../../../shared/politics/pactTitle.ts';
import type { BoardPort } from '../../screens/match/boardPort.ts';
import { freshClause } from '../../store/draft/freshClause.ts';
import { type Desk, withClause, withoutClause } from '../../store/matchDraft.ts';
import { hasSealed, pactById, pactsOf, versionNow } from '../../store/matchPacts.ts';
import { openTab } from '../../store/matchUi.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { clockTime } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TreatySheet } from '../../ui/TreatySheet.tsx';
import { refusalText, useAsk, useMatch } from '../matchContext.ts';
import { clauseSentence } from '../pacts/clauseWords.ts';
import { useTimeLeft } from '../TopBar.tsx';
import { nameOf, say, word } from '../words.ts';
import { ClauseEditor } from './ClauseEditor.tsx';
import { Frame, FrameFoot } from './Frame.tsx';
import { Palette } from './Palette.tsx';
import { useCompose } from './useCompose.ts';
import { WhatChanges } from './WhatChanges.tsx';

export function Composer({ board }: { readonly board: BoardPort }) {
  const { ui } = useMatch();
  const open = ui.composing.value;
  return open === null ? null : <Sheet key={open.draft} board={board} />;
}

function Sheet({ board }: { readonly board: BoardPort }) {
  const { view, mine, me, ui } = useMatch();
  const compose = useCompose();
  const { ask, busy, refusal } = useAsk();
  // Whoever begins wants a clause first.
  const [palette, setPalette] = useState(ui.composing.value?.terms.clauses.length === 0);
  const root = useRef<HTMLDivElement>(null);
  const focusLast = useRef(false);
  const now = ui.composing.value;

  useEffect(() => {
    const before = document.activeElement;
    root.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  const count = now?.terms.clauses.length ?? 0;
  // A clause just added is where the writer goes on.
  useEffect(() => {
    if (!focusLast.current) return;
    focusLast.current = false;
    const last = root.current?.querySelector<HTMLElement>('.draft-clause:last-of-type');
    last?.querySelector<HTMLElement>('select, textarea')?.focus({ preventScroll: true });
    last?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  if (now === null || me === null) return null;
  const { terms } = now;
  const desk: Desk = { world: worldSeenBy(view, mine), board: REGION_BOARD, me };
  const others = terms.parties.filter((power) => power !== me);
  const clean = cleanTerms(terms);
  const before = pactById(view, mine, now.counterOf?.pact ?? null);
  const objection =
    terms.clauses.length === 0
      ? null
      : (checkWords(terms) ??
        checkTerms(clean, {
          ...desk,
          actor: me,
          draftable: draftableIn(view.preset),
          ...(before !== null && { pact: before }),
        }));
  const wrong = typeof objection?.args?.clause === 'number' ? objection.args.clause - 1 : null;
  const live = pactsOf(view, mine).filter((pact) => pact.state === 'proposed' && versionNow(pact).by === me).length;
  const why =
    terms.clauses.length === 0
      ? word('match.compose.needsClause')
      : objection !== null
        ? word('match.compose.fixFirst')
        : view.clock.phase !== 'diplomacy'
          ? word('match.compose.notNow')
          : null;

  // What was only opened and not changed is not among the drafts.
  const kept = now.unsaved || mine?.drafts.some(({ id }) => id === now.draft) === true;
  const closing = word(kept ? 'match.compose.close' : 'match.close');

  const propose = async () => {
    const counter = now.counterOf;
    compose.hold();
    const ok = await ask(
      counter === null
        ? { type: 'propose', terms: clean, draft: now.draft, ...(now.standing && { standing: true }) }
        : { type: 'counter', pact: counter.pact, version: counter.version, terms: clean },
    );
    if (!ok) return compose.change(terms);
    compose.done();
    openTab(ui, 'pacts');
    // The answer comes at the head of the list.
    requestAnimationFrame(() => document.querySelector('.pacts')?.scrollIntoView({ block: 'start' }));
  };

  return (
    <div
      ref={root}
      class="composer"
      role="dialog"
      aria-modal="true"
      aria-label={titleFor(others)}
      data-testid="composer"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (ui.picking.value !== null) ui.picking.value = null;
        else compose.close();
      }}
    >
      <div class="composer-top">
        <Button class="composer-back" aria-label={closing} onClick={compose.close}>
          <Icon name="back" />
        </Button>
        <span class="composer-title">
          <Seal power={me} state="sealed" size="sm" />
          <b class="serif">{titleFor(others)}</b>
        </span>
        {kept && <Tag>{word(now.unsaved ? 'match.compose.saving' : 'match.compose.saved')}</Tag>}
        <span class="grow" />
        <TimeToSeal />
        <Button class="composer-close" testid="close-composer" onClick={compose.close}>
          {closing}
        </Button>
      </div>
      <nav class={`composer-palette${palette ? ' is-open' : ''}`} aria-label={word('match.compose.palette')}>
        <Palette
          terms={terms}
          desk={desk}
          add={(kind) => {
            const fresh = freshClause(kind, desk, terms.parties);
            if (fresh !== null) compose.change({ ...terms, clauses: [...terms.clauses, fresh] });
            setPalette(false);
            focusLast.current = true;
          }}
        />
        <p class="match-note composer-count">
          {word('match.compose.count', { clauses: terms.clauses.length, most: CLAUSES_LIMIT })}{' '}
          {word('match.compose.live', { live, most: PROPOSALS_LIMIT })}
        </p>
      </nav>
      <div class="composer-main">
        <Frame terms={terms} change={compose.change} />
        {terms.clauses.length === 0 && (
          <p class="composer-empty">{word('match.compose.empty', { power: { power: others[0] ?? me } })}</p>
        )}
        {terms.clauses.map((clause, i) => (
          <ClauseEditor
            key={`${i}-${clause.kind}`}
            clause={clause}
            index={i}
            parties={terms.parties}
            desk={desk}
            board={board}
            objection={wrong === i && objection !== null ? objection : null}
            set={(next) => compose.change(withClause(terms, i, next))}
            remove={() => {
              ui.picking.value = null;
              compose.change(withoutClause(terms, i));
            }}
          />
        ))}
        {terms.clauses.length > 0 && (
          <FrameFoot
            terms={terms}
            change={compose.change}
            standing={now.standing}
            stand={compose.stand}
            wrong={wrong === null ? objection : null}
          />
        )}
        {terms.clauses.length < CLAUSES_LIMIT && (
          <Button class="composer-add" wide expanded={palette} testid="add-clause" onClick={() => setPalette(!palette)}>
            {word('match.compose.add', { count: CLAUSES_LIMIT - terms.clauses.length })}
          </Button>
        )}
      </div>
      <section class="composer-side" aria-label={word('match.compose.treaty')}>
        <Treaty terms={terms} me={me} />
        <WhatChanges terms={terms} board={board} />
      </section>
      <div class="composer-foot">
        <p
          class={refusal !== null || (objection !== null && wrong === null) ? 'match-refusal grow' : 'match-note grow'}
        >
          {refusal !== null
            ? say(refusal)
            : objection !== null && wrong === null
              ? say(refusalText(objection))
              : word(now.counterOf === null ? 'match.compose.note' : 'match.compose.noteCounter', {
                  powers: { list: others.map((power) => ({ power })) },
                })}
        </p>
        <Button
          kind="primary"
          testid="propose"
          why={why}
          busy={busy ? word('match.pact.sealing') : null}
          onClick={propose}
        >
          <Icon name="pacts" /> {word(now.counterOf === null ? 'match.compose.propose' : 'match.compose.counter')}
        </Button>
      </div>
    </div>
  );

  function titleFor(powers: readonly PowerId[]): string {
    return word('match.compose.title', { powers: { list: powers.map((power) => ({ power })) } });
  }
}

function TimeToSeal() {
  const left = useTimeLeft();
  if (left === null) return null;
  return (
    <span class="composer-time">
      <b class="num">{clockTime(left)}</b> <span class="sm mut">{word('match.compose.left')}</span>
    </span>
  );
}

/** The text as all parties will read it, growing as it is written. */
function Treaty({ terms, me }: { readonly terms: PactTerms; readonly me: PowerId }) {
  const { view, mine, ui } = useMatch();
  const { round } = view.clock;
  const counter = ui.composing.value?.counterOf ?? null;
  const old = pactById(view, mine, counter?.pact ?? null);
  return (
    <TreatySheet
      kicker={word(`match.pact.${terms.visibility}`)}
      aside={<i class="lbl">{word('match.compose.version', { version: (counter?.version ?? 0) + 1 })}</i>}
      title={say(titleOfTerms(terms, round))}
      clauses={terms.clauses.map((clause) => clauseSentence(clause, { parties: terms.parties, round }))}
      closing={
        <>
          {terms.preamble !== undefined && terms.preamble !== '' && (
            <em class="pact-preamble">{`${terms.preamble} `}</em>
          )}
          {`${[...collateralText(terms), termText(terms, round)].map(say).join(' ')} ${word(`match.pact.readers.${terms.visibility}`)}`}
        </>
      }
      seals={terms.parties.map((power) => (
        <span key={power}>
          <Seal power={power} state={power === me ? 'sealed' : 'empty'} />
          {power === me ? word('match.compose.yourSeal') : nameOf(power)}
        </span>
      ))}
    >
      {old !== null && hasSealed(old, me) && <p class="match-note">{word('match.compose.falls')}</p>}
    </TreatySheet>
  );
}
