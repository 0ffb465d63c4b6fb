// R6 and R7: pushes are read, supports without leave become hold, the adjudicator resolves, incursions are noted (rules 1.1, 4).
import { adjudicate } from '../../adjudicator/adjudicate.ts';
import type { Adjudication, OrderAct } from '../../adjudicator/types.ts';
import type { ProvinceId, UnitId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { isIncursion, retreatAllowed, supportPermission } from '../../politics/rights.ts';
import type { GameOrder, GameUnit, JudgedOrder, RoundRecord } from '../../politics/world.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import { pushesOf } from '../../situation/pushes.ts';
import type { Chronicle } from '../chronicle.ts';
import type { MatchState } from '../state.ts';
import { asPiece } from './retreats.ts';
import { securingPlaces } from './securingPlaces.ts';

const HOLD: OrderAct = { type: 'hold' };

interface Reading {
  readonly unit: GameUnit;
  readonly written: GameOrder;
  readonly adjudicated: OrderAct;
  readonly voided?: JudgedOrder['voided'];
}

export function resolveOrders(chronicle: Chronicle): void {
  const { state } = chronicle;
  const securing = securingPlaces(state);
  const pushes = pushesOf(state, securing);
  const readings = unitsOf(state).map((unit) => read(state, unit));
  const result = adjudicate(REGION_BOARD, {
    units: readings.map(({ unit }) => asPiece(unit)),
    orders: readings.map(({ unit, adjudicated }) => ({ power: unit.owner, province: unit.at, act: adjudicated })),
    fortified: fortifiedPlaces(state, securing),
    pushes: pushes.map(({ from, front, strength }) => ({ from, to: front, strength })),
  });
  const orders = readings.map((reading, n): JudgedOrder => judged(state, reading, result.outcomes[n]!));
  tellOrders(chronicle, orders);
  moveUnits(chronicle, readings, result);
  chronicle.add({
    type: 'found',
    record: {
      orders,
      pushes: result.pushes.map((outcome, n) => ({ ...outcome, role: pushes[n]!.role })),
      ...fightingOf(orders, result),
    },
  });
}

/** R7: what the orders meant. Every legal order to move in counts, whatever came of it (rules 4.1); rights as read at R5. */
export function noteIncursions(chronicle: Chronicle): void {
  const { inRound } = chronicle.state;
  const incursions = (inRound.orders ?? []).flatMap(({ owner, incursionOn, written }) => {
    if (incursionOn === undefined || owner === 'neutral' || owner === 'isk' || written.type !== 'move') return [];
    return [{ by: owner, on: incursionOn, province: written.to.province }];
  });
  for (const incursion of incursions) chronicle.log({ k: 'incursion', ...incursion });
  chronicle.add({ type: 'found', record: { incursions } });
}

function unitsOf(state: MatchState): readonly GameUnit[] {
  return Object.values(state.units).toSorted((a, b) => idNumber(a.id) - idNumber(b.id));
}

function idNumber(id: UnitId): number {
  return Number(id.slice(1));
}

/** What goes to the adjudicator for a unit: its order, or hold with the reason why (rules 3.2, 4.2, 4.5). */
function read(state: MatchState, unit: GameUnit): Reading {
  const written = state.orders[unit.id] ?? HOLD;
  if (written.type === 'secure' || written.type === 'hold') return { unit, written, adjudicated: HOLD };
  const owner = unit.owner;
  if (owner !== 'neutral' && owner !== 'isk' && state.power[owner]?.crisis) {
    return { unit, written, adjudicated: HOLD, voided: 'crisis' };
  }
  if (written.type !== 'supportHold' && written.type !== 'supportMove') return { unit, written, adjudicated: written };
  const at = written.type === 'supportHold' ? written.at : written.from;
  const supported = unitsOf(state).find((other) => other.at === at);
  if (!supported) return { unit, written, adjudicated: written };
  // A securing unit is spread out: support for it is void (rules 4.5).
  if (state.orders[supported.id]?.type === 'secure') {
    return { unit, written, adjudicated: HOLD, voided: 'securingUnit' };
  }
  const leave = supportPermission(state, REGION_BOARD, unit, supported, written);
  return leave.kind === 'needsPact' || leave.kind === 'never'
    ? { unit, written, adjudicated: HOLD, voided: 'noPact' }
    : { unit, written, adjudicated: written };
}

/** Forts and the natural fortress, but none for a unit that secures (rules 4, 4.5). */
function fortifiedPlaces(state: MatchState, securing: ReadonlySet<ProvinceId>): ReadonlySet<ProvinceId> {
  const inFortress = unitsOf(state).some(
    ({ at, owner }) => at === FORTRESS && (owner === 'neutral' || owner === 'nrf'),
  );
  const places = inFortress ? [...state.forts, FORTRESS] : state.forts;
  return new Set(places.filter((place) => !securing.has(place)));
}

function judged(state: MatchState, reading: Reading, outcome: Adjudication['outcomes'][number]): JudgedOrder {
  const { unit, written, adjudicated, voided } = reading;
  const legalMove = adjudicated.type === 'move' && outcome.result !== 'void';
  const incursion = legalMove ? isIncursion(state, REGION_BOARD, unit, adjudicated.to.province) : null;
  return {
    unit: unit.id,
    owner: unit.owner,
    kind: unit.kind,
    at: unit.at,
    written,
    adjudicated,
    ...(voided === undefined ? {} : { voided }),
    result: outcome.result,
    reason: outcome.reason,
    dislodged: outcome.dislodged,
    ...(incursion === null ? {} : { incursionOn: incursion.on }),
  };
}

/** A unit that simply held is not worth a line; one that was beaten is. */
function tellOrders(chronicle: Chronicle, orders: readonly JudgedOrder[]): void {
  for (const { unit, owner, at, written, result, reason, voided, dislodged } of orders) {
    if (written.type === 'hold' && !dislodged) continue;
    chronicle.log({
      k: 'order',
      unit,
      owner,
      at,
      order: written,
      result,
      reason,
      ...(voided === undefined ? {} : { voided }),
      ...(dislodged ? { dislodged } : {}),
    });
  }
}

function moveUnits(chronicle: Chronicle, readings: readonly Reading[], result: Adjudication): void {
  const { state } = chronicle;
  const moved = readings.filter(
    ({ adjudicated }, n) => adjudicated.type === 'move' && result.outcomes[n]?.result === 'succeeds',
  );
  for (const { unit, adjudicated } of moved) {
    if (adjudicated.type === 'move') chronicle.add({ type: 'unitMoved', unit: unit.id, to: adjudicated.to.province });
  }
  const dislodged = result.dislodged.map(({ unit: piece, attackedFrom, retreatOptions }) => {
    const unit = readings.find(({ unit: { at } }) => at === piece.province)!.unit;
    const options = retreatOptions
      .map(({ province }) => province)
      // A unit retreats only where it could enter without an incursion (rules 4.1).
      .filter((to) => retreatAllowed(state, REGION_BOARD, unit, to) && !state.closed.includes(to));
    return { unit, attackedFrom, options };
  });
  if (dislodged.length > 0) chronicle.add({ type: 'unitsDislodged', units: dislodged });
}

/** Fighting: dislodgement or standoff (rules 9.2); a move thrown back counts as one where it was aimed. */
function fightingOf(
  orders: readonly JudgedOrder[],
  result: Adjudication,
): Required<Pick<RoundRecord, 'fighting' | 'fighters'>> {
  const clashes = orders.filter(
    ({ adjudicated, result: how, dislodged }) => dislodged || (adjudicated.type === 'move' && how === 'fails'),
  );
  const places = clashes.flatMap(({ at, adjudicated, dislodged, result: how }) => [
    ...(dislodged ? [at] : []),
    ...(adjudicated.type === 'move' && how === 'fails' ? [adjudicated.to.province] : []),
  ]);
  const attackers = result.dislodged.map(({ attackedFrom }) => orders.find(({ at }) => at === attackedFrom)?.owner);
  const fighters = [...clashes.map(({ owner }) => owner), ...attackers].filter(
    (owner) => owner !== undefined && owner !== 'neutral' && owner !== 'isk',
  );
  return {
    fighting: [...new Set([...places, ...result.standoffs])].sort(),
    fighters: [...new Set(fighters)] as NonNullable<RoundRecord['fighters']>,
  };
}
