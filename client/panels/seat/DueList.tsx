// What falls due this round, owed to the reader or by them, with how far it has come.

import { Chip } from '../../ui/Chip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { clauseNature } from '../pacts/clauseWords.ts';
import { say, word } from '../words.ts';

export function DueList() {
  const { mine, me, ui } = useMatch();
  if (mine === null || mine.due.length === 0) return null;
  return (
    <section>
      <h3 class="lbl">
        <Term to="word.pact">{word('match.due')}</Term>
      </h3>
      <ul class="ledger">
        {mine.due.map((item) => (
          <li key={`${item.pact}/${item.clause}`} class="match-due">
            <Chip power={item.from} size="sm" />
            <button
              type="button"
              class="match-due-text"
              title={word('match.due.open')}
              onClick={() => {
                ui.pact.value = item.pact;
                ui.tab.value = 'pacts';
                ui.phoneTab.value = 'pacts';
              }}
            >
              {say(item.text)}
            </button>
            {item.progress === undefined ? (
              <Tag tone={item.nature === 'self' ? 'self' : item.from === me ? 'waiting' : 'watched'}>
                {clauseNature(item.nature)}
              </Tag>
            ) : (
              <Tag tone="waiting">{word('match.due.progress', { done: item.progress[0], of: item.progress[1] })}</Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
