// The orders with and without a pact: what it promises of own units and of others', whom it lets own units support (rules 4.2), which walls it
// raises for a month. The difference is what the pact is worth on the board this month; later months are a guess.
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import type { OrderPledgeClause } from '../../politics/clauses/orderPledge.ts';
import type { PactTerms } from '../../politics/pact.ts';
import type { GameOrder } from '../../politics/world.ts';
import { type Mind, othersIn } from '../mind.ts';
import { type Chosen, chooseOrders } from '../orders/chooseOrders.ts';
import { orderFor } from '../orders/obligations.ts';
import { reliability } from '../pacts/standingOf.ts';
import { chanceOf, holdsNow } from './chance.ts';

/** What a pledge costs or brings in each further round that it binds. */
const LATER_COST = 0.6;
const LATER_GAIN = 0.8;
/** Leave to support is not yet support: how often somebody who may, will. */
const MAY_BE_USED = 0.35;

/** Own orders bound or freed, help promised by others, later months, help that others may lend. */
export const TRIED_PARTS = ['ownOrders', 'help', 'later', 'lent'] as const;
export interface TriedPart {
  readonly of: (typeof TRIED_PARTS)[number];
  readonly points: number;
}

/** None where the pact says nothing about units. */
export function triedOut(mind: Mind, terms: PactTerms, base: Chosen): readonly TriedPart[] {
  if (!terms.clauses.some(bearsOnUnits)) return NONE;
  const pledges = terms.clauses.filter((clause) => clause.kind === 'orderPledge');
  const now = pledges.filter(({ when }) => when === undefined || holdsNow(mind, when));
  const permits = permitted(mind, terms);
  const forts = walls(mind, terms);
  if (pledges.length === 0 && permits.length === 0 && forts.length === 0) return NONE;
  const mine = now.filter(({ giver }) => giver === mind.power);
  const theirs = now.filter(({ giver }) => giver !== mind.power);
  const bound = asOrders(mine);
  const kept = mine.length + permits.length + forts.length === 0 ? base : chooseOrders(mind, { bound, permits, forts });
  const helped = theirs.length === 0 ? kept : chooseOrders(mind, { bound, permits, forts, others: asOrders(theirs) });
  const trust = Math.min(1, ...theirs.map(({ giver }) => reliability(mind, giver, terms)));
  const months = pledges.reduce((sum, pledge) => sum + later(mind, pledge), 0);
  return [
    { of: 'ownOrders', points: kept.worth - base.worth },
    { of: 'help', points: (helped.worth - kept.worth) * trust },
    { of: 'later', points: months },
    { of: 'lent', points: lent(mind, permits) },
  ];
}

const NONE: readonly TriedPart[] = [];

function bearsOnUnits({ kind }: Clause): boolean {
  return kind === 'orderPledge' || kind === 'access' || kind === 'mutualDefence' || kind === 'exercise';
}

function asOrders(pledges: readonly OrderPledgeClause[]): ReadonlyMap<UnitId, GameOrder> {
  return new Map(
    pledges.flatMap(({ unit, act }): [UnitId, GameOrder][] => {
      const order = orderFor(act);
      return order === null ? [] : [[unit, order]];
    }),
  );
}

/** What a pledge costs or brings in the months after this one, as often as it will bind. */
function later(mind: Mind, { giver, until, when }: OrderPledgeClause & Pick<Clause, 'when'>): number {
  const rounds = until === 'thisRound' ? 0 : until - mind.round;
  const chance = when === undefined ? 1 : chanceOf(mind, when);
  return rounds * chance * (giver === mind.power ? -LATER_COST : LATER_GAIN);
}

/** Powers whose units the bot's may support under the pact, where it may not now. */
function permitted(mind: Mind, terms: PactTerms): readonly PowerId[] {
  const others = othersIn(terms, mind.power);
  const gives = ({ kind }: Clause): boolean => kind === 'access' || kind === 'mutualDefence' || kind === 'exercise';
  if (!terms.clauses.some(gives)) return [];
  return others.filter((other) => {
    return mind.mine.orders.some(({ choices }) =>
      choices.some(({ meaning }) => meaning.kind === 'needsPact' && meaning.with === other),
    );
  });
}

/** Help that others may give at own named fronts, once they have leave: worth a part of what a sure support would be. */
function lent(mind: Mind, permits: readonly PowerId[]): number {
  const own = mind.fronts.filter((front) => mind.world.controller[front] === mind.power);
  if (permits.length === 0 || own.length === 0) return 0;
  const near = Object.values(mind.world.units).filter(({ at, owner }) => {
    const neighbours = mind.board.provinces[at]?.armyNeighbours ?? [];
    return permits.some((power) => power === owner) && own.some((front) => neighbours.includes(front));
  });
  return Math.min(2, near.length) * MAY_BE_USED * 2;
}

/** Provinces where units of the participants would stand behind walls this month (rules 6.1 exercise): there and next to it. */
function walls(mind: Mind, { clauses }: PactTerms): readonly ProvinceId[] {
  return clauses.flatMap((clause) => {
    if (clause.kind !== 'exercise' || clause.round !== mind.round) return [];
    const ground = [clause.province, ...(mind.board.provinces[clause.province]?.armyNeighbours ?? [])];
    const there = Object.values(mind.world.units).filter(({ at, owner }) => {
      return ground.includes(at) && clause.participants.some((power) => power === owner);
    });
    // It needs units of two of them (rules 6.1).
    return new Set(there.map(({ owner }) => owner)).size < 2 ? [] : there.map(({ at }) => at);
  });
}
