// Coins to be counted at a glance.

/** Coins one by one up to nine, then a number says it. `due`: hollow ones on their way. */
export function Coins({
  coins,
  due = 0,
  label,
}: {
  readonly coins: number;
  readonly due?: number;
  readonly label: string;
}) {
  return (
    <span class="coins" role="img" aria-label={label}>
      {Array.from({ length: Math.min(coins, 9) }, (_, index) => (
        <i key={index} />
      ))}
      {Array.from({ length: Math.max(0, Math.min(due, 9 - coins)) }, (_, index) => (
        <i key={`d${index}`} class="due" />
      ))}
    </span>
  );
}
