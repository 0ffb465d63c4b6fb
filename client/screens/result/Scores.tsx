// How the powers did: total as a bar, stars, and on a tap the lines it is made of, the secret one too.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { parOf } from '../../../shared/scenario/par.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { nameOf, word } from '../../panels/words.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Lozenges } from '../../ui/Lozenges.tsx';

export function Scores({ result }: { readonly result: MatchResult }) {
  const { me } = useMatch();
  const [open, setOpen] = useState<PowerId | null>(me);
  const most = Math.max(1, ...result.scores.map(({ total }) => total));
  const scores = [...result.scores].sort((a, b) => a.rank - b.rank);
  return (
    <section data-testid="scores">
      <h3>{word('result.scores')}</h3>
      {result.how === 'collapse' && <p class="match-refusal">{word('result.collapse')}</p>}
      <ol class="plain">
        {scores.map((score) => (
          <li key={score.power} class="score">
            <button
              type="button"
              class="score-row"
              aria-expanded={open === score.power}
              data-testid={`score-${score.power}`}
              onClick={() => setOpen(open === score.power ? null : score.power)}
            >
              <Chip power={score.power} named={false} />
              <span>
                {nameOf(score.power)}
                {result.winners.includes(score.power) && <small class="score-won"> {word('result.won')}</small>}
              </span>
              <span class="score-bar" aria-hidden="true">
                <i style={{ width: `${(100 * score.total) / most}%`, background: `var(--p-${score.power})` }} />
              </span>
              <b class="num">{score.total}</b>
            </button>
            <Par power={score.power} />
            <div class="score-stars">
              <Lozenges
                on={score.stars}
                of={score.starsOf}
                label={word('result.stars', { stars: score.stars, of: score.starsOf })}
              />
              <small>{word('result.stars', { stars: score.stars, of: score.starsOf })}</small>
            </div>
            {open === score.power && (
              <ul class="plain ledger score-lines">
                {score.lines.map(({ line, points, max }) => (
                  <li key={line}>
                    <span>
                      {word(`agenda.${line}.title`)}
                      {line === score.secretAgenda && <small> {word('match.brief.secret')}</small>}
                    </span>
                    <span class="num">{word('match.points', { points, max })}</span>
                  </li>
                ))}
                {!score.lines.some(({ line }) => line === 'goodWord') && (
                  <li>
                    <span>{word('agenda.goodWord.title')}</span>
                    <span class="num">{score.goodWord}</span>
                  </li>
                )}
                {!score.lines.some(({ line }) => line === score.secretAgenda) && (
                  <li>
                    <span>
                      {word(`agenda.${score.secretAgenda}.title`)} <small>{word('match.brief.secret')}</small>
                    </span>
                    <span class="num">{score.secret}</span>
                  </li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What self-play reaches with this power, where it was measured (rules 11.3). */
function Par({ power }: { readonly power: PowerId }) {
  const { view } = useMatch();
  const par = parOf(view.preset, power);
  return par === null ? null : <small>{word('result.par', { par })}</small>;
}
