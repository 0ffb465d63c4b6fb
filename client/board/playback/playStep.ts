// Plays one step on the stage: brings the place into view, runs the script, and leaves the board as the step leaves it.

import type { PlaybackStep } from '../../../shared/view/playbackStep.ts';
import type { BoardModel } from '../boardModel.ts';
import { isInView, viewOn } from '../camera.ts';
import { anchorOf } from '../layout/places.ts';
import type { Stage } from '../stage/stage.ts';
import { afterStep } from './afterStep.ts';
import { choreograph } from './choreography.ts';
import { frameAt } from './frame.ts';

export interface PlayOptions {
  /** Factor on durations: 1 normal, 1.8 slow, 0.45 fast. */
  readonly speed: number;
  readonly reducedMotion: boolean;
}

/** ms to bring a place into view. */
const PAN = 300;
/** px from the edge within which a place counts as out of view. */
const EDGE = 70;

/** Resolves when the board rests. A new model or a new step ends it at once. */
export async function playStep(stage: Stage, step: PlaybackStep, { speed, reducedMotion }: PlayOptions): Promise<void> {
  stage.settlePlay();
  const { generation } = stage;
  const at = step.at === null ? undefined : anchorOf(step.at);
  if (at && !isInView(stage.view, stage.viewport, at, Math.min(EDGE, stage.viewport.width / 5))) {
    await stage.glideTo(viewOn(stage.view, stage.viewport, at, 0.83), PAN * speed);
  }
  const before = stage.model;
  if (!before || stage.generation !== generation) return;
  const script = choreograph(step);
  const after = afterStep(before, step);
  const last = frameAt(script, script.length);
  const settle = (): void => stage.endPlay(after, last);
  // Alerts turn only when the frames reach them.
  const showing: BoardModel = { ...after, alerts: before.alerts.length > 0 ? before.alerts : after.alerts };
  stage.beginPlay(showing, reducedMotion ? last : frameAt(script, 0), settle);
  await stage.animate('play', reducedMotion ? 0 : script.length * speed, (part) =>
    stage.setFrame(frameAt(script, part * script.length)),
  );
  stage.settlePlay(settle);
}
