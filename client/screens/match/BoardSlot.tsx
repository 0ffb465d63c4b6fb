// A place where the one board can be. The last slot on the screen has it; words stand there until it has come.
import { useEffect, useRef } from 'preact/hooks';
import { word } from '../../panels/words.ts';
import { Working } from '../../ui/Working.tsx';
import type { BoardPort } from './boardPort.ts';

export function BoardSlot({ port, class: extra = '' }: { readonly port: BoardPort; readonly class?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = place.current;
    const before = port.element.parentElement;
    here?.appendChild(port.element);
    return () => {
      // Back to where it was: the composer lends the board and returns it.
      if (port.element.parentElement === here && before !== null && before !== here) before.appendChild(port.element);
    };
  }, [port]);
  return (
    <div ref={place} class={`board-slot ${extra}`} data-testid="board">
      {port.handle.value === null && !port.failed.value && <Working words={word('match.board.loading')} />}
      {port.failed.value && <p class="match-note board-failed">{word('match.board.failed')}</p>}
    </div>
  );
}
