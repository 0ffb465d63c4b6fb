// What the map shows: a row of switches on a wide screen, a menu under the thumb on a phone; Alt+M goes through them.
import { useEffect, useState } from 'preact/hooks';
import type { BoardLayer } from '../../board/boardModel.ts';
import type { MatchUi } from '../../store/matchUi.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';

/** In the order of the switches. A spectator has no orders and gets no proposals. */
export function layersFor(playing: boolean): readonly BoardLayer[] {
  const all: readonly BoardLayer[] = ['control', 'threat', 'treaties', 'flows'];
  return playing ? [...all, 'orders', 'proposed'] : all;
}

function showLayer(ui: MatchUi, layer: BoardLayer): void {
  ui.layer.value = layer;
  ui.keyOpen.value = true;
}

/** Alt+M shows the next layer, Alt+Shift+M the one before. */
export function useLayerKeys(): void {
  const { ui, me } = useMatch();
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyM') return;
      if (ui.overlay.value.kind === 'playback' || ui.composing.value !== null) return;
      event.preventDefault();
      const layers = layersFor(me !== null);
      const step = event.shiftKey ? layers.length - 1 : 1;
      showLayer(ui, layers[(layers.indexOf(ui.layer.value) + step) % layers.length] ?? 'control');
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, [ui, me]);
}

export function LayerSwitch() {
  const { ui, me } = useMatch();
  useLayerKeys();
  return (
    <fieldset class="board-layers set" aria-label={word('match.layers')} title={word('match.layers.keys')}>
      {layersFor(me !== null).map((layer) => (
        <button
          type="button"
          key={layer}
          aria-pressed={ui.layer.value === layer}
          data-testid={`layer-${layer}`}
          onClick={() => showLayer(ui, layer)}
        >
          {word(`match.layer.${layer}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** On a phone: one button, the layers in words beside it while it is open. */
export function LayerMenu() {
  const { ui, me } = useMatch();
  const [open, setOpen] = useState(false);
  useLayerKeys();
  return (
    <div class="layer-menu">
      {open && (
        <fieldset class="layer-menu-list set" aria-label={word('match.layers')}>
          {layersFor(me !== null).map((layer) => (
            <button
              type="button"
              key={layer}
              aria-pressed={ui.layer.value === layer}
              data-testid={`layer-${layer}`}
              onClick={() => {
                showLayer(ui, layer);
                setOpen(false);
              }}
            >
              {word(`match.layer.${layer}`)}
            </button>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        aria-expanded={open}
        aria-label={word('match.layers.now', { layer: { key: `match.layer.${ui.layer.value}` } })}
        title={word(`match.layer.${ui.layer.value}`)}
        data-testid="layer-menu"
        onClick={() => setOpen(!open)}
      >
        <Icon name="layers" />
      </button>
    </div>
  );
}
