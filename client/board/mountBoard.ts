// Mounts the board in an element: loads the sheet, starts the stage, turns gestures and keys into events and looks.
// Imported lazily, so that Phaser and the sheet are a chunk of their own.

import topologyUrl from '../../assets/board/board.topo.json?url';
import reliefUrl from '../../assets/board/relief.webp?url';
import type { MountBoard } from './boardModel.ts';
import { fitView, isInView, viewOn, zoomAt } from './camera.ts';
import { listenToInput } from './input.ts';
import { anchorOf } from './layout/places.ts';
import { readPalette } from './palette.ts';
import { playStep } from './playback/playStep.ts';
import { type BoardTopology, decodeSheet } from './sheet/sheet.ts';
import { createGame, destroyGame } from './stage/createGame.ts';
import { Stage } from './stage/stage.ts';

/** Sharper than three device pixels nobody sees, and they cost. */
const SHARPEST = 3;
const GLIDE = 240;
/** px from the edge within which a place counts as out of view. */
const REVEAL_EDGE = 40;

export const mountBoard: MountBoard = async (element, events, options) => {
  const pixelRatio = (): number => Math.min(SHARPEST, Math.max(1, window.devicePixelRatio || 1));
  const host = hostIn(element);
  const size = (): [number, number] => [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
  const [width, height] = size();
  const ratio = pixelRatio();
  const [topology, relief, { game, scene }] = await Promise.all([
    loadTopology(),
    loadRelief(),
    createGame({
      parent: host,
      renderer: options.renderer,
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
      pixelRatio: ratio,
    }),
    loadFonts(),
  ]);
  const stage = new Stage({
    game,
    scene,
    sheet: decodeSheet(topology),
    relief,
    options,
    palette: readPalette(document.documentElement),
  });
  const { canvas } = game;
  canvas.style.display = 'block';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', options.say?.({ key: 'board.aria' }) ?? '');

  const fitHost = (): void => {
    const [w, h] = size();
    stage.resize(w, h, pixelRatio());
  };
  fitHost();
  const observer = new ResizeObserver(() => {
    const [w, h] = size();
    const same = canvas.width === Math.round(w * pixelRatio()) && canvas.height === Math.round(h * pixelRatio());
    if (!same) fitHost();
  });
  observer.observe(host);
  // Moving to another screen changes the pixel ratio alone.
  const onScreen = (): void => fitHost();
  const density = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  density.addEventListener('change', onScreen);
  // Letters that come late are painted late, once.
  const onFonts = (): void => stage.repaint();
  document.fonts?.addEventListener('loadingdone', onFonts);
  // A graphics card may lose its memory (sleep, another program): all pictures are painted again.
  const onRestored = (): void => stage.repaint();
  canvas.addEventListener('webglcontextrestored', onRestored);
  // A hidden page draws no frames, and nobody should wait for them.
  const onHidden = (): void => {
    if (document.hidden) stage.animator.finish();
    else stage.wake();
  };
  document.addEventListener('visibilitychange', onHidden);
  const stopInput = options.miniature ? () => {} : listenToInput({ canvas, stage, events });

  return {
    update: (model) => stage.setModel(model),
    play: (step, speed) => playStep(stage, step, { speed, reducedMotion: options.reducedMotion || document.hidden }),
    focusOn: (id) => {
      const at = anchorOf(id);
      if (at) void stage.glideTo(viewOn(stage.view, stage.viewport, at, 0.83), GLIDE);
    },
    reveal: (id) => {
      const at = anchorOf(id);
      if (!at || isInView(stage.view, stage.viewport, at, REVEAL_EDGE)) return;
      void stage.glideTo(viewOn(stage.view, stage.viewport, at, stage.view.zoom), GLIDE);
    },
    zoomBy: (factor) => {
      const { width: w, height: h } = stage.viewport;
      void stage.glideTo(zoomAt(stage.view, stage.viewport, factor, [w / 2, h / 2]), GLIDE);
    },
    fit: () => void stage.glideTo(fitView(stage.viewport), GLIDE),
    keepView: () => {
      const { view } = stage;
      return () => void stage.glideTo(view, GLIDE);
    },
    setTheme: () => stage.repaint(readPalette(document.documentElement)),
    destroy: () => {
      stopInput();
      observer.disconnect();
      density.removeEventListener('change', onScreen);
      document.fonts?.removeEventListener('loadingdone', onFonts);
      document.removeEventListener('visibilitychange', onHidden);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      stage.animator.finish();
      destroyGame(game);
      host.remove();
    },
  };
};

/** A box of our own, so that Phaser's size never pushes the page's layout. */
function hostIn(element: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  // An element that is not in the page yet has no computed style: its position is the page's affair then.
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
  element.append(host);
  return host;
}

async function loadTopology(): Promise<BoardTopology> {
  const answer = await fetch(topologyUrl);
  if (!answer.ok) throw new Error(`board file: ${answer.status}`);
  return (await answer.json()) as BoardTopology;
}

/** Decoration: a board without relief is still a board. */
async function loadRelief(): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = reliefUrl;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}

/** Waits for the two faces, at most a moment: late ones are painted when they come. */
async function loadFonts(): Promise<void> {
  if (!document.fonts) return;
  const { serif, sans } = readPalette(document.documentElement);
  const faces = [`650 15px ${serif}`, `italic 500 14px ${serif}`, `650 12px ${sans}`].map((font) =>
    document.fonts.load(font).catch(() => []),
  );
  await Promise.race([Promise.all(faces), new Promise((resolve) => setTimeout(resolve, 1200))]);
}
