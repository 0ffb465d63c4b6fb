// The end of every exhaustive switch: the compiler names the places a new union arm must reach.

/** Throws always; its argument type makes a missing arm a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
