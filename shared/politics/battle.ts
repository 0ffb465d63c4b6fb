// R6 without a match around it: what reaches the adjudicator for each unit, and what its findings mean (rules 1.1 R6, 3.2, 4, 4.2, 4.5).
// The engine calls it with what is, a reader's what-if with what is known and guessed: the rule exists once. Pure, and tells nobody.
import { adjudicate } from '../adjudicator/adjudicate.ts';
import type { Adjudication, OrderAct, OrderOutcome, Unit } from '../adjudicator/types.ts';
import type { Board } from '../board/board.ts';
import type { ProvinceId, UnitId } from '../board/ids.ts';
import { exercisePlaces } from './exercises.ts';
import { pushesOf, type RealPush } from './pushes.ts';
import { isIncursion, retreatAllowed, supportPermission } from './rights.ts';
import { securedGround } from './sharedWatch.ts';
import type { GameOrder, GameUnit, JudgedOrder, World } from './world.ts';

type Orders = Readonly<Record<UnitId, GameOrder>>;

/** A dislodged unit and where it may go: no incursion, no closed province (rules 4.1, 2). */
export interface Beaten {
  readonly unit: GameUnit;
  readonly attackedFrom: ProvinceId;
  readonly options: readonly ProvinceId[];
}

export interface Battle {
  /** One for each unit, in the order of unit numbers. */
  readonly orders: readonly JudgedOrder[];
  /** Pushes as they came, each with what it met. */
  readonly pushes: readonly (Adjudication['pushes'][number] & Pick<RealPush, 'role' | 'diverted'>)[];
  readonly moved: readonly { readonly unit: UnitId; readonly to: ProvinceId }[];
  readonly beaten: readonly Beaten[];
  readonly standoffs: readonly ProvinceId[];
}

export interface BattleGround {
  readonly world: World;
  readonly board: Board;
  /** What is written; a unit without an order holds. */
  readonly orders: Orders;
  /** The natural fortress: a fort for whoever defends it against Kabul (scenario.md F). */
  readonly fortress: ProvinceId;
}

interface Reading {
  readonly unit: GameUnit;
  readonly written: GameOrder;
  readonly adjudicated: OrderAct;
  readonly voided?: JudgedOrder['voided'];
}

const HOLD: OrderAct = { type: 'hold' };

/** Fights the battle of a round: pushes and rights are read, supports without leave become hold, the adjudicator resolves. */
export function fight(ground: BattleGround): Battle {
  const { world, board, orders } = ground;
  const securing = securingUnits(world, orders);
  const pushes = pushesOf(world, securedGround(world, board, securing));
  const readings = unitsOf(world).map((unit) => read(ground, unit));
  const result = adjudicate(board, {
    units: readings.map(({ unit }) => asPiece(unit)),
    orders: readings.map(({ unit, adjudicated }) => ({ power: unit.owner, province: unit.at, act: adjudicated })),
    fortified: fortifiedPlaces(ground, new Set(securing.map(({ at }) => at))),
    pushes: pushes.map(({ from, front, strength }) => ({ from, to: front, strength })),
  });
  return {
    orders: readings.map((reading, n) => judged(ground, reading, result.outcomes[n]!)),
    pushes: result.pushes.map((outcome, n) => {
      const { role, diverted } = pushes[n]!;
      return { ...outcome, role, ...(diverted === undefined ? {} : { diverted }) };
    }),
    moved: readings.flatMap(({ unit, adjudicated }, n) =>
      adjudicated.type === 'move' && result.outcomes[n]?.result === 'succeeds'
        ? [{ unit: unit.id, to: adjudicated.to.province }]
        : [],
    ),
    beaten: beatenOf(ground, readings, result),
    standoffs: result.standoffs,
  };
}

/** Units ordered to secure: each takes 1 off a push from where it counts, whatever becomes of the unit (rules 4.5, 6.1 counterTerror). */
export function securingUnits({ units }: Pick<World, 'units'>, orders: Orders): readonly GameUnit[] {
  return Object.values(units).filter(({ id }) => orders[id]?.type === 'secure');
}

/** The unit as the adjudicator knows units. */
export function asPiece({ owner, kind, at, coast }: GameUnit): Unit {
  return { power: owner, kind, province: at, ...(coast === undefined ? {} : { coast }) };
}

function unitsOf(world: World): readonly GameUnit[] {
  return Object.values(world.units).toSorted((a, b) => idNumber(a.id) - idNumber(b.id));
}

function idNumber(id: UnitId): number {
  return Number(id.slice(1));
}

/** What goes to the adjudicator for a unit: its order, or hold with the reason why (rules 3.2, 4.2, 4.5). */
function read({ world, board, orders }: BattleGround, unit: GameUnit): Reading {
  const written = orders[unit.id] ?? HOLD;
  if (written.type === 'secure' || written.type === 'hold') return { unit, written, adjudicated: HOLD };
  const { owner } = unit;
  if (owner !== 'neutral' && owner !== 'isk' && world.power[owner]?.crisis) {
    return { unit, written, adjudicated: HOLD, voided: 'crisis' };
  }
  if (written.type !== 'supportHold' && written.type !== 'supportMove') return { unit, written, adjudicated: written };
  const at = written.type === 'supportHold' ? written.at : written.from;
  const supported = Object.values(world.units).find((other) => other.at === at);
  if (!supported) return { unit, written, adjudicated: written };
  // A securing unit is spread out: support for it is void (rules 4.5).
  if (orders[supported.id]?.type === 'secure') return { unit, written, adjudicated: HOLD, voided: 'securingUnit' };
  const leave = supportPermission(world, board, unit, supported, written);
  return leave.kind === 'needsPact' || leave.kind === 'never'
    ? { unit, written, adjudicated: HOLD, voided: 'noPact' }
    : { unit, written, adjudicated: written };
}

/** Forts, the natural fortress and units in exercise, but none for a unit that secures (rules 4, 4.5, 6.1 exercise). */
function fortifiedPlaces(
  { world, board, fortress }: BattleGround,
  securing: ReadonlySet<ProvinceId>,
): ReadonlySet<ProvinceId> {
  const inFortress = Object.values(world.units).some(
    ({ at, owner }) => at === fortress && (owner === 'neutral' || owner === 'nrf'),
  );
  const places = [...world.forts, ...(inFortress ? [fortress] : []), ...exercisePlaces(world, board)];
  return new Set(places.filter((place) => !securing.has(place)));
}

function judged({ world, board }: BattleGround, reading: Reading, outcome: OrderOutcome): JudgedOrder {
  const { unit, written, adjudicated, voided } = reading;
  const legalMove = adjudicated.type === 'move' && outcome.result !== 'void';
  const incursion = legalMove ? isIncursion(world, board, unit, adjudicated.to.province) : null;
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

function beatenOf(
  { world, board }: BattleGround,
  readings: readonly Reading[],
  { dislodged }: Adjudication,
): readonly Beaten[] {
  return dislodged.map(({ unit: piece, attackedFrom, retreatOptions }) => {
    const { unit } = readings.find(({ unit: { at } }) => at === piece.province)!;
    const options = retreatOptions
      .map(({ province }) => province)
      // A unit retreats only where it could enter without an incursion (rules 4.1).
      .filter((to) => retreatAllowed(world, board, unit, to) && !world.closed.includes(to));
    return { unit, attackedFrom, options };
  });
}
