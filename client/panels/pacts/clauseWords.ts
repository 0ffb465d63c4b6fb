// A clause in words: its tag, its whole sentence with its condition and its other way (rules 6).
import { articleText } from '../../../shared/politics/articleText.ts';
import type { Clause, ClauseNature } from '../../../shared/politics/clause.ts';
import type { TextContext } from '../../../shared/politics/clauseKind.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import { conditionText } from '../../../shared/politics/conditions/conditionText.ts';
import { say, word } from '../words.ts';

export type TagTone = 'watched' | 'self' | 'kept' | 'broken' | 'waiting' | 'danger';

/** One or two words for what kind of promise it is. */
export function clauseNature(nature: ClauseNature): string {
  return word(`match.nature.${nature}`);
}

export function natureTone(nature: ClauseNature): TagTone {
  return nature === 'self' || nature === 'right' ? 'self' : 'watched';
}

/** As the treaty says it, with its condition and its other way. */
export function clauseSentence(clause: Clause, context: TextContext): string {
  return say(articleText(clause, context));
}

/** Good after "if". */
export function conditionWords(condition: Condition): string {
  return say(conditionText(condition));
}
