// Time left as a compass ring of sixty ticks, with the digits beside it.
const turn = (index: number, of: number) => ((index / of) * 360 - 90) * (Math.PI / 180);
const round = (value: number) => Math.round(value * 100) / 100;

export interface ClockRingProps {
  /** Seconds left; null when no clock runs. */
  readonly left: number | null;
  /** Seconds the phase had. */
  readonly total: number;
  readonly paused?: boolean;
}

/** Sixty ticks, every fifth long; spent ticks fade. The last thirty seconds are madder; paused all ticks are grey. */
export function ClockRing({ left, total, paused = false }: ClockRingProps) {
  const running = left !== null && !paused;
  const share = left === null || total <= 0 ? 1 : Math.min(1, Math.max(0, left / total));
  const last = running && left <= 30;
  return (
    <svg class={`ring ${last ? 'last' : ''}`} viewBox="0 0 48 48" aria-hidden="true">
      {Array.from({ length: 60 }, (_, index) => {
        const angle = turn(index, 60);
        const long = index % 5 === 0;
        const inner = long ? 16.5 : 18.5;
        return (
          <path
            key={index}
            d={`M${round(24 + Math.cos(angle) * inner)} ${round(24 + Math.sin(angle) * inner)}L${round(24 + Math.cos(angle) * 23)} ${round(24 + Math.sin(angle) * 23)}`}
            stroke={index / 60 < share && !paused ? 'currentColor' : 'var(--rule)'}
            stroke-width={long ? 2 : 1.1}
          />
        );
      })}
    </svg>
  );
}
