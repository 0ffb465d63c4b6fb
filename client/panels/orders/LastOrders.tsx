// "What became of your orders": the last Resolution unit by unit with reasons, to be found when the playback is over.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { lastJudgedRound, ordersOfRound } from '../../../shared/view/ordersOfRound.ts';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

/** Of the last round that was resolved; nothing before the first. */
export function LastOrders() {
  const { view, me } = useMatch();
  const round = lastJudgedRound(view.log);
  if (me === null || round === 0) return null;
  return <OrdersOf round={round} power={me} open={view.clock.phase !== 'diplomacy'} />;
}

interface OrdersOfProps {
  readonly round: number;
  readonly power: PowerId;
  readonly open?: boolean;
}

export function OrdersOf({ round, power, open = false }: OrdersOfProps) {
  const { view } = useMatch();
  const [unfolded, setUnfolded] = useState(open);
  const stories = ordersOfRound(view, power, round);
  if (stories.length === 0) return null;
  return (
    <details
      class="last-orders"
      open={unfolded}
      onToggle={(event) => {
        const sheet = event.currentTarget;
        // Unfolded below the edge of a sheet it would seem empty.
        if (sheet.open && !unfolded) sheet.scrollIntoView({ block: 'nearest' });
        setUnfolded(sheet.open);
      }}
      data-testid="last-orders"
    >
      <summary>{word('outcome.yours', { month: monthText(round) })}</summary>
      <ul class="ledger">
        {stories.map(({ unit, cameTrue, sentences }) => (
          <li key={unit} class={`last-order${cameTrue ? '' : ' is-bad'}`}>
            {sentences.map(say).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
