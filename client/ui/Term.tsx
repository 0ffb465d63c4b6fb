// A word that the almanac explains: dotted underline; a tap opens its page beside what one is doing, nothing is left.
// Where the word itself is a button already, a small mark stands after it.
import type { ComponentChildren } from 'preact';
import { type AlmanacPageId, openAlmanac } from '../store/almanac.ts';
import { t } from '../text/say.ts';

export const Term = ({ to, children }: { readonly to: AlmanacPageId; readonly children: ComponentChildren }) => (
  <button
    type="button"
    class="term"
    data-term={to}
    aria-haspopup="dialog"
    onClick={(event) => {
      event.stopPropagation();
      event.preventDefault();
      openAlmanac(to);
    }}
  >
    {children}
  </button>
);

/** `about`: the word, for those who cannot see what the mark stands beside. */
export const TermMark = ({ to, about }: { readonly to: AlmanacPageId; readonly about: string }) => (
  <button
    type="button"
    class="term-mark"
    data-term={to}
    aria-haspopup="dialog"
    aria-label={t('ui.term', { about })}
    title={t('ui.term', { about })}
    onClick={(event) => {
      event.stopPropagation();
      openAlmanac(to);
    }}
  >
    ?
  </button>
);
