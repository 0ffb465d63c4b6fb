// How the public view travels in the Colyseus schema state: scalars as fields, structures as compact JSON, keyed so that a change costs only itself.
// The server writes with `toWire`, every client reads with `fromWire`; nothing else knows the wire form.

import type { PublicPower, PublicProvince, PublicSeat, PublicUnit, PublicView } from '../view/publicView.ts';
import { pack, packOnce, unpack } from './compact.ts';
import { packFloor, packLog, unpackFloor, unpackLog } from './portions.ts';
import { toldOf } from './toldStanding.ts';
import { fromWirePacts, toWirePacts, toWirePaper } from './wirePacts.ts';

export interface WireSeat {
  name: string;
  power: string;
  office: string;
  host: boolean;
  online: boolean;
}

export interface WirePower {
  playedBy: string;
  coinsBand: number;
  stability: number;
  standing: number;
  crisis: boolean;
  status: string;
  lists: boolean;
  regime: string;
  /** kept,broken,withdrawn,compliedWith,defied,backedDown */
  ledger: string;
  /** Names of the lines of its public interests, joined by commas. */
  lines: string;
  keys: number;
}

export interface WireProvince {
  controller: string;
  /** Bits: 1 closed, 2 fort, 4 stronghold. */
  flags: number;
}

export interface WireUnit {
  owner: string;
  kind: string;
  at: string;
  coast: string;
  guest: boolean;
  dislodgedFrom: string;
}

/** Plain form of the schema state; maps as records, `''` for none. */
export interface WireState {
  code: string;
  preset: string;
  settings: string;
  powers: string;
  /** Who is ready: bits in the order of `powers`, the first is 1. Said and taken back by everybody in every phase. */
  ready: number;
  /** In the order of `powers`, joined by semicolons: the total and the points of each of its `lines`, joined by commas. Most change at once. */
  points: string;
  phase: string;
  phaseId: number;
  round: number;
  roundsMin: number;
  roundsMax: number;
  /** Epoch ms; 0 for no clock. */
  endsAt: number;
  /** ms; -1 for running. */
  pausedLeft: number;
  alerts: string;
  infiltrations: number;
  collapseAt: number;
  posts: string;
  inclusion: number;
  flow: string;
  situation: string;
  opiumBan: boolean;
  card: string;
  result: string;
  seats: Record<string, WireSeat>;
  power: Record<string, WirePower>;
  province: Record<string, WireProvince>;
  unit: Record<string, WireUnit>;
  corridor: Record<string, string>;
  /** What the log does not tell of how a pact stands, without its id and versions (toldStanding.ts). */
  pact: Record<string, string>;
  /** The versions of each pact, in full. */
  paper: Record<string, string>;
  demand: Record<string, string>;
  motion: Record<string, string>;
  institution: string;
  /** Each text has one message or more, as `packFloor` writes them. */
  floor: string[];
  /** Each text has one entry or more, as `packLog` writes them. */
  log: string[];
}

const LEDGER = ['kept', 'broken', 'withdrawn', 'compliedWith', 'defied', 'backedDown'] as const;

const mapValues = <A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A, key: string) => B,
): Record<string, B> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

const toWirePower = (power: PublicPower): WirePower => ({
  playedBy: power.playedBy,
  coinsBand: power.coinsBand,
  stability: power.stability,
  standing: power.standing,
  crisis: power.crisis,
  status: power.status,
  lists: power.listsTaliban,
  regime: power.regime,
  ledger: LEDGER.map((key) => power.ledger[key]).join(),
  lines: power.lines.map(({ line }) => line).join(),
  keys: power.keys,
});

const pointsOf = (power: PublicPower | undefined): string =>
  power ? [power.publicPoints, ...power.lines.map(({ points }) => points)].join() : '0';

function fromWirePower(wire: WirePower, id: string, ready: boolean, counted = '0'): PublicPower {
  const [publicPoints = 0, ...points] = counted.split(',').map(Number);
  const lines = wire.lines === '' ? [] : wire.lines.split(',');
  const counts = wire.ledger.split(',').map(Number);
  return {
    id: id as PublicPower['id'],
    playedBy: wire.playedBy as PublicPower['playedBy'],
    ready,
    coinsBand: wire.coinsBand as PublicPower['coinsBand'],
    stability: wire.stability,
    standing: wire.standing,
    crisis: wire.crisis,
    status: wire.status as PublicPower['status'],
    listsTaliban: wire.lists,
    regime: wire.regime as PublicPower['regime'],
    ledger: Object.fromEntries(
      LEDGER.map((key, index) => [key, counts[index] ?? 0]),
    ) as unknown as PublicPower['ledger'],
    publicPoints,
    lines: lines.map((line, index) => ({ line, points: points[index] ?? 0 })),
    keys: wire.keys,
  };
}

const fromWireUnit = (wire: WireUnit, id: string): PublicUnit => ({
  id,
  owner: wire.owner as PublicUnit['owner'],
  kind: wire.kind as PublicUnit['kind'],
  at: wire.at,
  ...(wire.coast ? { coast: wire.coast } : {}),
  guest: wire.guest,
  ...(wire.dislodgedFrom ? { dislodgedFrom: wire.dislodgedFrom } : {}),
});

const toWireProvince = (province: PublicProvince): WireProvince => ({
  controller: province.controller ?? '',
  flags: (province.closed ? 1 : 0) | (province.fort ? 2 : 0) | (province.stronghold ? 4 : 0),
});

