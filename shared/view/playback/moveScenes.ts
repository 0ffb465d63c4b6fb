// R6, first half: armies on the march. One scene for each province that somebody tried to enter, with the supports for it.
import type { ProvinceId } from '../../board/ids.ts';
import type { Text } from '../../text/text.ts';
import { adjective, factLine } from '../factLine.ts';
import type { LogFact } from '../logEntry.ts';
import { army, power, province, type Scene, scene, type Tag, text } from './caption.ts';
import type { FactOf, Tape } from './tape.ts';

type OrderFact = FactOf<'order'>;

export function moveScenes(tape: Tape): readonly Scene[] {
  const targets = [
    ...new Set(tape.look('order').flatMap(({ order }) => (order.type === 'move' ? [order.to.province] : []))),
  ];
  return targets.map((target) => moveScene(tape, target));
}

function moveScene(tape: Tape, target: ProvinceId): Scene {
  const moves = tape.take('order', ({ order }) => order.type === 'move' && order.to.province === target);
  const supports = tape.take('order', ({ order }) => order.type === 'supportMove' && order.to === target);
  const arrived = moves.find((move) => move.result === 'succeeds');
  const beaten = tape.take('order', (fact) => fact.at === target && fact.dislodged === true);
  // Who stood there and was attacked in vain, and who backed it.
  const defenders = arrived
    ? []
    : tape.take('order', ({ at, order }) => at === target && order.type !== 'move' && !isFront(tape, target));
  const backing = isFront(tape, target)
    ? []
    : tape.take('order', ({ order }) => order.type === 'supportHold' && order.at === target);
  const incursions = tape.take('incursion', (fact) => fact.province === target);
  const facts: readonly LogFact[] = [...supports, ...backing, ...moves, ...beaten, ...defenders, ...incursions];
  return scene('R6', {
    headline: moveHeadline(target, moves, arrived, beaten),
    sentences: moveSentences(target, moves, supports, arrived, beaten, defenders),
    tags: [...incursions.map(incursionTag), ...supportTags(supports)],
    at: target,
    facts,
  });
}

function moveHeadline(
  target: ProvinceId,
  moves: readonly OrderFact[],
  arrived: OrderFact | undefined,
  beaten: readonly OrderFact[],
): Text {
  const args = { to: province(target) };
  if (arrived && beaten.length > 0) return text('playback.move.dislodged', args);
  if (arrived) return text('playback.move.went', { ...args, from: province(arrived.at) });
  return text(moves.length > 1 ? 'playback.move.standoff' : 'playback.move.failed', args);
}

function moveSentences(
  target: ProvinceId,
  moves: readonly OrderFact[],
  supports: readonly OrderFact[],
  arrived: OrderFact | undefined,
  beaten: readonly OrderFact[],
  defenders: readonly OrderFact[],
): readonly (Text | null)[] {
  const to = province(target);
  const counted = supports.filter(({ result }) => result === 'succeeds');
  const helpers = { list: counted.map(({ owner, at }) => army(owner, at)) };
  const helped = counted.length > 0 ? text('playback.move.helped', { helpers }) : null;
  if (arrived) {
    const unit = { owner: adjective(arrived.owner), from: province(arrived.at) };
    const loser = beaten[0];
    const first = loser
      ? text('playback.move.beat', { ...unit, loser: army(loser.owner, loser.at) })
      : text('playback.move.arrives', { ...unit, to });
    return [first, helped];
  }
  if (moves.length > 1) {
    const units = { list: moves.map(({ owner, at }) => army(owner, at)) };
    return [text('playback.move.bothFail', { units, to }), helped];
  }
  const mover = moves[0];
  const holder = defenders[0];
  if (!mover) return [helped];
  const unit = { owner: adjective(mover.owner), from: province(mover.at) };
  return holder
    ? [text('playback.move.repelled', { ...unit, holder: army(holder.owner, holder.at) }), helped]
    : [text('playback.move.stays', { ...unit, to }), helped];
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
export function looseOrderScenes(tape: Tape): readonly Scene[] {
  const unsigned = tape.take('order', (fact) => fact.voided !== undefined);
  const lost = tape.take('order', (fact) => isHelp(fact) && fact.result !== 'succeeds');
  const counted = tape.take('order', isHelp);
  const scenes: Scene[] = [];
  if (counted.length > 0) {
    const sentences = counted.map(factLine);
    scenes.push(scene('R6', { headline: text('playback.supports'), sentences, facts: counted }));
  }
  const voided = [...unsigned, ...lost];
  if (voided.length > 0) {
    const sentences = voided.map(factLine);
    const tags = unsigned.map((fact): Tag => ({ text: supportTagText(fact), tone: 'waiting' }));
    scenes.push(scene('R6', { headline: text('playback.voided'), sentences, tags, facts: voided }));
  }
  return scenes;
}

function isHelp({ order }: OrderFact): boolean {
  return order.type === 'supportHold' || order.type === 'supportMove' || order.type === 'convoy';
}

function isFront(tape: Tape, target: ProvinceId): boolean {
  return [...tape.look('push'), ...tape.look('falseAlarm')].some(({ front }) => front === target);
}
