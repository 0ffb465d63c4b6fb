// Cues on a line of time, and how far each has come at a moment. All times ms at normal speed.

export interface Timed {
  readonly start: number;
  readonly duration: number;
}

/** How far a cue is at time `t`: 0 before it starts, 1 from its end on. */
export function progressOf({ start, duration }: Timed, t: number): number {
  if (t < start) return 0;
  if (duration <= 0 || t >= start + duration) return 1;
  return (t - start) / duration;
}

/** When the last cue has ended. */
export function lengthOf(cues: readonly Timed[]): number {
  return cues.reduce((end, cue) => Math.max(end, cue.start + cue.duration), 0);
}

/** Quick start, soft arrival: the curve of the interface's motions (look, tokens `--ease`). */
export function ease(t: number): number {
  return 1 - (1 - t) ** 3;
}
