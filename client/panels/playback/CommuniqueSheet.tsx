// The communiqué as a newspaper page: masthead, lead, columns, numbers and ranking at the side, "promised and done" as the last line.
// From public facts only; fits a laptop's window, can be printed.
import { useEffect, useRef } from 'preact/hooks';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { communique } from '../../../shared/view/communique.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { HornRule } from '../../ui/HornRule.tsx';
import { ScaleBar } from '../../ui/ScaleBar.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { OrdersOf } from '../orders/LastOrders.tsx';
import { lastResolved } from '../Ticker.tsx';
import { nameOf, say, word } from '../words.ts';

/** Public interests are worth 60 at most (rules 11.3); a bar has a segment for each five. */
const SEGMENTS = 12;

/** What each number is, in the almanac. */
const PAGE: Readonly<Record<string, AlmanacPageId>> = {
  'communique.number.infiltrations': 'word.infiltration',
  'communique.number.inclusion': 'word.cabinet',
  'communique.number.flow': 'word.narcotics',
  'communique.number.violence': 'word.violence',
  'communique.number.stranded': 'word.refugees',
  'communique.number.hosted': 'word.refugees',
};

/** Every issue so far; the open one is marked. Nothing while there is only one. */
function Issues({ open }: { readonly open: number }) {
  const { view, ui } = useMatch();
  const last = lastResolved(view.log) ?? 0;
  if (last < 2) return null;
  return (
    <nav class="communique-issues" aria-label={word('match.communique.issues')}>
      {Array.from({ length: last }, (_, at) => at + 1).map((round) => (
        <button
          key={round}
          type="button"
          class="lk"
          data-testid={`issue-${round}`}
          aria-current={round === open ? 'page' : undefined}
          aria-label={`${word('match.communique.number', { n: round })}, ${say(monthText(round))}`}
          title={say(monthText(round))}
          onClick={() => {
            ui.overlay.value = { kind: 'communique', round };
          }}
        >
          {word('match.communique.number', { n: round })}
        </button>
      ))}
    </nav>
  );
}

export function CommuniqueSheet({ round, close }: { readonly round: number; readonly close: () => void }) {
  const { view, ui, me } = useMatch();
  const paper = communique(view, round);
  const [lead, ...rest] = paper.stories;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), [round]);
  return (
    <div class="overlay" data-testid="communique">
      <article
        ref={sheet}
        class="communique"
        tabIndex={-1}
        aria-label={word('match.communique')}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <header class="communique-masthead">
          <span class="lbl">{word('match.communique.number', { n: paper.round })}</span>
          <b>{word('match.communique')}</b>
          <span class="lbl">{say(paper.month)}</span>
        </header>
        <HornRule />
        <p class="communique-weather">{say(paper.weather)}</p>
        <div class="communique-page">
          <section class="communique-lead">
            <h1>{say(paper.headline)}</h1>
            {lead !== undefined && (
              <>
                <h3>{say(lead.title)}</h3>
                <p>{lead.sentences.map(say).join(' ')}</p>
              </>
            )}
          </section>
          <aside class="communique-side">
            <dl class="communique-numbers">
              {paper.numbers.map(({ label, value, of }) => (
                <div key={label.key}>
                  <dt>
                    <Term to={PAGE[label.key] ?? 'word.communique'}>{say(label)}</Term>
                  </dt>
                  <dd class="num">{of === undefined ? value : word('match.communique.of', { value, of })}</dd>
                </div>
              ))}
            </dl>
            <h3>{word('match.communique.ranking')}</h3>
            {paper.ranking.map(({ power, points }, place) => (
              <div key={power} class={`communique-rank${place === 0 ? ' is-first' : ''}`}>
                <Chip power={power} size="sm" named={false} />
                <span>{nameOf(power)}</span>
                <ScaleBar
                  value={Math.min(SEGMENTS, Math.round(points / 5))}
                  max={SEGMENTS}
                  label={word('match.communique.points', { power: { power }, points })}
                />
                <b class="num">{points}</b>
              </div>
            ))}
          </aside>
          <div class="communique-columns">
            {rest.map((story) => (
              <section key={JSON.stringify(story.title)}>
                <h3>{say(story.title)}</h3>
                <p>{story.sentences.map(say).join(' ')}</p>
              </section>
            ))}
          </div>
        </div>
        {me !== null && <OrdersOf round={round} power={me} />}
        <p class="communique-done">{say(paper.promisedAndDone)}</p>
        <footer>
          <Issues open={round} />
          <span class="communique-print">
            <Button testid="print-communique" onClick={() => print()}>
              {word('match.communique.print')}
            </Button>
          </span>
          <Button
            onClick={() => {
              ui.playbackAt.value = 0;
              ui.playing.value = true;
              ui.overlay.value = { kind: 'playback', round };
            }}
          >
            {word('match.communique.watch')}
          </Button>
          <Button kind="primary" testid="close-communique" onClick={close}>
            {word('match.communique.close')}
          </Button>
        </footer>
      </article>
    </div>
  );
}
