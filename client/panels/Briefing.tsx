// The start of a month: what is in danger, what came in, the event card, and the way to last month's sheet.

import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { monthText } from '../../shared/politics/pactWords.ts';
import { falseAlarms } from '../store/matchAlerts.ts';
import { closingLines } from '../store/matchClose.ts';
import { writtenCards } from '../store/writtenCards.ts';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { HornRule } from '../ui/HornRule.tsx';
import { Term } from '../ui/Term.tsx';
import { useMatch } from './matchContext.ts';
import { EventBody } from './seat/EventChoice.tsx';
import { lastResolved } from './Ticker.tsx';
import { placeName, say, word } from './words.ts';

/** Cards in the host's own words, with what they changed for everybody to see. */
function WrittenCards() {
  const { view, mine } = useMatch();
  return writtenCards(view, mine).map(({ headline, text, lines }) => (
    <section key={headline} class="briefing-card" data-testid="written-card">
      <h2>{headline}</h2>
      <p>{text}</p>
      {lines.length > 0 && (
        <ul class="plain match-note">
          {lines.map((line) => (
            <li key={JSON.stringify(line)}>{say(line)}</li>
          ))}
        </ul>
      )}
    </section>
  ));
}

export function Briefing({ close }: { readonly close: () => void }) {
  const { view, mine, me, ui } = useMatch();
  const last = lastResolved(view.log);
  const words = closingLines(view, mine, view.clock.round - 1);
  const income = [...(mine?.log ?? []), ...view.log].find(
    ({ round, fact }) => round === view.clock.round && fact.k === 'income' && fact.power === me,
  )?.fact;
  return (
    <div class="overlay" data-testid="briefing">
      <article class="briefing" aria-label={word('match.briefing')}>
        <header>
          <span class="lbl">{word('match.briefing')}</span>
          <span class="lbl">{say(monthText(view.clock.round))}</span>
        </header>
        <h1>
          {word('match.briefing.danger', {
            count: view.alerts.length,
            fronts: { list: view.alerts.map((province) => ({ province })) },
          })}
        </h1>
        <HornRule />
        <ul class="plain briefing-alerts">
          {view.alerts.map((front) => {
            const guard = Object.values(view.unit).find(({ at }) => at === front);
            const host = view.province[front]?.controller ?? REGION_BOARD.provinces[front]?.sovereign;
            return (
              <li key={front}>
                <span class="briefing-beacon">
                  <Emblem name="crossing-alert" />
                </span>
                <b>{placeName(front)}</b>
                <span>
                  {guard === undefined
                    ? word('match.briefing.open')
                    : word('match.briefing.guarded', {
                        unit: { unit: { owner: guard.owner, kind: guard.kind, at: front } },
                        host: host == null ? '' : { power: host },
                      })}
                </span>
              </li>
            );
          })}
        </ul>
        <p class="match-note">
          <Term to="word.alarm">{word('match.briefing.note', { count: falseAlarms(view) })}</Term>
        </p>
        {words.length > 0 && (
          <section class="briefing-words" data-testid="briefing-words">
            <h2 class="lbl">{word('match.briefing.words', { month: monthText(view.clock.round - 1) })}</h2>
            <ul class="plain">
              {words.map(({ text, tone }) => (
                <li key={JSON.stringify(text)} class={`is-${tone}`}>
                  {say(text)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {income !== undefined && income.k === 'income' && (
          <p class="briefing-income">{word('match.briefing.income', { count: income.coins })}</p>
        )}
        <WrittenCards />
        {view.card !== null && (
          <section class="briefing-card">
            <h2>
              <Term to={`event.${view.card.id}`}>{word(`event.${view.card.id}.headline`)}</Term>
            </h2>
            <EventBody />
          </section>
        )}
        <footer>
          {last !== null && (
            <Button
              onClick={() => {
                ui.overlay.value = { kind: 'communique', round: last };
              }}
            >
              {word('match.briefing.last', { month: monthText(last) })}
            </Button>
          )}
          <Button kind="primary" testid="close-briefing" onClick={close}>
            {word('match.briefing.close')}
          </Button>
        </footer>
      </article>
    </div>
  );
}
