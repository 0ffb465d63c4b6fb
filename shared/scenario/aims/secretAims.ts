// Secret agendas as conditions (scenario.md B, *Full agendas*; rules 11.3): all or nothing, with dry ink.
// Those that no condition can say are in shared/game/scoring/secretLines.ts and regionSecrets.ts.
import type { Condition } from '../../politics/conditions/condition.ts';
import type { SecretAgendaId } from '../agendaIds.ts';
import { allOf, anyOf, CENTRAL_ASIA, netLeverage, not, othersThan, paid } from './say.ts';

export interface SecretAim {
  readonly of: readonly Condition[];
  /** So many of them are enough; absent: all. */
  readonly need?: number;
  /** Known when the archives open (rules 12): until then it shows no progress. */
  readonly hidden?: true;
}

export const SECRET_AIMS: Readonly<Partial<Record<SecretAgendaId, SecretAim>>> = {
  // Kazakhstan
  caspianBridge: {
    of: [
      {
        is: 'fraction',
        percent: 50,
        of: anyOf(
          { is: 'clauseInForce', clause: 'trade', a: 'kz', b: 'ir' },
          { is: 'clauseInForce', clause: 'trade', a: 'kz', b: 'tm' },
        ),
      },
    ],
  },
  summit: { of: [{ is: 'motions', by: 'kz', state: 'adopted', compare: 'atLeast', n: 2 }] },
  // Turkmenistan
  fraternalTies: {
    of: [
      {
        is: 'fraction',
        percent: 100,
        of: allOf(
          { is: 'status', power: 'tm', compare: 'atLeast', step: 'embassy' },
          not({ is: 'partners', power: 'tm', among: ['tj', 'nrf'], compare: 'atLeast', n: 1 }),
        ),
      },
    ],
  },
  // A word that nobody asked for is not clean: some must have been kept.
  cleanWord: {
    of: [
      { is: 'pledges', power: 'tm', what: 'kept', compare: 'atLeast', n: 4 },
      { is: 'pledges', power: 'tm', what: 'broken', compare: 'atMost', n: 0 },
      { is: 'pledges', power: 'tm', what: 'withdrawn', compare: 'atMost', n: 0 },
    ],
  },
  lightForHerat: {
    of: [
      {
        is: 'fraction',
        percent: 75,
        of: { is: 'received', power: 'tm', from: 'tal', how: 'supply', coins: 1 },
      },
    ],
  },
  // Resistance Front
  lastValley: { of: [{ is: 'units', owner: 'nrf', provinces: ['af-panjshir'], compare: 'atLeast', n: 1 }] },
  uprising: { of: [{ is: 'risen', compare: 'atLeast', n: 2 }] },
  // China
  quietWest: {
    of: (['tj', 'kg', 'pk'] as const).map(
      (into): Condition => ({ is: 'infiltrations', into, compare: 'atMost', n: 1 }),
    ),
  },
  creditor: { of: othersThan('cn').map((debtor) => netLeverage('cn', debtor, 2)), need: 3 },
  // Pakistan
  solePatron: {
    of: [
      {
        is: 'forRounds',
        n: 2,
        of: allOf(...othersThan('pk', 'tal').map((other) => not(netLeverage(other, 'tal', 5)))),
      },
    ],
  },
  quietFrontier: {
    of: [
      { is: 'value', power: 'pk', value: 'radicalisation', compare: 'atMost', n: 3 },
      { is: 'infiltrations', into: 'pk', compare: 'atMost', n: 0 },
    ],
  },
  // Iran
  westernGate: { of: [paid('khafHerat', 3), paid('pipeline', 3)], need: 1 },
  shieldOfHazaras: { of: [{ is: 'posts', group: 'hazara', compare: 'atLeast', n: 3 }] },
  accession: {
    of: [
      { is: 'motions', institution: 'sco', by: 'ir', state: 'adopted', compare: 'atLeast', n: 1 },
      { is: 'pledges', power: 'ir', what: 'broken', compare: 'atMost', n: 0 },
    ],
  },
  // United States
  evidence: { of: [{ is: 'assessments', by: 'us', right: true, compare: 'atLeast', n: 3 }], hidden: true },
  partners: {
    of: [{ is: 'partners', power: 'us', among: CENTRAL_ASIA, clause: 'counterTerror', compare: 'atLeast', n: 2 }],
  },
};
