// Event cards about Uzbekistan, Russia and the region: the bridge, the bills, the reports (scenario.md E). Words: shared/text/en/events.ts.
import type { EventCard } from '../eventCard.ts';

export const RIVER_CARDS = [
  {
    id: 'aircraftAtTermez',
    months: [9, 10],
    actors: ['uz', 'tal'],
    effects: [],
    choice: {
      choosers: ['uz'],
      options: [
        {
          id: 'onward',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'standing', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'giveBack',
          effects: [
            { effect: 'coins', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'tal', by: 1 },
            { effect: 'standing', power: 'chooser', by: -1 },
          ],
        },
        { id: 'hold', effects: [] },
      ],
      default: 'hold',
      sealed: false,
    },
  },
  {
    id: 'rubezh21',
    months: [9, 10],
    actors: ['ru', 'tj'],
    effects: [
      { effect: 'standing', power: 'ru', by: 1 },
      { effect: 'stability', power: 'tj', by: 1 },
    ],
  },
  {
    id: 'unpaidPowerBill',
    months: [11, 12, 1],
    actors: ['uz', 'tal'],
    effects: [],
    choice: {
      choosers: ['uz'],
      options: [
        { id: 'cut', effects: [{ effect: 'suspendSupply', giver: 'uz', receiver: 'tal', rounds: 1 }] },
        {
          id: 'forgive',
          effects: [
            { effect: 'give', from: 'uz', to: 'tal', coins: 1 },
            { effect: 'standing', power: 'uz', by: 1 },
          ],
        },
        { id: 'remind', effects: [] },
      ],
      default: 'remind',
      sealed: false,
    },
  },
  {
    id: 'unregisteredSchool',
    months: [10, 11, 12, 1, 2],
    actors: ['uz'],
    effects: [],
    choice: {
      choosers: ['uz'],
      options: [
        {
          id: 'close',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'radicalisation', power: 'chooser', by: 1 },
          ],
        },
        {
          id: 'register',
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
    id: 'workPermits',
    months: [9, 10, 11, 12, 1, 2],
    actors: ['ru', 'tj', 'uz'],
    effects: [],
    choice: {
      choosers: ['ru'],
      options: [
        {
          id: 'ease',
          effects: [
            { effect: 'coins', power: 'chooser', by: -1 },
            { effect: 'stability', power: 'tj', by: 1 },
            { effect: 'stability', power: 'uz', by: 1 },
          ],
        },
        {
          id: 'tighten',
          effects: [
            { effect: 'coins', power: 'chooser', by: 1 },
            { effect: 'stability', power: 'tj', by: -1 },
            { effect: 'stability', power: 'uz', by: -1 },
          ],
        },
        { id: 'leave', effects: [] },
      ],
      default: 'leave',
      sealed: false,
    },
  },
  {
    id: 'waterOfTheAmuDarya',
    months: [10, 11, 12, 1, 2],
    actors: ['uz', 'tal'],
    effects: [],
    choice: {
      choosers: ['uz'],
      options: [
        {
          id: 'engineers',
          effects: [
            { effect: 'give', from: 'uz', to: 'tal', coins: 1 },
            { effect: 'corridorSooner', route: 'termezKabul', rounds: 1 },
          ],
        },
        {
          id: 'protest',
          effects: [
            { effect: 'stability', power: 'chooser', by: 1 },
            { effect: 'status', power: 'chooser', step: -1 },
          ],
        },
        { id: 'wait', effects: [] },
      ],
      default: 'wait',
      sealed: false,
    },
  },
  {
    id: 'honestReport',
    months: [],
    actors: ['tal'],
    effects: [{ effect: 'report', honest: true }],
  },
  {
    id: 'unsignedReport',
    months: [],
    actors: ['tal'],
    effects: [{ effect: 'report', honest: 'drawn' }],
  },
] as const satisfies readonly EventCard[];
