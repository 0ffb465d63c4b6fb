// Event cards about the neighbours in the north: a wall, talks, summits, hubs, unrest (scenario.md E). Words: shared/text/en/eventsNeighbours.ts.
import type { EventCard } from '../eventCard.ts';

export const NEIGHBOUR_CARDS = [
  {
    id: 'wallInTheDesert',
    months: [9, 10, 11],
    actors: ['tm'],
    effects: [],
    choice: {
      choosers: ['tm'],
      options: [
        {
          id: 'mary',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'fort', province: 'tm-mary', stands: true },
          ],
        },
        {
          id: 'lebap',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'fort', province: 'tm-lebap', stands: true },
          ],
        },
        { id: 'later', effects: [] },
      ],
      default: 'later',
      sealed: false,
    },
  },
  {
    id: 'fraternalTalks',
    months: [9, 10, 11],
    actors: ['tm', 'tal'],
    effects: [],
    choice: {
      choosers: ['tm'],
      options: [
        {
          id: 'warm',
          effects: [
            { effect: 'stability', power: 'tal', by: 1 },
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
          ],
        },
        {
          id: 'trade',
          effects: [
            {
              effect: 'offer',
              by: 'chooser',
              parties: ['tm', 'tal'],
              clauses: [{ kind: 'trade', a: 'tm', b: 'tal' }],
              term: 'match',
            },
          ],
        },
        { id: 'formal', effects: [] },
      ],
      default: 'formal',
      sealed: false,
    },
  },
  {
    id: 'dushanbeSummit',
    months: [9, 10],
    actors: ['ru', 'tj', 'uz'],
    effects: [{ effect: 'standing', power: 'tj', by: 1 }],
    choice: {
      choosers: ['ru'],
      options: [
        {
          id: 'guest',
          effects: [
            { effect: 'seat', power: 'uz', institution: 'csto', seated: true },
            { effect: 'standing', power: 'uz', by: 1 },
          ],
        },
        {
          id: 'arms',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'tj', by: 1 },
            { effect: 'stability', power: 'kg', by: 1 },
          ],
        },
        { id: 'paper', effects: [] },
      ],
      default: 'paper',
      sealed: false,
    },
  },
  {
    id: 'hubForTwoCities',
    months: [9, 10, 11, 12],
    actors: ['kz', 'kg'],
    effects: [],
    choice: {
      choosers: ['kz', 'kg'],
      options: [
        {
          id: 'offices',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'airport',
          effects: [
            { effect: 'coins', power: 'chooser', by: -2 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'chooser', by: 1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: true,
    },
  },
  {
    id: 'oilTowns',
    months: [1],
    actors: ['kz'],
    effects: [
      { effect: 'stability', power: 'kz', by: -2 },
      { effect: 'coins', power: 'kz', by: -1 },
    ],
    choice: {
      choosers: ['kz'],
      options: [
        {
          id: 'call',
          effects: [
            { effect: 'stability', power: 'chooser', by: 2 },
            { effect: 'standing', power: 'chooser', by: -1 },
            {
              effect: 'offer',
              by: 'chooser',
              parties: ['kz', 'ru'],
              clauses: [{ kind: 'access', grantor: 'kz', grantee: 'ru', mode: 'transit', provinces: ['kz-almaty'] }],
              term: 2,
            },
          ],
        },
        {
          id: 'cap',
          effects: [
            { effect: 'coins', power: 'chooser', by: -2 },
            { effect: 'stability', power: 'chooser', by: 2 },
          ],
        },
        {
          id: 'force',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'radicalisation', power: 'chooser', by: 1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: false,
    },
  },
  {
    id: 'pipelineAnniversary',
    months: [11, 12, 1],
    actors: ['tm', 'tal'],
    effects: [],
    choice: {
      choosers: ['tm'],
      options: [
        {
          id: 'pipes',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'corridorSooner', route: 'pipeline', rounds: 1 },
          ],
        },
        {
          id: 'ceremony',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'chooser', by: 1 },
          ],
        },
        { id: 'quiet', effects: [] },
      ],
      default: 'quiet',
      sealed: false,
    },
  },
  {
    id: 'fiveAtOneTable',
    months: [11, 12, 3, 4, 7, 8],
    actors: ['tj', 'uz', 'kz', 'kg'],
    effects: [
      { effect: 'standing', power: 'uz', by: 1 },
      {
        effect: 'offer',
        by: 'uz',
        parties: ['uz', 'tj', 'kz', 'kg'],
        clauses: [{ kind: 'nonAggression' }],
        term: 'match',
      },
    ],
    choice: {
      choosers: ['tj', 'uz', 'kz', 'kg', 'tm'],
      options: [
        {
          id: 'fund',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'chooser', by: 1 },
          ],
        },
        { id: 'photograph', effects: [] },
      ],
      default: 'photograph',
      sealed: true,
    },
  },
  {
    id: 'fightersReturn',
    months: [10, 11, 12, 1, 2, 3, 4, 5, 6],
    actors: ['tj', 'uz', 'kz', 'kg'],
    effects: [],
    choice: {
      choosers: ['tj', 'uz', 'kz', 'kg'],
      options: [
        {
          id: 'care',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'radicalisation', power: 'chooser', by: -1 },
          ],
        },
        {
          id: 'trial',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'radicalisation', power: 'chooser', by: 1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: true,
    },
  },
] as const satisfies readonly EventCard[];
