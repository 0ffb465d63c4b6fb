// One string for equal data: whether two clauses or conditions say the same, whatever the order in which they were typed.

/** Equal for equal plain data, whatever the order of its keys. Order in lists counts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
