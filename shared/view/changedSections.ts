// Which sections of a private view are new since the last one sent: the line carries only these.
import type { PrivateView } from './privateView.ts';

/** Sections that differ in value, whole. Empty if nothing changed. */
export function changedSections(previous: PrivateView, next: PrivateView): Partial<PrivateView> {
  const names = Object.keys(next) as (keyof PrivateView)[];
  return Object.fromEntries(
    names.filter((name) => !sameJson(previous[name], next[name])).map((name) => [name, next[name]]),
  );
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
