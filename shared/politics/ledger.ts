// The ledger of word as a reader may know it (rules 6.2, 7): counted from the pacts and demands that this reader may read.
// A secret pact enters everybody's ledger when it is published, and all of them when the archives open.
import type { PowerId } from '../board/ids.ts';
import { mayKnowOf } from './demands.ts';
import { mayRead } from './inForce.ts';
import type { Pact, WordLedger } from './pact.ts';
import type { World } from './world.ts';

/** Words of the power as the reader knows them. `reader`: a power, null for everybody, or the engine, which reads everything. */
export function ledgerOf(world: World, power: PowerId, reader: PowerId | null | 'engine'): WordLedger {
  const demands = world.demands.filter((demand) => reader === 'engine' || mayKnowOf(demand, reader));
  const asked = (side: 'by' | 'on', state: 'complied' | 'defied' | 'backedDown'): number =>
    demands.filter((demand) => demand[side] === power && demand.state === state).length;
  return {
    ...wordsGiven(world, power, reader),
    compliedWith: asked('on', 'complied'),
    defied: asked('on', 'defied'),
    backedDown: asked('by', 'backedDown'),
  };
}

/** What the pacts tell that the reader may read. */
function wordsGiven(
  { pacts }: World,
  power: PowerId,
  reader: PowerId | null | 'engine',
): Pick<WordLedger, 'kept' | 'broken' | 'withdrawn'> {
  let kept = 0;
  let broken = 0;
  let withdrawn = 0;
  for (const pact of Object.values(pacts)) {
    if (reader !== 'engine' && !mayRead(pact, reader)) continue;
    for (const { giver, finding } of pact.verdicts) {
      if (giver !== power) continue;
      if (finding === 'kept') kept += 1;
      if (finding === 'broken') broken += 1;
    }
    // Publishing a secret pact in force breaks it (rules 6).
    if (pact.ended?.how === 'published' && pact.ended.by === power) broken += 1;
    if (hasWithdrawn(pact, power)) withdrawn += 1;
  }
  return { kept, broken, withdrawn };
}

function hasWithdrawn({ ended, left }: Pact, power: PowerId): boolean {
  return (ended?.how === 'withdrawn' && ended.by === power) || (left?.includes(power) ?? false);
}
