// When a bot stakes what it gives to press for what it wants (rules 7): at most one new demand a round, of somebody who can meet it.
import { afghanBehind } from '../../board/fronts.ts';
import type { PowerId } from '../../board/ids.ts';
import type { PlayerCommand } from '../../command/command.ts';
import type { Demand, Stake } from '../../politics/demand.ts';
import { priceOf } from '../../politics/demandPrices.ts';
import { makeDemand } from '../../politics/demands.ts';
import { modulesOf } from '../../politics/modules.ts';
import type { GameUnit } from '../../politics/world.ts';
import { answers, type Mind } from '../mind.ts';
import { isGate } from '../orders/candidates.ts';
import { pledgedActs } from '../orders/obligations.ts';
import { type Wish, wishesOfState } from './demandWishes.ts';

/** Chance in a round that a government feels like it, from the mildest to the hardest. */
const LEAST_PRESSURE = 0.05;
const PRESSURE_SPREAD = 0.16;
/** How far a point of worth moves a wish up the list, and points beyond which nothing more is gained. */
const WORTH_WEIGHT = 0.08;
const MOST_WORTH = 6;

export function demandToMake(mind: Mind): PlayerCommand | null {
  if (mind.level === 'easy' || mind.dice('demand') > LEAST_PRESSURE + PRESSURE_SPREAD * mind.temper.pressure)
    return null;
  const due = mind.round;
  for (const { on, ask } of asks(mind).sort((a, b) => order(mind, a) - order(mind, b))) {
    const stakes = stakesFor(mind, on, priceOf(mind.world, ask));
    if (stakes === null) continue;
    const asked: Omit<Demand, 'state' | 'madeIn'> = {
      id: 'd',
      by: mind.power,
      on,
      stakes,
      ask,
      due,
      public: mind.dice('in public') < 0.6,
    };
    if (!makeDemand(mind.world, mind.board, asked).ok) continue;
    return { type: 'demand', on, stakes, ask, due, public: asked.public };
  }
  return null;
}

/** What is worth most is asked first, as the mood has it. */
function order(mind: Mind, { on, ask, worth = 0 }: Wish): number {
  return mind.dice(`ask ${on} ${ask.type}`) - WORTH_WEIGHT * Math.min(MOST_WORTH, worth);
}

/** Points that the bot hopes to have of it; absent: it was asked for without a number. */
export function worthOfAsk(mind: Mind, wanted: Pick<Demand, 'on' | 'ask'>): number | undefined {
  const said = JSON.stringify(wanted.ask);
  return asks(mind).find(({ on, ask }) => on === wanted.on && JSON.stringify(ask) === said)?.worth;
}

function asks(mind: Mind): Wish[] {
  const promised = new Set(pledgedActs(mind).map(({ unit }) => unit));
  const others = Object.values(mind.world.units).filter(({ owner, id }) => owner !== mind.power && !promised.has(id));
  const orders = others.flatMap((unit): Wish[] => {
    const on = mind.world.powers.find((power) => power === unit.owner);
    if (on === undefined) return [];
    const guards = mind.fronts.some(
      (front) => concerns(mind, front) && afghanBehind(mind.board, front).includes(unit.at),
    );
    const gate = mind.power === 'ru' && isGate(unit.at) && !mind.fronts.includes(unit.at);
    return guards || gate ? [{ on, ask: { type: 'secure', unit: unit.id, at: unit.at } }] : [];
  });
  const states: Wish[] = modulesOf(mind.world).conditions
    ? [...help(mind, others), ...openedGates(mind), ...wishesOfState(mind)]
    : [];
  if (mind.power === 'tj' && mind.view.posts.tajik < 6) {
    states.push({ on: 'tal', ask: { type: 'posts', group: 'tajik', atLeast: mind.view.posts.tajik + 3 } });
  }
  if ((mind.power === 'ru' || mind.power === 'uz') && !mind.view.opiumBan)
    states.push({ on: 'tal', ask: { type: 'ban', on: true } });
  for (const on of mind.world.powers) if (on !== mind.power) states.push({ on, ask: { type: 'coins', coins: 1 } });
  return [...orders, ...states].filter(({ on }) => answers(mind, on));
}

/** Support at an own named crossing, by a unit beside it. */
function help(mind: Mind, others: readonly GameUnit[]): readonly Wish[] {
  const own = mind.fronts.filter((front) => mind.world.controller[front] === mind.power);
  return own.flatMap((front) =>
    others.flatMap((unit): Wish[] => {
      const on = mind.world.powers.find((power) => power === unit.owner);
      const near = mind.board.provinces[unit.at]?.armyNeighbours.includes(front) === true;
      return on !== undefined && on !== 'tal' && near
        ? [{ on, ask: { type: 'supportHold', unit: unit.id, at: front } }]
        : [];
    }),
  );
}

/** Kabul asks neighbours to let people through. */
function openedGates(mind: Mind): readonly Wish[] {
  if (mind.power !== 'tal') return [];
  return mind.view.powers
    .filter(
      (power) =>
        mind.view.power[power]?.regime === 'closed' && mind.fronts.some((at) => mind.world.controller[at] === power),
    )
    .map((on) => ({ on, ask: { type: 'borderRegime', regime: 'humanitarian' } }));
}

function concerns(mind: Mind, front: string): boolean {
  return mind.power === 'ru' || mind.world.controller[front] === mind.power;
}

/** The lightest stakes that weigh the price, heaviest term last; null if there are none. A status is never staked: it would have to be given up. */
function stakesFor(mind: Mind, on: PowerId, price: number): readonly Stake[] | null {
  const terms = (mind.mine.leverage.find(({ other }) => other === on)?.mine ?? [])
    .flatMap(({ stake, weight }) => (stake?.type === 'clause' ? [{ stake, weight }] : []))
    .sort((a, b) => a.weight - b.weight);
  const single = terms.find(({ weight }) => weight >= price);
  if (single !== undefined) return [single.stake];
  let weight = 0;
  const stakes: Stake[] = [];
  for (const term of terms.toReversed()) {
    if (weight >= price) break;
    stakes.push(term.stake);
    weight += term.weight;
  }
  return weight >= price ? stakes : null;
}
