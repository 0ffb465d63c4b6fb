// Why a bot plays a card or answers an event as it does: the aim of the card with its worth, the effects of the choice on its own power.
import type { PolicyChoice, PolicyId } from '../../command/command.ts';
import { effectText } from '../../scenario/effectText.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { Motive } from '../../view/motive.ts';
import { effectsOnAims } from '../aims/withEffects.ts';
import { deedsOwed } from '../choices/deedsOwed.ts';
import { effectWorth } from '../choices/eventChoice.ts';
import { cardMood, policiesWeighed } from '../choices/policies.ts';
import type { Mind } from '../mind.ts';
import { yields } from '../orders/obligations.ts';
import { reasonsOf, rounded, side, sumOf } from './reasonsOf.ts';

export function whyPlayed(mind: Mind, choice: PolicyChoice): Motive {
  const { policy } = choice;
  const said = JSON.stringify(choice);
  const option = policiesWeighed(mind).find((weighed) => JSON.stringify(weighed.choice) === said);
  const mood = cardMood(mind, policy);
  const worth = option?.worth ?? mood;
  const parts = [
    { text: { key: aimOf(mind, choice) }, points: worth - mood },
    { text: { key: `motive.part.mood.${side(mood)}` }, points: mood },
  ];
  return { ...card(policy), because: reasonsOf(parts, aimOf(mind, choice)), worth: rounded(worth) };
}

/** Taken back: nothing is told of it. */
export function notPlayed(policy: PolicyId): Motive {
  return { ...card(policy), because: [] };
}

function card(policy: PolicyId) {
  return {
    kind: 'policy' as const,
    subject: policy,
    did: { key: 'motive.did.policy', args: { policy: { key: `policy.${policy}.name` } } },
  };
}

/** What was promised or demanded of it comes before what the card is for. */
function aimOf(mind: Mind, { policy, regime }: PolicyChoice): string {
  const deed =
    policy === 'opiumBan'
      ? 'ban'
      : policy === 'reshuffle'
        ? 'posts'
        : policy === 'setBorderRegime'
          ? 'borderRegime'
          : 'policy';
  const owed = deedsOwed(mind).some(({ deed: due }) => {
    if (due.type === 'policy') return due.policy === policy;
    return due.type === deed && (due.type !== 'borderRegime' || due.regime === regime);
  });
  if (owed) return 'motive.policy.promised';
  const demanded = mind.world.demands.some(({ id, on, state, ask }) => {
    return on === mind.power && state === 'open' && ask.type === deed && yields(mind, id);
  });
  return demanded ? 'motive.policy.demanded' : `motive.policy.${policy}`;
}

/** Each effect of the choice on the bot's own power, and chance between equals. */
export function whyAnswered(mind: Mind, id: string, choice: string): Motive {
  const event = presetOf(mind.view).deck.find((known) => known.id === id);
  const effects = event?.choice?.options.find((option) => option.id === choice)?.effects ?? [];
  const mood = mind.dice(`event ${choice}`);
  const together = effectsOnAims(mind, effects);
  const parts = [
    ...effects.map((effect) => {
      const points = effectWorth(mind, effect);
      return { text: { key: `motive.effect.${side(points)}`, args: { what: effectText(effect) } }, points };
    }),
    { text: { key: `motive.effect.aims.${side(together)}` }, points: together },
    { text: { key: `motive.part.mood.${side(mood)}` }, points: mood },
  ];
  return { ...answer(id, choice), because: reasonsOf(parts, 'motive.event.default'), worth: sumOf(parts) };
}

/** The guest list has reasons of its own: who is invited, what a place at the table is worth, whether the hall is full. */
export function whyAtTable(id: string, choice: string): Motive {
  return { ...answer(id, choice), because: [{ text: { key: `motive.guest.${choice}` } }] };
}

export function whyInvited(id: string, powers: Mind['view']['powers']): Motive {
  return {
    kind: 'event',
    subject: id,
    did: { key: 'motive.did.invite', args: { powers: { list: powers.map((power) => ({ power })) } } },
    because: [{ text: { key: 'motive.guest.invite' } }],
  };
}

function answer(id: string, choice: string) {
  return {
    kind: 'event' as const,
    subject: id,
    did: {
      key: 'motive.did.answer',
      args: { event: { key: `event.${id}.headline` }, choice: { key: `event.${id}.choice.${choice}` } },
    },
  };
}
