// Starts Phaser with one scene and nothing else: no sound, no input of its own, no loader. The loop sleeps unless it is woken.
import Phaser from 'phaser';

export interface GameOptions {
  readonly parent: HTMLElement;
  readonly renderer: 'auto' | 'canvas';
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export interface RunningGame {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** Resolves when the scene can be drawn into. Falls back to Canvas 2D where WebGL is missing. */
export function createGame(options: GameOptions): Promise<RunningGame> {
  return new Promise((resolve) => {
    const start = (): Phaser.Game =>
      new Phaser.Game({
        type: options.renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
        parent: options.parent,
        width: options.width,
        height: options.height,
        transparent: false,
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        antialias: true,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / options.pixelRatio, autoRound: false },
        powerPreference: 'low-power',
        scene: {
          create(this: Phaser.Scene) {
            resolve({ game: this.game, scene: this });
          },
        },
      });
    start();
  });
}

/** Fits the drawing buffer to the window; sizes in CSS px. */
export function resizeGame(game: Phaser.Game, width: number, height: number, pixelRatio: number): void {
  const [w, h] = [Math.max(1, Math.round(width * pixelRatio)), Math.max(1, Math.round(height * pixelRatio))];
  game.scale.setZoom(1 / pixelRatio);
  game.scale.resize(w, h);
  const { style } = game.canvas;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Takes the game down at once, even when its loop sleeps. */
export function destroyGame(game: Phaser.Game): void {
  game.destroy(true);
  // The destruction is carried out by the next step.
  game.loop.wake();
}
