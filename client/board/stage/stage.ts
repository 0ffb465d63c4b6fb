// The board on the screen: holds the model and the view, decides what must be painted anew, and lets the loop sleep when nothing moves.
// It knows no input; mountBoard.ts tells it where to look and what to show.
import type Phaser from 'phaser';
import type { BoardModel, BoardOptions } from '../boardModel.ts';
import { clampView, mixViews, startView, type View, type Viewport } from '../camera.ts';
import { WATERS } from '../layout/countryNames.ts';
import { ownPlaces } from '../layout/places.ts';
import { type Sizes, sizesFor } from '../layout/sizes.ts';
import { controlSignature } from '../paint/control.ts';
import { labelFont } from '../paint/paintFace.ts';
import type { Palette } from '../palette.ts';
import type { Frame } from '../playback/frame.ts';
import { ease } from '../playback/timeline.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { Animator } from './animator.ts';
import { Collar, collarWidth } from './collar.ts';
import { resizeGame } from './createGame.ts';
import { DecalLayer } from './decalLayer.ts';
import { NOTHING_LEFT, type Residue, sceneryOf, withRest } from './scenery.ts';
import { SheetLayer } from './sheetLayer.ts';
import { type Override, StampLayer } from './stampLayer.ts';
import type { Window } from './window.ts';

export interface StageSetting {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly sheet: Sheet;
  readonly relief: CanvasImageSource | null;
  readonly options: BoardOptions;
  readonly palette: Palette;
}

/** ms without a change of view after which the sharp part is painted. */
const REST = 130;

export class Stage {
  readonly animator = new Animator(() => performance.now());
  readonly sheet: Sheet;
  readonly #setting: StageSetting;
  #palette: Palette;
  readonly #sheets: SheetLayer;
  readonly #decals: DecalLayer;
  readonly #stamps: StampLayer;
  readonly #collar: Collar;
  #model: BoardModel | null = null;
  #frame: Frame | null = null;
  #residue: Residue = NOTHING_LEFT;
  /** Ends the step that is being played. */
  #settle: (() => void) | null = null;
  /** Rises with each model from outside: a step that waited meanwhile is out of date. */
  #generation = 0;
  #view: View = { x: 800, y: 500, zoom: 1 };
  #viewport: Viewport = { width: 1, height: 1 };
  #inset = 0;
  #pixelRatio = 1;
  #painted = '';
  #layoutStale = true;
  #viewMoved = 0;
  #placeStale = true;
  #overrides: ReadonlyMap<string, Override> = new Map();

