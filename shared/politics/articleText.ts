// A clause as it stands in the treaty: its sentence, the condition it binds under, and what binds instead (rules 6). Kinds word themselves (clauses/).
import type { Text } from '../text/text.ts';
import type { Clause } from './clause.ts';
import type { TextContext } from './clauseKind.ts';
import { clauseText } from './clauseKinds.ts';
import { conditionText } from './conditions/conditionText.ts';

/** "If …: … Otherwise: …". `round` is when the pact is or would come in force. */
export function articleText(whole: Clause, context: TextContext): Text {
  const { when, else: otherwise } = whole;
  if (when === undefined) return clauseText(whole, context);
  const waiting = { ...context, waits: true };
  const args = { condition: conditionText(when), clause: clauseText(whole, waiting) };
  if (otherwise === undefined) return { key: 'pact.clause.when', args };
  return { key: 'pact.clause.whenElse', args: { ...args, otherwise: clauseText(otherwise, waiting) } };
}
