// One step of the playback: a caption and what the board shows. Computed from log entries by shared/view/playback.ts, on the reader's side.
import type { ProvinceId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';
import type { LogFact, Step } from './logEntry.ts';
import type { PublicUnit } from './publicView.ts';

export interface PlaybackStep {
  readonly step: Step;
  /** At most six words. */
  readonly headline: Text;
  /** At most two sentences. Never "you": the projector shows the same text. */
  readonly sentences: readonly Text[];
  readonly tags: readonly {
    readonly text: Text;
    readonly tone: 'watched' | 'self' | 'kept' | 'broken' | 'waiting' | 'danger';
  }[];
  /** Where it happens; the board pans there if it is out of view. */
  readonly at: ProvinceId | null;
  /** What the board animates in this step. */
  readonly facts: readonly LogFact[];
  /** Units after this step; moves of this step run from the units of the step before. */
  readonly units: readonly PublicUnit[];
}

export interface Playback {
  readonly round: number;
  /** Units as they stood when orders were written. */
  readonly start: readonly PublicUnit[];
  readonly steps: readonly PlaybackStep[];
}
