// "Why is it so?", one tap away: the number is a button, under it every change that the reader may know of, month by month, down to the sum.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { ValueName } from '../../../shared/view/logEntry.ts';
import { type WhyRound, whyOf } from '../../../shared/view/why.ts';
import { signed } from '../../text/say.ts';
import { useMatch } from '../matchContext.ts';
import { WhyNumber } from '../WhyNumber.tsx';
import { say, word } from '../words.ts';

interface WhyProps {
  readonly power: PowerId;
  readonly value: ValueName;
  readonly now: number;
  /** The value's name to the reader: "Stability". */
  readonly name: string;
  /** For tests that read the number. */
  readonly testid?: string;
}

/** Months that stand open at first; older ones come with one more tap. */
const RECENT = 3;

export const Why = ({ power, value, now, name, testid }: WhyProps) => (
  <WhyNumber now={now} name={name} of={value} testid={testid}>
    {() => <Chain power={power} value={value} now={now} />}
  </WhyNumber>
);

function Chain({ power, value, now }: Pick<WhyProps, 'power' | 'value' | 'now'>) {
  const { view, mine } = useMatch();
  const [all, setAll] = useState(false);
  const rounds = whyOf({ view, mine }, power, value);
  const oldest = rounds.at(-1);
  if (oldest === undefined) return <p>{word('match.why.none')}</p>;
  const shown = all ? rounds : rounds.slice(0, RECENT);
  return (
    <>
      <ol>
        <li class="why-row is-sum">
          <span>{word('match.why.now')}</span>
          <b class="num">{now}</b>
        </li>
        {shown.map((round) => (
          <Month key={round.round} {...round} />
        ))}
        <li class="why-row is-sum">
          <span>{word(shown.length === rounds.length ? 'match.why.start' : 'match.why.before')}</span>
          <b class="num">{shown.at(-1)?.from ?? oldest.from}</b>
        </li>
      </ol>
      {shown.length < rounds.length && (
        <button type="button" class="lk sm" onClick={() => setAll(true)}>
          {word('match.why.all')}
        </button>
      )}
    </>
  );
}

/** The newest change first, as the months are. */
function Month({ round, changes }: WhyRound) {
  return (
    <li>
      <h5>{say(monthText(round))}</h5>
      <ul>
        {changes.toReversed().map(({ by, cut, cause, step }, i) => (
          <li key={`${step}${i + 1}`} class="why-row">
            <span>
              {say(cause)}
              {cut !== 0 && ` ${word('match.why.cut', { by: signed(by + cut) })}`}
            </span>
            <b class="num">{by === 0 ? '0' : signed(by)}</b>
          </li>
        ))}
      </ul>
    </li>
  );
}
