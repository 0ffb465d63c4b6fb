// The key to a layer: each sign with what it means, and under it every place as a line that leads there. Nothing is only on the board.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardLayer } from '../../board/boardModel.ts';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';
import { FlowsKey } from './FlowsKey.tsx';
import { OrdersKey, ProposedKey } from './OrdersKey.tsx';
import { ThreatKey } from './ThreatKey.tsx';

/** Null for layers that need none or have their own (control, treaties). */
export function LayerKey({ layer }: { readonly layer: BoardLayer }) {
  switch (layer) {
    case 'threat':
      return <ThreatKey />;
    case 'flows':
      return <FlowsKey />;
    case 'orders':
      return <OrdersKey />;
    case 'proposed':
      return <ProposedKey />;
    case 'control':
    case 'treaties':
      return null;
  }
}

export function KeyFrame({ layer, children }: { readonly layer: BoardLayer; readonly children: ComponentChildren }) {
  const { ui } = useMatch();
  const key = useRef<HTMLElement>(null);
  // In the sheet of a phone it may have been scrolled away.
  useEffect(() => key.current?.scrollIntoView({ block: 'nearest' }), [layer]);
  const title = word(`match.key.${layer}`);
  return (
    <section ref={key} class="layer-key" aria-label={title} data-testid={`key-${layer}`}>
      <header>
        <h3 class="lbl">{title}</h3>
        <button
          type="button"
          class="layer-key-fold"
          aria-label={word('match.key.fold')}
          onClick={() => {
            ui.keyOpen.value = false;
          }}
        >
          ×
        </button>
      </header>
      {children}
    </section>
  );
}