const fromWireProvince = (wire: WireProvince): PublicProvince => ({
  controller: (wire.controller || null) as PublicProvince['controller'],
  closed: (wire.flags & 1) !== 0,
  fort: (wire.flags & 2) !== 0,
  stronghold: (wire.flags & 4) !== 0,
});

/** The public view in wire form. Public in, public out: it is handed nothing else. `log`: the whole, where the view is handed over without. */
export function toWire(view: PublicView, log: PublicView['log'] = view.log): WireState {
  const told = toldOf(log);
  return {
    code: view.code,
    preset: view.preset,
    settings: JSON.stringify(view.settings),
    powers: view.powers.join(),
    ready: view.powers.reduce((bits, power, index) => bits | (view.power[power]?.ready ? 1 << index : 0), 0),
    points: view.powers.map((power) => pointsOf(view.power[power])).join(';'),
    phase: view.clock.phase,
    phaseId: view.clock.phaseId,
    round: view.clock.round,
    roundsMin: view.clock.roundsMin,
    roundsMax: view.clock.roundsMax,
    endsAt: view.clock.endsAt ?? 0,
    pausedLeft: view.clock.pausedLeft ?? -1,
    alerts: view.alerts.join(),
    infiltrations: view.infiltrations,
    collapseAt: view.collapseAt,
    posts: JSON.stringify(view.posts),
    inclusion: view.inclusion,
    flow: JSON.stringify(view.flow),
    situation: JSON.stringify(view.situation),
    opiumBan: view.opiumBan,
    card: view.card ? pack(view.card) : '',
    result: view.result ? pack(view.result) : '',
    seats: mapValues(view.seats, (seat) => ({
      name: seat.name,
      power: seat.power ?? '',
      office: seat.office ?? '',
      host: seat.host,
      online: seat.online,
    })),
    power: mapValues(view.power as Readonly<Record<string, PublicPower>>, toWirePower),
    province: mapValues(view.province, toWireProvince),
    unit: mapValues(view.unit, (unit) => ({
      owner: unit.owner,
      kind: unit.kind,
      at: unit.at,
      coast: unit.coast ?? '',
      guest: unit.guest,
      dislodgedFrom: unit.dislodgedFrom ?? '',
    })),
    corridor: mapValues(view.corridor, pack),
    pact: toWirePacts(view.pact, told),
    paper: toWirePaper(view.pact, told),
    demand: mapValues(view.demand, packOnce),
    motion: mapValues(view.motion, packOnce),
    institution: Object.keys(view.institution).length === 0 ? '' : pack(view.institution),
    floor: view.floor.length === 0 ? [] : [packFloor(view.floor)],
    log: view.log.length === 0 ? [] : [packLog(view.log)],
  };
}

/** The public view out of its wire form. */
export function fromWire(wire: WireState): PublicView {
  const log = unpackLog(wire.log);
  const powers = wire.powers ? wire.powers.split(',') : [];
  const points = wire.points.split(';');
  return {
    code: wire.code,
    preset: wire.preset as PublicView['preset'],
    settings: JSON.parse(wire.settings) as PublicView['settings'],
    powers: powers as unknown as PublicView['powers'],
    clock: {
      phase: wire.phase as PublicView['clock']['phase'],
      phaseId: wire.phaseId,
      round: wire.round,
      roundsMin: wire.roundsMin,
      roundsMax: wire.roundsMax,
      endsAt: wire.endsAt || null,
      pausedLeft: wire.pausedLeft < 0 ? null : wire.pausedLeft,
    },
    seats: mapValues(
      wire.seats,
      (seat, id): PublicSeat => ({
        id,
        name: seat.name,
        power: (seat.power || null) as PublicSeat['power'],
        office: (seat.office || null) as PublicSeat['office'],
        host: seat.host,
        online: seat.online,
      }),
    ),
    power: mapValues(wire.power, (power, id) => {
      const index = powers.indexOf(id);
      return fromWirePower(power, id, (wire.ready & (1 << index)) !== 0, points[index]);
    }),
    province: mapValues(wire.province, fromWireProvince),
    unit: mapValues(wire.unit, fromWireUnit),
    alerts: wire.alerts ? wire.alerts.split(',') : [],
    infiltrations: wire.infiltrations,
    collapseAt: wire.collapseAt,
    posts: JSON.parse(wire.posts) as PublicView['posts'],
    inclusion: wire.inclusion,
    flow: JSON.parse(wire.flow) as PublicView['flow'],
    situation: JSON.parse(wire.situation) as PublicView['situation'],
    opiumBan: wire.opiumBan,
    corridor: mapValues(wire.corridor, (text) => unpack(text) as PublicView['corridor'][string]),
    pact: fromWirePacts(wire.pact, wire.paper, toldOf(log)),
    demand: mapValues(wire.demand, (text) => unpack(text) as PublicView['demand'][string]),
    motion: mapValues(wire.motion, (text) => unpack(text) as PublicView['motion'][string]),
    institution: wire.institution ? (unpack(wire.institution) as PublicView['institution']) : {},
    card: wire.card ? (unpack(wire.card) as PublicView['card']) : null,
    floor: unpackFloor(wire.floor),
    log,
    result: wire.result ? (unpack(wire.result) as PublicView['result']) : null,
  };
}
