// First stage: which armies have an unbroken convoy. All that bears on it is attacks at sea and supports for or against
// them, for a fleet that carries does not move: so a convoy can hang on nothing but convoys whose armies cut such supports.
//
// An army lands in one province and cuts at most one support there; that support bears on one sea, its fleet on one army.
// So each convoy bears on at most one other, and those that hang on each other form plain rings with nothing behind them.
// Round a ring each convoy is saved or broken by the one before it; then two outcomes are consistent or none, never just
// one. That is the convoy paradox, and it needs no search: what is still open when all that is certain is settled, is one.
import type { ProvinceId } from '../board/ids.ts';
import { hasRoute } from './routes.ts';
import { fortOf } from './strength.ts';
import type { Submission } from './submission.ts';

/** What is known of a move's way, a support or a dislodgement so far. */
export type Known = 'yes' | 'no' | 'open';

/** The facts on which the ways depend. `ways` says for each unit whether its move has a way. */
export interface Crossing {
  readonly orders: Submission;
  readonly fortified: ReadonlySet<ProvinceId>;
  /** For each unit: is its support cut by a push (rules 4). */
  readonly pushed: readonly boolean[];
}

export interface Ways {
  /** For each unit: does its move have a way. */
  readonly open: readonly boolean[];
  /** Armies whose convoy failed as a paradox. */
  readonly paradox: readonly number[];
}

/**
 * Finds the ways of all moves: what is certain, until nothing more follows; what then is open hangs in a ring, and fails
 * without touching anything (Szykman's rule: DATC 4.A.2, 6.F.14 to 6.F.24; others are not drawn in: 6.F.15).
 */
export function findWays(crossing: Crossing): Ways {
  const { orders } = crossing;
  const ways: Known[] = orders.shipped.map((shipped) => (shipped ? 'open' : 'yes'));
  let waiting = ways.flatMap((way, unit) => (way === 'open' ? [unit] : []));
  for (let before = -1; waiting.length > 0 && before !== waiting.length; ) {
    before = waiting.length;
    for (const army of waiting) ways[army] = wayOf(crossing, ways, army);
    waiting = waiting.filter((army) => ways[army] === 'open');
  }
  return { open: ways.map((way) => way === 'yes'), paradox: waiting };
}

/** A convoy fails only when every route is broken (DATC 4.A.1, 6.F.9): one chain of surviving fleets is enough. */
function wayOf(crossing: Crossing, ways: readonly Known[], army: number): Known {
  const { orders } = crossing;
  const { position, slots, target } = orders;
  const fleets = orders.carriers[army]!.map((unit) => ({
    unit,
    sea: slots[unit]!,
    lost: isDislodged(crossing, ways, unit),
  }));
  const from = slots[army]!;
  const to = slots[target[army]!]!;
  const possible = fleets.filter((fleet) => fleet.lost !== 'yes');
  if (!hasRoute(position, possible, from, to)) return 'no';
  const certain = possible.filter((fleet) => fleet.lost === 'no');
  return hasRoute(position, certain, from, to) ? 'yes' : 'open';
}

/** Is a carrying fleet dislodged: does an attack on it beat its hold strength and every other attack there. */
function isDislodged(crossing: Crossing, ways: readonly Known[], fleet: number): Known {
  const { orders } = crossing;
  const attackers = orders.attackers[fleet]!;
  if (attackers.length === 0) return 'no';
  const { power } = orders.position.units[fleet]!;
  const fort = fortOf(orders, crossing.fortified, fleet);
  let answer: Known = 'no';
  for (const attacker of attackers) {
    if (orders.position.units[attacker]!.power === power) continue; // never one's own: DATC 6.D.10
    const rivals = [...attackers.filter((other) => other !== attacker), fleet];
    const beats = (sure: boolean) => {
      const strength = bound(crossing, ways, attacker, sure ? 'least' : 'most', power);
      return rivals.every((rival) => {
        const against = bound(crossing, ways, rival, sure ? 'most' : 'least');
        return strength > against + (rival === fleet ? fort : 0);
      });
    };
    if (beats(true)) return 'yes';
    if (beats(false)) answer = 'open';
  }
  return answer;
}

/** The least or most strength a unit can have: 1 plus the supports that are certain, or possible. */
function bound(
  crossing: Crossing,
  ways: readonly Known[],
  unit: number,
  side: 'least' | 'most',
  except?: string,
): number {
  const { supporters, position } = crossing.orders;
  let strength = 1;
  for (const supporter of supporters[unit]!) {
    if (position.units[supporter]!.power === except) continue; // DATC 6.D.12
    const given = isGiven(crossing, ways, supporter);
    if (given === 'yes' || (given === 'open' && side === 'most')) strength++;
  }
  return strength;
}

/**
 * Is a support given, as far as attacks from elsewhere than its target can tell: any attack by another power that has a
 * way cuts it (DATC 6.D.2, 6.D.20), and so does a push unless the support is for a move into where it comes from (rules 4).
 * At sea this is the whole truth, for the fleet that carries does not attack.
 */
export function isGiven(crossing: Crossing, ways: readonly Known[], supporter: number): Known {
  if (crossing.pushed[supporter]) return 'no';
  const { attackers, position, supports, target } = crossing.orders;
  const { power } = position.units[supporter]!;
  let answer: Known = 'yes';
  for (const attacker of attackers[supporter]!) {
    if (position.units[attacker]!.power === power) continue; // DATC 6.D.20
    if (target[supports[supporter]!] === attacker) continue; // from the target, also by convoy: DATC 4.A.4, 6.G.13
    if (ways[attacker] === 'yes') return 'no';
    if (ways[attacker] === 'open') answer = 'open'; // a broken convoy cuts nothing: DATC 6.F.6
  }
  return answer;
}
