// From fingers and mouse to intentions: tap, double tap, drag, pinch, long press, hover. A state machine without a clock or a DOM:
// it is told events with their times and asked, when time passes, whether a wait has ended.
import type { Point } from './sheet/sheet.ts';

export type Gesture =
  | { readonly type: 'tap'; readonly at: Point; readonly twice: boolean }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly factor: number; readonly at: Point; readonly dx: number; readonly dy: number }
  /** Long press or hover: what is here? */
  | { readonly type: 'inspect'; readonly at: Point }
  | { readonly type: 'inspectEnd' };

/** px a finger may stray and still tap; a mouse is steadier. */
export const TAP_SLOP = { mouse: 4, touch: 9 } as const;
/** ms of stillness before a card shows. */
export const INSPECT_AFTER = 350;
/** ms and px within which a second tap doubles the first. */
const TWICE_WITHIN = 300;
const TWICE_NEAR = 24;

interface Pointer {
  start: Point;
  at: Point;
}

export interface PointerFact {
  readonly id: number;
  readonly at: Point;
  readonly touch: boolean;
  /** ms, any origin. */
  readonly time: number;
}

export class Gestures {
  readonly #down = new Map<number, Pointer>();
  #dragging = false;
  #pinched = false;
  #inspecting = false;
  /** Where and since when the pointer rests. */
  #rest: { readonly at: Point; readonly since: number } | null = null;
  #lastTap: { readonly at: Point; readonly time: number } | null = null;

  /** When `rested` should be asked next, ms; null: nothing is waited for. */
  get wakeAt(): number | null {
    return this.#rest && !this.#inspecting ? this.#rest.since + INSPECT_AFTER : null;
  }

  get dragging(): boolean {
    return this.#dragging;
  }

  down({ id, at, time }: PointerFact): readonly Gesture[] {
    this.#down.set(id, { start: at, at });
    if (this.#down.size > 1) {
      this.#pinched = true;
      this.#rest = null;
      return this.#endInspect();
    }
    this.#dragging = false;
    this.#pinched = false;
    this.#rest = { at, since: time };
    return this.#endInspect();
  }

  move({ id, at, touch, time }: PointerFact): readonly Gesture[] {
    const pointer = this.#down.get(id);
    if (!pointer) return this.#hover(at, time);
    if (this.#down.size === 2) return this.#pinch(id, pointer, at);
    const slop = touch ? TAP_SLOP.touch : TAP_SLOP.mouse;
    const last = pointer.at;
    if (!this.#dragging && apart(pointer.start, at) <= slop) return [];
    const ended = this.#endInspect();
    this.#rest = null;
    // The first step includes what was held back by the slop, so that the board sticks to the finger.
    const from = this.#dragging ? last : pointer.start;
    this.#dragging = true;
    pointer.at = at;
    return [...ended, { type: 'pan', dx: at[0] - from[0], dy: at[1] - from[1] }];
  }

  up({ id, at, touch, time }: PointerFact): readonly Gesture[] {
    const pointer = this.#down.get(id);
    this.#down.delete(id);
    // The finger that stays after a pinch drags on from where it is.
    for (const rest of this.#down.values()) rest.start = rest.at;
    if (!pointer || this.#down.size > 0) return [];
    const pressed = this.#inspecting;
    const ended = this.#endInspect();
    this.#rest = null;
    const moved = this.#dragging || this.#pinched;
    this.#dragging = false;
    this.#pinched = false;
    // A long press was a question, not a choice.
    if (moved || (pressed && touch)) return ended;
    const twice =
      this.#lastTap !== null && time - this.#lastTap.time <= TWICE_WITHIN && apart(this.#lastTap.at, at) <= TWICE_NEAR;
    this.#lastTap = twice ? null : { at, time };
    return [...ended, { type: 'tap', at, twice }];
  }

  /** The pointer left the board, or the system took it away. */
  leave(id: number): readonly Gesture[] {
    this.#down.delete(id);
    if (this.#down.size > 0) return [];
    this.#dragging = false;
    this.#rest = null;
    return this.#endInspect();
  }

  wheel(at: Point, deltaY: number, fine: boolean): readonly Gesture[] {
    // A trackpad pinch comes as a wheel with control held: small steps, more of them.
    const factor = Math.exp(-deltaY * (fine ? 0.012 : 0.0022));
    return [...this.#endInspect(), { type: 'zoom', factor: Math.min(2, Math.max(0.5, factor)), at, dx: 0, dy: 0 }];
  }

  /** Asked at `wakeAt`. */
  rested(time: number): readonly Gesture[] {
    if (!this.#rest || this.#inspecting || time < this.#rest.since + INSPECT_AFTER) return [];
    this.#inspecting = true;
    return [{ type: 'inspect', at: this.#rest.at }];
  }

  #hover(at: Point, time: number): readonly Gesture[] {
    if (this.#rest && apart(this.#rest.at, at) <= 3) return [];
    this.#rest = { at, since: time };
    return this.#endInspect();
  }

  #pinch(id: number, pointer: Pointer, at: Point): readonly Gesture[] {
    const other = [...this.#down].find(([key]) => key !== id)?.[1];
    if (!other) return [];
    const before = Math.max(8, apart(pointer.at, other.at));
    const after = Math.max(8, apart(at, other.at));
    const dx = (at[0] - pointer.at[0]) / 2;
    const dy = (at[1] - pointer.at[1]) / 2;
    pointer.at = at;
    const middle: Point = [(at[0] + other.at[0]) / 2, (at[1] + other.at[1]) / 2];
    return [{ type: 'zoom', factor: after / before, at: middle, dx, dy }];
  }

  #endInspect(): readonly Gesture[] {
    if (!this.#inspecting) return [];
    this.#inspecting = false;
    return [{ type: 'inspectEnd' }];
  }
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
