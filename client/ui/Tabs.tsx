// Tabs with the keyboard of the platform: arrows move and choose, Home and End jump. One panel is in the page at a time.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Count } from './Count.tsx';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: ComponentChildren;
  readonly count?: number;
  readonly countTone?: 'forYou' | 'waits';
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly class?: string;
}

export const tabPanelId = (id: string): string => `panel-${id}`;

export function Tabs<Id extends string>({ label, items, chosen, onChoose, class: extra = '' }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const at = items.findIndex((item) => item.id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const next = to === undefined ? undefined : items[(to + items.length) % items.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div ref={list} class={`tabs ${extra}`} role="tablist" aria-label={label} onKeyDown={step}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${item.id}`}
          data-testid={`tab-${item.id}`}
          aria-selected={item.id === chosen}
          aria-controls={tabPanelId(item.id)}
          tabIndex={item.id === chosen ? 0 : -1}
          onClick={() => onChoose(item.id)}
        >
          {item.label}
          <Count n={item.count ?? 0} tone={item.countTone ?? 'forYou'} />
        </button>
      ))}
    </div>
  );
}

export const TabPanel = (props: {
  readonly id: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) => (
  <div id={tabPanelId(props.id)} role="tabpanel" aria-labelledby={`tab-${props.id}`} class={props.class}>
    {props.children}
  </div>
);
