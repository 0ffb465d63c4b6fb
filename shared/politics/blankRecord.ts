// A round of which nothing is known yet: what a record starts from, in the engine and in the eyes of who saw little of it.
import type { RoundRecord } from './world.ts';

export const BLANK_RECORD: Pick<
  RoundRecord,
  | 'orders'
  | 'pushes'
  | 'infiltrations'
  | 'protections'
  | 'incursions'
  | 'secured'
  | 'payments'
  | 'corridorsPaid'
  | 'netLeverage'
  | 'brokePledge'
  | 'points'
> = {
  orders: [],
  pushes: [],
  infiltrations: [],
  protections: [],
  incursions: [],
  secured: [],
  payments: [],
  corridorsPaid: [],
  netLeverage: {},
  brokePledge: [],
  points: {},
};
