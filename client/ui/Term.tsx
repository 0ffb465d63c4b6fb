// A word that the almanac explains: dotted underline; a tap opens its page beside what one is doing, nothing is left.
// Where the word itself is a button already, a small mark stands after it.
import type { ComponentChildren } from 'preact';
import { type AlmanacPageId, openAlmanac } from '../store/almanac.ts';
import { t } from '../text/say.ts';

interface TermProps {
  readonly to: AlmanacPageId;
  readonly children: ComponentChildren;
}

export const Term = ({ to, children }: TermProps) => <Opener to={to} words={children} />;

/** `about`: the word, for those who cannot see what the mark stands beside. */
export const TermMark = ({ to, about }: { readonly to: AlmanacPageId; readonly about: string }) => (
  <Opener to={to} words="?" label={t('ui.term', { about })} />
);

interface OpenerProps {
  readonly to: AlmanacPageId;
  readonly words: ComponentChildren;
  /** Given for a mark. */
  readonly label?: string;
}

const Opener = ({ to, words, label }: OpenerProps) => (
  <button
    type="button"
    class={label === undefined ? 'term' : 'term-mark'}
    data-term={to}
    aria-haspopup="dialog"
    aria-label={label}
    title={label}
    onClick={(event) => {
      // Around it may be a label or a fold of its own.
      event.stopPropagation();
      event.preventDefault();
      openAlmanac(to);
    }}
  >
    {words}
  </button>
);
