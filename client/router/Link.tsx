// A link to another screen of ours: a real address, so that it can be copied or opened in a new tab; a plain click stays in the page.
import type { ComponentChildren } from 'preact';
import { goTo } from './route.ts';

export const Link = (props: {
  readonly to: string;
  readonly class?: string;
  readonly children: ComponentChildren;
  readonly testid?: string;
}) => (
  <a
    href={props.to}
    class={props.class}
    data-testid={props.testid}
    onClick={(event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(props.to);
    }}
  >
    {props.children}
  </a>
);
