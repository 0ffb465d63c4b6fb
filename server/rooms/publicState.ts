// The Colyseus schema state: public facts only, in the wire form of shared/protocol/publicStateCodec.ts. Private things never come near it.
import { Encoder, type SchemaType, schema, t } from '@colyseus/schema';
import { packFloor, packLog } from '../../shared/protocol/portions.ts';
import { toWire, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

// The whole state of a long match with its archives; a smaller buffer would be grown, with a warning, at each.
Encoder.BUFFER_SIZE = 256 * 1024;

const text = () => t.string().default('');
const flag = () => t.boolean().default(false);
const small = () => t.uint8().default(0);

export const SeatState = schema(
  { name: text(), power: text(), office: text(), host: flag(), online: flag() },
  'SeatState',
);
export const PowerState = schema(
  {
    playedBy: text(),
    coinsBand: small(),
    stability: small(),
    standing: small(),
    crisis: flag(),
    status: text(),
    lists: flag(),
    regime: text(),
    ledger: text(),
    lines: text(),
    keys: small(),
  },
  'PowerState',
);
export const ProvinceState = schema({ controller: text(), flags: small() }, 'ProvinceState');
export const UnitState = schema(
  { owner: text(), kind: text(), at: text(), coast: text(), guest: flag(), dislodgedFrom: text() },
  'UnitState',
);
export const PublicState = schema(
  {
    code: text(),
    preset: text(),
    settings: text(),
    powers: text(),
    ready: t.uint16().default(0),
    points: text(),
    phase: text(),
    phaseId: t.uint32().default(0),
    round: small(),
    roundsMin: small(),
    roundsMax: small(),
    endsAt: t.float64().default(0),
    pausedLeft: t.int32().default(-1),
    alerts: text(),
    infiltrations: small(),
    collapseAt: small(),
    posts: text(),
    inclusion: t.int16().default(0),
    flow: text(),
    opiumBan: flag(),
    situation: text(),
    card: text(),
    result: text(),
    seats: t.map(SeatState),
    power: t.map(PowerState),
    province: t.map(ProvinceState),
    unit: t.map(UnitState),
    corridor: t.map('string'),
    pact: t.map('string'),
    paper: t.map('string'),
    demand: t.map('string'),
    motion: t.map('string'),
    institution: text(),
    floor: t.array('string'),
    log: t.array('string'),
  },
  'PublicState',
);
export type PublicState = SchemaType<typeof PublicState>;

type Fields = Record<string, unknown>;
interface StateMap<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): unknown;
  delete(key: string): boolean;
  keys(): Iterable<string>;
}

/** Writes `next` over `target`, touching only what differs. */
function assignChanged(target: Fields, next: object): void {
  for (const [key, value] of Object.entries(next)) if (target[key] !== value) target[key] = value;
}

function syncRecords<W extends object>(map: StateMap<W>, next: Record<string, W>, make: (fields: W) => W): void {
  for (const key of [...map.keys()]) if (!(key in next)) map.delete(key);
  for (const [key, fields] of Object.entries(next)) {
    const present = map.get(key);
    if (present) assignChanged(present as Fields, fields);
    else map.set(key, make(fields));
  }
}

function syncStrings(map: StateMap<string>, next: Record<string, string>): void {
  for (const key of [...map.keys()]) if (!(key in next)) map.delete(key);
  for (const [key, value] of Object.entries(next)) if (map.get(key) !== value) map.set(key, value);
}

/** Items that each list has been given so far. */
const itemsSent = new WeakMap<object, number>();

/** What is new in a list goes out as one text, for every item of a list costs its own address. A shorter list means another match and starts over. */
function syncPortions<T>(
  list: { push(text: string): unknown; clear(): void },
  items: readonly T[],
  write: (fresh: readonly T[]) => string,
): void {
  if (items.length < (itemsSent.get(list) ?? 0)) {
    list.clear();
    itemsSent.delete(list);
  }
  const fresh = items.slice(itemsSent.get(list) ?? 0);
  if (fresh.length > 0) list.push(write(fresh));
  itemsSent.set(list, items.length);
}

/** Both rooms of a match are given the same view. */
const WIRED = new WeakMap<PublicView, WireState>();

function wireOf(view: PublicView): WireState {
  // What only grows is sent in portions of its own.
  const wire = WIRED.get(view) ?? toWire({ ...view, floor: [], log: [] }, view.log);
  WIRED.set(view, wire);
  return wire;
}

/** Brings the schema state up to a public view; Colyseus sends only the differences. */
export function applyPublicView(state: PublicState, view: PublicView): void {
  const {
    seats,
    power,
    province,
    unit,
    corridor,
    pact,
    paper,
    demand,
    motion,
    floor: _floor,
    log: _log,
    ...scalars
  }: WireState = wireOf(view);
  assignChanged(state as unknown as Fields, scalars);
  syncRecords(state.seats as unknown as StateMap<(typeof seats)[string]>, seats, (w) => new SeatState(w) as never);
  syncRecords(state.power as unknown as StateMap<(typeof power)[string]>, power, (w) => new PowerState(w) as never);
  syncRecords(
    state.province as unknown as StateMap<(typeof province)[string]>,
    province,
    (w) => new ProvinceState(w) as never,
  );
  syncRecords(state.unit as unknown as StateMap<(typeof unit)[string]>, unit, (w) => new UnitState(w) as never);
  syncStrings(state.corridor as unknown as StateMap<string>, corridor);
  syncStrings(state.pact as unknown as StateMap<string>, pact);
  syncStrings(state.paper as unknown as StateMap<string>, paper);
  syncStrings(state.demand as unknown as StateMap<string>, demand);
  syncStrings(state.motion as unknown as StateMap<string>, motion);
  syncPortions(state.floor, view.floor, packFloor);
  syncPortions(state.log, view.log, packLog);
}
