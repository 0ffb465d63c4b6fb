// Turns one of our own SVG files (given as text by the bundler) into elements, so that an emblem takes the colour of its surroundings.
import { type ComponentChild, h } from 'preact';

const TAG = /<(\/?)([a-z]+)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>/gi;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gi;

interface Open {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: ComponentChild[];
}

/** The elements inside `<svg>…</svg>`. Only what our emblem files use is understood: tags, attributes, nesting. */
export function svgInside(markup: string): readonly ComponentChild[] {
  const stack: Open[] = [{ tag: '', attributes: {}, children: [] }];
  for (const [, closing, tag = '', rest = '', empty] of markup.matchAll(TAG)) {
    if (tag === 'svg') continue;
    if (closing) close(stack);
    else {
      const attributes = Object.fromEntries([...rest.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));
      stack.push({ tag, attributes, children: [] });
      if (empty) close(stack);
    }
  }
  return stack[0]?.children ?? [];
}

function close(stack: Open[]): void {
  const done = stack.pop();
  if (done) stack.at(-1)?.children.push(h(done.tag, done.attributes, done.children));
}
