// "Why is it so?" of a number that everybody may count: a tap shows it month by month, with what the record says had a part in it.
import { monthText } from '../../shared/politics/pactWords.ts';
import { type CountedName, monthsOf } from '../store/monthsOf.ts';
import { signed } from '../text/say.ts';
import { useMatch } from './matchContext.ts';
import { WhyNumber } from './WhyNumber.tsx';
import { say, word } from './words.ts';

interface WhyMonthsProps {
  readonly of: CountedName;
  readonly now: number;
  /** To the reader: "Violence". */
  readonly name: string;
}

/** Sentences of a month; more are news of another kind. */
const MOST_TOLD = 5;

export const WhyMonths = ({ of, now, name }: WhyMonthsProps) => (
  <WhyNumber now={now} name={name} of={of}>
    {() => <Months of={of} now={now} />}
  </WhyNumber>
);

function Months({ of, now }: Pick<WhyMonthsProps, 'of' | 'now'>) {
  const months = monthsOf(useMatch().view, of);
  return (
    <>
      <p class="why-rule">{word(`match.why.of.${of}`)}</p>
      <ol>
        <li class="why-row is-sum">
          <span>{word('match.why.now')}</span>
          <b class="num">{now}</b>
        </li>
        {months.map(({ round, n, by, told }) => (
          <li key={round}>
            <h5 class="why-row">
              <span>{say(monthText(round))}</span>
              <b class="num">{by === null || by === 0 ? n : word('match.why.to', { n, by: signed(by) })}</b>
            </h5>
            {told.slice(0, MOST_TOLD).map((line, at) => (
              <p key={`${line.key}${at + 1}`}>{say(line)}</p>
            ))}
          </li>
        ))}
      </ol>
      {months.length === 0 && <p>{word('match.why.noMonth')}</p>}
    </>
  );
}
