// The communiqué: one sheet, two columns, from public facts only; ranking as scale bars; "promised and done" as the last line.
import { useEffect, useRef } from 'preact/hooks';
import { communique } from '../../../shared/view/communique.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { HornRule } from '../../ui/HornRule.tsx';
import { ScaleBar } from '../../ui/ScaleBar.tsx';
import { useMatch } from '../matchContext.ts';
import { OrdersOf } from '../orders/LastOrders.tsx';
import { nameOf, say, word } from '../words.ts';

/** Public interests are worth 60 at most (rules 11.3); a bar has a segment for each five. */
const SEGMENTS = 12;

export function CommuniqueSheet({ round, close }: { readonly round: number; readonly close: () => void }) {
  const { view, ui, me } = useMatch();
  const paper = communique(view, round);
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
        <header>
          <span class="lbl">{word('match.communique')}</span>
          <span class="lbl">{say(paper.month)}</span>
        </header>
        <h1>{say(paper.headline)}</h1>
        <HornRule />
        <div class="communique-columns">
          {paper.stories.map((story) => (
            <section key={JSON.stringify(story.title)}>
              <h3>{say(story.title)}</h3>
              <p>{story.sentences.map(say).join(' ')}</p>
            </section>
          ))}
          <section>
            <h3>{word('match.communique.ranking')}</h3>
            {paper.ranking.map(({ power, points }) => (
              <div key={power} class="communique-rank">
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
          </section>
        </div>
        {me !== null && <OrdersOf round={round} power={me} />}
        <p class="communique-done">{say(paper.promisedAndDone)}</p>
        <footer>
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
