// Event cards from inside Afghanistan and about what is said of it: health, prisons, papers, a truce (scenario.md E).
// Words: shared/text/en/eventsAfghan.ts.
import type { EventCard } from '../eventCard.ts';

export const AFGHAN_CARDS = [
  {
    id: 'leaderInExile',
    months: [10, 11, 12, 1, 2, 3, 4],
    actors: ['tj', 'tal'],
    effects: [{ effect: 'coins', power: 'nrf', by: 1 }],
    choice: {
      choosers: ['tj'],
      options: [
        {
          id: 'stage',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'nrf', by: 1 },
            { effect: 'status', power: 'chooser', step: -1 },
          ],
        },
        {
          id: 'silence',
          effects: [
            { effect: 'stability', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'tal', by: 1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        { id: 'letSpeak', effects: [] },
      ],
      default: 'letSpeak',
      sealed: false,
    },
  },
  {
    id: 'polioTeams',
    months: [11, 12, 1, 2, 3, 4, 5],
    actors: ['tal'],
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'doors',
          effects: [
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'pk', by: 1 },
          ],
        },
        {
          id: 'guards',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'violence', province: 'af-kunar', by: -1 },
          ],
        },
        { id: 'mosques', effects: [] },
      ],
      default: 'mosques',
      sealed: false,
    },
  },
  {
    id: 'prisonBreak',
    months: [],
    actors: ['tal'],
    effects: [{ effect: 'presence', province: 'af-nangarhar', by: 1 }],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'search',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'presence', province: 'af-nangarhar', by: -1 },
          ],
        },
        {
          id: 'pardon',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: false,
    },
  },
  {
    id: 'earthquake',
    months: [1, 6, 7],
    actors: ['tal'],
    effects: [{ effect: 'stability', power: 'tal', by: -1 }],
    choice: {
      choosers: ['uz', 'tm', 'cn', 'pk', 'ir'],
      options: [
        {
          id: 'tents',
          effects: [
            { effect: 'give', from: 'chooser', to: 'tal', coins: 1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        { id: 'condole', effects: [] },
      ],
      default: 'condole',
      sealed: true,
    },
  },
  {
    id: 'journalistsLeak',
    months: [],
    actors: [],
    effects: [{ effect: 'leakPact' }],
  },
  {
    id: 'nowruzTruce',
    months: [3, 4],
    actors: ['tal', 'nrf'],
    effects: [
      {
        effect: 'offer',
        by: 'nrf',
        parties: ['nrf', 'tal'],
        clauses: [{ kind: 'nonAggression' }],
        term: 1,
      },
    ],
    choice: {
      choosers: ['tal', 'nrf'],
      options: [
        {
          id: 'rest',
          effects: [
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'violence', province: 'af-panjshir', by: -1 },
          ],
        },
        {
          id: 'press',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
            { effect: 'violence', province: 'af-panjshir', by: 1 },
          ],
        },
        { id: 'silence', effects: [] },
      ],
      default: 'silence',
      sealed: true,
    },
  },
  {
    id: 'identityCards',
    months: [9, 10, 11, 12, 1, 2],
    actors: ['tal'],
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'count',
          effects: [
            { effect: 'share', group: 'pashtun', by: -2 },
            { effect: 'share', group: 'tajik', by: 1 },
            { effect: 'share', group: 'hazara', by: 1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'ownCount',
          effects: [
            { effect: 'share', group: 'pashtun', by: 2 },
            { effect: 'share', group: 'tajik', by: -2 },
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
          ],
        },
        { id: 'stop', effects: [] },
      ],
      default: 'stop',
      sealed: false,
    },
  },
] as const satisfies readonly EventCard[];
