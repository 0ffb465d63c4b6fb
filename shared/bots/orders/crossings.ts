// What a set of orders lets in, for all ways the month may go, with one look at the adjudicator. Pushes move and dislodge nobody (rules 4): so the
// battle is fought once without them, and each push is set against what stood there. A support from a province that is hit itself is cut.
import { adjudicate } from '../../adjudicator/adjudicate.ts';
import type { Order, Push, Unit } from '../../adjudicator/types.ts';
import type { Board } from '../../board/board.ts';
import type { ProvinceId } from '../../board/ids.ts';

export interface Field {
  readonly board: Board;
  readonly pieces: readonly Unit[];
  /** One for each piece, in the same order. */
  readonly orders: readonly Order[];
  readonly fortified: ReadonlySet<ProvinceId>;
}

export interface Fought {
  readonly after: readonly Unit[];
  /** What stands against a push there: 0 if nobody does. */
  readonly strength: ReadonlyMap<ProvinceId, number>;
  /** Where supports for who stayed there come from. */
  readonly backed: ReadonlyMap<ProvinceId, readonly ProvinceId[]>;
}

/** The battle without pushes, and what it leaves at these fronts. */
export function fightOnce(field: Field, fronts: readonly ProvinceId[]): Fought {
  const { pieces, orders, fortified } = field;
  const { after, given, stayed } = orders.some(isMove) ? fought(field) : standing(field);
  const strength = new Map<ProvinceId, number>();
  const backed = new Map<ProvinceId, readonly ProvinceId[]>();
  for (const front of fronts) {
    if (indexAt(after, front) < 0) {
      strength.set(front, 0);
      continue;
    }
    const guard = indexAt(pieces, front);
    const helped = guard >= 0 && stayed(guard) && orders[guard]?.act.type !== 'move';
    const helpers = helped ? helpersOf(orders, front, given) : NOBODY;
    strength.set(front, 1 + helpers.length + (fortified.has(front) ? 1 : 0));
    backed.set(front, helpers);
  }
  return { after, strength, backed };
}

const NOBODY: readonly ProvinceId[] = [];

function isMove({ act }: Order): boolean {
  return act.type === 'move';
}

/** Place of the first unit there; -1 if nobody is. */
function indexAt(units: readonly Unit[], at: ProvinceId): number {
  for (let n = 0; n < units.length; n++) if (units[n]?.province === at) return n;
  return -1;
}

/** Where supports for who stays at the front come from, if they are given. */
function helpersOf(orders: readonly Order[], front: ProvinceId, given: Outcome['given']): readonly ProvinceId[] {
  let helpers: ProvinceId[] | undefined;
  let n = 0;
  for (const { act, province } of orders) {
    if (act.type === 'supportHold' && act.at === front && given(n)) {
      helpers ??= [];
      helpers.push(province);
    }
    n += 1;
  }
  return helpers ?? NOBODY;
}

/** Whether one of the pushes of a month gets in, with what securing units take off (rules 4.5). */
export function getsIn(
  { strength, backed }: Fought,
  push: Push,
  pushes: readonly Push[],
  securing: ReadonlySet<ProvinceId>,
): boolean {
  const left = strengthLeft(push, securing);
  if (left <= 0) return false;
  let cut = 0;
  for (const from of backed.get(push.to) ?? NOBODY) if (isHit(from, pushes, securing)) cut += 1;
  return left > (strength.get(push.to) ?? 0) - cut;
}

function isHit(at: ProvinceId, pushes: readonly Push[], securing: ReadonlySet<ProvinceId>): boolean {
  for (const push of pushes) if (push.to === at && strengthLeft(push, securing) > 0) return true;
  return false;
}

function strengthLeft({ from, strength }: Push, securing: ReadonlySet<ProvinceId>): number {
  return securing.has(from) ? strength - 1 : strength;
}

interface Outcome {
  readonly after: readonly Unit[];
  given(order: number): boolean;
  stayed(piece: number): boolean;
}

/** Nobody moves: everybody stands, and every support within reach for somebody who is there is given. */
function standing({ board, pieces, orders }: Field): Outcome {
  const given = (n: number): boolean => {
    const { act, province } = orders[n] ?? {};
    if (act?.type !== 'supportHold' || province === undefined) return false;
    const { armyNeighbours = [], fleetNeighbours = {} } = board.provinces[province] ?? {};
    return pieces[n]?.kind === 'fleet'
      ? Object.values(fleetNeighbours).some((places) => places.includes(act.at))
      : armyNeighbours.includes(act.at);
  };
  return { after: pieces, given, stayed: () => true };
}

/** Who holds where nobody goes, and is helped by nobody, takes no part: it stays, and the battle is fought without it. */
function fought({ board, pieces, orders, fortified }: Field): Outcome {
  const busy = new Set<ProvinceId>();
  for (const { act, province } of orders) {
    if (act.type === 'hold') continue;
    busy.add(province);
    if (act.type === 'move') busy.add(act.to.province);
    else if (act.type === 'supportHold') busy.add(act.at);
    else busy.add(act.from).add(act.to);
  }
  // Place of each piece among those that take part, -1 for the others.
  const part: number[] = [];
  const units: Unit[] = [];
  const theirs: Order[] = [];
  const idle: Unit[] = [];
  pieces.forEach((piece, n) => {
    const order = orders[n];
    const takes = order !== undefined && busy.has(piece.province);
    part.push(takes ? units.length : -1);
    if (takes) {
      units.push(piece);
      theirs.push(order);
    } else idle.push(piece);
  });
  const { after, outcomes } = adjudicate(board, { units, orders: theirs, fortified });
  return {
    after: [...after, ...idle],
    given: (order) => outcomes[part[order] ?? -1]?.result === 'succeeds',
    stayed: (piece) => part[piece] === -1 || outcomes[part[piece] ?? -1]?.dislodged === false,
  };
}
