// A record less one entry.

/** A copy of the record without the key; the record itself if it has no such key. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!(key in record)) return record;
  const { [key]: _, ...others } = record;
  return others;
}
