// The march on Panjshir (scenario.md B, *Whole country*): one army attacks, two support, all others are free. Takes three units off the border.
import type { UnitId } from '../../board/ids.ts';
import type { GameOrder, GameUnit } from '../../politics/world.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import type { Mind } from '../mind.ts';
import { attacks } from './mountainWar.ts';
import { isNextToPanjshir, placeWorth, wantsPanjshir } from './placeWorth.ts';

/** Below this a government lets the mountains be. */
const PEACEABLE = 0.2;

/** Orders that belong together; a plan fixes only the units it needs. */
export type Plan = ReadonlyMap<UnitId, GameOrder>;

/** No plan at all is always one of them. */
export function plans(mind: Mind): readonly Plan[] {
  const none: Plan = new Map();
  // Where the Resistance Front is in the match, it is a war for more than the valley (mountainWar.ts).
  const war = mind.temper.pressure > PEACEABLE ? attacks(mind, (at) => placeWorth(mind, at)) : [];
  if (!wantsPanjshir(mind) || war.length > 0) return [none, ...war];
  const ring = mind.units.filter(({ at }) => isNextToPanjshir(mind, at));
  return [none, ...threes(ring).map(attack)];
}

/** Kabul's army goes first if it is there: it is the one least needed in the north. */
function attack(three: readonly GameUnit[]): Plan {
  const mover = three.find(({ at }) => at === 'af-kabul') ?? three[0];
  return new Map(
    three.map((unit): [UnitId, GameOrder] =>
      unit === mover
        ? [unit.id, { type: 'move', to: { province: FORTRESS } }]
        : [unit.id, { type: 'supportMove', from: mover?.at ?? unit.at, to: FORTRESS }],
    ),
  );
}

function threes(units: readonly GameUnit[]): readonly (readonly GameUnit[])[] {
  return units.flatMap((a, i) =>
    units.slice(i + 1).flatMap((b, j) => units.slice(i + j + 2).map((c): readonly GameUnit[] => [a, b, c])),
  );
}
