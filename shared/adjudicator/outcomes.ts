// Puts the findings into outcomes with their causes: what became of each order and why.
import type { ProvinceId } from '../board/ids.ts';
import { attackStrength, occupantOf, resistance, rivals } from './moves.ts';
import { type Field, isHeadToHead } from './strength.ts';
import type { Order, OrderOutcome, Push, Reason } from './types.ts';

/** Everything found out about a position: the three stages together. */
export interface Findings {
  readonly field: Field;
  /** For each unit: does it move and succeed. */
  readonly moved: readonly boolean[];
  /** For each unit: the attacker that dislodged it, or -1. */
  readonly dislodger: readonly number[];
  /** Armies whose convoy failed as a paradox. */
  readonly paradox: readonly number[];
  readonly pushes: readonly Push[];
}

type Verdict = { readonly result: OrderOutcome['result']; readonly reason: Reason };

const FINE: Verdict = { result: 'succeeds', reason: { code: 'ok' } };

/** One outcome for each input order, in input order; then one for each unit that had none, in order of province. */
export function outcomesOf(findings: Findings, input: readonly Order[]): readonly OrderOutcome[] {
  const { orders } = findings.field;
  const outcomes = input.map((order, i) => {
    const { unit, fault } = orders.ordered[i]!;
    const verdict: Verdict =
      fault === undefined
        ? verdictOf(findings, unit)
        : { result: fault === 'noRoute' && isOffered(order, input) ? 'fails' : 'void', reason: { code: fault } };
    return outcome(order, verdict, unit >= 0 && findings.dislodger[unit]! >= 0);
  });
  const idle: Order[] = [];
  orders.position.units.forEach(({ power, province }, unit) => {
    if (orders.orderOf[unit]! < 0) idle.push({ power, province, act: { type: 'hold' } });
  });
  idle.sort((a, b) => (a.province < b.province ? -1 : 1));
  for (const order of idle) {
    const unit = orders.position.indexAt.get(order.province)!;
    outcomes.push(outcome(order, holdVerdict(findings, unit), findings.dislodger[unit]! >= 0));
  }
  return outcomes;
}

/**
 * Was somebody told to carry this army, though no chain of fleets could: then its order is said to fail, not to be void
 * (DATC 6.F.1). To all others the unit counts as holding either way (4.E.1).
 */
function isOffered(order: Order, input: readonly Order[]): boolean {
  const { act, province } = order;
  if (act.type !== 'move') return false;
  const { to } = act;
  return input.some(
    (other) => other.act.type === 'convoy' && other.act.from === province && other.act.to === to.province,
  );
}

function outcome(order: Order, verdict: Verdict, dislodged: boolean): OrderOutcome {
  return { order, result: verdict.result, reason: verdict.reason, dislodged };
}

function verdictOf(findings: Findings, unit: number): Verdict {
  const act = findings.field.orders.acts[unit]!;
  switch (act.type) {
    case 'hold':
      return holdVerdict(findings, unit);
    case 'move':
      return moveVerdict(findings, unit);
    case 'supportHold':
      return supportVerdict(findings, unit, act.at);
    case 'supportMove':
      return supportVerdict(findings, unit, act.from);
    case 'convoy':
      return convoyVerdict(findings, unit, act.from);
  }
}

function dislodgedBy(findings: Findings, unit: number): Reason {
  return { code: 'dislodgedBy', by: provinceOf(findings, findings.dislodger[unit]!) };
}

function provinceOf(findings: Findings, unit: number): ProvinceId {
  return findings.field.orders.slots[unit]!;
}

function provincesOf(findings: Findings, units: readonly number[]): readonly ProvinceId[] {
  return units.map((unit) => provinceOf(findings, unit)).sort();
}

function holdVerdict(findings: Findings, unit: number): Verdict {
  if (findings.dislodger[unit]! < 0) return FINE;
  return { result: 'dislodged', reason: dislodgedBy(findings, unit) };
}

