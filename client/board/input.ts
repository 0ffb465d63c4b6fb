// Pointer, wheel and keys on the canvas: drag, pinch and zoom move the view; taps become events; stillness asks for the province card.
import type { BoardEvents } from './boardModel.ts';
import { fitView, panBy, viewOfCrossing, zoomAt } from './camera.ts';
import { type Gesture, Gestures, type PointerFact } from './gestures.ts';
import { choiceOf, type Hit, hitAt, provinceOf } from './hitTest.ts';
import { alertPlace, anchorOf } from './layout/places.ts';
import { gatesBehind } from './layout/stamps.ts';
import type { Point } from './sheet/sheet.ts';
import type { Stage } from './stage/stage.ts';

export interface InputSetting {
  readonly canvas: HTMLCanvasElement;
  readonly stage: Stage;
  readonly events: BoardEvents;
}

/** px an arrow key moves the map; factor a key zooms. */
const KEY_PAN = 72;
const KEY_ZOOM = 1.3;
const GLIDE = 240;

/** Listens until the returned function is called. */
export function listenToInput({ canvas, stage, events }: InputSetting): () => void {
  const gestures = new Gestures();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Fingers on the board move the board, not the page; everywhere else the page is the browser's.
  canvas.style.touchAction = 'none';
  canvas.tabIndex = 0;

  /** px in the map window. */
  const place = ({ clientX, clientY }: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return [clientX - box.left - stage.inset, clientY - box.top - stage.inset];
  };
  const client = ([x, y]: Point): { readonly x: number; readonly y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: x + box.left + stage.inset, y: y + box.top + stage.inset };
  };
  const fact = (event: PointerEvent): PointerFact => ({
    id: event.pointerId,
    at: place(event),
    touch: event.pointerType !== 'mouse',
    time: event.timeStamp,
  });
  const hit = (at: Point): Hit => {
    const { model, sheet, view, viewport } = stage;
    return model ? hitAt(at, { model, sheet, view, viewport, token: stage.sizes.token }) : { kind: 'nothing' };
  };

  const obey = (list: readonly Gesture[]): void => {
    for (const gesture of list) perform(gesture);
    // Ask again when a wait ends.
    clearTimeout(timer);
    if (gestures.wakeAt === null) return;
    const wait = Math.max(0, gestures.wakeAt - performance.now());
    timer = setTimeout(() => obey(gestures.rested(performance.now())), wait + 1);
  };

  const perform = (gesture: Gesture): void => {
    switch (gesture.type) {
      case 'pan':
        stage.animator.stop('view');
        stage.setView(panBy(stage.view, stage.viewport, gesture.dx, gesture.dy));
        return;
      case 'zoom': {
        stage.animator.stop('view');
        const moved = panBy(stage.view, stage.viewport, gesture.dx, gesture.dy);
        stage.setView(zoomAt(moved, stage.viewport, gesture.factor, gesture.at));
        return;
      }
      case 'tap':
        tap(gesture.at, gesture.twice);
        return;
      case 'inspect': {
        const what = hit(gesture.at);
        if (what.kind === 'arrow' && events.onArrow) {
          events.onArrow(what.arrow, client(gesture.at), 'rest');
          return;
        }
        const id = provinceOf(what);
        if (id) events.onInspect(id, client(gesture.at));
        return;
      }
      case 'inspectEnd':
        events.onInspect(null, { x: 0, y: 0 });
        return;
    }
  };

  const tap = (at: Point, twice: boolean): void => {
    const { model } = stage;
    if (!model) return;
    const what = hit(at);
    if (twice && what.kind === 'alert') {
      const gate = alertPlace(what.front);
      const points = [
        anchorOf(what.front),
        gate,
        ...gatesBehind(what.front)
          .map(({ behind }) => behind)
          .slice(0, 1),
      ];
      const known = points.filter((point): point is Point => point !== undefined);
      void stage.glideTo(viewOfCrossing(known, stage.viewport), GLIDE);
      return;
    }
    const choice = choiceOf(what, model);
    if (choice.event === 'province') events.onProvince(choice.id);
    else if (choice.event === 'unit') events.onUnit(choice.id);
    else if (choice.event === 'alert') events.onAlert(choice.front);
    else if (choice.event === 'arrow') events.onArrow?.(choice.arrow, client(at), 'tap');
    else events.onBackground();
  };

  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      obey(gestures.down(fact(event)));
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      obey(gestures.move(fact(event)));
      if (event.pointerType === 'mouse') canvas.style.cursor = cursor(gestures.dragging, hit(place(event)), stage);
    },
    { signal },
  );
  canvas.addEventListener('pointerup', (event) => obey(gestures.up(fact(event))), { signal });
  for (const name of ['pointercancel', 'pointerleave'] as const) {
    canvas.addEventListener(name, (event) => obey(gestures.leave(event.pointerId)), { signal });
  }
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      // Lines and pages are told in px.
      const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
      obey(gestures.wheel(place(event), event.deltaY * unit, event.ctrlKey));
    },
    { signal, passive: false },
  );
  canvas.addEventListener(
    'keydown',
    (event) => {
      if (key(event.key)) event.preventDefault();
    },
    { signal },
  );

  const key = (name: string): boolean => {
    const { view, viewport } = stage;
    const middle: Point = [viewport.width / 2, viewport.height / 2];
    const pan = (dx: number, dy: number): void => void stage.glideTo(panBy(view, viewport, dx, dy), 90);
    const zoom = (factor: number): void => void stage.glideTo(zoomAt(view, viewport, factor, middle), 120);
    switch (name) {
      case 'ArrowLeft':
        pan(KEY_PAN, 0);
        return true;
      case 'ArrowRight':
        pan(-KEY_PAN, 0);
        return true;
      case 'ArrowUp':
        pan(0, KEY_PAN);
        return true;
      case 'ArrowDown':
        pan(0, -KEY_PAN);
        return true;
      case '+':
      case '=':
        zoom(KEY_ZOOM);
        return true;
      case '-':
      case '_':
        zoom(1 / KEY_ZOOM);
        return true;
      case '0':
        void stage.glideTo(fitView(viewport), GLIDE);
        return true;
      case 'Escape':
        events.onBackground();
        return true;
      default:
        return false;
    }
  };

  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

function cursor(dragging: boolean, hit: Hit, { model }: Stage): string {
  if (dragging) return 'grabbing';
  if (hit.kind === 'unit' || hit.kind === 'alert') return 'pointer';
  if (hit.kind === 'province' && model?.choosable.has(hit.id)) return 'pointer';
  return 'grab';
}
