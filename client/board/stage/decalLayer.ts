// Puts decals on the screen: each has a texture of its own, painted for the zoom at which the view rests and stretched while it zooms.
import type Phaser from 'phaser';
import { growBox } from '../layout/box.ts';
import type { Decal } from '../layout/decals.ts';
import { litLook, paintLit } from '../paint/paintLit.ts';
import { paintShape } from '../paint/paintShape.ts';
import type { Palette } from '../palette.ts';
import { boundsOf } from '../shapes/shape.ts';
import type { Point, Sheet } from '../sheet/sheet.ts';
import { dropTexture, type Painted, paintTexture } from './picture.ts';
import { toDevice, type Window } from './window.ts';

interface Shown {
  readonly signature: string;
  readonly image: Phaser.GameObjects.Image;
  readonly painted: Painted;
  /** Upper left corner, board units. */
  readonly corner: Point;
  readonly zoom: number;
}

interface Prepared {
  readonly signature: string;
  /** px of the board scaled by the zoom. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

export interface DecalSetting {
  readonly zoom: number;
  readonly pixelRatio: number;
  readonly palette: Palette;
  readonly sheet: Sheet;
}

/** Textures stay well under what small graphics cards take. */
const LARGEST = 3000;

export class DecalLayer {
  readonly #scene: Phaser.Scene;
  readonly #shown = new Map<string, Shown>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Shows exactly these decals; paints only those that changed. */
  show(decals: readonly Decal[], setting: DecalSetting): void {
    const wanted = new Set<string>();
    for (const decal of decals) {
      const prepared = prepare(decal, setting);
      if (!prepared) continue;
      wanted.add(decal.id);
      const known = this.#shown.get(decal.id);
      const alpha = decal.kind === 'shape' ? decal.alpha : 1;
      if (known?.signature === prepared.signature) {
        known.image.setAlpha(alpha).setDepth(decal.depth);
        continue;
      }
      if (known) this.#drop(decal.id, known);
      this.#add(decal.id, prepared, decal.depth, alpha, setting);
    }
    for (const [id, shown] of this.#shown) if (!wanted.has(id)) this.#drop(id, shown);
  }

  place(window: Window): void {
    for (const { image, corner, zoom, painted } of this.#shown.values()) {
      const [x, y] = toDevice(window, corner);
      const stretch = window.view.zoom / zoom;
      const still = Math.abs(stretch - 1) < 1e-4;
      image.setPosition(still ? Math.round(x) : x, still ? Math.round(y) : y);
      const scale = (stretch * image.width) / painted.canvas.width;
      image.setScale(scale);
    }
  }

  forget(): void {
    for (const [id, shown] of this.#shown) this.#drop(id, shown);
  }

  #add(id: string, { signature, box, paint }: Prepared, depth: number, alpha: number, setting: DecalSetting): void {
    const { zoom, pixelRatio } = setting;
    const [width, height] = [(box.right - box.left) * pixelRatio, (box.bottom - box.top) * pixelRatio];
    const ratio = pixelRatio * Math.min(1, LARGEST / Math.max(width, height));
    // Whole device pixels, so that the picture need not be shifted by a part of one.
    const left = Math.floor(box.left * ratio) / ratio;
    const top = Math.floor(box.top * ratio) / ratio;
    const painted = paintTexture(this.#scene, (box.right - left) * ratio, (box.bottom - top) * ratio, (context) => {
      context.scale(ratio, ratio);
      context.translate(-left, -top);
      paint(context);
    });
    const image = this.#scene.add.image(0, 0, painted.key).setOrigin(0, 0).setDepth(depth).setAlpha(alpha);
    this.#shown.set(id, {
      signature,
      image,
      painted,
      corner: [left / zoom, top / zoom],
      zoom: (zoom * ratio) / pixelRatio,
    });
  }

  #drop(id: string, { image, painted }: Shown): void {
    image.destroy();
    dropTexture(this.#scene, painted);
    this.#shown.delete(id);
  }
}

function prepare(decal: Decal, { zoom, sheet, palette, pixelRatio }: DecalSetting): Prepared | null {
  if (decal.kind === 'shape') {
    const bounds = boundsOf(decal.shape);
    if (!bounds) return null;
    return {
      signature: `${pixelRatio} ${zoom} ${JSON.stringify(decal.shape)}`,
      box: growBox(bounds, 2),
      paint: (context) => paintShape(context, decal.shape, palette),
    };
  }
  const region = sheet.regions.get(decal.region);
  if (!region) return null;
  const { left, top, right, bottom } = region.box;
  const margin = litLook(decal.tone).width + 2;
  return {
    signature: `${pixelRatio} ${zoom} ${decal.region} ${decal.tone}`,
    box: growBox({ left: left * zoom, top: top * zoom, right: right * zoom, bottom: bottom * zoom }, margin),
    paint: (context) => paintLit(context, region, zoom, decal.tone, palette),
  };
}
