// A word that the almanac explains: dotted underline; a tap opens its page beside what one is doing, nothing is left.
import type { ComponentChildren } from 'preact';
import { type AlmanacPageId, openAlmanac } from '../store/almanac.ts';

export const Term = ({ to, children }: { readonly to: AlmanacPageId; readonly children: ComponentChildren }) => (
  <button
    type="button"
    class="term"
    data-term={to}
    aria-haspopup="dialog"
    onClick={(event) => {
      event.stopPropagation();
      openAlmanac(to);
    }}
  >
    {children}
  </button>
);
