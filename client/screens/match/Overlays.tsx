// What comes over the board by itself: the role brief once, the briefing of each month, the playback, the communiqué.
import { useEffect, useRef } from 'preact/hooks';
import type { Phase } from '../../../shared/view/publicView.ts';
import { Briefing } from '../../panels/Briefing.tsx';
import { useMatch } from '../../panels/matchContext.ts';
import { CommuniqueSheet } from '../../panels/playback/CommuniqueSheet.tsx';
import { RoleBrief } from '../../panels/RoleBrief.tsx';
import { clearSelection, type Overlay } from '../../store/matchUi.ts';

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

/** Opens what belongs to a phase as it begins. */
export function usePhaseOverlays(): void {
  const { view, mine, ui } = useMatch();
  const { phase, phaseId, round } = view.clock;
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (seen.current === phaseId) return;
    // A first page load in mid-Diplomacy opens nothing over the board.
    seen.current = phaseId;
    const next = overlayFor(phase, round, { playing: mine !== null, now: ui.overlay.value });
    if (next === null) return;
    if (next.kind === 'playback') {
      ui.playbackAt.value = 0;
      ui.playing.value = true;
      clearSelection(ui);
    }
    ui.overlay.value = next;
    if (phase === 'regroup' && (mine?.retreats.length ?? 0) > 0) {
      ui.phoneTab.value = 'seat';
      ui.stop.value = 'full';
      ui.seatOpen.value = true;
    }
    if (phase === 'dispatch' && mine?.dispatch != null) {
      ui.phoneTab.value = 'seat';
      ui.stop.value = 'full';
      ui.seatOpen.value = true;
    }
  }, [phaseId, phase]);
}

export function Overlays() {
  const { ui } = useMatch();
  const overlay = ui.overlay.value;
  const close = () => {
    ui.overlay.value = { kind: 'none' };
  };
  switch (overlay.kind) {
    case 'brief':
      return <RoleBrief close={close} />;
    case 'briefing':
      return <Briefing close={close} />;
    case 'communique':
      return <CommuniqueSheet round={overlay.round} close={close} />;
    case 'playback':
    case 'none':
      return null;
  }
}
