// A few of a few, in lozenges.

/** Difficulty or stars as lozenges. */
export const Lozenges = ({ on, of, label }: { readonly on: number; readonly of: number; readonly label: string }) => (
  <span class="lozenges" role="img" aria-label={label} title={label}>
    {Array.from({ length: of }, (_, index) => (
      <i key={index} class={index < on ? 'on' : ''} />
    ))}
  </span>
);
