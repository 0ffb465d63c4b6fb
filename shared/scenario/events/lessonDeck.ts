// The Lesson's deck of event cards: river, Tajikistan, Taliban. Drawing from it is the engine's.
import type { EventCard } from '../eventCard.ts';
import { RIVER_CARDS } from './riverCards.ts';
import { TAJIK_CARDS } from './tajikCards.ts';
import { TALIBAN_CARDS } from './talibanCards.ts';

export const LESSON_DECK: readonly EventCard[] = [...RIVER_CARDS, ...TAJIK_CARDS, ...TALIBAN_CARDS];
