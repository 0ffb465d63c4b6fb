// A selected unit and everything it can be told, in words: the list that mirrors the lit board (keyboard and phone use this one).
import type { UnitId } from '../../../shared/board/ids.ts';
import type { OrderChoice } from '../../../shared/view/privateView.ts';
import { choicesAt, choiceTitle, ordersOf, sameOrder, targetOf, toneOf } from '../../store/matchOrders.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, unitName, word } from '../words.ts';
import { consequenceOf } from './consequenceOf.ts';
import { OrderGlyph } from './OrderGlyph.tsx';
import { useOrders } from './useOrders.ts';

interface UnitCardProps {
  readonly unit: UnitId;
  /** Only what can be done towards this province. */
  readonly target?: string;
  readonly close: () => void;
}

export function UnitCard({ unit: id, target, close }: UnitCardProps) {
  const { view, mine, guessing } = useMatch();
  const { write, refusal } = useOrders();
  const unit = view.unit[id];
  const orders = ordersOf(guessing?.book ?? mine, id);
  if (unit === undefined || orders === undefined) return null;
  const listed = target === undefined ? sorted(orders.choices) : choicesAt(orders, target);
  // Of somebody else one guesses moves first.
  const choices = guessing === null ? listed : listed.toSorted((a, b) => isMove(b) - isMove(a));
  const name = unitName(unit);
  return (
    <section class="unit-card" aria-label={name} data-testid={`unit-card-${id}`}>
      <header class="unit-card-head">
        {unit.owner !== 'neutral' && unit.owner !== 'isk' && <Chip power={unit.owner} />}
        <div>
          <h3>{target === undefined ? name : word('match.choose.title', { at: { province: target } })}</h3>
          <p>{target === undefined ? word('match.unit.hint') : name}</p>
          <p>
            <Term to="rules.4">{word('match.unit.about')}</Term>
          </p>
        </div>
        {orders.written !== null && target === undefined && (
          <button type="button" class="lk" onClick={() => write(id, null)}>
            {word('match.unit.unset')}
          </button>
        )}
        <button type="button" class="unit-card-close" aria-label={word('match.close')} onClick={close}>
          ×
        </button>
      </header>
      <ul class="unit-choices">
        {choices.map((choice, n) => (
          <Choice
            key={`${n}-${choice.order.type}`}
            choice={choice}
            n={n}
            unit={id}
            written={orders.written !== null && sameOrder(orders.written, choice.order)}
          />
        ))}
      </ul>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </section>
  );
}

const isMove = ({ order }: OrderChoice): number => Number(order.type === 'move');

/** Hold and secure first, then supports, moves, what lacks a signature, and incursions last. */
function sorted(choices: readonly OrderChoice[]): readonly OrderChoice[] {
  const rank = (choice: OrderChoice): number => {
    if (choice.order.type === 'hold') return 0;
    if (choice.order.type === 'secure') return 1;
    const tone = toneOf(choice);
    return { support: 2, needsPact: 3, move: 4, guest: 5, incursion: 6, pick: 7 }[tone];
  };
  return [...choices].sort((a, b) => rank(a) - rank(b));
}

interface ChoiceProps {
  readonly choice: OrderChoice;
  readonly n: number;
  readonly unit: UnitId;
  readonly written: boolean;
}

function Choice({ choice, n, unit: id, written }: ChoiceProps) {
  const { view, ui, titleOf, guessing } = useMatch();
  const { write, askFor } = useOrders();
  const unit = view.unit[id];
  if (unit === undefined) return null;
  const { order, meaning } = choice;
  const needs = meaning.kind === 'needsPact';
  const show = () => {
    if (targetOf(order) !== null) ui.ghost.value = { unit: id, order };
  };
  const hide = () => {
    ui.ghost.value = null;
  };
  return (
    <li class={`unit-choice is-${meaning.kind}${written ? ' is-written' : ''}`}>
      <button
        type="button"
        class="unit-choice-main"
        data-testid={`choice-${n}`}
        data-order={order.type}
        aria-pressed={written}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={() => write(id, order)}
      >
        <OrderGlyph order={order} owner={unit.owner} needsPact={needs} />
        <b>{say(choiceTitle(order))}</b>
        <span>{say(consequenceOf(choice, unit.at, titleOf))}</span>
      </button>
      {meaning.kind === 'needsPact' && guessing === null && (
        <Button small kind="primary" testid={`ask-${n}`} onClick={() => askFor(meaning.draft, { unit: id, order })}>
          {word('match.askForIt')}
        </Button>
      )}
    </li>
  );
}
