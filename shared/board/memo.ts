// What has been worked out already and need not be again: states and views never change, and evolve keeps by identity what an event leaves alone.
// A memo is exact only if nothing but its keys is read. All of it hangs on the things themselves, so that it goes when they go.

/** `derive`, asked once for each `of`. */
export function once<K extends object, V>(derive: (of: K) => V): (of: K) => V {
  const found = new WeakMap<K, V>();
  return (of) => {
    const known = found.get(of);
    if (known !== undefined || found.has(of)) return known as V;
    const value = derive(of);
    found.set(of, value);
    return value;
  };
}

/** `derive`, asked once for each pair. `by` is one of a few: a power, a kind, a place. */
export function onceBy<K extends object, L extends string | null, V>(derive: (of: K, by: L) => V): (of: K, by: L) => V {
  const found = new WeakMap<K, Map<L, V>>();
  return (of, by) => {
    let known = found.get(of);
    if (known === undefined) {
      known = new Map();
      found.set(of, known);
    }
    const before = known.get(by);
    if (before !== undefined || known.has(by)) return before as V;
    const value = derive(of, by);
    known.set(by, value);
    return value;
  };
}

/**
 * Gives back the latest thing if the new one says the same, so that what was worked out about it serves again. One is kept for each `by`,
 * as long as the `anchor` lives: something that stays the same while little happens.
 */
export function latest<L extends string | null, T extends object>(): (anchor: object, by: L, fresh: T) => T {
  const kept = new WeakMap<object, Map<L, T>>();
  return (anchor, by, fresh) => {
    let known = kept.get(anchor);
    if (known === undefined) {
      known = new Map();
      kept.set(anchor, known);
    }
    const before = known.get(by);
    if (before !== undefined && saysTheSame(before, fresh)) return before;
    known.set(by, fresh);
    return fresh;
  };
}

/** Whether two plain values are equal, keys in the same order. Quick where they share most of what they hold. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let n = 0; n < a.length; n++) if (!saysTheSame(a[n], b[n])) return false;
    return true;
  }
  const mine = Object.entries(a);
  const keys = Object.keys(b);
  if (mine.length !== keys.length) return false;
  return mine.every(([key, value], n) => keys[n] === key && saysTheSame(value, (b as Record<string, unknown>)[key]));
}

/**
 * `known` with parts that are worked out when they are first read, for who reads few of them; copied (`{ ...it }`), it has them all.
 * What the parts rest on must never change.
 */
export function lazily<T extends object, K extends object>(
  parts: { readonly [P in keyof T]: () => T[P] },
  known: K,
): K & T {
  const made = { ...known } as K & T;
  for (const part of Object.keys(parts) as (keyof T)[]) {
    const show = (how: PropertyDescriptor) =>
      Object.defineProperty(made, part, { enumerable: true, configurable: true, ...how });
    show({ get: () => show({ value: parts[part]() })[part] });
  }
  return made;
}
