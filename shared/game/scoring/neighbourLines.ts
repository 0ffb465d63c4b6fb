// Lines by the round of Kazakhstan and Kyrgyzstan (scenario.md B, *Full agendas*).
import { frontsOf } from '../../board/fronts.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { boundThen } from '../../politics/boundThen.ts';
import { partiesOf } from '../../politics/inForce.ts';
import type { AgendaLineId } from '../../scenario/agendaIds.ts';
import type { RoundTest, Seen } from './roundLines.ts';

const STABLE = 7;
const MOST_RADICALISATION = 1;

export const neighbourLines = {
  peacekeeper: (seen) => keptThePeace(seen, 'kz'),
  grain: (seen) => grainPaid(seen),
  hubKz: ({ record }) => record.hubsPaid?.includes('kz') ?? false,
  // Radicalisation is hidden from others (rules 3): everybody counts by stability alone.
  homeKz: ({ state, record, reader }) =>
    (record.stability.kz ?? 0) >= STABLE &&
    (reader === null || (state.power.kz?.radicalisation ?? 0) <= MOST_RADICALISATION),
  hubKg: ({ record }) => record.hubsPaid?.includes('kg') ?? false,
} as const satisfies Readonly<Partial<Record<AgendaLineId, RoundTest>>>;

/** A unit stood in support of a front, under a motion the power had said yes to (rules 10: a yes is a signature). */
function keptThePeace({ state, record, pacts }: Seen, power: PowerId): boolean {
  const underMotion = pacts.some((pact) => pact.motion !== undefined && partiesOf(pact).includes(power));
  const fronts = frontsOf(REGION_BOARD, state.powers);
  return (
    underMotion &&
    record.orders.some(({ owner, adjudicated, result }) => {
      if (owner !== power || result !== 'succeeds') return false;
      if (adjudicated.type === 'supportHold') return fronts.includes(adjudicated.at);
      return adjudicated.type === 'supportMove' && fronts.includes(adjudicated.to);
    })
  );
}

/** A bill for grain was paid to Kazakhstan in the round. */
function grainPaid({ record, pacts, payments }: Seen): boolean {
  return payments.some(
    ({ to, kind, pact: id, coins }) =>
      to === 'kz' &&
      kind === 'supply' &&
      coins > 0 &&
      pacts.some(
        (pact) =>
          pact.id === id &&
          boundThen(pact, record).some((clause) => clause.kind === 'supply' && clause.good === 'grain'),
      ),
  );
}
