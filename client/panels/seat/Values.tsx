// Coins, stability and standing as scale bars, each with what moved it and why: a bare number is a bug (look notes, 1.7).
import type { PowerId } from '../../../shared/board/ids.ts';
import { modulesOf } from '../../../shared/politics/modules.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { ValueName } from '../../../shared/view/logEntry.ts';
import { changesOf, swingOf } from '../../store/matchSeat.ts';
import { ScaleBar } from '../../ui/ScaleBar.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { Why } from './Why.tsx';

const COINS_DRAWN = 5;

export function Values() {
  const { view, mine, me } = useMatch();
  const values = me === null ? undefined : view.power[me];
  if (me === null || values === undefined || mine?.you == null) return null;
  const { coins, incomeNext, incomeParts, radicalisation } = mine.you;
  const parts = incomeParts.filter((part) => part.coins !== 0);
  return (
    <div class="match-values">
      <div class="match-value">
        <span>
          <Term to="word.coins">{word('match.value.coins')}</Term>
        </span>
        <Coins n={coins} />
        <Why power={me} value="coins" now={coins} name={word('match.value.coins')} testid="coins" />
        <span class="match-why">
          {word('match.income', { coins: signed(incomeNext) })}
          {parts.length > 0 && `: ${parts.map(({ text, coins: n }) => `${signed(n)} ${say(text)}`).join(', ')}`}
        </span>
      </div>
      <Value power={me} name="stability" value={values.stability} word_={stabilityWord(me)} />
      <Value power={me} name="standing" value={values.standing} word_="standing" />
      {modulesOf(view).numbers && (
        <div class="match-value" data-testid="radicalisation">
          <span>
            <Term to="word.radicalisation">{word('match.value.radicalisation')}</Term>
          </span>
          <ScaleBar value={radicalisation} max={5} label={word('match.value.radicalisation')} />
          <Why power={me} value="radicalisation" now={radicalisation} name={word('match.value.radicalisation')} />
        </div>
      )}
      {values.crisis && (
        <p class="match-crisis">
          <Term to="word.crisis">{word('match.crisis')}</Term>
        </p>
      )}
    </div>
  );
}

/** Stability is called cohesion where there is no state (rules 3). */
export function stabilityWord(power: PowerId): 'cohesion' | 'stability' {
  return power === 'tal' || power === 'nrf' ? 'cohesion' : 'stability';
}

interface ValueProps {
  readonly power: PowerId;
  readonly name: Extract<ValueName, 'stability' | 'standing'>;
  readonly value: number;
  readonly word_: 'stability' | 'cohesion' | 'standing';
}

function Value({ power, name, value, word_ }: ValueProps) {
  const { view, mine } = useMatch();
  const changes = changesOf(view, mine, power, name);
  const { lost, won } = swingOf(changes);
  return (
    <div class="match-value" data-testid={name}>
      <span>
        <Term to={`word.${word_}`}>{word(`match.value.${word_}`)}</Term>
      </span>
      <ScaleBar value={value} max={10} lost={lost} won={won} label={word(`match.value.${word_}`)} />
      <Why power={power} value={name} now={value} name={word(`match.value.${word_}`)} />
      {changes.length > 0 && (
        <span class="match-why">
          {changes
            .map(({ by, cause, round }) => `${signed(by)} ${say(cause)}${when(view.clock.round, round)}`)
            .join('; ')}
        </span>
      )}
    </div>
  );
}

function when(now: number, round: number): string {
  return now === round ? '' : ` ${word('match.inMonth', { month: monthText(round) })}`;
}

/** "+2", "−1": with a true minus, so that it reads as a number. */
export function signed(n: number): string {
  return n < 0 ? `−${-n}` : `+${n}`;
}

/** Coins are countable at a glance up to five; more are a number. */
function Coins({ n }: { readonly n: number }) {
  const drawn = Math.min(n, COINS_DRAWN);
  const width = 14 * Math.max(3, drawn) + 4;
  return (
    <svg class="match-coins" viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
      {Array.from({ length: Math.max(3, drawn) }, (_, i) => (
        <circle key={`c${i * 14}`} cx={7 + i * 14} cy="7" r="5.6" class={i < drawn ? 'is-coin' : 'is-gap'} />
      ))}
    </svg>
  );
}
