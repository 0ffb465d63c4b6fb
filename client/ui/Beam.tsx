// Leverage between two powers, weighed.

export interface BeamProps {
  /** Weights on each side; what the viewer cannot know is not in them. */
  readonly mine: number;
  readonly theirs: number;
  readonly mineBefore?: number;
  readonly theirsBefore?: number;
  /** The same in a sentence. */
  readonly label: string;
}

const CELL = 13;

/** Two scale bars from a fulcrum, the viewer's on the left. Added weight is moss on the viewer's side, madder on theirs. */
export function Beam({ mine, theirs, mineBefore = mine, theirsBefore = theirs, label }: BeamProps) {
  const cells = Math.max(6, mine, theirs, mineBefore, theirsBefore);
  const width = cells * 2 * CELL + 16;
  const middle = width / 2;
  const fill = (n: number, now: number, before: number, added: string) =>
    n <= now ? (n <= before ? 'var(--ink)' : added) : 'none';
  const cell = (x: number, paint: string, lost: boolean, key: string) => (
    <rect
      key={key}
      x={x}
      y={6}
      width={CELL}
      height={10}
      fill={paint}
      stroke="var(--ink)"
      stroke-width={1.3}
      stroke-dasharray={lost ? '2 2' : undefined}
    />
  );
  return (
    <svg class="beam" viewBox={`0 0 ${width} 26`} role="img" aria-label={label} style={{ maxWidth: `${width}px` }}>
      {Array.from({ length: cells }, (_, index) => index + 1).map((n) => [
        cell(middle - 5 - n * CELL, fill(n, mine, mineBefore, 'var(--moss)'), n > mine && n <= mineBefore, `m${n}`),
        cell(
          middle + 5 + (n - 1) * CELL,
          fill(n, theirs, theirsBefore, 'var(--madder)'),
          n > theirs && n <= theirsBefore,
          `t${n}`,
        ),
      ])}
      <path d={`M${middle} 2v16M${middle - 7} 24h14l-7-8z`} stroke="var(--ink)" stroke-width={1.6} fill="var(--ink)" />
    </svg>
  );
}
