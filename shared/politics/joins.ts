// Whether a clause binds two powers to each other: in a pact of many, a clause often concerns some of them only.
import type { PowerId } from '../board/ids.ts';
import type { PlainClause } from './clause.ts';

/** Both are parties, and the clause names both, or no other party beside one of them. */
export function joins(clause: PlainClause, parties: readonly PowerId[], a: PowerId, b: PowerId): boolean {
  if (!parties.includes(a) || !parties.includes(b)) return false;
  const named = parties.filter((id) => names(clause, id));
  if (named.length >= 2) return named.includes(a) && named.includes(b);
  return named.length === 0 || named.includes(a) || named.includes(b);
}

/** Whether a field of the clause is the power, a list with it, or a table by power. */
function names(clause: PlainClause, id: PowerId): boolean {
  return Object.values(clause).some((field: unknown) => {
    if (field === id) return true;
    if (Array.isArray(field)) return field.includes(id);
    return typeof field === 'object' && field !== null && Object.hasOwn(field, id);
  });
}