function moveVerdict(findings: Findings, unit: number): Verdict {
  return findings.moved[unit] ? FINE : { result: 'fails', reason: whyStopped(findings, unit) };
}

/** Why a legal move failed: no way, then what stood in it, then who else wanted in. */
function whyStopped(findings: Findings, unit: number): Reason {
  const { field, moved } = findings;
  const { orders } = field;
  if (!field.open[unit]) return whyNoWay(findings, unit);
  const occupant = occupantOf(field, unit);
  const leaves = occupant >= 0 && moved[occupant]!;
  const strength = attackStrength(field, unit, leaves);
  if (occupant >= 0 && strength <= resistance(field, unit, leaves)) {
    const province = provinceOf(findings, occupant);
    if (isHeadToHead(orders, unit, occupant)) return { code: 'headToHead', by: province };
    if (strength === 0) return { code: 'ownUnit', province };
    return { code: 'heldOff', by: province, strength, against: resistance(field, unit, leaves) };
  }
  return { code: 'bounced', by: provincesOf(findings, rivals(field, unit, leaves, strength)) };
}

function whyNoWay(findings: Findings, unit: number): Reason {
  const fleets = findings.field.orders.carriers[unit]!;
  if (findings.paradox.includes(unit)) return { code: 'convoyParadox', at: provincesOf(findings, fleets) };
  const lost = fleets.filter((fleet) => findings.dislodger[fleet]! >= 0);
  if (lost.length === 0) return { code: 'notCarried' };
  return { code: 'convoyBroken', at: provincesOf(findings, lost) };
}

function supportVerdict(findings: Findings, unit: number, province: ProvinceId): Verdict {
  const { orders, given } = findings.field;
  if (orders.supports[unit]! < 0) return { result: 'void', reason: { code: 'noMatchingOrder', province } };
  return given[unit] ? FINE : { result: 'cut', reason: whyCut(findings, unit) };
}

/** What cut a support: the attack that dislodged the unit, else the first attack in order of province, else a push. */
function whyCut(findings: Findings, unit: number): Reason {
  const { orders, open } = findings.field;
  const { units } = orders.position;
  const { power } = units[unit]!;
  if (findings.dislodger[unit]! >= 0) return { code: 'cutBy', by: provinceOf(findings, findings.dislodger[unit]!) };
  const aim = orders.target[orders.supports[unit]!];
  const attackers = orders.attackers[unit]!.filter(
    (attacker) => open[attacker] && attacker !== aim && units[attacker]!.power !== power,
  );
  if (attackers.length > 0) return { code: 'cutBy', by: provincesOf(findings, attackers)[0]! };
  return { code: 'cutByPush', from: pushesThatCut(findings.field.orders, findings.pushes, unit)[0]! };
}

/** Where pushes come from that cut the support of this unit, in order of province (rules 4). */
export function pushesThatCut(
  orders: Findings['field']['orders'],
  pushes: readonly Push[],
  unit: number,
): readonly ProvinceId[] {
  const province = orders.slots[unit]!;
  const act = orders.acts[unit]!;
  const aim = act.type === 'supportMove' ? act.to : undefined;
  const from: ProvinceId[] = [];
  for (const push of pushes) {
    if (push.to === province && push.strength > 0 && push.from !== aim) from.push(push.from);
  }
  return from.sort();
}

function convoyVerdict(findings: Findings, unit: number, army: ProvinceId): Verdict {
  const { orders } = findings.field;
  const carried = orders.carries[unit]!;
  if (carried < 0) return { result: 'void', reason: { code: 'noMatchingOrder', province: army } };
  if (findings.dislodger[unit]! >= 0) return { result: 'fails', reason: dislodgedBy(findings, unit) };
  // An army that meant to walk was not carried: DATC 6.G.2, 6.G.3.
  if (!orders.shipped[carried]) return { result: 'fails', reason: { code: 'noMatchingOrder', province: army } };
  return moveVerdict(findings, carried); // a convoy shares the fate of its army, and the reason
}
