// Things that change over time on the stage: camera glides, fades, playback. Keeps the loop awake while any of them runs.

interface Running {
  readonly started: number;
  readonly duration: number;
  readonly apply: (part: number) => void;
  readonly done: () => void;
  readonly group: string;
}

export class Animator {
  #running: Running[] = [];
  readonly #now: () => number;

  /** `now` in ms. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get busy(): boolean {
    return this.#running.length > 0;
  }

  /**
   * Calls `apply` with 0 to 1 over the duration (ms) and resolves at the end. A new one of the same group ends the old one where it is.
   * A duration of 0 applies the end at once.
   */
  run(group: string, duration: number, apply: (part: number) => void): Promise<void> {
    this.stop(group);
    if (duration <= 0) {
      apply(1);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#running.push({ started: this.#now(), duration, apply, done: resolve, group });
    });
  }

  /** Ends the animations of a group where they are. */
  stop(group: string): void {
    const ending = this.#running.filter((running) => running.group === group);
    this.#running = this.#running.filter((running) => running.group !== group);
    for (const running of ending) running.done();
  }

  tick(): void {
    const now = this.#now();
    for (const running of [...this.#running]) {
      const part = Math.min(1, (now - running.started) / running.duration);
      running.apply(part);
      if (part < 1) continue;
      this.#running = this.#running.filter((other) => other !== running);
      running.done();
    }
  }

  /** Applies the end of everything: the page is hidden and draws no frames. */
  finish(): void {
    for (const running of this.#running) {
      running.apply(1);
      running.done();
    }
    this.#running = [];
  }
}
