// A record less one entry.

/** A copy of the record without the key. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>>;
export function without<K extends string, T>(
  record: Readonly<Partial<Record<K, T>>>,
  key: K,
): Readonly<Partial<Record<K, T>>>;
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([own]) => own !== key));
}
