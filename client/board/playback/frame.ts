// What the board shows at one moment of a step: the script read at a time. Nothing here knows of pixels.
import type { ProvinceId, UnitId } from '../../../shared/board/ids.ts';
import type { BoardAlert, BoardPush } from '../boardModel.ts';
import type { MissingMark } from '../layout/decals.ts';
import type { ArrowState } from '../shapes/orderShape.ts';
import type { Script } from './choreography.ts';
import { ease, progressOf } from './timeline.ts';

/** A unit on its way: `part` 0 at `from`, 1 at `to`. */
export interface Travel {
  readonly from: ProvinceId;
  readonly to: ProvinceId;
  readonly part: number;
  /** Leaves a pale copy where it came from. */
  readonly ghost: boolean;
}

export interface Frame {
  readonly arrows: ReadonlyMap<UnitId, ArrowState & { readonly alpha: number }>;
  readonly travels: ReadonlyMap<UnitId, Travel>;
  /** Opacity of units that come; others are whole. */
  readonly appearing: ReadonlyMap<UnitId, number>;
  readonly pushes: readonly BoardPush[];
  readonly missing: readonly MissingMark[];
  /** Alerts as far as they are revealed; fronts that are not in here keep what they were. */
  readonly alerts: ReadonlyMap<ProvinceId, BoardAlert>;
}

/** A ribbon that has done its work. */
export const SPENT_ALPHA = 0.4;

/** The script at `t` ms of normal speed; at or beyond its length it is the rest that the step ends in. */
export function frameAt({ cues }: Script, t: number): Frame {
  const arrows = new Map<UnitId, ArrowState & { readonly alpha: number }>();
  const travels = new Map<UnitId, Travel>();
  const appearing = new Map<UnitId, number>();
  const pushes = new Map<string, BoardPush>();
  const missing = new Map<string, MissingMark>();
  const alerts = new Map<ProvinceId, BoardAlert>();
  for (const cue of cues) {
    const done = progressOf(cue, t);
    switch (cue.type) {
      case 'arrow':
        arrows.set(cue.unit, withPhase(arrows.get(cue.unit), cue.phase, done));
        break;
      case 'slide':
        travels.set(cue.unit, { from: cue.from, to: cue.to, part: ease(done), ghost: true });
        break;
      case 'bounce':
        travels.set(cue.unit, { from: cue.from, to: cue.to, part: 0.42 * Math.sin(Math.PI * done), ghost: false });
        break;
      case 'appear':
        appearing.set(cue.unit, done);
        break;
      case 'push': {
        const id = `${cue.from}>${cue.front}`;
        const known = pushes.get(id);
        const shown = cue.phase === 'press' ? cue.strength * done : (known?.shown ?? cue.strength);
        const ended = cue.gotIn ? ease(done) : -ease(done);
        const outcome = cue.phase === 'outcome' && done > 0 ? ended : (known?.outcome ?? 0);
        pushes.set(id, { from: cue.from, front: cue.front, shown, outcome });
        break;
      }
      case 'alert':
        if (t >= cue.start) alerts.set(cue.alert.front, cue.alert);
        break;
      case 'missing': {
        const id = `${cue.unitAt}>${cue.at}`;
        const known = missing.get(id) ?? { unitAt: cue.unitAt, at: cue.at, shown: 0, cracked: 0 };
        missing.set(id, cue.phase === 'appear' ? { ...known, shown: done } : { ...known, cracked: done });
        break;
      }
      case 'control':
        break;
    }
  }
  return { arrows, travels, appearing, pushes: [...pushes.values()], missing: [...missing.values()], alerts };
}

type Phase = 'draw' | 'brace' | 'slash' | 'fade' | 'turn' | 'beat';

/** Quarter of the way between two of the twelve ticks: enough to be seen, and they look the same after it. */
const TICK = Math.PI / 6;

function withPhase(
  known: (ArrowState & { readonly alpha: number }) | undefined,
  phase: Phase,
  done: number,
): ArrowState & { readonly alpha: number } {
  const state = known ?? { alpha: 1, braced: 1, slash: 1, judged: true };
  switch (phase) {
    case 'draw':
      // Results show when everything is drawn.
      return { ...state, drawn: ease(done), judged: done >= 1, alpha: Math.min(state.alpha, done > 0 ? 1 : 0) };
    case 'brace':
      return { ...state, braced: ease(done) };
    case 'slash':
      return { ...state, slash: done, judged: done > 0 };
    case 'fade':
      return { ...state, alpha: Math.min(state.alpha, 1 - (1 - SPENT_ALPHA) * done) };
    case 'turn':
      return { ...state, turn: TICK * ease(done) };
    case 'beat':
      return { ...state, thick: Math.sin(Math.PI * done) };
  }
}
