// What things are worth to a power, in points of its agenda (scenario.md B). The scale on which orders, pacts and cards are weighed against each other.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { leadOf } from './lead.ts';
import type { Mind } from './mind.ts';

/** Points that a coin is worth to each power: the poorer, the dearer. */
const COIN: Readonly<Partial<Record<PowerId, number>>> = { ru: 0.6, tj: 1.1, uz: 0.9, tal: 1.1 };
/** Stability under which a power loses its line *Home* or *Cohesion* (scenario.md B); Russia has none. */
const HOME: Readonly<Partial<Record<PowerId, number>>> = { tj: 6, uz: 8, tal: 6 };

/** A coin more or less now; rich powers care less. */
export function coinWorth(mind: Mind): number {
  const base = COIN[mind.power] ?? 0.8;
  if (mind.coins >= 8) return base * 0.6;
  return mind.coins <= 1 ? base * 1.3 : base;
}

/** One step of stability: dear at the edge of the line *Home*, dearer near crisis. */
export function stabilityWorth(mind: Mind): number {
  const now = mind.view.power[mind.power]?.stability ?? 5;
  const edge = HOME[mind.power];
  if (now <= 2) return 5;
  if (edge === undefined) return 0.8;
  // At the edge a step decides about 3 points in each round to come; half of the time it would be won or lost anyway.
  const near = Math.abs(now - edge) <= 1;
  return near ? Math.max(1.4, Math.min(4, 1.3 * mind.roundsLeft)) : now < edge ? 1.6 : 0.7;
}

/** What it costs the power when a push gets into the front (rules 9.1): its lines, its stability, and everybody's share of the collapse. */
export function infiltrationCost(mind: Mind, front: ProvinceId): number {
  const { power, view } = mind;
  const owner = mind.world.controller[front];
  if (power === 'tal') return neighbourCost(mind, owner ?? null);
  const shared = 0.5 + 0.35 * view.infiltrations + (view.infiltrations >= view.collapseAt - 2 ? 4 : 0);
  const own = owner === power ? 2 * stabilityWorth(mind) : 0;
  return shared + own + lineCost(mind, front);
}

/** Kabul loses nothing by a neighbour's trouble, and sells its help; only the collapse of the region is its own loss too. */
function neighbourCost(mind: Mind, owner: PowerId | null): number {
  if (mind.view.infiltrations >= mind.view.collapseAt - 2) return 2.5;
  return owner !== null && leadOf(mind, owner) > 3 ? -1.2 : -0.3;
}

/** *Shield* and the two *Borders* lose points for each infiltration until nothing is left of them. */
function lineCost(mind: Mind, front: ProvinceId): number {
  const { power } = mind;
  if (power === 'ru') return mind.view.infiltrations < 3 ? 5 : 0;
  if (mind.world.controller[front] !== power) return 0;
  const before = infiltrationsInto(mind, power);
  if (power === 'tj') return before < 3 ? 5 : 0;
  if (power === 'uz') return before < 2 ? 10 : 0;
  return 0;
}

function infiltrationsInto(mind: Mind, power: PowerId): number {
  return mind.view.log.filter(
    ({ fact }) => fact.k === 'push' && fact.gotIn && mind.world.controller[fact.front] === power,
  ).length;
}

/** Whether a line of one's public agenda is still short of its most. */
export function wants(mind: Mind, line: string): boolean {
  const found = mind.mine.agenda?.public.find(({ id }) => id === line);
  return found === undefined || found.points < found.max;
}

/** Other powers with whom no pledge of one's own was ever broken: breaking one now would cost the share of good word (rules 11.3). */
export function wordIsGoodWith(mind: Mind, other: PowerId): boolean {
  return !verdictsBetween(mind, other).some((finding) => finding === 'broken');
}

/** A pledge of one's own towards the other was kept already, so that the share of good word is earned. */
export function wordIsKeptWith(mind: Mind, other: PowerId): boolean {
  return verdictsBetween(mind, other).some((finding) => finding === 'kept');
}

function verdictsBetween(mind: Mind, other: PowerId): readonly string[] {
  return Object.values(mind.world.pacts).flatMap((pact) => {
    const terms = pact.versions.find(({ n }) => n === pact.current)?.terms;
    if (!terms?.parties.includes(other) || !terms.parties.includes(mind.power)) return [];
    return pact.verdicts.filter(({ giver }) => giver === mind.power).map(({ finding }) => finding);
  });
}

/** Points of good word for each other power: 12 shared among them (rules 11.3). */
export function goodWordShare(mind: Mind): number {
  return 12 / Math.max(1, mind.view.powers.length - 1);
}
