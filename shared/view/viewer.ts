// Who looks, and what a scope lets through. Every projection asks here; nothing is visible that did not pass.
import type { PowerId } from '../board/ids.ts';

/** A power's delegation, or null: a spectator, and everybody's common knowledge. */
export type Viewer = PowerId | null;

/** Who may see an entry: everybody, or the named powers until the archives open. */
export type Scope = 'all' | readonly PowerId[];

/** True when the viewer may see what has this scope. Common knowledge holds nothing that is addressed to anybody. */
export function maySee(scope: Scope, viewer: Viewer): boolean {
  if (scope === 'all') return true;
  return viewer !== null && scope.includes(viewer);
}

/** True when it is the viewer's but not everybody's: what belongs in a private list and in no public one. */
export function isPrivateTo(scope: Scope, viewer: PowerId): boolean {
  return scope !== 'all' && scope.includes(viewer);
}
