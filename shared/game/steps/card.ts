// B4 and R2: the event card of the month, what it does by itself, and what was chosen (rules 1.1, 11.2).
import type { PowerId } from '../../board/ids.ts';
import { monthOf } from '../../politics/month.ts';
import { type CardChoice, type EventCard, playableCards } from '../../scenario/eventCard.ts';
import { GUEST_TABLES } from '../../scenario/events/guestListCards.ts';
import { presetOf } from '../../scenario/presets.ts';
import { oneOf } from '../../situation/roll.ts';
import type { Chronicle } from '../chronicle.ts';
import { applyEffect } from '../effects.ts';
import type { MatchState } from '../state.ts';
import { holdOrCancel, openAnswers } from './guestList.ts';

/** B4. Months without a fitting card pass without one. */
export function drawCard(chronicle: Chronicle): void {
  dealWritten(chronicle);
  const { state } = chronicle;
  const card = dueCard(state) ?? oneOf(fittingCards(state), chronicle.roll('card'));
  if (!card) return;
  chronicle.add({ type: 'cardDrawn', card: card.id });
  chronicle.log({ k: 'card', card: card.id });
  for (const effect of card.effects) applyEffect(chronicle, effect, { key: `event.${card.id}.headline` });
}

/** The host's own cards, each told in its words (scenario.md E). */
function dealWritten(chronicle: Chronicle): void {
  const { written } = chronicle.state;
  if (written.length === 0) return;
  for (const { headline, text, effects } of written) {
    chronicle.log({ k: 'newsline', text: { key: 'news.written', args: { headline, text } } });
    for (const effect of effects) applyEffect(chronicle, effect, { key: 'cause.written', args: { headline } });
  }
  chronicle.add({ type: 'writtenCardsDealt' });
}

/** A card that another one opened (rules 11.2 choice), if its actors are here. */
function dueCard(state: MatchState): EventCard | undefined {
  return presetOf(state).deck.find(
    (card) => state.cardsDue.includes(card.id) && card.actors.every((power) => state.powers.includes(power)),
  );
}

/** Ids of the cards that a host may play by hand. */
export function playable(state: MatchState): readonly string[] {
  return playableCards(presetOf(state).deck, state.powers).map(({ id }) => id);
}

function fittingCards(state: MatchState): readonly EventCard[] {
  const { month } = monthOf(state.round);
  return presetOf(state).deck.filter(
    (card) =>
      !card.onlyDue &&
      !state.cardsPlayed.includes(card.id) &&
      (card.months.length === 0 || card.months.includes(month)) &&
      card.actors.every((power) => state.powers.includes(power)),
  );
}

/** R2. No answer is the default (rules 1). */
export function applyChoices(chronicle: Chronicle): void {
  const { state } = chronicle;
  const card = cardOf(state);
  if (!card?.choice) return;
  for (const power of choosersOf(state)) {
    const asked = choiceOf(state, power);
    if (!asked) continue;
    const given = state.card?.answers[power];
    const chosen = given ?? asked.default;
    // An open answer was told when it was given.
    if (asked.sealed || given === undefined) chronicle.log({ k: 'answer', card: card.id, power, choice: chosen });
    for (const effect of asked.options.find(({ id }) => id === chosen)?.effects ?? []) {
      applyEffect(chronicle, effect, { key: `event.${card.id}.choice.${chosen}` }, power);
    }
    if (card.id === GUEST_TABLES) holdOrCancel(chronicle, power, chosen === 'hold');
  }
  openAnswers(chronicle, card);
}

/** The card on the table, if this build of the deck still knows it. */
export function cardOf(state: MatchState): EventCard | undefined {
  return presetOf(state).deck.find((card) => card.id === state.card?.id);
}

/** Powers that choose on the card on the table; once a list of guests is sent, the guests. */
export function choosersOf(state: MatchState): readonly PowerId[] {
  const card = cardOf(state);
  if (card?.invites && state.guestList) return state.guestList.invited;
  return card?.choice?.choosers.filter((power) => state.powers.includes(power)) ?? [];
}

export interface Asked {
  readonly options: readonly CardChoice[];
  readonly default: string;
  /** Told at R2, else at once. */
  readonly sealed: boolean;
}

/** What the power is asked on the card on the table, if anything. */
export function choiceOf(state: MatchState, power: PowerId): Asked | undefined {
  const card = cardOf(state);
  if (!card?.choice || !choosersOf(state).includes(power)) return undefined;
  return card.invites && state.guestList ? { ...card.invites, sealed: true } : card.choice;
}
