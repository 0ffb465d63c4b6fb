// Listens to the record as it grows and keeps the few latest notices, whichever part of the match is open.
import { useEffect, useRef } from 'preact/hooks';
import { merged, noticesSince, toldOf } from '../../store/matchNotices.ts';
import { useMatch } from '../matchContext.ts';

export function useNotices(): void {
  const { view, mine, ui } = useMatch();
  const told = useRef(toldOf(view, mine));
  const { phaseId } = view.clock;
  // A new phase speaks for itself.
  useEffect(() => {
    ui.notices.value = [];
  }, [phaseId, ui]);
  useEffect(() => {
    const fresh = noticesSince(view, mine, told.current);
    told.current = toldOf(view, mine);
    if (fresh.length > 0 && ui.overlay.value.kind === 'none') ui.notices.value = merged(ui.notices.value, fresh);
  }, [view, mine, ui]);
}
