// other: words that nobody watches, labelled so (rules 6.1).
export interface OtherClause {
  readonly kind: 'other';
  /** Catalogue key of a given treaty's words, or free text of at most 200 characters. */
  readonly words: { readonly key: string } | { readonly text: string };
}
