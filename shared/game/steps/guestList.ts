// The guest list in play (scenario.md E): sealed answers are opened together at R2; in the next round the ceremony is held or cancelled.
import type { PowerId } from '../../board/ids.ts';
import type { EventCard } from '../../scenario/eventCard.ts';
import { GUEST_TABLES } from '../../scenario/events/guestListCards.ts';
import type { Chronicle } from '../chronicle.ts';
import type { MatchState } from '../state.ts';

/** Envoys at which a ceremony is an honour for the host. */
const FULL_HALL = 2;

/** Powers that may be invited. */
export function invitable(state: MatchState, { invites, choice }: EventCard): readonly PowerId[] {
  if (!invites) return [];
  const hosts = choice?.choosers ?? [];
  return state.powers.filter((power) => !hosts.includes(power) && !invites.never.includes(power));
}

/** R2, after the answers were told: they are kept, and the day comes with the next Briefing. */
export function openAnswers(chronicle: Chronicle, { invites }: EventCard): void {
  const { card, guestList } = chronicle.state;
  if (!invites || guestList === null) return;
  const answers = Object.fromEntries(
    guestList.invited.map((power) => [power, card?.answers[power] ?? invites.default] as const),
  );
  chronicle.add({ type: 'guestsAnswered', answers }, { type: 'cardDue', card: GUEST_TABLES });
}

/** R2 of the next round. Held: envoys pay the price and are welcome. Cancelled: who accepted loses standing, who declined gains it. */
export function holdOrCancel(chronicle: Chronicle, host: PowerId, held: boolean): void {
  const { guestList } = chronicle.state;
  if (guestList === null) return;
  const cause = { key: `event.${GUEST_TABLES}.choice.${held ? 'hold' : 'cancel'}` };
  const who = (answer: string): readonly PowerId[] =>
    guestList.invited.filter((power) => guestList.answers[power] === answer);
  const envoys = who('envoy');
  if (!held) {
    for (const power of envoys) chronicle.change(power, 'standing', -1, cause);
    for (const power of who('decline')) chronicle.change(power, 'standing', 1, cause);
    return;
  }
  for (const power of envoys) {
    const coins = Math.min(guestList.price, chronicle.after(power, 'coins'));
    chronicle.change(power, 'coins', -coins, cause);
    chronicle.change(host, 'coins', coins, cause);
    chronicle.change(power, 'stability', 1, cause);
  }
  if (envoys.length > 0) chronicle.change(host, 'stability', 1, cause);
  if (envoys.length >= FULL_HALL) chronicle.change(host, 'standing', 1, cause);
  if (envoys.length === 0) chronicle.change(host, 'standing', -1, cause);
}
