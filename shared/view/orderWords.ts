// What became of an order and why, in sentences: every result and every reason of the adjudicator has its own words (rules 4, 4.2, 4.5).
// Arrow, caption, communiqué, list and what-if say the same ones. Who stood where is asked of a Field; what is unknown stays a place.
import type { FaultCode, Reason, UnitKind } from '../adjudicator/types.ts';
import { assertNever } from '../board/assertNever.ts';
import type { OwnerId, ProvinceId } from '../board/ids.ts';
import type { GameOrder, JudgedOrder } from '../politics/world.ts';
import type { Text, TextArg } from '../text/text.ts';
import type { LogFact } from './logEntry.ts';

/** An order as it was judged: a fact of the record, or one of a guess. Without a kind, as in old records, it is an army's. */
export type OrderTold = Omit<Extract<LogFact, { readonly k: 'order' }>, 'k' | 'dislodged'> & {
  readonly dislodged?: boolean;
};

/** Who stood where when orders were written, and who came in where. */
export interface Field {
  readonly unitAt: (province: ProvinceId) => { readonly owner: OwnerId; readonly kind: UnitKind } | undefined;
  /** Where the unit came from that moved in, if one did. */
  readonly cameFrom: (province: ProvinceId) => ProvinceId | undefined;
}

/** Nothing is known but the order itself. */
export const BLANK_FIELD: Field = { unitAt: () => undefined, cameFrom: () => undefined };

/** The field of a round: units as they stood at its start, and all its orders. */
export function fieldOf(
  orders: readonly OrderTold[],
  units: Iterable<{ readonly at: ProvinceId; readonly owner: OwnerId; readonly kind: UnitKind }> = [],
): Field {
  const standing = new Map<ProvinceId, { readonly owner: OwnerId; readonly kind: UnitKind }>();
  for (const { at, owner, kind } of units) standing.set(at, { owner, kind });
  for (const { at, owner, kind } of orders) {
    standing.set(at, { owner, kind: kind ?? standing.get(at)?.kind ?? 'army' });
  }
  const arrivals = new Map<ProvinceId, ProvinceId>();
  for (const { at, order, result } of orders) {
    if (order.type === 'move' && result === 'succeeds') arrivals.set(order.to.province, at);
  }
  return { unitAt: (id) => standing.get(id), cameFrom: (id) => arrivals.get(id) };
}

/** An order of the engine's battle as it is told. */
export function toldOf({ written, ...judged }: JudgedOrder): OrderTold {
  return { ...judged, order: written };
}

/** Whether the order did what it was written for. */
export function cameTrue({ result, voided, dislodged }: OrderTold): boolean {
  return result === 'succeeds' && voided === undefined && dislodged !== true;
}

/** One sentence, or two when the unit was also driven out. */
export function whatBecame(told: OrderTold, field: Field = BLANK_FIELD): readonly Text[] {
  const first = firstSentence(told, field);
  const { code } = told.reason;
  if (told.dislodged !== true || (told.voided === undefined && code === 'dislodgedBy')) return [first];
  const attacker = field.cameFrom(told.at);
  const args = { unit: nameOf(told) };
  const second: Text =
    attacker === undefined
      ? { key: 'outcome.dislodged', args }
      : { key: 'outcome.dislodgedBy', args: { ...args, by: unitAt(field, attacker) } };
  return [first, second];
}

/** The sentences in one, for where there is room for one. */
export function inOne(sentences: readonly Text[]): Text {
  const [first, second] = sentences;
  if (first === undefined) throw new Error('No sentence to say');
  return second === undefined ? first : { key: 'outcome.both', args: { first, second } };
}

function nameOf({ owner, kind, at }: OrderTold): TextArg {
  return { unit: { owner, kind: kind ?? 'army', at } };
}

/** "the Tajik army at Sughd", or "the unit at Sughd" where nobody knows whose it was. */
function unitAt(field: Field, at: ProvinceId): TextArg {
  const unit = field.unitAt(at);
  return unit === undefined
    ? { key: 'outcome.unitAt', args: { at: { province: at } } }
    : { unit: { owner: unit.owner, kind: unit.kind, at } };
}

