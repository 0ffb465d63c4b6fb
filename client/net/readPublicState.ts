// The Colyseus schema state as a public view. Parts that did not change keep their identity, so that panels can tell.
import { fromWire, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** What every schema object of the SDK can do, and all that is asked of it. */
export interface SchemaState {
  toJSON(): unknown;
}

export interface ReadState {
  readonly wire: WireState;
  readonly view: PublicView;
}

/** Wire fields behind a section of the view, where it is not the one field of the same name. */
const MADE_OF: Partial<Record<keyof PublicView, readonly string[]>> = {
  clock: ['phase', 'phaseId', 'round', 'roundsMin', 'roundsMax', 'endsAt', 'pausedLeft'],
  power: ['power', 'ready', 'points'],
};

type Fields = Readonly<Record<string, unknown>>;

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  return left.length === Object.keys(b).length && left.every(([key, value]) => same(value, (b as Fields)[key]));
}

/** Whether the room has filled the state at all: before the first patch it is empty. */
export const isFilled = (state: unknown): state is SchemaState =>
  typeof state === 'object' && state !== null && Boolean((state as { readonly code?: unknown }).code);

/** The view of a schema state. `before` is what was read last; its unchanged sections are kept. */
export function readPublicState(state: SchemaState, before: ReadState | null = null): ReadState {
  const wire = state.toJSON() as WireState;
  const view = fromWire(wire);
  if (!before) return { wire, view };
  const unchanged = (section: keyof PublicView): boolean =>
    // Pacts are read from the log too, which changes more often than they do.
    section === 'pact'
      ? same(view.pact, before.view.pact)
      : (MADE_OF[section] ?? [section]).every((key) =>
          same((wire as unknown as Fields)[key], (before.wire as unknown as Fields)[key]),
        );
  const kept = (Object.keys(view) as (keyof PublicView)[]).filter(unchanged);
  return { wire, view: { ...view, ...Object.fromEntries(kept.map((section) => [section, before.view[section]])) } };
}
