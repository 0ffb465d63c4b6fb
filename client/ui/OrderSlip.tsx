// A written order as a slip over the foot of the board.
import type { ComponentChildren } from 'preact';

export interface OrderSlipProps {
  readonly glyph: ComponentChildren;
  /** Verb phrase: "Kulob holds". */
  readonly title: ComponentChildren;
  /** What it means: "Dushanbe may back it". */
  readonly what: ComponentChildren;
  readonly needsSignature?: boolean;
  readonly undo?: ComponentChildren;
  readonly onHover?: (over: boolean) => void;
  readonly testid?: string;
}

export const OrderSlip = (props: OrderSlipProps) => (
  <article
    class={`order-slip ${props.needsSignature ? 'ask' : ''}`}
    data-testid={props.testid}
    onMouseEnter={() => props.onHover?.(true)}
    onMouseLeave={() => props.onHover?.(false)}
    onFocusIn={() => props.onHover?.(true)}
    onFocusOut={() => props.onHover?.(false)}
  >
    <span class="glyph" aria-hidden="true">
      {props.glyph}
    </span>
    <b>{props.title}</b>
    <span class="what">{props.what}</span>
    {props.undo && <span class="undo">{props.undo}</span>}
  </article>
);
