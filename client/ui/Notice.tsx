// What happened, in the flow of the page.
import type { ComponentChildren } from 'preact';

export type NoticeTone = 'plain' | 'waiting' | 'danger' | 'good';

/** Words at the place they speak of, with what can be done. Never flies away by itself. */
export const Notice = (props: {
  readonly tone?: NoticeTone;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly testid?: string;
}) => (
  <div
    class={`notice ${props.tone ?? 'plain'}`}
    role={props.tone === 'danger' ? 'alert' : 'status'}
    data-testid={props.testid}
  >
    <div class="say grow">
      {props.title && <b>{props.title} </b>}
      {props.children}
    </div>
    {props.action}
  </div>
);
