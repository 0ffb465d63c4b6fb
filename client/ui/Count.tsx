// The count beside a tab or a name.
import { t } from '../text/say.ts';

/** A lozenge with a number: madder is for you, ochre waits for you. Nothing at zero. */
export function Count({ n, tone = 'forYou' }: { readonly n: number; readonly tone?: 'forYou' | 'waits' }) {
  if (n <= 0) return null;
  return (
    <span class={`count ${tone === 'waits' ? 'waits' : ''}`}>
      <span aria-hidden="true">{n > 99 ? '99' : n}</span>
      <span class="unseen">{t(tone === 'waits' ? 'ui.count.waits' : 'ui.count.new', { count: n })}</span>
    </span>
  );
}
