// The living map of the landing page. It comes after the first paint, by itself, and only where it is seen; without it the page works.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardHandle } from '../../board/boardModel.ts';
import { theme } from '../../ui/theme.ts';
import { miniatureModel } from './miniatureModel.ts';

const PHONE = '(max-width: 700px)';
const nothing = () => {};

/** `small`: the strip of the phone; the other one stands in the collar of wider screens. */
export function Miniature({ small = false }: { readonly small?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const [board, setBoard] = useState<BoardHandle | null>(null);
  useEffect(() => {
    let mounted: BoardHandle | null = null;
    let gone = false;
    if (matchMedia(PHONE).matches !== small || savesData()) return;
    const begin = () =>
      import('../../board/mountBoard.ts')
        .then(({ mountBoard }) => {
          const element = place.current;
          if (gone || !element) return;
          return mountBoard(
            element,
            { onProvince: nothing, onUnit: nothing, onAlert: nothing, onInspect: nothing, onBackground: nothing },
            {
              theme: theme.peek(),
              renderer: new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : 'auto',
              reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
              label: (id) => id,
              miniature: true,
            },
          );
        })
        .then((handle) => {
          if (!handle) return;
          if (gone) return handle.destroy();
          mounted = handle;
          handle.update(miniatureModel());
          setBoard(handle);
        })
        // The map is an ornament here: without it the page is complete.
        .catch(nothing);
    const stop = whenIdle(begin);
    return () => {
      gone = true;
      stop();
      mounted?.destroy();
    };
  }, [small]);
  const shown = theme.value;
  useEffect(() => board?.setTheme(shown), [board, shown]);
  return <div ref={place} class={`miniature ${board ? 'here' : ''}`} aria-hidden="true" />;
}

function savesData(): boolean {
  const connection = (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection;
  return connection?.saveData ?? false;
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: 1500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 300);
  return () => clearTimeout(id);
}
