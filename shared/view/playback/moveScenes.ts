// R6, first half: armies on the march. One scene for each province that somebody tried to enter, with the supports and
// convoys for it, and why what failed did.
import type { ProvinceId } from '../../board/ids.ts';
import type { Text } from '../../text/text.ts';
import { adjective } from '../factLine.ts';
import { cameTrue, type Field, whatBecame } from '../orderWords.ts';
import { kindOf, power, province, type Scene, scene, type Tag, text, unitArg } from './caption.ts';
import type { FactOf, Tape } from './tape.ts';

type OrderFact = FactOf<'order'>;

/** All that met in one province. */
interface March {
  readonly moves: readonly OrderFact[];
  readonly supports: readonly OrderFact[];
  readonly convoys: readonly OrderFact[];
  readonly arrived: OrderFact | undefined;
  readonly beaten: readonly OrderFact[];
  /** Who stood there and was attacked in vain. */
  readonly defenders: readonly OrderFact[];
}

export function moveScenes(tape: Tape, field: Field): readonly Scene[] {
  const orders = tape.look('order');
  const targets = [...new Set(orders.flatMap((fact) => (fact.order.type === 'move' ? [targetOf(fact)] : [])))];
  // What befalls a fleet that carries comes before the army it carries.
  const carries = (at: ProvinceId) => orders.some((fact) => fact.at === at && fact.order.type === 'convoy');
  return [...targets.filter(carries), ...targets.filter((at) => !carries(at))].map((target) =>
    moveScene(tape, target, field),
  );
}

function moveScene(tape: Tape, target: ProvinceId, field: Field): Scene {
  const moves = tape.take('order', ({ order }) => order.type === 'move' && order.to.province === target);
  const supports = tape.take('order', ({ order }) => order.type === 'supportMove' && order.to === target);
  const convoys = tape.take(
    'order',
    ({ order }) => order.type === 'convoy' && order.to === target && moves.some(({ at }) => at === order.from),
  );
  const arrived = moves.find((move) => move.result === 'succeeds');
  // A fleet that carried is seen driven out here, and its convoy broken with the army it carried.
  const beaten = tape.take('order', (fact) => fact.at === target && fact.dislodged === true);
  const front = isFront(tape, target);
  const defenders =
    arrived || front ? [] : tape.take('order', ({ at, order }) => at === target && order.type !== 'move');
  const backing = front ? [] : tape.take('order', ({ order }) => order.type === 'supportHold' && order.at === target);
  const incursions = tape.take('incursion', (fact) => fact.province === target);
  const march: March = { moves, supports, convoys, arrived, beaten, defenders };
  return scene('R6', {
    headline: moveHeadline(target, march),
    sentences: moveSentences(march, field),
    tags: [...incursions.map(incursionTag), ...supportTags([...supports, ...backing])],
    at: target,
    facts: [...supports, ...backing, ...convoys, ...moves, ...beaten, ...defenders, ...incursions],
  });
}

function moveHeadline(target: ProvinceId, { moves, arrived, beaten }: March): Text {
  const args = { to: province(target) };
  if (arrived && beaten.length > 0) return text('playback.move.dislodged', args);
  if (arrived) return text('playback.move.went', { ...args, from: province(arrived.at) });
  if (moves.some(({ reason }) => reason.code === 'convoyBroken')) return text('playback.move.convoyBroken', args);
  return text(moves.length > 1 ? 'playback.move.standoff' : 'playback.move.failed', args);
}

function moveSentences(
  { moves, supports, convoys, arrived, beaten, defenders }: March,
  field: Field,
): readonly (Text | null)[] {
  // A support given from here that the attack cut, and one for a move here that did not count.
  const cut = defenders.find(({ result }) => result === 'cut') ?? supports.find((fact) => !cameTrue(fact));
  const why = cut ? whatBecame(cut, field)[0]! : null;
  const counted = supports.filter(cameTrue);
  const helped = counted.length > 0 ? text('playback.move.helped', { helpers: { list: counted.map(unitArg) } }) : null;
  if (arrived) {
    const unit = { owner: adjective(arrived.owner), kind: kindOf(arrived), from: province(arrived.at) };
    const to = province(arrived.order.type === 'move' ? arrived.order.to.province : arrived.at);
    const loser = beaten[0];
    const first = loser
      ? text('playback.move.beat', { ...unit, loser: unitArg(loser) })
      : text('playback.move.arrives', { ...unit, to });
    const carried = convoys.filter(cameTrue);
    const bySea = carried.length > 0 ? text('playback.move.carried', { fleets: { list: carried.map(unitArg) } }) : null;
    return [first, helped ?? bySea ?? why];
  }
  const [mover, rival] = moves;
  if (mover && rival && moves.every(({ reason }) => reason.code === 'bounced')) {
    const units = { list: moves.map(unitArg) };
    return [text('playback.move.bothFail', { units, to: province(targetOf(mover)) }), why ?? helped];
  }
  return [...moves.slice(0, 2).map((move) => whatBecame(move, field)[0]!), why ?? helped];
}

function targetOf({ at, order }: OrderFact): ProvinceId {
  return order.type === 'move' ? order.to.province : at;
}

function incursionTag(fact: FactOf<'incursion'>): Tag {
  return { text: text('playback.tag.incursion', { by: power(fact.by), on: power(fact.on) }), tone: 'danger' };
}

function supportTags(supports: readonly OrderFact[]): readonly Tag[] {
  return supports
    .filter(({ result, voided }) => result === 'cut' || voided !== undefined)
    .map((fact): Tag => ({ text: supportTagText(fact), tone: fact.voided === 'noPact' ? 'waiting' : 'broken' }));
}

/** "support from Sughd cut", "Sughd: nothing signed". */
export function supportTagText(fact: OrderFact): Text {
  const at = province(fact.at);
  if (fact.voided === 'noPact') return text('playback.tag.unsigned', { at });
  if (fact.voided !== undefined) return text('playback.tag.void', { at });
  return text('playback.tag.cut', { at });
}

/** Supports and convoys that led to nothing on the board and were not told elsewhere. */
export function looseOrderScenes(tape: Tape, field: Field): readonly Scene[] {
  const told = (fact: OrderFact): Text => whatBecame(fact, field)[0]!;
  const unsigned = tape.take('order', (fact) => fact.voided !== undefined);
  const lost = tape.take('order', (fact) => isHelp(fact) && fact.result !== 'succeeds');
  const counted = tape.take('order', isHelp);
  const scenes: Scene[] = [];
  if (counted.length > 0) {
    scenes.push(scene('R6', { headline: text('playback.supports'), sentences: counted.map(told), facts: counted }));
  }
  const voided = [...unsigned, ...lost];
  if (voided.length > 0) {
    const tags = unsigned.map((fact): Tag => ({ text: supportTagText(fact), tone: 'waiting' }));
    const headline = text('playback.voided');
    scenes.push(scene('R6', { headline, sentences: voided.map(told), tags, facts: voided }));
  }
  return scenes;
}

function isHelp({ order }: OrderFact): boolean {
  return order.type === 'supportHold' || order.type === 'supportMove' || order.type === 'convoy';
}

function isFront(tape: Tape, target: ProvinceId): boolean {
  return [...tape.look('push'), ...tape.look('falseAlarm')].some(({ front }) => front === target);
}
