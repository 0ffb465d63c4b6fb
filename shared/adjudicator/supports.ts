// Second stage: which supports are given, now that it is known which attacks arrive (DATC 5.B.3).
import { type Crossing, isGiven, type Known } from './convoys.ts';
import { type Field, holdStrength, strengthOf } from './strength.ts';

/** For each unit: is its support given. Units that support nothing, or nothing that happens, give none. */
export function findSupports(crossing: Crossing, open: readonly boolean[]): readonly boolean[] {
  const { orders, fortified } = crossing;
  const ways: readonly Known[] = open.map((way) => (way ? 'yes' : 'no'));
  const given = orders.supports.map((supported, unit) => supported >= 0 && isGiven(crossing, ways, unit) === 'yes');
  const field: Field = { orders, fortified, given, open };
  // An attack from where the support is aimed cuts it only by dislodging (DATC 6.D.15, 6.D.17). It is decided by supports
  // into the supporter's own province, and none of those can be cut this way: so one pass, in any order, is enough.
  for (let unit = 0; unit < orders.count; unit++) {
    if (!given[unit]) continue;
    const aim = orders.target[orders.supports[unit]!]!;
    if (aim >= 0 && aim < orders.count && orders.target[aim] === unit && dislodges(field, aim, unit))
      given[unit] = false;
  }
  return given;
}

/** Does an attack drive out a unit that does not try to move. */
function dislodges(field: Field, attacker: number, unit: number): boolean {
  const { orders, open } = field;
  const { units } = orders.position;
  const { power } = units[unit]!;
  if (!open[attacker] || units[attacker]!.power === power) return false;
  const strength = strengthOf(field, attacker, power);
  if (strength <= holdStrength(field, unit)) return false;
  return orders.attackers[unit]!.every(
    (rival) => rival === attacker || !open[rival] || strength > strengthOf(field, rival),
  );
}
