// other: words that nobody watches, labelled so (rules 6.1).
import { type ClauseKindDef, objection, SILENT } from '../clauseKind.ts';
import { cleanWords, lengthOf } from '../plainWords.ts';

export interface OtherClause {
  readonly kind: 'other';
  /** Catalogue key of a given treaty's words, or free text of at most 200 characters. */
  readonly words: { readonly key: string } | { readonly text: string };
}

/** Characters of a clause in free words. */
export const OTHER_WORDS_LIMIT = 200;

export const otherKind: ClauseKindDef<OtherClause> = {
  ...SILENT,
  kind: 'other',
  nature: 'unwatched',

  check({ words }) {
    // Keys are for the treaties that the match starts with.
    if ('key' in words) return objection('clauseNotAllowed', 'wordsByKey');
    const text = cleanWords(words.text);
    if (text.length === 0) return objection('clausePointless', 'noWords');
    if (lengthOf(text) > OTHER_WORDS_LIMIT) return objection('badTerms', 'wordsTooLong', { most: OTHER_WORDS_LIMIT });
    return null;
  },

  text: ({ words }) => ('key' in words ? { key: words.key } : { key: 'pact.clause.other', args: { text: words.text } }),

  title: () => ({ key: 'pact.title.other' }),

  essence: ({ words }) => `other ${'key' in words ? words.key : words.text}`,
};
