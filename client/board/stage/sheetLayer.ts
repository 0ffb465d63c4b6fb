// The printed map on the screen: the whole sheet in one soft picture, and over it the seen part painted for exactly this zoom and screen.
// While the view moves the pictures are only moved and stretched; the sharp part is painted anew when it rests.
import type Phaser from 'phaser';
import { SHEET, toBoard, type View, type Viewport } from '../camera.ts';
import type { Box } from '../layout/box.ts';
import { DEPTH } from '../layout/stamp.ts';
import { paintSheet, type SheetPainting } from '../paint/paintSheet.ts';
import { dropTexture, type Painted, paintTexture } from './picture.ts';
import { toDevice, type Window } from './window.ts';

type SheetInk = Omit<SheetPainting, 'area' | 'scale' | 'zoom'>;

interface Plate {
  readonly painted: Painted;
  readonly image: Phaser.GameObjects.Image;
  readonly area: Box;
  /** Device pixels for one board unit. */
  readonly scale: number;
}

/** The soft picture is 2048 wide: every graphics card takes that (look, section 7; 11 MB). */
const WHOLE_WIDTH = 2048;
/** Share of the window painted beyond each edge, so that a short drag stays sharp. */
const BEYOND = 0.22;
const LARGEST_SIDE = 4096;
const LARGEST_AREA = 9_000_000;

export class SheetLayer {
  readonly #scene: Phaser.Scene;
  #ink: SheetInk | null = null;
  #whole: Plate | null = null;
  #sharp: Plate | null = null;
  /** Former pictures that fade away after a change of control. */
  #fading: Plate[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** New colours or control: both pictures are out of date. Keeps the old sharp one on top, to be faded by `fade`. */
  setInk(ink: SheetInk, keepOld: boolean): void {
    this.#ink = ink;
    for (const plate of [this.#whole, this.#sharp]) {
      if (!plate) continue;
      if (keepOld) this.#fading.push(plate);
      else this.#drop(plate);
    }
    for (const plate of this.#fading) plate.image.setDepth(DEPTH.sheet + 3);
    this.#whole = null;
    this.#sharp = null;
  }

  get needsWhole(): boolean {
    return this.#whole === null;
  }

  /** Whether the seen part is not sharp now. */
  needsSharp({ view, viewport, pixelRatio }: Window): boolean {
    const plate = this.#sharp;
    if (!plate) return true;
    const scale = view.zoom * pixelRatio;
    const enough = Math.min(scale, sharpScale(seenBox(view, viewport), scale));
    if (Math.abs(plate.scale / enough - 1) > 0.02) return true;
    return !covers(plate.area, seenBox(view, viewport));
  }

  /** Opacity of the pictures before the change, 1 to 0; at 0 they are given away. */
  fade(alpha: number): void {
    for (const plate of this.#fading) plate.image.setAlpha(alpha);
    if (alpha > 0) return;
    for (const plate of this.#fading) this.#drop(plate);
    this.#fading = [];
  }

  paintWhole(window: Window): void {
    if (!this.#ink) return;
    const started = performance.now();
    const scale = WHOLE_WIDTH / (SHEET.right - SHEET.left);
    const zoom = Math.min(1.25, Math.max(0.55, window.view.zoom));
    this.#whole = this.#paint(SHEET, scale, zoom, DEPTH.sheet);
    performance.measure('board: whole sheet', { start: started, end: performance.now() });
  }

  paintSharp({ view, viewport, pixelRatio }: Window): void {
    if (!this.#ink) return;
    const started = performance.now();
    const seen = seenBox(view, viewport);
    const scale = sharpScale(seen, view.zoom * pixelRatio);
    const [w, h] = [seen.right - seen.left, seen.bottom - seen.top];
    // Less beyond the window when that would grow too large.
    const room = Math.sqrt(LARGEST_AREA / Math.max(1, w * h * scale * scale)) - 1;
    const beyond = Math.max(0, Math.min(BEYOND, room / 2));
    const area: Box = {
      left: Math.max(SHEET.left, seen.left - w * beyond),
      top: Math.max(SHEET.top, seen.top - h * beyond),
      right: Math.min(SHEET.right, seen.right + w * beyond),
      bottom: Math.min(SHEET.bottom, seen.bottom + h * beyond),
    };
    const old = this.#sharp;
    this.#sharp = this.#paint(area, scale, view.zoom, DEPTH.sheet + 1);
    if (old) this.#drop(old);
    performance.measure('board: seen part', { start: started, end: performance.now() });
  }

  place(window: Window): void {
    for (const plate of [this.#whole, this.#sharp, ...this.#fading]) {
      if (!plate) continue;
      const [x, y] = toDevice(window, [plate.area.left, plate.area.top]);
      const stretch = (window.view.zoom * window.pixelRatio) / plate.scale;
      const exact = Math.abs(stretch - 1) < 1e-3;
      plate.image.setPosition(exact ? Math.round(x) : x, exact ? Math.round(y) : y).setScale(exact ? 1 : stretch);
    }
    // Where the sharp part covers the window, the soft one under it costs only time.
    const seen = seenBox(window.view, window.viewport);
    this.#whole?.image.setVisible(!this.#sharp || !covers(this.#sharp.area, seen));
  }

  #paint(area: Box, scale: number, zoom: number, depth: number): Plate {
    const ink = this.#ink;
    const [width, height] = [(area.right - area.left) * scale, (area.bottom - area.top) * scale];
    const painted = paintTexture(this.#scene, width, height, (context) => {
      if (ink) paintSheet(context, { ...ink, area, scale, zoom });
    });
    const image = this.#scene.add.image(0, 0, painted.key).setOrigin(0, 0).setDepth(depth);
    return { painted, image, area, scale };
  }

  #drop({ image, painted }: Plate): void {
    image.destroy();
    dropTexture(this.#scene, painted);
  }
}

/** Board units seen in the window, cut to the sheet. */
function seenBox(view: View, viewport: Viewport): Box {
  const [left, top] = toBoard(view, viewport, [0, 0]);
  const [right, bottom] = toBoard(view, viewport, [viewport.width, viewport.height]);
  return {
    left: Math.max(SHEET.left, left),
    top: Math.max(SHEET.top, top),
    right: Math.min(SHEET.right, right),
    bottom: Math.min(SHEET.bottom, bottom),
  };
}

function covers(area: Box, seen: Box): boolean {
  const hair = 0.5;
  return (
    area.left <= seen.left + hair &&
    area.top <= seen.top + hair &&
    area.right >= seen.right - hair &&
    area.bottom >= seen.bottom - hair
  );
}

/** The wished scale, or less where the picture would exceed what graphics cards take. */
function sharpScale(seen: Box, wished: number): number {
  const [w, h] = [Math.max(1, seen.right - seen.left), Math.max(1, seen.bottom - seen.top)];
  return Math.min(wished, LARGEST_SIDE / Math.max(w, h), Math.sqrt(LARGEST_AREA / (w * h)));
}
