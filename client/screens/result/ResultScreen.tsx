// The archives open: the article's question answered by this match, then the evidence behind it, page by page (rules 12).
import { useState } from 'preact/hooks';
import '../../panels/panels.css';
import '../../panels/pacts/pacts.css';
import './result.css';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { say, word } from '../../panels/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Alarms } from './Alarms.tsx';
import { BrokenWords } from './BrokenWords.tsx';
import { Cables } from './Cables.tsx';
import { LeverageChart } from './LeverageChart.tsx';
import { SaidAndDone } from './SaidAndDone.tsx';
import { Scores } from './Scores.tsx';
import { WhyBots } from './WhyBots.tsx';

type Page = 'question' | 'said' | 'alerts' | 'cables' | 'why';
const PAGES: readonly Page[] = ['question', 'said', 'alerts', 'cables', 'why'];

export interface ResultScreenProps {
  readonly result: MatchResult;
  readonly onRematch?: () => void;
}

export function ResultScreen({ result, onRematch }: ResultScreenProps) {
  const { session, view } = useMatch();
  const [page, setPage] = useState<Page>('question');
  const [question, short, ...evidence] = result.answer;
  // A match of people alone has no reasons to tell.
  const pages = PAGES.filter((id) => id !== 'why' || result.motives.length > 0);
  return (
    <div class="result" data-testid="result">
      <div class="selv h result-selvedge" aria-hidden="true" />
      <div class="result-page">
        <header class="result-head">
          <div class="result-top">
            <i class="lbl">
              {word(`result.kicker.${result.how}`, {
                preset: { key: `preset.${view.preset}` },
                rounds: result.rounds,
                first: monthText(1),
                last: monthText(Math.max(1, result.rounds)),
              })}
            </i>
            <ButtonGroup<Page>
              label={word('result.pages')}
              items={pages.map((id) => ({ value: id, label: word(`result.page.${id}`) }))}
              chosen={page}
              onChoose={setPage}
            />
          </div>
          <h1>{question === undefined ? word('result.noQuestion') : say(question)}</h1>
        </header>
        {page === 'question' && (
          <div class="result-columns">
            <div class="result-main">
              <p class="result-answer">
                {short !== undefined && <b>{say(short)} </b>}
                {evidence.map(say).join(' ')}
              </p>
              <LeverageChart result={result} />
              <BrokenWords result={result} />
            </div>
            <aside class="result-side">
              <Scores result={result} />
              <Alarms result={result} />
            </aside>
          </div>
        )}
        {page === 'said' && <SaidAndDone result={result} />}
        {page === 'alerts' && <Alarms result={result} whole />}
        {page === 'cables' && <Cables result={result} />}
        {page === 'why' && <WhyBots result={result} />}
        <footer class="result-foot">
          {onRematch !== undefined && (
            <Button kind="primary" testid="rematch" onClick={onRematch}>
              {word('result.rematch')}
            </Button>
          )}
          <Button
            kind={onRematch === undefined ? 'primary' : 'plain'}
            testid="leave"
            onClick={() => {
              session.leave();
              location.assign('/');
            }}
          >
            {word('result.leave')}
          </Button>
        </footer>
      </div>
    </div>
  );
}
