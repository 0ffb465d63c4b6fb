// R6, second half: crossing by crossing. The push with the supports that met it, what it cost, and the signed help that did not come.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { PROVINCE_FACTS, type RegionId } from '../../board/provinceFacts.ts';
import type { Text } from '../../text/text.ts';
import { adjective } from '../factLine.ts';
import { type Field, whatBecame } from '../orderWords.ts';
import { causeNames, province, provinces, type Scene, scene, type Tag, text, valueTag } from './caption.ts';
import { supportTagText } from './moveScenes.ts';
import type { FactOf, Tape } from './tape.ts';
import { brokenWordScene } from './wordScenes.ts';

/** What is known besides the facts of one crossing. */
export interface RoundSoFar {
  readonly field: Field;
  readonly infiltrations: number;
  /** How many end the match for all (rules 11.4). */
  readonly collapseAt: number;
}

/** `before`: with the infiltrations of earlier rounds. */
export function crossingScenes(tape: Tape, before: RoundSoFar): readonly Scene[] {
  let { infiltrations } = before;
  return frontsOf(tape).flatMap((front) => {
    infiltrations += tape.look('push').filter((push) => push.front === front && push.gotIn).length;
    return scenesOf(tape, front, { ...before, infiltrations });
  });
}

/** What held comes first, then the false alarm, then what got in: there the round turned. */
function frontsOf(tape: Tape): readonly ProvinceId[] {
  const fronts = [...tape.look('push'), ...tape.look('pushGone'), ...tape.look('falseAlarm')].map(({ front }) => front);
  const rank = (front: ProvinceId): number => {
    const pushes = tape.look('push').filter((push) => push.front === front);
    return pushes.some(({ gotIn }) => gotIn) ? 2 : pushes.length > 0 ? 0 : 1;
  };
  return [...new Set(fronts)].sort((a, b) => rank(a) - rank(b));
}

function scenesOf(tape: Tape, front: ProvinceId, count: RoundSoFar): readonly Scene[] {
  const held = tape.take(
    'order',
    (fact) => fact.at === front && ['hold', 'supportHold', 'supportMove'].includes(fact.order.type),
  );
  const helpers = tape.take('order', ({ order }) => order.type === 'supportHold' && order.at === front);
  const protectors = tape.take('protected', (fact) => fact.front === front);
  const pushes = tape.take('push', (fact) => fact.front === front);
  const gone = tape.take('pushGone', (fact) => fact.front === front);
  const alarms = tape.take('falseAlarm', (fact) => fact.front === front);
  const values = tape.take('value', (fact, step) => step === 'R9' && causeNames(fact, { province: front }));
  const push = pushes.find(({ gotIn }) => gotIn) ?? pushes[0];
  const facts = [...helpers, ...held, ...pushes, ...gone, ...alarms, ...protectors, ...values];
  // Who stands there may have backed somebody else, until it was attacked itself.
  const cut = held.find(({ result }) => result === 'cut');
  const cutBy = cut ? whatBecame(cut, count.field)[0]! : null;
  if (!push) return [quietScene(front, gone[0], facts, cutBy)];
  const crossing = scene('R6', {
    headline: pushHeadline(push, protectors, helpers),
    sentences: pushSentences(push, helpers, count.field, cutBy),
    tags: pushTags(push, helpers, values, count),
    at: front,
    facts,
  });
  if (!push.gotIn) return [crossing];
  const missing = tape.take('pledge', (fact) => fact.finding === 'broken' && fact.missing?.at === front);
  return [crossing, ...missing.map((pledge) => brokenWordScene(tape, pledge))];
}

function quietScene(
  front: ProvinceId,
  gone: FactOf<'pushGone'> | undefined,
  facts: Scene['facts'],
  cutBy: Text | null,
): Scene {
  const args = { front: province(front) };
  if (!gone) {
    return scene('R6', {
      headline: text('playback.falseAlarm', args),
      sentences: [text('playback.falseAlarm.sentence'), cutBy],
      at: front,
      facts,
    });
  }
  return scene('R6', {
    headline: text('playback.pushGone', args),
    sentences: [text('playback.pushGone.sentence', { from: province(gone.from) }), cutBy],
    tags: [{ text: text('playback.tag.secured', { at: province(gone.from) }), tone: 'kept' }],
    at: front,
    facts,
  });
}

function pushHeadline(
  push: FactOf<'push'>,
  protectors: readonly FactOf<'protected'>[],
  helpers: readonly FactOf<'order'>[],
): Text {
  const front = province(push.front);
  if (push.gotIn) return text('playback.push.gotIn', { front, strength: push.strength });
  const protector = protectors[0];
  const foreign = protector?.by ?? foreignHelper(push, helpers);
  if (foreign) return text('playback.push.heldWith', { front, adjective: adjective(foreign) });
  return text(push.helpedBy.length > 0 ? 'playback.push.heldTogether' : 'playback.push.heldAlone', { front });
}

/** A power whose support counted and whose province it is not. */
function foreignHelper(push: FactOf<'push'>, helpers: readonly FactOf<'order'>[]): PowerId | undefined {
  const host = PROVINCE_FACTS[push.front as RegionId]?.sovereign;
  const counted = helpers.find(({ at, owner }) => push.helpedBy.includes(at) && owner !== host);
  return counted && counted.owner !== 'neutral' && counted.owner !== 'isk' ? counted.owner : undefined;
}

function pushSentences(
  push: FactOf<'push'>,
  helpers: readonly FactOf<'order'>[],
  field: Field,
  cutBy: Text | null,
): readonly (Text | null)[] {
  const front = province(push.front);
  const numbers = { front, defence: push.defence, strength: push.strength };
  const turned = push.diverted ? text('playback.push.diverted', { fort: province(push.diverted), front }) : null;
  const failed = helpers.filter(({ at, result }) => result !== 'succeeds' && !push.helpedBy.includes(at));
  const lost = cutBy ?? (failed[0] ? whatBecame(failed[0], field)[0]! : null);
  if (push.defence === 0) return [text('playback.push.empty', numbers), turned ?? lost];
  if (push.helpedBy.length > 0) {
    const args = { ...numbers, helpers: provinces(push.helpedBy) };
    return [text(push.gotIn ? 'playback.push.helpedInVain' : 'playback.push.helped', args), turned ?? lost];
  }
  return [text(push.gotIn ? 'playback.push.alone' : 'playback.push.enough', numbers), turned ?? lost];
}

function pushTags(
  push: FactOf<'push'>,
  helpers: readonly FactOf<'order'>[],
  values: readonly FactOf<'value'>[],
  count: RoundSoFar,
): readonly Tag[] {
  const unsigned = helpers.filter(({ voided, result }) => voided !== undefined || result === 'cut');
  const tags: Tag[] = values.filter(({ value }) => value === 'stability').map(valueTag);
  tags.push(...unsigned.map((fact): Tag => ({ text: supportTagText(fact), tone: 'waiting' })));
  if (push.gotIn) {
    const args = {
      infiltrations: text('count.infiltrations', { count: count.infiltrations }),
      limit: count.collapseAt,
    };
    return [...tags.slice(0, 2), { text: text('playback.tag.infiltrations', args), tone: 'danger' }];
  }
  return tags;
}
