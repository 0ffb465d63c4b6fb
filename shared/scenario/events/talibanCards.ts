// Event cards about the Taliban: a movement that has to become a state (scenario.md E). Words: shared/text/en/events.ts.
import type { EventCard } from '../eventCard.ts';

export const TALIBAN_CARDS = [
  {
    id: 'caretakerList',
    months: [9, 10],
    actors: ['tal'],
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'tajik',
          effects: [
            { effect: 'posts', from: 'pashtun', to: 'tajik', n: 1 },
            { effect: 'stability', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'hazara',
          effects: [
            { effect: 'posts', from: 'pashtun', to: 'hazara', n: 1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        { id: 'same', effects: [] },
      ],
      default: 'same',
      sealed: false,
    },
  },
  {
    id: 'bombingInKunduz',
    months: [10, 11],
    actors: ['tal'],
    effects: [
      { effect: 'violence', province: 'af-kunduz', by: 1 },
      { effect: 'stability', power: 'tal', by: -1 },
    ],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'protect',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'violence', province: 'af-kunduz', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'raid',
          effects: [
            { effect: 'presence', province: 'af-kunduz', by: -1 },
            { effect: 'violence', province: 'af-kunduz', by: 1 },
          ],
        },
        { id: 'mourn', effects: [] },
      ],
      default: 'mourn',
      sealed: false,
    },
  },
  {
    id: 'defectorsToIsk',
    months: [10, 11, 12, 1, 2],
    actors: ['tal'],
    effects: [{ effect: 'presence', province: 'af-nangarhar', by: 1 }],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'wages',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'presence', province: 'af-nangarhar', by: -1 },
          ],
        },
        {
          id: 'punish',
          effects: [
            { effect: 'presence', province: 'af-nangarhar', by: -1 },
            { effect: 'violence', province: 'af-nangarhar', by: 1 },
          ],
        },
        { id: 'ignore', effects: [] },
      ],
      default: 'ignore',
      sealed: false,
    },
  },
  {
    id: 'winterWithoutWheat',
    months: [12, 1, 2],
    actors: ['tal', 'ru', 'uz'],
    effects: [{ effect: 'stability', power: 'tal', by: -1 }],
    choice: {
      choosers: ['ru', 'uz'],
      options: [
        {
          id: 'send',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'tal', by: 1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: true,
    },
  },
  {
    id: 'teachersUnpaid',
    months: [11, 12, 1, 2],
    actors: ['tal'],
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'pay',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'chooser', by: 1 },
          ],
        },
        { id: 'wait', effects: [{ effect: 'stability', power: 'chooser', by: -1 }] },
      ],
      default: 'wait',
      sealed: false,
    },
  },
  {
    id: 'girlsSchools',
    months: [9, 10, 11, 12],
    actors: ['tal'],
    effects: [],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'open',
          effects: [
            { effect: 'standing', power: 'chooser', by: 2 },
            { effect: 'stability', power: 'chooser', by: -1 },
          ],
        },
        {
          id: 'close',
          effects: [
            { effect: 'standing', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'chooser', by: 1 },
          ],
        },
        { id: 'later', effects: [] },
      ],
      default: 'later',
      sealed: false,
    },
  },
  {
    id: 'moscowInvites',
    months: [10, 11],
    actors: ['ru', 'tal'],
    effects: [{ effect: 'standing', power: 'ru', by: 1 }],
    choice: {
      choosers: ['tal'],
      options: [
        {
          id: 'promise',
          effects: [
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'chooser', by: -1 },
          ],
        },
        { id: 'listen', effects: [] },
      ],
      default: 'listen',
      sealed: false,
    },
  },
] as const satisfies readonly EventCard[];
