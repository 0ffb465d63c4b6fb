// First stage: which armies have an unbroken convoy. All that bears on it is supports and attacks at sea, for a fleet
// that carries does not move; so a convoy can depend on nothing but other convoys, whose armies may cut those supports.
import type { ProvinceId } from '../board/ids.ts';
import { settleParadox } from './paradox.ts';
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

/** Finds the ways of all moves: by what is certain first, then, only where convoys hang on each other, by Szykman's rule. */
export function findWays(crossing: Crossing): Ways {
  const { orders } = crossing;
  const armies: number[] = [];
  for (let unit = 0; unit < orders.count; unit++) if (orders.shipped[unit]) armies.push(unit);
  if (armies.length === 0) return { open: orders.shipped.map(() => true), paradox: armies };
  const ways: Known[] = orders.shipped.map((shipped) => (shipped ? 'open' : 'yes'));
  const paradox: number[] = [];
  let waiting = settleCertain(crossing, ways, armies);
  while (waiting.length > 0) {
    paradox.push(...settleParadox(crossing, ways, waiting));
    waiting = settleCertain(crossing, ways, waiting);
  }
  return { open: ways.map((way) => way === 'yes'), paradox };
}

/** Settles every way that follows from what is known, until nothing more follows. Gives back the armies left open. */
function settleCertain(crossing: Crossing, ways: Known[], armies: readonly number[]): readonly number[] {
  let waiting = armies.filter((army) => ways[army] === 'open');
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    for (const army of waiting) ways[army] = wayOf(crossing, ways, army);
    waiting = waiting.filter((army) => ways[army] === 'open');
  }
  return waiting;
}

/** A convoy fails only when every route is broken (DATC 4.A.1, 6.F.9): one chain of surviving fleets is enough. */
export function wayOf(crossing: Crossing, ways: readonly Known[], army: number): Known {
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
