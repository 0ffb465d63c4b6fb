// Event cards about Tajikistan: the river, the kin beyond it, and order at home (scenario.md E). Words: shared/text/en/events.ts.
import type { EventCard } from '../eventCard.ts';

export const TAJIK_CARDS = [
  {
    id: 'worthyRole',
    months: [9, 10],
    actors: ['tj', 'tal'],
    effects: [],
    choice: {
      choosers: ['tj'],
      options: [
        {
          id: 'repeat',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'status', power: 'chooser', step: -1 },
          ],
        },
        {
          id: 'soften',
          effects: [
            { effect: 'standing', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'chooser', by: -1 },
          ],
        },
        { id: 'silence', effects: [] },
      ],
      default: 'silence',
      sealed: false,
    },
  },
  {
    id: 'standWithPanjshir',
    months: [9, 10, 11],
    actors: ['tj', 'tal'],
    effects: [],
    choice: {
      choosers: ['tj'],
      options: [
        {
          id: 'allow',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'radicalisation', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'forbid',
          effects: [
            { effect: 'stability', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: false,
    },
  },
  {
    id: 'acrossThePanj',
    months: [10, 11, 12, 1],
    actors: ['tj', 'tal'],
    effects: [],
    choice: {
      choosers: ['tj'],
      options: [
        {
          id: 'alarm',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
          ],
        },
        {
          id: 'verify',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'revealPresence', province: 'af-badakhshan', to: 'chooser' },
          ],
        },
        { id: 'calm', effects: [] },
      ],
      default: 'calm',
      sealed: false,
    },
  },
  {
    id: 'passportPhotographs',
    months: [9, 10, 11, 12, 1],
    actors: ['tj'],
    effects: [],
    choice: {
      choosers: ['tj'],
      options: [
        {
          id: 'enforce',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'radicalisation', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'relax',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'radicalisation', power: 'chooser', by: -1 },
          ],
        },
        { id: 'leave', effects: [] },
      ],
      default: 'leave',
      sealed: false,
    },
  },
  {
    id: 'seizureOnThePanj',
    months: [9, 10, 11, 12, 1, 2],
    actors: ['tj', 'tal'],
    effects: [
      { effect: 'flow', route: 'north', by: -1 },
      { effect: 'standing', power: 'tj', by: 1 },
    ],
  },
  {
    id: 'borderGuardsShotAt',
    months: [10, 11, 12, 1, 2],
    actors: ['tj', 'tal'],
    effects: [],
    choice: {
      choosers: ['tj', 'tal'],
      options: [
        {
          id: 'inquiry',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        { id: 'deny', effects: [{ effect: 'standing', power: 'chooser', by: -1 }] },
        { id: 'silence', effects: [] },
      ],
      default: 'silence',
      sealed: true,
    },
  },
  {
    id: 'droneOverBadakhshan',
    months: [9, 10, 11, 12, 1, 2],
    actors: ['ru', 'tj'],
    effects: [],
    choice: {
      choosers: ['ru'],
      options: [
        {
          id: 'share',
          effects: [
            { effect: 'revealPresence', province: 'af-badakhshan', to: 'ru' },
            { effect: 'revealPresence', province: 'af-badakhshan', to: 'tj' },
            { effect: 'standing', power: 'ru', by: 1 },
          ],
        },
        { id: 'keep', effects: [{ effect: 'revealPresence', province: 'af-badakhshan', to: 'ru' }] },
      ],
      default: 'keep',
      sealed: true,
    },
  },
] as const satisfies readonly EventCard[];
