// One unit of the list that mirrors the board: what it is told, chosen from everything it can be told, and what that means or would lead to.
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import { choiceTitle, ordersOf, sameOrder, slipTitle } from '../../store/matchOrders.ts';
import { guessTold } from '../../store/matchWhatIfBoard.ts';
import { useMatch } from '../matchContext.ts';
import { say, unitName, word } from '../words.ts';
import { consequenceOf } from './consequenceOf.ts';
import { useOrders } from './useOrders.ts';

export function UnitRow({ unit }: { readonly unit: PublicUnit }) {
  const { mine, ui, view, titleOf, guessing } = useMatch();
  const { write, askFor, refusal } = useOrders();
  const orders = ordersOf(guessing?.book ?? mine, unit.id);
  if (orders === undefined) return null;
  const { written, choices } = orders;
  // In a what-if the first line is "no guess"; an own unit then does what is really written.
  const unguessed = guessing !== null && guessing.guess.orders[unit.id] === undefined;
  const real = ordersOf(mine, unit.id)?.written ?? null;
  const at = written === null || unguessed ? -1 : choices.findIndex(({ order }) => sameOrder(order, written));
  const chosen = choices[at];
  const needs = chosen?.meaning.kind === 'needsPact' && guessing === null ? chosen.meaning : null;
  const id = `orders-${unit.id}`;
  const becomes =
    guessing === null
      ? undefined
      : guessTold(mine, guessing.guess, guessing.battle).find(({ judged }) => judged.unit === unit.id);
  return (
    <li class="orders-row" data-testid={`unit-${unit.id}`}>
      <label for={id}>{unitName(unit)}</label>
      <select
        id={id}
        value={String(at)}
        disabled={view.clock.phase !== 'diplomacy'}
        onFocus={() => {
          ui.focused.value = unit.at;
        }}
        onBlur={() => {
          ui.focused.value = null;
        }}
        onChange={(event) => write(unit.id, choices[Number(event.currentTarget.value)]?.order ?? null)}
      >
        <option value="-1">{noneLabel()}</option>
        {choices.map((choice, n) => (
          <option key={`${n}-${choice.order.type}`} value={String(n)}>
            {`${say(choiceTitle(choice.order))}${choice.meaning.kind === 'needsPact' ? ` (${word('match.orders.needs')})` : ''}${choice.meaning.kind === 'incursion' ? ` (${word('match.orders.incursion')})` : ''}`}
          </option>
        ))}
      </select>
      {becomes !== undefined && <p class="orders-means">{becomes.sentences.map(say).join(' ')}</p>}
      {guessing === null && chosen !== undefined && (
        <p class={`orders-means is-${chosen.meaning.kind}`}>{say(consequenceOf(chosen, unit.at, titleOf))}</p>
      )}
      {needs !== null && (
        <button type="button" class="lk" onClick={() => askFor(needs.draft)}>
          {word('match.askForIt')}
        </button>
      )}
      {written !== null && <span class="sr-only">{say(slipTitle(written, unit.at))}</span>}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </li>
  );

  function noneLabel(): string {
    if (guessing === null) return word('match.orders.noOrder');
    return real === null ? word('whatIf.unit.noGuess') : word('whatIf.unit.asWritten', { order: choiceTitle(real) });
  }
}
