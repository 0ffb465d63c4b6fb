// After the bell: where dislodged units go, and whether a secret pact is opened at the last (rules 1.1 G1, 11.4).
import type { PlayerCommand } from '../../command/command.ts';
import { goodWordShare, wordIsGoodWith } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { placeWorth } from '../orders/placeWorth.ts';

/** To the best free place; two units do not choose the same. */
export function retreatsToMake(mind: Mind): readonly PlayerCommand[] {
  const taken = new Set<string>();
  return mind.mine.retreats.flatMap(({ unit, options, chosen, confirmed }): readonly PlayerCommand[] => {
    const best =
      options.filter((to) => !taken.has(to)).sort((a, b) => placeWorth(mind, b) - placeWorth(mind, a))[0] ?? null;
    if (best !== null) taken.add(best);
    if (options.length === 0 || (confirmed && chosen === best)) return [];
    return [{ type: 'retreat', unit, to: best }];
  });
}

/** Nearly all stand by their word. Who was betrayed by a partner of a secret pact, and has no good word to lose with it, may tell. */
export function dispatchToMake(mind: Mind): readonly PlayerCommand[] {
  const { dispatch } = mind.mine;
  if (dispatch === null || dispatch.answered) return [];
  const told = dispatch.pacts.find((id) => {
    const pact = mind.world.pacts[id];
    const betrayed = pact?.verdicts.some(({ giver, finding }) => giver !== mind.power && finding === 'broken') ?? false;
    const partners = pact?.versions.at(-1)?.terms.parties.filter((party) => party !== mind.power) ?? [];
    const toLose = partners.some((other) => wordIsGoodWith(mind, other)) ? goodWordShare(mind) : 0;
    return betrayed && toLose < 4 && mind.dice(`tell ${id}`) < 0.5;
  });
  return [{ type: 'dispatch', publish: told ?? null }];
}
