// A few choices side by side.
import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';

/** One of several: the chosen one is inked. */
export function ButtonGroup<Value extends string>(props: {
  readonly label: string;
  readonly items: readonly { readonly value: Value; readonly label: ComponentChildren; readonly why?: string | null }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="btns bare" aria-label={props.label}>
      {props.items.map((item) => (
        <Button
          key={item.value}
          small
          why={item.why}
          pressed={item.value === props.chosen}
          onClick={() => props.onChoose(item.value)}
        >
          {item.label}
        </Button>
      ))}
    </fieldset>
  );
}
