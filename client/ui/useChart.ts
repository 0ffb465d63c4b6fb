// A chart that is drawn when its code has come: the box to draw in, and whether it never will.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { theme } from './theme.ts';

export interface Chart {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Then the same has to be said in words or a table. */
  readonly failed: boolean;
}

/** Draws anew when a dependency or the theme changes. `load` brings the code; its answer draws, and answers with how to take it away. */
export function useChart(
  load: () => Promise<(box: HTMLElement) => () => void>,
  dependencies: readonly unknown[],
): Chart {
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const shade = theme.value;
  useEffect(() => {
    const here = box.current;
    if (here === null) return;
    let gone = false;
    let close = () => {};
    load()
      .then((draw) => {
        if (!gone) close = draw(here);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      close();
    };
  }, [...dependencies, shade]);
  return { box, failed };
}
