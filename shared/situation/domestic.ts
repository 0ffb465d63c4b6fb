// Domestic attacks: from radicalisation at home, with no border involved (rules 9.1: most real attacks were home-grown).
import type { PowerId } from '../board/ids.ts';
import type { World } from '../politics/world.ts';
import type { Roll } from './roll.ts';

/** Powers in which an attack happens this round: 20 % at radicalisation 4, 40 % at 5. */
export function domesticAttacks(world: World, roll: Roll): readonly PowerId[] {
  return world.powers.filter((power) => {
    const radicalisation = world.power[power]?.radicalisation ?? 0;
    const chance = radicalisation >= 5 ? 0.4 : radicalisation === 4 ? 0.2 : 0;
    return roll('domestic', power) < chance;
  });
}
