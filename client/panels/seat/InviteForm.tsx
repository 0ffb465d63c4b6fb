// The guest list as its host writes it: whom to invite, and what an envoy is asked for (scenario.md E). Sent once.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useAsk } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';

export interface InviteFormProps {
  readonly card: string;
  readonly powers: readonly PowerId[];
  readonly prices: readonly number[];
}

export function InviteForm({ card, powers, prices }: InviteFormProps) {
  const { ask, busy, refusal } = useAsk();
  const [invited, setInvited] = useState<readonly PowerId[]>([]);
  const [price, setPrice] = useState(prices[0] ?? 0);
  const toggle = (power: PowerId): void =>
    setInvited(invited.includes(power) ? invited.filter((id) => id !== power) : [...invited, power]);
  return (
    <fieldset class="match-event-choices match-invite" aria-label={word('match.invite')} data-testid="invite">
      <p class="lbl" aria-hidden="true">
        {word('match.invite')}
      </p>
      <div class="match-invite-powers">
        {powers.map((power) => (
          <label key={power} class="match-invite-power">
            <input
              type="checkbox"
              data-testid={`invite-${power}`}
              checked={invited.includes(power)}
              onChange={() => toggle(power)}
            />
            <Chip power={power} size="sm" named={false} />
            {nameOf(power)}
          </label>
        ))}
      </div>
      <label class="match-invite-price">
        {word('match.invite.asks')}{' '}
        <select
          class="slot"
          data-testid="invite-price"
          value={String(price)}
          onChange={({ currentTarget }) => setPrice(Number(currentTarget.value))}
        >
          {prices.map((coins) => (
            <option key={coins} value={String(coins)}>
              {word(coins === 0 ? 'match.invite.free' : 'match.invite.price', { count: coins })}
            </option>
          ))}
        </select>
      </label>
      <div class="match-invite-acts">
        <Button
          small
          kind="primary"
          testid="invite-send"
          busy={busy ? word('match.invite.sending') : null}
          why={invited.length === 0 ? word('match.invite.nobodyTicked') : null}
          whyShown="beside"
          onClick={() => ask({ type: 'invite', powers: invited, price })}
        >
          {word('match.invite.send')}
        </Button>
        <Button
          small
          testid="invite-nobody"
          disabled={busy}
          onClick={() => ask({ type: 'answerEvent', card, choice: 'nobody' })}
        >
          {word('event.guestList.choice.nobody')}
        </Button>
      </div>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </fieldset>
  );
}
