// The rules once more, as conditions on a finished outcome: each decision must follow from the others (DATC 5.B). Written
// from the rulebook and apart from the engine: it only reads outcomes, so a slip in one shows against the other.
import type { Adjudication, AdjudicationInput, OrderAct, Unit } from '../../shared/adjudicator/types.ts';
import type { AdjudicationMap } from '../../shared/board/board.ts';

interface Soldier {
  readonly unit: Unit;
  readonly act: OrderAct;
  readonly result: string;
  readonly code: string;
  readonly dislodged: boolean;
  /** Where it goes, if it moves. */
  readonly to: string | undefined;
  readonly byLand: boolean;
}

const NO_WAY = ['notCarried', 'convoyBroken', 'convoyParadox'];
const AS_ORDERED = [
  'ok',
  'bounced',
  'heldOff',
  'headToHead',
  'ownUnit',
  'cutBy',
  'dislodgedBy',
  'noMatchingOrder',
  ...NO_WAY,
];

/** Everything in an outcome that does not follow from the rest. Empty if it is a solution. Without pushes and forts. */
export function contradictions(map: AdjudicationMap, input: AdjudicationInput, found: Adjudication): readonly string[] {
  const army = input.units.map((unit): Soldier => soldier(map, input, found, unit));
  const at = new Map(army.map((one) => [one.unit.province, one]));
  const wrong: string[] = [];
  const arrives = (one: Soldier) => one.to !== undefined && !NO_WAY.includes(one.code);
  const into = (province: string) => army.filter((one) => one.to === province && arrives(one));
  const succeeds = (one: Soldier | undefined) => one?.to !== undefined && one.result === 'succeeds';
  const opposes = (one: Soldier, other: Soldier | undefined) =>
    other !== undefined &&
    other.to === one.unit.province &&
    one.to === other.unit.province &&
    one.byLand &&
    other.byLand;
  const backers = (one: Soldier) =>
    army.filter(({ act, result }) => {
      if (result !== 'succeeds') return false;
      if (act.type === 'supportHold') return one.to === undefined && act.at === one.unit.province;
      return act.type === 'supportMove' && act.from === one.unit.province && act.to === one.to;
    });

  for (const one of army) {
    const { unit, act } = one;
    const name = `${unit.province} ${act.type}`;
    const enemies = into(unit.province).filter((other) => other.unit.power !== unit.power);
    if ((act.type === 'supportHold' || act.type === 'supportMove') && one.result !== 'void') {
      const aim = act.type === 'supportMove' ? act.to : undefined;
      const cut = enemies.some((other) => other.unit.province !== aim || succeeds(other));
      if (cut !== (one.result === 'cut')) wrong.push(`${name}: cut`);
    }
    if (one.to !== undefined) {
      const there = at.get(one.to);
      const stays = there !== undefined && (!succeeds(there) || opposes(one, there));
      const strength =
        stays && there.unit.power === unit.power
          ? 0
          : 1 + backers(one).filter((backer) => !stays || backer.unit.power !== there.unit.power).length;
      const hold = !stays ? 0 : opposes(one, there) || there.to === undefined ? 1 + backers(there).length : 1;
      const others = into(one.to).filter((other) => other !== one && !(opposes(other, there) && succeeds(there)));
      const wins = arrives(one) && strength > hold && others.every((other) => strength > 1 + backers(other).length);
      if (wins !== succeeds(one)) wrong.push(`${name}: success`);
    }
    const driven = !succeeds(one) && into(unit.province).some(succeeds);
    if (driven !== one.dislodged) wrong.push(`${name}: dislodged`);
    if (one.to !== undefined && !one.byLand && one.code !== 'convoyParadox') {
      const carriers = army.filter(
        (fleet) =>
          fleet.act.type === 'convoy' &&
          fleet.act.from === unit.province &&
          fleet.act.to === one.to &&
          !fleet.dislodged &&
          AS_ORDERED.includes(fleet.code),
      );
      if (sails(map, carriers, unit.province, one.to) !== arrives(one)) wrong.push(`${name}: way`);
    }
  }
  return wrong;
}

function soldier(map: AdjudicationMap, input: AdjudicationInput, found: Adjudication, unit: Unit): Soldier {
  const outcome = found.outcomes.find(
    ({ order, reason }) =>
      order.province === unit.province && order.power === unit.power && reason.code !== 'duplicateOrder',
  )!;
  const { order, result, reason, dislodged } = outcome;
  const legal = AS_ORDERED.includes(reason.code);
  const act: OrderAct = legal ? order.act : { type: 'hold' };
  const to = act.type === 'move' ? act.to.province : undefined;
  const neighbours = [
    ...(unit.kind === 'army' ? map.provinces[unit.province]!.armyNeighbours : []),
    ...(unit.kind === 'fleet' ? (map.provinces[unit.province]!.fleetNeighbours[unit.coast ?? ''] ?? []) : []),
  ].map((entry) => entry.split('/')[0]);
  const called = found.outcomes.some(
    (other) =>
      other.order.act.type === 'convoy' &&
      other.order.act.from === unit.province &&
      other.order.act.to === to &&
      other.order.power === unit.power &&
      AS_ORDERED.includes(other.reason.code) &&
      input.units.some((fleet) => fleet.province === other.order.province && fleet.power === unit.power),
  );
  const byLand = act.type === 'move' && neighbours.includes(to) && act.viaConvoy !== true && !called;
  return { unit, act, result: legal ? result : 'void', code: reason.code, dislodged, to, byLand };
}

function sails(map: AdjudicationMap, fleets: readonly Soldier[], from: string, to: string): boolean {
  const near = (sea: string, place: string) =>
    (map.provinces[sea]!.fleetNeighbours[''] ?? []).some((entry) => entry.split('/')[0] === place);
  const reached = new Set(fleets.map(({ unit }) => unit.province).filter((sea) => near(sea, from)));
  for (const sea of reached) {
    for (const { unit } of fleets) if (near(sea, unit.province)) reached.add(unit.province);
  }
  return [...reached].some((sea) => near(sea, to));
}
