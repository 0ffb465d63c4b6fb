// The guest list (scenario.md E): invitations to an inauguration, answered in secret, opened together; and the day on which it is held or cancelled.
// What follows from the answers is in shared/game/steps/guestList.ts. Words: shared/text/en/eventsAfghan.ts.
import type { EventCard } from '../eventCard.ts';

export const GUEST_LIST = 'guestList';
/** The card that follows: the tables are laid. */
export const GUEST_TABLES = 'guestTables';

export const GUEST_LIST_CARDS = [
  {
    id: GUEST_LIST,
    months: [9, 10],
    actors: ['tal'],
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [{ id: 'nobody', effects: [] }],
      default: 'nobody',
      sealed: false,
    },
    invites: {
      prices: [0, 1, 2],
      never: ['nrf'],
      options: [
        { id: 'envoy', effects: [] },
        { id: 'junior', effects: [] },
        { id: 'decline', effects: [] },
      ],
      default: 'decline',
    },
  },
  {
    id: GUEST_TABLES,
    months: [],
    actors: ['tal'],
    onlyDue: true,
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [
        { id: 'hold', effects: [] },
        { id: 'cancel', effects: [] },
      ],
      default: 'hold',
      sealed: false,
    },
  },
] as const satisfies readonly EventCard[];
