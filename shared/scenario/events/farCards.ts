// Event cards about China, Pakistan, the United States and the donors (scenario.md E). Words: shared/text/en/eventsFar.ts.
import type { EventCard } from '../eventCard.ts';

export const FAR_CARDS = [
  {
    id: 'waitingRoom',
    months: [9, 10],
    actors: ['us', 'ru', 'tj', 'uz'],
    effects: [],
    choice: {
      choosers: ['tj', 'uz'],
      options: [
        {
          id: 'host',
          effects: [
            { effect: 'give', from: 'us', to: 'chooser', coins: 2 },
            { effect: 'stability', power: 'chooser', by: -1 },
          ],
        },
        {
          id: 'refer',
          effects: [
            { effect: 'standing', power: 'ru', by: 1 },
            { effect: 'standing', power: 'us', by: -1 },
          ],
        },
        { id: 'decline', effects: [] },
      ],
      default: 'decline',
      sealed: true,
    },
  },
  {
    id: 'ministersTour',
    months: [9, 10],
    actors: ['pk', 'tj', 'tal'],
    effects: [],
    choice: {
      choosers: ['tj'],
      options: [
        {
          id: 'listen',
          effects: [
            { effect: 'status', power: 'chooser', step: 1 },
            { effect: 'stability', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'pk', by: 1 },
          ],
        },
        {
          id: 'trade',
          effects: [
            {
              effect: 'offer',
              by: 'chooser',
              parties: ['tj', 'pk'],
              clauses: [{ kind: 'trade', a: 'tj', b: 'pk' }],
              term: 'match',
            },
          ],
        },
        {
          id: 'refuse',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'pk', by: -1 },
          ],
        },
        { id: 'tea', effects: [] },
      ],
      default: 'tea',
      sealed: false,
    },
  },
  {
    id: 'frozenReserves',
    months: [11, 12, 1, 2, 3],
    actors: ['us', 'tal'],
    effects: [],
    choice: {
      choosers: ['us'],
      options: [
        {
          id: 'fund',
          effects: [
            { effect: 'coins', power: 'tal', by: 1 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'chooser', by: -1 },
          ],
        },
        {
          id: 'keep',
          effects: [
            { effect: 'stability', power: 'tal', by: -1 },
            { effect: 'standing', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'chooser', by: 1 },
          ],
        },
        { id: 'study', effects: [] },
      ],
      default: 'study',
      sealed: false,
    },
  },
  {
    id: 'debtRelief',
    months: [11, 12, 1, 2, 3, 4, 5, 6],
    actors: ['cn', 'tj', 'kg'],
    effects: [],
    choice: {
      choosers: ['cn'],
      options: [
        {
          id: 'prolong',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'tj', by: 1 },
            { effect: 'stability', power: 'kg', by: 1 },
          ],
        },
        {
          id: 'mine',
          effects: [
            { effect: 'coins', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
            { effect: 'coins', power: 'tj', by: 1 },
            { effect: 'stability', power: 'tj', by: -1 },
          ],
        },
        { id: 'asAgreed', effects: [] },
      ],
      default: 'asAgreed',
      sealed: false,
    },
  },
  {
    id: 'railwayToPeshawar',
    months: [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8],
    actors: ['uz', 'pk', 'tal'],
    effects: [],
    choice: {
      choosers: ['uz', 'pk'],
      options: [
        {
          id: 'survey',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'corridorSooner', route: 'railway', rounds: 1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: true,
    },
  },
  {
    id: 'donorConference',
    months: [1, 2, 3, 4],
    actors: ['tal'],
    effects: [{ effect: 'hubs', by: 1 }],
    choice: {
      choosers: ['ru', 'kz', 'cn', 'us'],
      options: [
        {
          id: 'pledge',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        { id: 'speak', effects: [] },
      ],
      default: 'speak',
      sealed: true,
    },
  },
  {
    id: 'newEnvoy',
    months: [10, 11],
    actors: ['us'],
    effects: [{ effect: 'agendaRedrawn', power: 'us' }],
  },
  {
    id: 'attentionElsewhere',
    months: [3, 4, 5],
    actors: ['ru'],
    effects: [
      { effect: 'coins', power: 'ru', by: -2 },
      { effect: 'allowance', power: 'ru', by: -1 },
    ],
  },
] as const satisfies readonly EventCard[];
