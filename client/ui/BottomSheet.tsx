// The phone's sheet with three stops: only the navigation, half, full. Dragged by its bar, or moved by keys and taps.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../text/say.ts';

export type SheetStop = 'low' | 'half' | 'full';
const ORDER: readonly SheetStop[] = ['low', 'half', 'full'];

/** Heights in CSS pixels for a window: navigation only, 45 %, all but the top bar. */
export function sheetHeights(
  windowHeight: number,
  { navigation, topBar }: { readonly navigation: number; readonly topBar: number },
): Readonly<Record<SheetStop, number>> {
  const full = Math.max(navigation, windowHeight - topBar);
  return { low: navigation, half: Math.min(full, Math.round(windowHeight * 0.45)), full };
}

/** Where a sheet let go at `height` with `speed` (px per ms, up positive) comes to rest: a flick goes one stop on. */
export function nearestStop(heights: Readonly<Record<SheetStop, number>>, height: number, speed: number): SheetStop {
  const aim = height + speed * 160;
  return ORDER.reduce((best, stop) => (Math.abs(heights[stop] - aim) < Math.abs(heights[best] - aim) ? stop : best));
}

export interface BottomSheetProps {
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  /** Height of the navigation that stays at the low stop, and of the top bar that stays free. */
  readonly navigation: number;
  readonly topBar: number;
  readonly label: string;
  readonly children: ComponentChildren;
  /** Stays visible at every stop, below the content. */
  readonly foot?: ComponentChildren;
}

export function BottomSheet({ stop, onStop, navigation, topBar, label, children, foot }: BottomSheetProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const drag = useRef({ from: 0, start: 0, last: 0, at: 0, speed: 0 });
  const heights = sheetHeights(window.innerHeight, { navigation, topBar });
  const move = (by: number) => {
    const next = ORDER[Math.max(0, Math.min(ORDER.length - 1, ORDER.indexOf(stop) + by))];
    if (next) onStop(next);
  };
  const release = () => {
    if (dragged === null) return;
    const moved = Math.abs(dragged - drag.current.start);
    setDragged(null);
    // A tap on the bar opens and closes.
    if (moved < 6) onStop(stop === 'low' ? 'half' : stop === 'half' ? 'full' : 'half');
    else onStop(nearestStop(heights, dragged, drag.current.speed));
  };
  return (
    <section
      class={`bottom-sheet ${dragged === null ? '' : 'dragging'}`}
      aria-label={label}
      data-stop={stop}
      style={{ height: dragged === null ? `${heights[stop]}px` : `${dragged}px` }}
    >
      <button
        type="button"
        class="grab"
        aria-label={t('ui.sheet.move')}
        aria-expanded={stop !== 'low'}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') move(1);
          else if (event.key === 'ArrowDown') move(-1);
          else if (event.key === 'Enter' || event.key === ' ') onStop(stop === 'low' ? 'half' : 'low');
          else return;
          event.preventDefault();
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = {
            from: event.clientY,
            start: heights[stop],
            last: event.clientY,
            at: event.timeStamp,
            speed: 0,
          };
          setDragged(heights[stop]);
        }}
        onPointerMove={(event) => {
          if (dragged === null) return;
          const passed = Math.max(1, event.timeStamp - drag.current.at);
          drag.current.speed = (drag.current.last - event.clientY) / passed;
          drag.current.last = event.clientY;
          drag.current.at = event.timeStamp;
          const height = drag.current.start + drag.current.from - event.clientY;
          setDragged(Math.max(heights.low, Math.min(heights.full, height)));
        }}
        onPointerUp={release}
        onPointerCancel={release}
      />
      <div class="inside">{children}</div>
      {foot}
    </section>
  );
}
