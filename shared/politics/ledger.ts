// The ledger of word as a reader may know it (rules 6.2, 7): counted from the pacts and demands that this reader may read.
// A secret pact enters everybody's ledger when it is published, and all of them when the archives open.
import type { PowerId } from '../board/ids.ts';
import { mayKnowOf } from './demands.ts';
import { mayRead } from './inForce.ts';
import type { Pact, WordLedger } from './pact.ts';
import type { World } from './world.ts';

/** Words of the power as the reader knows them. `reader`: a power, null for everybody, or the engine, which reads everything. */
export function ledgerOf(world: World, power: PowerId, reader: PowerId | null | 'engine'): WordLedger {
  const pacts = Object.values(world.pacts).filter((pact) => reader === 'engine' || mayRead(pact, reader));
  const demands = world.demands.filter((demand) => reader === 'engine' || mayKnowOf(demand, reader));
  const found = (finding: 'kept' | 'broken'): number =>
    pacts
      .flatMap(({ verdicts }) => verdicts)
      .filter((verdict) => verdict.giver === power && verdict.finding === finding).length;
  const asked = (side: 'by' | 'on', state: 'complied' | 'defied' | 'backedDown'): number =>
    demands.filter((demand) => demand[side] === power && demand.state === state).length;
  return {
    kept: found('kept'),
    // Publishing a secret pact in force breaks it (rules 6).
    broken: found('broken') + pacts.filter(({ ended }) => ended?.how === 'published' && ended.by === power).length,
    withdrawn: pacts.filter((pact) => hasWithdrawn(pact, power)).length,
    compliedWith: asked('on', 'complied'),
    defied: asked('on', 'defied'),
    backedDown: asked('by', 'backedDown'),
  };
}

function hasWithdrawn({ ended, left }: Pact, power: PowerId): boolean {
  return (ended?.how === 'withdrawn' && ended.by === power) || (left?.includes(power) ?? false);
}
