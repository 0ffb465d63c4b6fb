// A picture painted with Canvas 2D and shown by Phaser: the only kind of thing on the stage.
import type Phaser from 'phaser';

let pictures = 0;

export interface Painted {
  readonly key: string;
  readonly canvas: HTMLCanvasElement;
}

/**
 * Makes a texture of the given size in device pixels. Uses a plain texture, since Phaser's CanvasTexture reads all pixels back at birth,
 * which costs as much as the painting.
 */
export function paintTexture(
  scene: Phaser.Scene,
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): Painted {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints no canvas.');
  paint(context);
  pictures += 1;
  const key = `picture-${pictures}`;
  const texture = scene.textures.create(key, canvas, canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return { key, canvas };
}

export function dropTexture(scene: Phaser.Scene, painted: Painted): void {
  scene.textures.remove(painted.key);
  // Lets the browser give the memory back at once.
  painted.canvas.width = 0;
  painted.canvas.height = 0;
}
