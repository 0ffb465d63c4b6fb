// What comes over the board by itself: the role brief once, the briefing of each month, the playback, the communiqué.
import { useEffect, useRef } from 'preact/hooks';
import { Briefing } from '../../panels/Briefing.tsx';
import { useMatch } from '../../panels/matchContext.ts';
import { CommuniqueSheet } from '../../panels/playback/CommuniqueSheet.tsx';
import { RoleBrief } from '../../panels/RoleBrief.tsx';
import { clearSelection } from '../../store/matchUi.ts';
import { overlayFor } from './overlayFor.ts';

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
  }, [phaseId, phase]);

  // What the reader must decide stands in the seat. It comes with the private view, which may be a moment behind the phase.
  const decides =
    (phase === 'regroup' && (mine?.retreats.length ?? 0) > 0) || (phase === 'dispatch' && mine?.dispatch != null);
  useEffect(() => {
    if (!decides) return;
    ui.phoneTab.value = 'seat';
    ui.stop.value = 'full';
    ui.seatOpen.value = true;
  }, [phaseId, decides]);
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
