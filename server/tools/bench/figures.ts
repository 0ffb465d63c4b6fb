// Figures of a list of measurements, rounded for reading.

export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly n: number;
}

const round = (value: number): number => (value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000);

/** Mean, median, 95th percentile and maximum; zeros for an empty list. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const mean = sorted.length === 0 ? 0 : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return {
    mean: round(mean),
    median: round(at(0.5)),
    p95: round(at(0.95)),
    max: round(sorted.at(-1) ?? 0),
    n: sorted.length,
  };
}
