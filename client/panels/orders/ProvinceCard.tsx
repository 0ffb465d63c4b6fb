// Everything known about one province, and why: who holds it, who stands there, what is near it, which pacts speak of it.

import { afghanBehind } from '../../../shared/board/fronts.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { clauseText } from '../../../shared/politics/clauseKinds.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { factLine } from '../../../shared/view/factLine.ts';
import { pactsOf, termsNow } from '../../store/matchPacts.ts';
import { factsOf, happenedIn } from '../../store/matchProvince.ts';
import { useMatch } from '../matchContext.ts';
import { placeName, say, word } from '../words.ts';
import { provinceWords } from './OrdersPanel.tsx';

export function ProvinceCard({ province: id }: { readonly province: ProvinceId }) {
  const { view, mine } = useMatch();
  const facts = REGION_BOARD.provinces[id];
  const province = view.province[id];
  if (facts === undefined || province === undefined) return null;
  const behind = afghanBehind(REGION_BOARD, id).map((province) => ({ province }));
  const named = pactsOf(view, mine)
    .filter(({ state }) => state === 'inForce')
    .flatMap((pact) => {
      const { parties, clauses } = termsNow(pact);
      return clauses
        .filter((clause) => JSON.stringify(clause).includes(`"${id}"`))
        .map((clause, i) => ({
          key: `${pact.id}-${i}`,
          text: clauseText(clause, { parties, round: view.clock.round }),
        }));
    });
  const happened = happenedIn(view, mine, id);
  return (
    <section class="province-card" data-testid={`province-${id}`} aria-label={placeName(id)}>
      <h3>{placeName(id)}</h3>
      <p>{province.closed ? word('match.province.closed') : provinceWords(view, id)}</p>
      <ul>
        {facts.key && <li>{word('match.province.key')}</li>}
        {view.alerts.includes(id) && <li class="is-alert">{word('match.province.alert')}</li>}
        {behind.length > 0 && !province.closed && <li>{word('match.province.front', { behind: { list: behind } })}</li>}
        {facts.sovereign !== undefined && facts.sovereign !== province.controller && (
          <li>{word('match.province.sovereign', { power: { power: facts.sovereign } })}</li>
        )}
        {!province.closed && factsOf(view, mine, id).map((text) => <li key={JSON.stringify(text)}>{say(text)}</li>)}
        {named.map(({ key, text }) => (
          <li key={key}>{say(text)}</li>
        ))}
      </ul>
      {happened.length > 0 && (
        <>
          <h4 class="lbl">{word('match.province.why')}</h4>
          <ul>
            {happened.map(({ n, round, fact }) => (
              <li key={`${round} ${n} ${fact.k}`}>
                {say(monthText(round))}: {say(factLine(fact))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
