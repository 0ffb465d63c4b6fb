// What a viewer reads of a list that grows at its end (the log, the messages): only what has come since it was last read is looked at.

const NONE: readonly never[] = [];

interface Read<T, V> {
  readonly list: readonly T[];
  readonly shown: readonly V[];
}

/**
 * The entries of a list as `show` has them, without those that it leaves out (null). `before`: how many stand before this one. What the last
 * list of the same beginning gave is kept with its first entry and serves again, the very same one if nothing was added to it.
 */
export function grown<T extends object, V>(
  show: (entry: T, before: number) => V | null,
): (list: readonly T[]) => readonly V[] {
  const read = new WeakMap<T, Read<T, V>>();
  return (list) => {
    const [first] = list;
    if (first === undefined) return NONE;
    const last = read.get(first);
    const known = last !== undefined && beginsWith(list, last.list) ? last : null;
    if (known !== null && known.list.length === list.length) return known.shown;
    const shown = withMore(known?.shown ?? NONE, list, known?.list.length ?? 0, show);
    read.set(first, { list, shown });
    return shown;
  };
}

/** `known` itself if nothing from the place on is shown. */
function withMore<T, V>(
  known: readonly V[],
  list: readonly T[],
  from: number,
  show: (entry: T, before: number) => V | null,
): readonly V[] {
  let all: V[] | null = null;
  for (let n = from; n < list.length; n++) {
    const entry = show(list[n]!, (all ?? known).length);
    if (entry === null) continue;
    all ??= [...known];
    all.push(entry);
  }
  return all ?? known;
}

function beginsWith<T>(list: readonly T[], beginning: readonly T[]): boolean {
  if (list.length < beginning.length) return false;
  for (let n = 0; n < beginning.length; n++) if (list[n] !== beginning[n]) return false;
  return true;
}
