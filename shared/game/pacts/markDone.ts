// Remembers that a clause which acts once has acted.
import type { BindingClause } from '../../politics/inForce.ts';
import type { Chronicle } from '../chronicle.ts';
import { changePact } from './changePact.ts';

export function markDone(chronicle: Chronicle, { pact, index }: Pick<BindingClause, 'pact' | 'index'>): void {
  const now = chronicle.state.pacts[pact.id];
  if (!now || now.done.includes(index)) return;
  changePact(chronicle, 'done', null, { ...now, done: [...now.done, index].sort((a, b) => a - b) });
}
