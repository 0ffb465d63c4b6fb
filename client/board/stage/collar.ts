// The graduated collar round the map window: bars of 64 board units that move with the map, as on a survey sheet.
import type Phaser from 'phaser';
import { PHONE_WIDTH } from '../camera.ts';
import { DEPTH } from '../layout/stamp.ts';
import type { Palette } from '../palette.ts';
import { toDevice, type Window } from './window.ts';

/** Width of the collar, CSS px; a phone has none. */
export function collarWidth(width: number): number {
  return width < PHONE_WIDTH ? 0 : 10.5;
}

const BAR = 64;

export class Collar {
  readonly #graphics: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.#graphics = scene.add.graphics().setDepth(DEPTH.collar);
  }

  draw(window: Window, palette: Palette): void {
    const g = this.#graphics.clear();
    const { inset, viewport, pixelRatio } = window;
    if (inset === 0) return;
    const px = (value: number): number => Math.round(value * pixelRatio);
    const paper = colourNumber(palette.inks['collar-2']);
    const ink = colourNumber(palette.inks.collar);
    const width = px(viewport.width + 2 * inset);
    const height = px(viewport.height + 2 * inset);
    const band = px(inset);
    const frame = (edge: number, thick: number): void => {
      g.fillRect(edge, edge, width - 2 * edge, thick);
      g.fillRect(edge, height - edge - thick, width - 2 * edge, thick);
      g.fillRect(edge, edge, thick, height - 2 * edge);
      g.fillRect(width - edge - thick, edge, thick, height - 2 * edge);
    };
    g.fillStyle(paper);
    frame(0, band);
    g.fillStyle(ink);
    frame(0, px(1));
    frame(band - px(1.5), px(1.5));

    // One bar filled, one empty; opposite sides take turns, as on the printed sheet.
    const near = px(2.5);
    const thick = px(5);
    this.#bars(window, 0, band, width - band, (from, length, odd) => {
      g.fillRect(from, odd ? height - near - thick : near, length, thick);
    });
    this.#bars(window, 1, band, height - band, (from, length, odd) => {
      g.fillRect(odd ? width - near - thick : near, from, thick, length);
    });
  }

  #bars(
    window: Window,
    axis: 0 | 1,
    low: number,
    high: number,
    bar: (from: number, length: number, odd: boolean) => void,
  ): void {
    const origin = toDevice(window, [0, 0])[axis];
    // The same number of px at every zoom: the bars are a scale of the sheet, halved or doubled as the view nears or leaves.
    const step = BAR * window.view.zoom * window.pixelRatio * 2 ** -Math.round(Math.log2(window.view.zoom));
    const first = Math.floor((low - origin) / step);
    const last = Math.ceil((high - origin) / step);
    for (let i = first; i < last; i++) {
      const from = Math.max(low, Math.round(origin + i * step));
      const to = Math.min(high, Math.round(origin + (i + 1) * step));
      if (to > from) bar(from, to - from, i % 2 !== 0);
    }
  }
}

/** `#rrggbb` as Phaser wants it. */
function colourNumber(hex: string): number {
  return Number.parseInt(hex.replace('#', '').slice(0, 6), 16) || 0;
}
