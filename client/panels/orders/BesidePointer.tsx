// A slip over the board: beside the pointer while it rests, in the corner once it was tapped and on a phone.
import type { ComponentChildren } from 'preact';
import { word } from '../words.ts';

interface BesidePointerProps {
  /** Client pixels of the pointer; null: in the corner. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly width: number;
  readonly height: number;
  /** Stays until it is closed; absent: goes with the pointer. */
  readonly close?: () => void;
  readonly class?: string;
  readonly testid?: string;
  readonly children: ComponentChildren;
}

export function BesidePointer({ at, width, height, close, class: extra = '', testid, children }: BesidePointerProps) {
  const style =
    at === null
      ? undefined
      : {
          position: 'fixed',
          left: `${Math.max(8, Math.min(at.x + 18, window.innerWidth - width - 8))}px`,
          top: `${Math.max(8, Math.min(at.y + 18, window.innerHeight - height - 8))}px`,
        };
  return (
    <div
      class={`inspected${close === undefined ? ' is-free' : ''} ${extra}`}
      style={style}
      role="status"
      data-testid={testid}
    >
      {children}
      {close !== undefined && (
        <button type="button" class="unit-card-close" aria-label={word('match.close')} onClick={close}>
          ×
        </button>
      )}
    </div>
  );
}
