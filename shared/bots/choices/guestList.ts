// The guest list (scenario.md E): whom the host invites, what the invited answer, and whether the ceremony is held.
import type { PlayerCommand } from '../../command/command.ts';
import { GUEST_LIST } from '../../scenario/events/guestListCards.ts';
import type { PrivateView } from '../../view/privateView.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';

/** How likely a ceremony is held, as far as a guest can tell; and what a point of standing is worth to it. */
const HELD = 0.6;
const STANDING = 0.6;
/** Powers that the host shuns have no reason to come. */
const FRIENDLY = ['contact', 'embassy', 'recognised'];

export function guestListCommand(mind: Mind, asked: NonNullable<PrivateView['eventChoice']>): PlayerCommand {
  const { card } = asked;
  if (asked.invites) {
    const powers = asked.invites.powers.filter((power) => FRIENDLY.includes(mind.view.power[power]?.status ?? ''));
    if (powers.length === 0) return { type: 'answerEvent', card, choice: asked.default };
    return { type: 'invite', powers, price: mind.temper.greed > 0.5 ? 1 : 0 };
  }
  return { type: 'answerEvent', card, choice: card === GUEST_LIST ? asGuest(mind) : asHost(mind) };
}

function asGuest(mind: Mind): string {
  const price = mind.view.card?.guests?.price ?? 0;
  const open = mind.coins > price;
  const envoy = HELD * (stabilityWorth(mind) - price * coinWorth(mind)) - (1 - HELD) * STANDING;
  const declined = (1 - HELD) * STANDING + mind.dice('decline') * 0.3;
  return open && envoy > declined ? 'envoy' : declined > 0.3 ? 'decline' : 'junior';
}

/** An empty hall is worse than a date that was never set. */
function asHost(mind: Mind): string {
  const answers = Object.values(mind.view.card?.guests?.answers ?? {});
  return answers.includes('envoy') ? 'hold' : 'cancel';
}
