// The one live board of a match: an element that moves between the screen and the composer, filled by the lazily loaded drawing code.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BoardEvents, BoardHandle, BoardModel, BoardOptions } from '../../board/boardModel.ts';

export interface BoardPort {
  readonly element: HTMLElement;
  /** null until the board's code has come; `failed` stays true when it never will. */
  readonly handle: ReadonlySignal<BoardHandle | null>;
  readonly failed: ReadonlySignal<boolean>;
  readonly show: (model: BoardModel) => void;
  readonly close: () => void;
}

/** Starts loading at once; what is shown before it has come is drawn when it has. */
export function openBoard(events: BoardEvents, options: BoardOptions): BoardPort {
  const element = document.createElement('div');
  element.className = 'board-host';
  const handle = signal<BoardHandle | null>(null);
  const failed = signal(false);
  let last: BoardModel | null = null;
  let closed = false;
  import('../../board/mountBoard.ts')
    .then(({ mountBoard }) => mountBoard(element, events, options))
    .then((mounted) => {
      if (closed) return mounted.destroy();
      handle.value = mounted;
      if (last !== null) mounted.update(last);
    })
    .catch(() => {
      failed.value = true;
    });
  return {
    element,
    handle,
    failed,
    show(model) {
      last = model;
      handle.value?.update(model);
    },
    close() {
      closed = true;
      handle.value?.destroy();
    },
  };
}
