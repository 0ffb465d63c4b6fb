// Development page: the board alone, with fixtures. Not part of the product's build.
// ?scene=match|choices|playback|treaties|threat|occupied|landing &theme=dark &renderer=canvas|webgl &size=playback &motion=reduced
import { PROVINCE_FACTS, type RegionId } from '../../../shared/board/provinceFacts.ts';
import { board as words } from '../../../shared/text/en/board.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { BoardHandle } from '../boardModel.ts';
import { mountBoard } from '../mountBoard.ts';
import { SCENES, type SceneName } from './fixtures.ts';
import { STEPS } from './steps.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset.theme = theme;
Object.assign(document.body.style, { margin: '0' });
const main = document.querySelector<HTMLElement>('#board');
if (!main) throw new Error('no #board');
Object.assign(main.style, { position: 'fixed', inset: '0' });

const name = (id: string): string => PROVINCE_FACTS[id as RegionId]?.name ?? id;
const say = ({ key, args }: Text): string =>
  ((words as Readonly<Record<string, string>>)[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, field: string) => {
    const arg = args?.[field];
    return typeof arg === 'object' && 'province' in arg ? name(arg.province) : String(arg);
  });

const scene: SceneName = Object.keys(SCENES).includes(query.get('scene') ?? '')
  ? (query.get('scene') as SceneName)
  : 'match';
const renderer = query.get('renderer');
const heard: string[] = [];
const started = performance.now();
const handle = await mountBoard(
  main,
  {
    onProvince: (id) => heard.push(`province ${id}`),
    onUnit: (id) => heard.push(`unit ${id}`),
    onAlert: (id) => heard.push(`alert ${id}`),
    onInspect: (id) => heard.push(`inspect ${id}`),
    onBackground: () => heard.push('background'),
  },
  {
    theme,
    renderer: renderer === 'canvas' || renderer === 'webgl' ? renderer : 'auto',
    reducedMotion: query.get('motion') === 'reduced',
    label: name,
    say,
    miniature: scene === 'landing',
  },
);
const size = query.get('size');
handle.update({
  ...SCENES[scene],
  size: size === 'playback' || size === 'projector' ? size : 'match',
});

declare global {
  interface Window {
    boardDev: {
      readonly handle: BoardHandle;
      readonly heard: string[];
      readonly mountedIn: number;
      readonly scenes: typeof SCENES;
      readonly playAll: (speed: number) => Promise<void>;
    };
  }
}
window.boardDev = {
  handle,
  heard,
  mountedIn: performance.now() - started,
  scenes: SCENES,
  playAll: async (speed) => {
    for (const step of STEPS) await handle.play(step, speed);
  },
};
if (scene === 'playback' && query.get('play') !== 'no') void window.boardDev.playAll(Number(query.get('speed') ?? 1));