  constructor(setting: StageSetting) {
    this.#setting = setting;
    this.sheet = setting.sheet;
    this.#palette = setting.palette;
    const ruler = document.createElement('canvas').getContext('2d');
    const measure = (text: string, font: string): number => {
      if (!ruler) return text.length * 8;
      ruler.font = font;
      return ruler.measureText(text).width;
    };
    this.#measure = measure;
    this.#sheets = new SheetLayer(setting.scene);
    this.#decals = new DecalLayer(setting.scene);
    this.#stamps = new StampLayer(setting.scene, measure);
    this.#collar = new Collar(setting.scene);
    setting.scene.events.on('update', () => this.#tick());
  }

  readonly #measure: (text: string, font: string) => number;

  get view(): View {
    return this.#view;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get inset(): number {
    return this.#inset;
  }

  get model(): BoardModel | null {
    return this.#model;
  }

  get generation(): number {
    return this.#generation;
  }

  get sizes(): Sizes {
    return sizesFor({
      size: this.#model?.size ?? 'match',
      width: this.#viewport.width + 2 * this.#inset,
      zoom: this.#view.zoom,
      miniature: this.#setting.options.miniature ?? false,
    });
  }

  /** Shows the model as it is; whatever a playback left is gone. */
  setModel(model: BoardModel): void {
    this.#settle = null;
    this.animator.stop('play');
    this.#generation += 1;
    this.#residue = NOTHING_LEFT;
    this.#frame = null;
    const opens = this.#model === null && !this.#setting.options.miniature;
    this.#replaceModel(model);
    if (!opens) return;
    this.setView(startView(this.#viewport, model.size ?? 'match', ownPlaces(model)));
    this.#viewMoved = 0;
  }

  /** The model a step leads to, while its frames are still to come; leftovers of earlier steps stay. `settle` ends the step. */
  beginPlay(model: BoardModel, first: Frame, settle: () => void): void {
    this.#settle = settle;
    this.#frame = first;
    this.#replaceModel(model);
  }

  /** Ends the step that is being played where it leads, if there is one (and it is this one). */
  settlePlay(only: (() => void) | null = this.#settle): void {
    if (this.#settle === null || this.#settle !== only) return;
    this.#settle = null;
    this.animator.stop('play');
    only();
  }

  /** What a played step leaves: its model, and the marks of its last frame. */
  endPlay(model: BoardModel, last: Frame): void {
    this.#residue = withRest(this.#residue, last);
    this.#frame = null;
    this.#replaceModel(model);
  }

  setFrame(frame: Frame): void {
    this.#frame = frame;
    this.#layoutStale = true;
    this.wake();
  }

  setView(view: View): void {
    this.#view = clampView(view, this.#viewport);
    this.#viewMoved = performance.now();
    this.#placeStale = true;
    this.wake();
  }

  /** Moves there over `duration` ms. */
  glideTo(target: View, duration: number): Promise<void> {
    const from = this.#view;
    const to = clampView(target, this.#viewport);
    return this.animate('view', this.#setting.options.reducedMotion ? 0 : duration, (part) =>
      this.setView(mixViews(from, to, ease(part))),
    );
  }

  animate(group: string, duration: number, apply: (part: number) => void): Promise<void> {
    const ended = this.animator.run(group, duration, apply);
    this.wake();
    return ended;
  }

  /** The host's size changed; CSS px. Keeps the middle of the board where it was. */
  resize(width: number, height: number, pixelRatio: number): void {
    const { game, options } = this.#setting;
    const first = this.#viewport.width <= 1;
    this.#inset = collarWidth(width);
    this.#pixelRatio = pixelRatio;
    this.#viewport = {
      width: Math.max(1, width - 2 * this.#inset),
      height: Math.max(1, height - 2 * this.#inset),
    };
    resizeGame(game, width, height, pixelRatio);
    const opening = options.miniature ? 'miniature' : (this.#model?.size ?? 'match');
    this.setView(
      first ? startView(this.#viewport, opening, this.#model === null ? [] : ownPlaces(this.#model)) : this.#view,
    );
    this.#viewMoved = 0;
    this.repaint();
  }

  /** Everything anew: other colours, fonts have come, the graphics card lost its memory. */
  repaint(palette: Palette = this.#palette): void {
    this.#palette = palette;
    this.#setting.scene.cameras.main.setBackgroundColor(palette.inks.ground);
    this.#stamps.forget();
    this.#decals.forget();
    this.#inkSheet(false);
    this.#layoutStale = true;
    this.#placeStale = true;
    this.wake();
  }

  wake(): void {
    this.#setting.game.loop.wake(true);
  }

  #replaceModel(model: BoardModel): void {
    const control = controlSignature(model);
    const changed = this.#model !== null && control !== this.#painted;
    const fades = changed && !this.#setting.options.reducedMotion;
    this.#model = model;
    if (this.#painted !== control) {
      this.#painted = control;
      this.#inkSheet(fades);
      if (fades) void this.animate('control', 300, (part) => this.#sheets.fade(1 - part));
    }
    this.#layoutStale = true;
    this.wake();
  }

  #inkSheet(keepOld: boolean): void {
    if (!this.#model) return;
    const { relief, options, sheet } = this.#setting;
    const say = options.say;
    // Where fleets are about, its two halves are named instead.
    const fleets = this.#model.units.some(({ kind }) => kind === 'fleet');
    this.#sheets.setInk(
      {
        sheet,
        palette: this.#palette,
        control: this.#model,
        relief,
        waters:
          say && !options.miniature
            ? WATERS.filter(({ word }) => !(word === 'caspian' && fleets)).map(({ word, size, along }) => ({
                text: say({ key: `board.water.${word}` }),
                size,
                along,
              }))
            : [],
      },
      keepOld,
    );
    if (!keepOld) this.#sheets.fade(0);
    this.#placeStale = true;
    this.#viewMoved = 0;
  }

  #window(): Window {
    return { view: this.#view, viewport: this.#viewport, inset: this.#inset, pixelRatio: this.#pixelRatio };
  }

  /** One frame: whatever is out of date is brought up to date; with nothing left to do the loop sleeps. */
  #tick(): void {
    this.animator.tick();
    const window = this.#window();
    const resting = performance.now() - this.#viewMoved >= REST;
    // An element outside the page has no size: nothing is painted for it.
    if (this.#model && resting && this.#viewport.width > 1) {
      if (this.#sheets.needsSharp(window)) {
        this.#sheets.paintSharp(window);
        this.#placeStale = true;
        // Names and arrows fit the new zoom.
        this.#layoutStale = true;
      } else if (this.#sheets.needsWhole) {
        this.#sheets.paintWhole(window);
        this.#placeStale = true;
      }
    }
    if (this.#model && this.#viewport.width > 1 && this.#layoutStale && (resting || this.#frame))
      this.#lay(this.#model);
    if (this.#placeStale) {
      this.#placeStale = false;
      this.#sheets.place(window);
      this.#decals.place(window);
      this.#stamps.place(window, this.#overrides);
      this.#collar.draw(window, this.#palette);
      return;
    }
    const waiting =
      this.#model !== null && this.#viewport.width > 1 && (!resting || this.#layoutStale || this.#sheets.needsWhole);
    if (!this.animator.busy && !waiting) this.#setting.game.loop.sleep();
  }

  #lay(model: BoardModel): void {
    this.#layoutStale = false;
    this.#placeStale = true;
    const { options, sheet } = this.#setting;
    const { zoom } = this.#view;
    const palette = this.#palette;
    const scenery = sceneryOf(model, {
      zoom,
      sizes: this.sizes,
      options,
      measure: (text, size) => this.#measure(text, labelFont({ size, muted: false }, palette)),
      frame: this.#frame,
      residue: this.#residue,
    });
    this.#overrides = scenery.overrides;
    this.#decals.show(scenery.decals, { zoom, pixelRatio: this.#pixelRatio, palette, sheet });
    this.#stamps.show(scenery.stamps, palette, this.#pixelRatio);
  }
}
