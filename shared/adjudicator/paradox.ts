// Convoys that hang on each other. Where exactly one outcome is consistent it stands; where none or several are, it is a
// paradox, and by Szykman's rule the convoys of its core fail and touch nothing (DATC 4.A.2; The Math of Adjudication, 5).
import { type Crossing, type Known, wayOf } from './convoys.ts';

/** More convoys than this that all hang on each other are not searched for a consistent outcome: they fail. */
const SEARCH_LIMIT = 8;

/**
 * Settles at least one core among the armies whose way is open, writing into `ways`. Gives back the armies whose convoy
 * failed as a paradox. A core is a smallest group that depends on no convoy outside itself: DATC 6.F.15.
 */
export function settleParadox(crossing: Crossing, ways: Known[], open: readonly number[]): readonly number[] {
  if (open.length > SEARCH_LIMIT) {
    for (const army of open) ways[army] = 'no';
    return open;
  }
  const table = truthTable(crossing, ways, open);
  const needs = dependencies(table, open.length);
  const failed: number[] = [];
  for (let first = 0; first < open.length; first++) {
    const core = needs[first]!;
    if (core === 0) ways[open[first]!] = (table[0]! >> first) & 1 ? 'yes' : 'no'; // it hangs on nothing after all
    // A member of a core needs itself, and everything it needs needs it in turn; the lowest bit speaks for the core.
    if ((core & -core) !== 1 << first) continue;
    if (!members(core).every((member) => needs[member] === core)) continue;
    const solutions = consistent(table, core);
    for (const member of members(core)) {
      const army = open[member]!;
      ways[army] = solutions.length === 1 && (solutions[0]! >> member) & 1 ? 'yes' : 'no';
      if (solutions.length !== 1) failed.push(army);
    }
  }
  return failed;
}

/** For each assignment of the open ways (bit i: army i has a way), the ways that follow from it. */
function truthTable(crossing: Crossing, ways: readonly Known[], open: readonly number[]): readonly number[] {
  const table: number[] = [];
  for (let assumed = 0; assumed < 1 << open.length; assumed++) {
    const guess = ways.slice();
    open.forEach((army, i) => {
      guess[army] = (assumed >> i) & 1 ? 'yes' : 'no';
    });
    table.push(open.reduce((bits, army, i) => bits | (wayOf(crossing, guess, army) === 'yes' ? 1 << i : 0), 0));
  }
  return table;
}

/** For each army, as bits, all armies on which its way depends, through others too. */
function dependencies(table: readonly number[], count: number): readonly number[] {
  const needs: number[] = new Array(count).fill(0);
  for (let other = 0; other < count; other++) {
    let changed = 0;
    for (let assumed = 0; assumed < table.length; assumed++)
      changed |= table[assumed]! ^ table[assumed ^ (1 << other)]!;
    for (const army of members(changed)) needs[army]! |= 1 << other;
  }
  for (let via = 0; via < count; via++) {
    for (let army = 0; army < count; army++) if ((needs[army]! >> via) & 1) needs[army]! |= needs[via]!;
  }
  return needs;
}

/** The assignments of the core that follow from themselves. */
function consistent(table: readonly number[], core: number): readonly number[] {
  const solutions: number[] = [];
  for (let assumed = 0; assumed < table.length; assumed++) {
    if ((assumed & ~core) === 0 && ((table[assumed]! ^ assumed) & core) === 0) solutions.push(assumed);
  }
  return solutions;
}

function members(bits: number): readonly number[] {
  const list: number[] = [];
  for (let i = 0; bits >> i; i++) if ((bits >> i) & 1) list.push(i);
  return list;
}
