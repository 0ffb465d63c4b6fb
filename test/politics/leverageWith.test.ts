// Leverage if one more pact were in force: asked of what stands already, it is what the whole sum over the world with that pact would say.
import { describe, expect, it } from 'vitest';
import { playMatch } from '../../server/tools/selfplay/playMatch.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { withPact } from '../../shared/bots/worth/leverageChange.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { initialState } from '../../shared/game/initialState.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import { leverageSum, leverageTerms, leverageWith } from '../../shared/politics/leverage.ts';
import { settledWorldSeenBy } from '../../shared/view/worldSeenBy.ts';

describe.each(['evening', 'evening8'] as const)('in an %s of bots', (preset) => {
  it('a paper on the table would change leverage by what the whole sum says', () => {
    const { events } = playMatch({ preset, seed: 'leverage', players: 'negotiate' });
    const asked = new Set<string>();
    let state = initialState;
    for (const event of events) {
      state = evolve(state, event);
      for (const pact of Object.values(state.pacts)) {
        if (pact.state !== 'proposed' || asked.has(pact.id) || termsOf(pact).clauses.some(restsOnOthers)) continue;
        asked.add(pact.id);
        const { parties } = termsOf(pact);
        for (const viewer of parties) {
          const world = settledWorldSeenBy(state, viewer);
          const then = withPact(world, termsOf(pact));
          const added = then.pacts.if!;
          for (const [a, b] of pairsWith(viewer, parties)) {
            const question = { board: REGION_BOARD, a, b };
            const whole = leverageSum(leverageTerms({ ...question, world: then, viewer }));
            expect(leverageWith({ ...question, world }, viewer, added), `${a} over ${b}, ${pact.id}`).toBe(whole);
          }
        }
      }
    }
    expect(asked.size).toBeGreaterThan(30);
  });
});

const restsOnOthers = ({ when, kind, else: other }: Clause): boolean =>
  when !== undefined || kind === 'hub' || other?.kind === 'hub';

function pairsWith(viewer: PowerId, parties: readonly PowerId[]): readonly (readonly [PowerId, PowerId])[] {
  const others = parties.filter((other) => other !== viewer);
  return others.flatMap((other) => [[viewer, other] as const, [other, viewer] as const]);
}
