// Orders as text: "A tj-kulob S A tj-khorog - tj-dushanbe". Written and read back without loss; the language of tests and
// of the replay, not of the interface.
//
//   A x H                    hold              F y C A x - z         convoy
//   A x - y                  move              A x - y via           move by convoy, though y may be a neighbour
//   F a - b/nc               move to a coast
//   A x S y                  support a hold    A x S F y - z/nc      support a move
//
// The kind letter of a second unit is written if it is known and may be left out when read.
import type { ProvinceId } from '../board/ids.ts';
import type { Order, OrderAct, Place, Unit, UnitKind } from './types.ts';

/** What a line says: the order, and the unit as the line describes it. */
export interface ReadOrder {
  readonly order: Order;
  readonly kind: UnitKind;
  readonly coast?: string;
}

export type ReadResult = ({ readonly ok: true } & ReadOrder) | { readonly ok: false; readonly code: NotationFault };

/** What is wrong with a line: no unit at its start, no known verb, or something missing or left over. */
export type NotationFault = 'noUnit' | 'noVerb' | 'incomplete' | 'leftOver';

const LETTERS = { army: 'A', fleet: 'F' } as const satisfies Record<UnitKind, string>;

/** Writes an order. `units` are those of the position: they tell the kinds and coasts; an absent unit counts as an army. */
export function writeOrder(order: Order, units: readonly Unit[]): string {
  const own = units.find((unit) => unit.province === order.province);
  const subject = `${LETTERS[own?.kind ?? 'army']} ${writePlace(own ?? order)}`;
  return `${subject} ${writeAct(order.act, units)}`;
}

/** Writes a unit with its owner: "tj A tj-kulob". */
export function writeUnit(unit: Unit): string {
  return `${unit.power} ${LETTERS[unit.kind]} ${writePlace(unit)}`;
}

/** Writes a place: "spa/nc". */
export function writePlace({ province, coast }: Place): string {
  return coast === undefined ? province : `${province}/${coast}`;
}

function writeAct(act: OrderAct, units: readonly Unit[]): string {
  switch (act.type) {
    case 'hold':
      return 'H';
    case 'move':
      return `- ${writePlace(act.to)}${act.viaConvoy === true ? ' via' : ''}`;
    case 'supportHold':
      return `S ${writeOther(act.at, units)}`;
    case 'supportMove':
      return `S ${writeOther(act.from, units)} - ${writePlace({ province: act.to, coast: act.toCoast })}`;
    case 'convoy':
      return `C ${writeOther(act.from, units)} - ${act.to}`;
  }
}

function writeOther(province: ProvinceId, units: readonly Unit[]): string {
  const kind = units.find((unit) => unit.province === province)?.kind;
  return kind === undefined ? province : `${LETTERS[kind]} ${province}`;
}

/** Reads an order of a power. Upper and lower case of the signs do not matter, those of the names do. */
export function readOrder(power: string, line: string): ReadResult {
  const words = line.trim().split(/\s+/);
  const kind = kindOf(words[0]);
  if (kind === undefined || words[1] === undefined) return { ok: false, code: 'noUnit' };
  const own = readPlace(words[1]);
  const act = readAct(words.slice(2));
  if (typeof act === 'string') return { ok: false, code: act };
  return { ok: true, order: { power, province: own.province, act }, kind, ...(own.coast && { coast: own.coast }) };
}

/** Reads a unit with its owner, as written by `writeUnit`; undefined if the line is something else. */
export function readUnit(line: string): Unit | undefined {
  const [power, letter, place, ...rest] = line.trim().split(/\s+/);
  const kind = kindOf(letter);
  if (power === undefined || kind === undefined || place === undefined || rest.length > 0) return undefined;
  return { power, kind, ...readPlace(place) };
}

function readAct(words: readonly string[]): OrderAct | NotationFault {
  const [verb, ...rest] = words;
  switch (verb?.toUpperCase()) {
    case 'H':
      return rest.length === 0 ? { type: 'hold' } : 'leftOver';
    case '-':
      return readMove(rest);
    case 'S':
      return readSupport(withoutKind(rest));
    case 'C':
      return readConvoy(withoutKind(rest));
    default:
      return 'noVerb';
  }
}

function readMove([to, via, ...rest]: readonly string[]): OrderAct | NotationFault {
  if (to === undefined) return 'incomplete';
  if (via === undefined) return { type: 'move', to: readPlace(to) };
  if (via.toLowerCase() !== 'via' || rest.length > 0) return 'leftOver';
  return { type: 'move', to: readPlace(to), viaConvoy: true };
}

function readSupport([from, dash, to, ...rest]: readonly string[]): OrderAct | NotationFault {
  if (from === undefined) return 'incomplete';
  if (dash === undefined) return { type: 'supportHold', at: readPlace(from).province };
  if (dash !== '-' || rest.length > 0) return 'leftOver';
  if (to === undefined) return 'incomplete';
  const { province, coast } = readPlace(to);
  const act = { type: 'supportMove', from: readPlace(from).province, to: province } as const;
  return coast === undefined ? act : { ...act, toCoast: coast };
}

function readConvoy([from, dash, to, ...rest]: readonly string[]): OrderAct | NotationFault {
  if (from === undefined || dash === undefined || to === undefined) return 'incomplete';
  if (dash !== '-' || rest.length > 0) return 'leftOver';
  return { type: 'convoy', from: readPlace(from).province, to: readPlace(to).province };
}

function withoutKind(words: readonly string[]): readonly string[] {
  return words.length > 1 && kindOf(words[0]) !== undefined ? words.slice(1) : words;
}

function kindOf(letter: string | undefined): UnitKind | undefined {
  const sign = letter?.toUpperCase();
  return sign === LETTERS.army ? 'army' : sign === LETTERS.fleet ? 'fleet' : undefined;
}

function readPlace(text: string): Place {
  const slash = text.indexOf('/');
  return slash < 0 ? { province: text } : { province: text.slice(0, slash), coast: text.slice(slash + 1) };
}