function firstSentence(told: OrderTold, field: Field): Text {
  const { order, reason, voided } = told;
  const args: Record<string, TextArg> = { unit: nameOf(told), at: { province: told.at }, ...objectOf(order, field) };
  if (voided !== undefined) return voidedSentence(voided, order, args);
  switch (reason.code) {
    case 'ok':
      return { key: `outcome.${order.type}.ok`, args };
    case 'dislodgedBy': {
      const key = order.type === 'convoy' ? 'outcome.convoy.dislodgedBy' : 'outcome.dislodgedBy';
      return { key, args: { ...args, by: unitAt(field, reason.by) } };
    }
    case 'noMatchingOrder':
      return { key: `outcome.${order.type}.noMatchingOrder`, args };
    case 'cutBy':
      return { key: 'outcome.support.cutBy', args: { ...args, by: unitAt(field, reason.by) } };
    case 'cutByPush':
      return { key: 'outcome.support.cutByPush', args: { ...args, from: { province: reason.from } } };
    case 'bounced':
    case 'heldOff':
    case 'headToHead':
    case 'ownUnit':
    case 'notCarried':
    case 'convoyBroken':
    case 'convoyParadox':
      return stoppedSentence(reason, order, args, field);
    default:
      return { key: 'outcome.illegal', args: { ...args, why: { key: FAULTS[reason.code], args } } };
  }
}

/** What the order names besides its own unit. */
function objectOf(order: GameOrder, field: Field): Record<string, TextArg> {
  switch (order.type) {
    case 'hold':
    case 'secure':
      return {};
    case 'move':
      return { to: { province: order.to.province } };
    case 'supportHold':
      return { whom: unitAt(field, order.at), to: { province: order.at } };
    case 'supportMove':
    case 'convoy':
      return { whom: unitAt(field, order.from), to: { province: order.to } };
    default:
      return assertNever(order);
  }
}

/** Written as hold before it was adjudicated (rules 3.2, 4.2, 4.5). */
function voidedSentence(voided: string, order: GameOrder, args: Record<string, TextArg>): Text {
  if (voided === 'crisis' || voided === 'closed') return { key: `outcome.voided.${voided}`, args };
  const why = voided === 'securingUnit' ? 'securingUnit' : 'noPact';
  return { key: order.type === 'supportMove' ? `outcome.voided.${why}.move` : `outcome.voided.${why}`, args };
}

type Stop = Extract<
  Reason,
  {
    readonly code: 'bounced' | 'heldOff' | 'headToHead' | 'ownUnit' | 'notCarried' | 'convoyBroken' | 'convoyParadox';
  }
>;

/** Why a move did not get in; a convoy shares the fate of its army and tells it from the fleet's side. */
function stoppedSentence(reason: Stop, order: GameOrder, args: Record<string, TextArg>, field: Field): Text {
  const stop: Text = { key: `outcome.stop.${reason.code}`, args: { ...args, ...stopArgs(reason, field) } };
  const key = order.type === 'convoy' ? 'outcome.convoy.stopped' : 'outcome.move.stopped';
  return { key, args: { ...args, why: stop } };
}

function stopArgs(reason: Stop, field: Field): Record<string, TextArg> {
  switch (reason.code) {
    case 'bounced':
      return { by: { list: reason.by.map((at) => unitAt(field, at)) } };
    case 'heldOff':
      return { by: unitAt(field, reason.by), strength: reason.strength, against: reason.against };
    case 'headToHead':
      return { by: unitAt(field, reason.by) };
    case 'ownUnit':
      return { by: unitAt(field, reason.province) };
    case 'notCarried':
      return {};
    case 'convoyBroken':
    case 'convoyParadox':
      return { seas: { list: reason.at.map((at) => ({ province: at })) } };
    default:
      return assertNever(reason);
  }
}

/** Why an order was impossible on its own. */
const FAULTS: Readonly<Record<FaultCode, string>> = {
  noSuchUnit: 'reason.noSuchUnit',
  notYourUnit: 'reason.notYourUnit',
  unreachable: 'reason.unreachable',
  noRoute: 'reason.noRoute',
  wrongKind: 'reason.wrongKind',
  unknownProvince: 'reason.unknownProvince',
  unknownCoast: 'reason.unknownCoast',
  coastNeeded: 'reason.coastNeeded',
  supportUnreachable: 'reason.supportUnreachable',
  supportSelf: 'reason.supportSelf',
  convoyNotAtSea: 'reason.convoyNotAtSea',
  malformed: 'reason.malformed',
  duplicateOrder: 'reason.duplicateOrder',
  swapWithSelf: 'reason.swapWithSelf',
};
