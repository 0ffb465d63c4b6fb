// Puts stamps on the screen: one texture for each different face, one image for each stamp, always at whole device pixels.
import type Phaser from 'phaser';
import type { Face, Stamp } from '../layout/stamp.ts';
import { faceReach, paintFace } from '../paint/paintFace.ts';
import type { Palette } from '../palette.ts';
import type { Point } from '../sheet/sheet.ts';
import { dropTexture, type Painted, paintTexture } from './picture.ts';
import { toDevice, type Window } from './window.ts';

interface Shown {
  stamp: Stamp;
  faceKey: string;
  readonly image: Phaser.GameObjects.Image;
}

/** Where a stamp is for the moment, while something moves. */
export interface Override {
  readonly at?: Point;
  readonly alpha?: number;
}

export class StampLayer {
  readonly #scene: Phaser.Scene;
  readonly #measure: (text: string, font: string) => number;
  readonly #faces = new Map<string, Painted>();
  readonly #shown = new Map<string, Shown>();

  constructor(scene: Phaser.Scene, measure: (text: string, font: string) => number) {
    this.#scene = scene;
    this.#measure = measure;
  }

  /** Shows exactly these stamps. */
  show(stamps: readonly Stamp[], palette: Palette, pixelRatio: number): void {
    const wanted = new Set(stamps.map((stamp) => stamp.id));
    for (const [id, { image }] of this.#shown) {
      if (wanted.has(id)) continue;
      image.destroy();
      this.#shown.delete(id);
    }
    for (const stamp of stamps) {
      const faceKey = JSON.stringify(stamp.face);
      const texture = this.#texture(faceKey, stamp.face, palette, pixelRatio);
      const known = this.#shown.get(stamp.id);
      if (known) {
        if (known.faceKey !== faceKey) known.image.setTexture(texture.key);
        known.stamp = stamp;
        known.faceKey = faceKey;
        known.image.setDepth(stamp.depth);
      } else {
        const image = this.#scene.add.image(0, 0, texture.key).setDepth(stamp.depth);
        this.#shown.set(stamp.id, { stamp, faceKey, image });
      }
    }
    this.#dropUnused();
  }

  place(window: Window, overrides: ReadonlyMap<string, Override>): void {
    const { width, height } = window.viewport;
    const reach = 160 * window.pixelRatio;
    const right = (width + 2 * window.inset) * window.pixelRatio + reach;
    const bottom = (height + 2 * window.inset) * window.pixelRatio + reach;
    for (const [id, { stamp, image }] of this.#shown) {
      const override = overrides.get(id);
      const at = override?.at ?? stamp.at;
      const [x, y] = toDevice(
        window,
        at,
        stamp.fallback ? this.#offsetInside(window, stamp, image.width) : stamp.offset,
      );
      image.setVisible(x > -reach && y > -reach && x < right && y < bottom);
      // Whole pixels for the upper left corner keep letters sharp.
      const [w, h] = [image.width, image.height];
      image.setPosition(Math.round(x - w / 2) + w / 2, Math.round(y - h / 2) + h / 2);
      image.setAlpha(override?.alpha ?? stamp.alpha ?? 1);
    }
  }

  /** The usual offset, or the fallback where that one shows more of a face at the window's side. */
  #offsetInside(window: Window, stamp: Stamp, width: number): Point {
    const { viewport, inset, pixelRatio } = window;
    const half = width / 2;
    const hidden = (offset: Point): number => {
      const [x] = toDevice(window, stamp.at, offset);
      const [low, high] = [inset * pixelRatio, (inset + viewport.width) * pixelRatio];
      return Math.max(0, low - (x - half)) + Math.max(0, x + half - high);
    };
    const fallback = stamp.fallback ?? stamp.offset;
    return hidden(stamp.offset) > hidden(fallback) + 1 ? fallback : stamp.offset;
  }

  /** Forgets all faces: colours, fonts or the pixel ratio changed. Call `show` again. */
  forget(): void {
    for (const { image } of this.#shown.values()) image.destroy();
    this.#shown.clear();
    for (const painted of this.#faces.values()) dropTexture(this.#scene, painted);
    this.#faces.clear();
  }

  #texture(key: string, face: Face, palette: Palette, pixelRatio: number): Painted {
    const known = this.#faces.get(key);
    if (known) return known;
    const [halfWidth, halfHeight] = faceReach(face, this.#measure, palette);
    const [width, height] = [Math.ceil(halfWidth * 2 * pixelRatio), Math.ceil(halfHeight * 2 * pixelRatio)];
    const painted = paintTexture(this.#scene, width, height, (context) => {
      context.translate(width / 2, height / 2);
      context.scale(pixelRatio, pixelRatio);
      paintFace(context, face, palette);
    });
    this.#faces.set(key, painted);
    return painted;
  }

  /** A long match makes many faces (strengths, selected tokens): keep a modest stock. */
  #dropUnused(): void {
    if (this.#faces.size < 260) return;
    const used = new Set([...this.#shown.values()].map((shown) => shown.faceKey));
    for (const [key, painted] of this.#faces) {
      if (used.has(key)) continue;
      dropTexture(this.#scene, painted);
      this.#faces.delete(key);
    }
  }
}
