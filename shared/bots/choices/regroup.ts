// After the bell: where dislodged units and guests go, who is raised, flown or lost, and whether a secret pact is opened at the last (rules 1.1 G1, 11.4).
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

/** Coins that a government keeps back when it raises a unit: next month's bills. */
const KEPT_BACK = 3;
/** What a flight must gain in place to be worth its coin. */
const WORTH_A_FLIGHT = 1;

/** Guests go where they are of use; the least useful units disband; a rich power raises one, and flies one to where it counts (rules 4.3, 4.4). */
export function formToFill(mind: Mind): readonly PlayerCommand[] {
  const { regroup } = mind.mine;
  if (regroup === null) return [];
  const worth = (at: string): number => placeWorth(mind, at);
  const best = (places: readonly string[]): string | undefined => places.toSorted((a, b) => worth(b) - worth(a))[0];
  const at = (unit: string): string => mind.world.units[unit]?.at ?? '';
  const commands: PlayerCommand[] = [];
  for (const { unit, homes, chosen } of regroup.guests) {
    const to = best(homes);
    if (to !== undefined && chosen !== to) commands.push({ type: 'guestGoes', unit, to });
  }
  const { disband, raise, redeploy } = regroup;
  const least = disband.of.toSorted((a, b) => worth(at(a)) - worth(at(b))).slice(0, disband.count);
  if (least.join() !== disband.chosen.join()) commands.push({ type: 'disband', units: least });
  const place = best(raise.options.map((option) => option.at));
  // Who is at war in its own valleys raises with its last coin.
  const kept = mind.power === 'nrf' ? 0 : KEPT_BACK;
  const rich = mind.coins >= raise.cost + kept && mind.roundsLeft > 1;
  if (place !== undefined && rich && raise.chosen === null) commands.push({ type: 'raise', at: place, kind: 'army' });
  const flights = redeploy.options.flatMap(({ unit, to }) =>
    to.map((landing) => ({ unit, to: landing, gain: worth(landing) - worth(at(unit)) })),
  );
  const flight = flights.toSorted((a, b) => b.gain - a.gain)[0];
  const spare = mind.coins - (rich ? raise.cost : 0) > KEPT_BACK;
  if (flight && flight.gain > WORTH_A_FLIGHT && spare && redeploy.chosen === null) {
    commands.push({ type: 'redeploy', unit: flight.unit, to: flight.to });
  }
  return commands;
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
