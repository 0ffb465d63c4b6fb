// Pacts as somebody may read them, by id: of two states in a row few pacts differ, so that most of them need not be looked at again.
import { once } from '../board/memo.ts';
import type { Pact } from '../politics/pact.ts';
import type { World } from '../politics/world.ts';

type Pacts = World['pacts'];

interface Shown {
  readonly from: readonly Pact[];
  readonly each: readonly (Pact | null)[];
  readonly all: Pacts;
}

const NONE: Shown = { from: [], each: [], all: {} };

/**
 * The pacts as `show` has them, without those that it leaves out (null): of each pact it must say the same whenever it is asked. The very same
 * record comes again as long as it would say the same; the last one is kept with the oldest pact.
 */
export function pactsShown(show: (pact: Pact) => Pact | null): (pacts: Pacts) => Pacts {
  const last = new WeakMap<Pact, Shown>();
  return once((pacts: Pacts): Pacts => {
    const from = Object.values(pacts);
    const [oldest] = from;
    if (oldest === undefined) return NONE.all;
    const before = last.get(oldest) ?? NONE;
    const each = shownAgain(from, before, show);
    const all = saySame(each, before.each) ? before.all : byId(each);
    last.set(oldest, { from, each, all });
    return all;
  });
}

/** A pact that comes in force leaves its place for the end: those behind it are looked for one place further on. */
function shownAgain(from: readonly Pact[], before: Shown, show: (pact: Pact) => Pact | null): readonly (Pact | null)[] {
  const each: (Pact | null)[] = [];
  let at = 0;
  for (const pact of from) {
    if (pact !== before.from[at] && pact === before.from[at + 1]) at++;
    each.push(pact === before.from[at] ? before.each[at]! : show(pact));
    at++;
  }
  return each;
}

/** Whether the two show the same pacts in the same order; either may leave out more. */
function saySame(a: readonly (Pact | null)[], b: readonly (Pact | null)[]): boolean {
  let n = 0;
  for (const pact of a) {
    if (pact === null) continue;
    while (n < b.length && b[n] === null) n++;
    if (n === b.length || b[n] !== pact) return false;
    n++;
  }
  while (n < b.length && b[n] === null) n++;
  return n === b.length;
}

function byId(each: readonly (Pact | null)[]): Pacts {
  const all: Record<string, Pact> = {};
  for (const pact of each) if (pact !== null) all[pact.id] = pact;
  return all;
}
