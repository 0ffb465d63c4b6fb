// Starts Phaser with one scene and nothing else: no sound, no input of its own, no loader. The loop sleeps unless it is woken.
import Phaser from 'phaser';

export interface GameOptions {
  readonly parent: HTMLElement;
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export interface RunningGame {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** Resolves when the scene can be drawn into. Falls back to Canvas 2D where WebGL is missing or only imitated in software. */
export function createGame(options: GameOptions): Promise<RunningGame> {
  return new Promise((resolve) => {
    new Phaser.Game({
      type: rendererType(options.renderer),
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
  });
}

function rendererType(wish: GameOptions['renderer']): number {
  switch (wish) {
    case 'webgl':
      return Phaser.WEBGL;
    case 'canvas':
      return Phaser.CANVAS;
    case 'auto':
      return hasGraphicsCard() ? Phaser.AUTO : Phaser.CANVAS;
  }
}

/** WebGL drawn by the processor is many times slower than Canvas 2D on the same machine. */
function hasGraphicsCard(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!probe) return false;
  const info = probe.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(probe.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
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
