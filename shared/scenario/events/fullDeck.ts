// The deck from the Evening up: all cards of scenario.md E. Cards whose actors are absent are not drawn, so one deck serves every line-up.
import type { EventCard } from '../eventCard.ts';
import { AFGHAN_CARDS } from './afghanCards.ts';
import { FAR_CARDS } from './farCards.ts';
import { GUEST_LIST_CARDS } from './guestListCards.ts';
import { LESSON_DECK } from './lessonDeck.ts';
import { NEIGHBOUR_CARDS } from './neighbourCards.ts';

export const FULL_DECK: readonly EventCard[] = [
  ...LESSON_DECK,
  ...NEIGHBOUR_CARDS,
  ...FAR_CARDS,
  ...AFGHAN_CARDS,
  ...GUEST_LIST_CARDS,
];
