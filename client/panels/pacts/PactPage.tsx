// One pact by itself: the sheet, its versions with what changed from one to the next, verdicts with their evidence, how it ended.

import type { Pact } from '../../../shared/politics/pact.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { forfeited } from '../../store/matchClose.ts';
import { changesBetween, frameChanges, termsNow } from '../../store/matchPacts.ts';
import { Term } from '../../ui/Term.tsx';
import { WhatChanges } from '../composer/WhatChanges.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { clauseSentence } from './clauseWords.ts';
import { PactCard } from './PactCard.tsx';

export function PactPage({ pact }: { readonly pact: Pact }) {
  const { ui, me, view, mine } = useMatch();
  const forMe = pact.state === 'proposed' && me !== null && termsNow(pact).parties.includes(me);
  return (
    <div class="pact-page">
      <button
        type="button"
        class="lk pact-back"
        data-testid="pact-back"
        onClick={() => {
          ui.pact.value = null;
        }}
      >
        {word('match.pacts.back')}
      </button>
      <PactCard pact={pact} whole />
      {forMe && <WhatChanges terms={termsNow(pact)} board={null} />}
      <Verdicts pact={pact} />
      <History pact={pact} />
      {forfeited(view, mine, pact.id).map((line) => (
        <p key={JSON.stringify(line)} class="pact-forfeited">
          {say(line)}
        </p>
      ))}
      {pact.ended !== undefined && (
        <p class="match-note">
          {word(`match.pact.ended.${pact.ended.how}`, {
            month: monthText(pact.ended.round),
            power: pact.ended.by === undefined ? '' : { power: pact.ended.by },
          })}
        </p>
      )}
    </div>
  );
}

function Verdicts({ pact }: { readonly pact: Pact }) {
  if (pact.verdicts.length === 0) return null;
  return (
    <section>
      <h3 class="lbl">
        <Term to="word.breach">{word('match.verdicts')}</Term>
      </h3>
      <ul class="ledger">
        {pact.verdicts.map((verdict, i) => (
          <li key={`${i}-${verdict.round}`} class={`verdict is-${verdict.finding}`}>
            <b>
              {word('match.verdict', {
                clause: verdict.clause + 1,
                finding: word(`match.finding.${verdict.finding}`),
                power: { power: verdict.giver },
                month: monthText(verdict.round),
              })}
            </b>{' '}
            {say(verdict.evidence)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ pact }: { readonly pact: Pact }) {
  const { view } = useMatch();
  if (pact.versions.length < 2) return null;
  const round = pact.inForceSince ?? view.clock.round;
  return (
    <section class="pact-history">
      <h3 class="lbl">{word('match.history')}</h3>
      <ol>
        {pact.versions.map((version, i) => {
          const before = pact.versions[i - 1];
          const changes = before === undefined ? [] : changesBetween(before.terms, version.terms);
          const line = (clause: (typeof version.terms.clauses)[number]) =>
            clauseSentence(clause, { parties: version.terms.parties, round });
          return (
            <li key={version.n}>
              <b>{word('match.version', { version: version.n, power: { power: version.by } })}</b>
              <ul>
                {changes.map((change, j) => {
                  if (change.change === 'same') return null;
                  return (
                    <li key={`${j}-${change.change}`}>
                      {change.change === 'changed' &&
                        word('match.change.changed', { from: line(change.before), to: line(change.clause) })}
                      {change.change === 'added' && word('match.change.added', { clause: line(change.clause) })}
                      {change.change === 'removed' && word('match.change.removed', { clause: line(change.before) })}
                    </li>
                  );
                })}
                {before !== undefined &&
                  frameChanges(before.terms, version.terms, round).map((change) => (
                    <li key={JSON.stringify(change)}>{say(change)}</li>
                  ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
