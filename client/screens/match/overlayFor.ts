// What comes over the board as a phase begins: brief, briefing, playback, or nothing.
import type { Phase } from '../../../shared/view/publicView.ts';
import type { Overlay } from '../../store/matchUi.ts';

/** What a new phase opens; null leaves what is open. */
export function overlayFor(
  phase: Phase,
  round: number,
  { playing, now }: { readonly playing: boolean; readonly now: Overlay },
): Overlay | null {
  switch (phase) {
    case 'briefing':
      return round === 1 && playing ? { kind: 'brief' } : { kind: 'briefing' };
    case 'resolution':
      return { kind: 'playback', round };
    case 'diplomacy':
      // The brief of the first round stays until it is read.
      return now.kind === 'brief' ? null : { kind: 'none' };
    case 'regroup':
    case 'dispatch':
      return { kind: 'none' };
    case 'lobby':
    case 'archives':
      return null;
  }
}
