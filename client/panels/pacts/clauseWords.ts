// The one or two words on a clause's tag: what kind of promise it is (rules 6).
import type { ClauseNature } from '../../../shared/politics/clause.ts';
import { word } from '../words.ts';

export type TagTone = 'watched' | 'self' | 'kept' | 'broken' | 'waiting' | 'danger';

export function clauseNature(nature: ClauseNature): string {
  return word(`match.nature.${nature}`);
}

export function natureTone(nature: ClauseNature): TagTone {
  return nature === 'self' || nature === 'right' ? 'self' : 'watched';
}
