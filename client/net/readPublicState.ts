// The Colyseus schema state as a public view. Parts that did not change keep their identity, so that panels can tell.
import { fromWire, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** What the SDK's collections have in common: enough to read them, and easy to make in a test. */
interface SchemaMap {
  forEach(each: (value: unknown, key: string) => void): void;
}
type SchemaFields = Readonly<Record<string, unknown>>;

const MAPS = [
  'seats',
  'power',
  'province',
  'unit',
  'corridor',
  'pact',
  'demand',
] as const satisfies readonly (keyof WireState)[];
const LISTS = ['floor', 'log'] as const satisfies readonly (keyof WireState)[];

const SCALARS = [
  'code',
  'preset',
  'settings',
  'powers',
  'phase',
  'phaseId',
  'round',
  'roundsMin',
  'roundsMax',
  'endsAt',
  'pausedLeft',
  'alerts',
  'infiltrations',
  'collapseAt',
  'posts',
  'inclusion',
  'flow',
  'opiumBan',
  'card',
  'result',
] as const satisfies readonly Exclude<keyof WireState, (typeof MAPS)[number] | (typeof LISTS)[number]>[];

/** Fields of the records in the maps (schema objects keep their fields as accessors, so they are named). */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  seats: ['name', 'power', 'office', 'host', 'online'],
  power: [
    'playedBy',
    'ready',
    'coinsBand',
    'stability',
    'standing',
    'crisis',
    'status',
    'lists',
    'regime',
    'ledger',
    'points',
    'keys',
  ],
  province: ['controller', 'flags'],
  unit: ['owner', 'kind', 'at', 'coast', 'guest', 'dislodgedFrom'],
};

/** Sections of the view and the wire fields that make them. */
const MADE_OF: { readonly [Section in keyof PublicView]: readonly (keyof WireState)[] } = {
  code: ['code'],
  preset: ['preset'],
  settings: ['settings'],
  powers: ['powers'],
  clock: ['phase', 'phaseId', 'round', 'roundsMin', 'roundsMax', 'endsAt', 'pausedLeft'],
  seats: ['seats'],
  power: ['power'],
  province: ['province'],
  unit: ['unit'],
  alerts: ['alerts'],
  infiltrations: ['infiltrations'],
  collapseAt: ['collapseAt'],
  posts: ['posts'],
  inclusion: ['inclusion'],
  flow: ['flow'],
  opiumBan: ['opiumBan'],
  corridor: ['corridor'],
  pact: ['pact'],
  demand: ['demand'],
  card: ['card'],
  floor: ['floor'],
  log: ['log'],
  result: ['result'],
};

export interface ReadState {
  readonly wire: WireState;
  readonly view: PublicView;
}

const plain = (fields: readonly string[], value: SchemaFields) =>
  Object.fromEntries(fields.map((field) => [field, value[field]]));

function wireOf(state: SchemaFields): WireState {
  const wire: Record<string, unknown> = {};
  for (const key of SCALARS) wire[key] = state[key];
  for (const key of MAPS) {
    const record: Record<string, unknown> = {};
    const fields = RECORDS[key];
    (state[key] as SchemaMap).forEach((value, id) => {
      record[id] = fields ? plain(fields, value as SchemaFields) : value;
    });
    wire[key] = record;
  }
  for (const key of LISTS) wire[key] = Array.from(state[key] as Iterable<string>);
  return wire as unknown as WireState;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  return left.length === Object.keys(b).length && left.every(([key, value]) => same(value, (b as SchemaFields)[key]));
}

/** Whether the SDK has filled the state at all: before the first patch it is empty. */
export const isFilled = (state: unknown): state is SchemaFields =>
  typeof state === 'object' &&
  state !== null &&
  typeof (state as SchemaFields).code === 'string' &&
  (state as SchemaFields).code !== '';

/** The view of a schema state. `before` is what was read last; its unchanged sections are kept. */
export function readPublicState(state: SchemaFields, before: ReadState | null = null): ReadState {
  const wire = wireOf(state);
  const view = fromWire(wire);
  if (!before) return { wire, view };
  const kept = (Object.keys(MADE_OF) as (keyof PublicView)[]).filter((section) =>
    MADE_OF[section].every((key) => same(wire[key], before.wire[key])),
  );
  return { wire, view: { ...view, ...Object.fromEntries(kept.map((section) => [section, before.view[section]])) } };
}
