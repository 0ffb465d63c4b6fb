// Opens the board once for a match, tells it what to draw whenever a view or the selection changes, and turns its taps into doings.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ProvinceId, UnitId } from '../../../shared/board/ids.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { useOrders } from '../../panels/orders/useOrders.ts';
import { placeName, say } from '../../panels/words.ts';
import { boardModel } from '../../store/matchBoard.ts';
import { type Tap, tapProvince, tapUnit } from '../../store/matchTap.ts';
import { clearSelection, treatyReader } from '../../store/matchUi.ts';
import { whatIfBoard } from '../../store/matchWhatIfBoard.ts';
import { theme } from '../../ui/theme.ts';
import { type BoardPort, openBoard } from './boardPort.ts';
import { useFarScreen } from './useLayout.ts';

export function useBoard(): BoardPort {
  const { view, mine, ui, guessing } = useMatch();
  const { write } = useOrders();
  const table = { view, book: guessing?.book ?? mine, guessing: guessing !== null, write };
  const now = useRef(table);
  now.current = table;

  const port = useMemo(() => {
    const state = () => ({
      unit: ui.unit.value,
      pick: ui.picking.value?.candidates ?? null,
      guessing: now.current.guessing,
    });
    const act = (tap: Tap) => {
      ui.inspected.value = null;
      ui.told.value = null;
      switch (tap.does) {
        case 'pick': {
          const picking = ui.picking.value;
          ui.picking.value = null;
          picking?.fill(tap.province);
          return;
        }
        case 'write':
          void now.current.write(tap.unit, tap.order);
          return;
        case 'choose':
          ui.choosing.value = { unit: tap.unit, target: tap.target };
          return;
        case 'select':
          clearSelection(ui);
          ui.unit.value = tap.unit;
          ui.phoneTab.value = 'board';
          if (ui.stop.value === 'low') ui.stop.value = 'half';
          return;
        case 'inspect':
          clearSelection(ui);
          ui.inspected.value = { province: tap.province, x: -1, y: -1 };
          return;
        case 'clear':
          clearSelection(ui);
          return;
        case 'nothing':
          return;
      }
    };
    const quiet = () => ui.overlay.value.kind !== 'playback';
    const provinceTapped = (id: ProvinceId) =>
      quiet() && act(tapProvince(now.current.view, now.current.book, state(), id));
    return openBoard(
      {
        onProvince: provinceTapped,
        onUnit: (id: UnitId) => quiet() && act(tapUnit(now.current.view, now.current.book, state(), id)),
        onAlert: (front) => {
          if (!quiet()) return;
          // A lit crossing is a target before it is a question.
          const tap = tapProvince(now.current.view, now.current.book, state(), front);
          if (tap.does === 'pick' || tap.does === 'write' || tap.does === 'choose') return act(tap);
          clearSelection(ui);
          ui.alert.value = front;
          ui.phoneTab.value = 'board';
          if (ui.stop.value === 'low') ui.stop.value = 'half';
        },
        onArrow: ({ words }, at, how) => {
          const kept = how === 'tap';
          if (words === undefined || (!kept && ui.told.value?.kept === true)) return;
          ui.inspected.value = null;
          ui.told.value = { sentences: words, ...at, kept };
          // Whoever asks wants to read: the playback waits.
          if (kept) ui.playing.value = false;
        },
        onInspect: (id, at) => {
          if (id === null) {
            if (ui.told.value?.kept === false) ui.told.value = null;
            if (ui.inspected.value !== null && ui.inspected.value.x >= 0) ui.inspected.value = null;
          } else if (quiet()) ui.inspected.value = { province: id, x: at.x, y: at.y };
        },
        onBackground: () => clearSelection(ui),
      },
      {
        theme: theme.value,
        renderer: new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : 'auto',
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        label: placeName,
        say,
      },
    );
  }, [ui]);

  useEffect(() => () => port.close(), [port]);
  const shade = theme.value;
  useEffect(() => port.handle.value?.setTheme(shade), [shade, port.handle.value]);

  const focused = ui.focused.value;
  useEffect(() => {
    if (focused !== null) port.handle.value?.reveal(focused);
  }, [focused, port]);

  const choosing = ui.choosing.value;
  const choice = {
    unit: ui.unit.value,
    alert: ui.alert.value ?? choosing?.target ?? null,
    focused: ui.focused.value,
    ghost: ui.ghost.value,
    sketch: ui.sketch.value,
    pick: ui.picking.value?.candidates ?? null,
    layer: ui.layer.value,
    treatyOf: treatyReader(ui.treatyOf.value, mine?.power ?? null),
    draft: ui.picking.value === null ? ui.preview.value : null,
  };
  const playing = ui.overlay.value.kind === 'playback';
  // What was told of an arrow goes with the step or the mode it belongs to.
  const scene = `${ui.overlay.value.kind} ${ui.playbackAt.value} ${guessing !== null}`;
  useEffect(() => {
    ui.told.value = null;
  }, [scene]);
  const key = JSON.stringify(choice);
  const far = useFarScreen() && mine === null;
  useEffect(() => {
    // The playback draws its own boards.
    if (playing) return;
    const model = guessing === null ? boardModel(view, mine, choice) : whatIfBoard(view, mine, guessing, choice);
    port.show(far ? { ...model, size: 'projector' } : model);
  }, [view, mine, guessing, key, playing, far, port]);

  return port;
}
