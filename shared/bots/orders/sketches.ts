// Order sketches (rules 5): one power draws what several units should do, another says "I will". Then both act on it, as far as words go.
// Nothing here is a pledge; a sketch that nobody agreed to changes nothing.
import type { PowerId, UnitId } from '../../board/ids.ts';
import type { ChannelId } from '../../command/command.ts';
import type { GameOrder } from '../../politics/world.ts';
import type { Message } from '../../view/publicView.ts';
import { messagesOfRound } from '../heard.ts';
import type { Mind } from '../mind.ts';
import { fulfils, pledgedActs } from './obligations.ts';

export interface Sketch {
  readonly id: number;
  readonly channel: ChannelId;
  readonly from: PowerId;
  readonly orders: ReadonlyMap<UnitId, GameOrder>;
}

/** Sketches of this round that name a unit of the bot's power and come from somebody else, newest of each sender. */
export function requests(mind: Mind): readonly Sketch[] {
  const latest = new Map<PowerId, Sketch>();
  for (const sketch of sketches(mind)) {
    const asksMe = mind.units.some(({ id }) => sketch.orders.has(id));
    if (sketch.from !== mind.power && asksMe) latest.set(sketch.from, sketch);
  }
  return [...latest.values()];
}

/** What the power itself has drawn this round. */
export function ownSketches(mind: Mind): readonly Sketch[] {
  return sketches(mind).filter(({ from }) => from === mind.power);
}

/** The answer that a power gave to a sketch, if any. */
export function answerTo(mind: Mind, sketch: Sketch, by: PowerId): 'yes' | 'no' | null {
  const said = messagesOfRound(mind).filter(
    ({ id, from, channel }) => id > sketch.id && from === by && channel === sketch.channel,
  );
  const words = said.map(({ phrase }) => phrase?.id);
  if (words.includes('iWill')) return 'yes';
  return words.includes('refuse') ? 'no' : null;
}

/** Orders on which the bot and another have agreed: its own units are bound by them, those of the other are expected to follow. */
export function agreements(mind: Mind): {
  readonly own: ReadonlyMap<UnitId, GameOrder>;
  readonly others: ReadonlyMap<UnitId, GameOrder>;
} {
  const agreed = [
    ...requests(mind).filter((sketch) => answerTo(mind, sketch, mind.power) === 'yes'),
    ...ownSketches(mind).filter((sketch) =>
      mind.world.powers.some((power) => power !== mind.power && answerTo(mind, sketch, power) === 'yes'),
    ),
  ];
  const { own, others } = split(mind, new Map(agreed.flatMap(({ orders }) => [...orders])));
  // A seal is more than a nod: what was promised on paper to somebody is not drawn over.
  const sealed = pledgedActs(mind).filter(({ giver }) => giver === mind.power);
  const free = [...own].filter(([id, order]) => sealed.every(({ unit, act }) => unit !== id || fulfils(order, act)));
  return { own: new Map(free), others };
}

/** The part of a set of orders that is for own units, and the rest. */
export function split(
  mind: Mind,
  orders: ReadonlyMap<UnitId, GameOrder>,
): { readonly own: ReadonlyMap<UnitId, GameOrder>; readonly others: ReadonlyMap<UnitId, GameOrder> } {
  const mine = new Set(mind.units.map(({ id }) => id));
  const all = [...orders];
  return {
    own: new Map(all.filter(([unit]) => mine.has(unit))),
    others: new Map(all.filter(([unit]) => !mine.has(unit))),
  };
}

function sketches(mind: Mind): readonly Sketch[] {
  return messagesOfRound(mind).flatMap(asSketch);
}

function asSketch({ id, channel, from, attach }: Message): readonly Sketch[] {
  if (attach?.type !== 'sketch' || channel === 'own') return [];
  return [{ id, channel, from, orders: new Map(attach.orders.map(({ unit, order }) => [unit, order])) }];
}
