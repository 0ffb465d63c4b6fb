// What things are worth to a power, in points of its agenda (scenario.md B). The scale on which orders, pacts and cards are weighed against each other.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { once, onceBy } from '../board/memo.ts';
import { termsOf } from '../politics/inForce.ts';
import type { AgendaLineId } from '../scenario/agendaIds.ts';
import type { PublicView } from '../view/publicView.ts';
import { ownLine, perMishap } from './agenda.ts';
import { leadOf } from './lead.ts';
import type { Mind } from './mind.ts';

/** Points that a coin is worth to each power: the poorer, the dearer. */
const COIN: Readonly<Partial<Record<PowerId, number>>> = { ru: 0.6, tj: 1.1, uz: 0.9, tal: 1.1, kz: 0.65, kg: 1.1 };
/** Stability that each line of the kind *Home* asks for (scenario.md B). */
const HOMES: readonly (readonly [AgendaLineId, number])[] = [
  ['homeTj', 6],
  ['homeUz', 8],
  ['cohesion', 6],
  ['homeKz', 7],
];
/** What a step at the edge of a *Home* of three points a round is worth for each round left. */
const EDGE = 1.3;

/** A coin more or less now; rich powers care less. */
export function coinWorth(mind: Mind): number {
  const base = COIN[mind.power] ?? 0.8;
  // More than fifteen cannot be kept (rules 3), and nothing is bought with what is left at the end.
  if (mind.coins >= 12) return base * 0.25;
  if (mind.coins >= 8) return base * 0.6;
  return mind.coins <= 1 ? base * 1.3 : base;
}

/** One step of stability: dear at the edge of the line *Home*, dearer near crisis. */
export function stabilityWorth(mind: Mind): number {
  const now = mind.view.power[mind.power]?.stability ?? 5;
  if (now <= 2) return 5;
  const home = HOMES.find(([id]) => ownLine(mind, id) !== undefined);
  if (home === undefined) return 0.8;
  const [line, edge] = home;
  const rate = (ownLine(mind, line)?.perRound ?? 3) / 3;
  // At the edge a step decides about 3 points in each round to come; half of the time it would be won or lost anyway.
  const near = Math.abs(now - edge) <= 1;
  return near ? Math.max(1.4, Math.min(4, EDGE * rate * mind.roundsLeft)) : now < edge ? 1.6 : 0.7;
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
  const anywhere = perMishap(mind, 'shield', mind.view.infiltrations);
  if (mind.world.controller[front] !== mind.power) return anywhere;
  const before = infiltrationsInto(mind, mind.power);
  return anywhere + perMishap(mind, 'borderTj', before) + perMishap(mind, 'borderUz', before);
}

function infiltrationsInto({ view, world }: Mind, power: PowerId): number {
  let sum = 0;
  for (const front of GOT_IN(view.log)) if (world.controller[front] === power) sum += 1;
  return sum;
}

/** Fronts that pushes got into in the months before. */
const GOT_IN = once((log: PublicView['log']): readonly ProvinceId[] =>
  log.flatMap(({ fact }) => (fact.k === 'push' && fact.gotIn ? [fact.front] : [])),
);

/** Other powers with whom no pledge of one's own was ever broken: breaking one now would cost the share of good word (rules 11.3). */
export function wordIsGoodWith(mind: Mind, other: PowerId): boolean {
  return !FINDINGS(mind, other).has('broken');
}

/** A pledge of one's own towards the other was kept already, so that the share of good word is earned. */
export function wordIsKeptWith(mind: Mind, other: PowerId): boolean {
  return FINDINGS(mind, other).has('kept');
}

/** How pledges of one's own towards the other ended. */
const FINDINGS = onceBy(({ world, power }: Mind, other: PowerId): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const pact of Object.values(world.pacts)) {
    if (pact.verdicts.length === 0) continue;
    const { parties } = termsOf(pact);
    if (!parties.includes(other) || !parties.includes(power)) continue;
    for (const { giver, finding } of pact.verdicts) if (giver === power) found.add(finding);
  }
  return found;
});

/** Points of good word for each other power: 12 shared among them (rules 11.3). */
export function goodWordShare(mind: Mind): number {
  return 12 / Math.max(1, mind.view.powers.length - 1);
}
