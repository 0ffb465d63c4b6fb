// Work in hand: twelve ticks that go round, never without a word.

/** The ring of a button that works. */
export const WorkTicks = ({ size = 18 }: { readonly size?: number }) => (
  <svg class="ticks" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="2 2.712" />
  </svg>
);

/** A wait with words: never a ring alone. Shown after 300 ms. */
export const Working = ({ words, late = true }: { readonly words: string; readonly late?: boolean }) => (
  <p class={`working ${late ? 'late' : ''}`} role="status">
    <WorkTicks size={22} />
    {words}
  </p>
);
