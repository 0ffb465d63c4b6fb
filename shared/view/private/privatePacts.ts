// Pacts, demands and drafts that a power reads and others do not, and what is due to or from it this round.
import type { PactId, PowerId } from '../../board/ids.ts';
import { once, onceBy } from '../../board/memo.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { MatchState } from '../../game/state.ts';
import type { Clause } from '../../politics/clause.ts';
import { clauseText, kindOf } from '../../politics/clauseKinds.ts';
import { lastBound } from '../../politics/clauses/orderPledge.ts';
import type { Demand } from '../../politics/demand.ts';
import {
  type BindingClause,
  bindingClauses,
  clauseKey,
  pactsInForce,
  termsOf,
  whenHolds,
} from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import type { World } from '../../politics/world.ts';
import { pactsSeenBy } from '../pactSeenBy.ts';
import type { DueItem, PrivateView } from '../privateView.ts';

/** Secret pacts and proposals this power is a party to. Public ones are in the public view. */
export function secretPactsOf(state: MatchState, power: PowerId): Readonly<Record<PactId, Pact>> {
  return SECRET(state.pacts, power);
}

const SECRET = onceBy((all: MatchState['pacts'], power: PowerId): Readonly<Record<PactId, Pact>> => {
  const pacts: Record<PactId, Pact> = {};
  const byAll = pactsSeenBy(all, null);
  for (const seen of Object.values(pactsSeenBy(all, power))) {
    if (readsMore(seen, byAll[seen.id] ?? null)) pacts[seen.id] = seen;
  }
  return pacts;
});

/** A public pact goes here too when the power may read more of it than everybody: other versions, its own seal on a renewal. */
function readsMore(seen: Pact, byAll: Pact | null): boolean {
  return byAll === null || seen.versions.length > byAll.versions.length || seen.renewal !== undefined;
}

export function privateDemandsOf(state: MatchState, power: PowerId): Readonly<Record<string, Demand>> {
  return Object.fromEntries(
    state.demands
      .filter((demand) => !demand.public && (demand.by === power || demand.on === power))
      .map((demand) => [demand.id, demand]),
  );
}

export function draftsOf(state: MatchState, power: PowerId): PrivateView['drafts'] {
  return (state.drafts[power] ?? []).map(({ id, terms, starter }) => ({ id, terms, starter }));
}

/** Payments, supplies and pledges of this round by or to the power, oldest pact first. */
export const dueItems = onceBy((world: World, power: PowerId): readonly DueItem[] =>
  bindingClauses(world, REGION_BOARD)
    .filter(({ context }) => context.parties.includes(power))
    .flatMap((binding): DueItem[] => {
      const between = owedBetween(binding, power);
      if (!between || (between.from !== power && between.to !== power && between.to !== null)) return [];
      const progress = progressOf(world, binding.clause);
      return [
        {
          pact: binding.pact.id,
          clause: binding.index,
          from: between.from,
          to: between.to,
          text: clauseText(binding.clause, { parties: binding.context.parties, round: binding.context.since }),
          nature: kindOf(binding.clause).nature === 'pledge' ? 'pledge' : 'self',
          ...(progress && { progress }),
        },
      ];
    }),
);

/** Who owes this clause to whom this round; undefined when nothing falls due. `to` null: to all other parties. */
function owedBetween(
  { clause, context }: BindingClause,
  power: PowerId,
): { readonly from: PowerId; readonly to: PowerId | null } | undefined {
  const { world, since, done, parties } = context;
  const others = parties.filter((party) => party !== power);
  const oneOther = (giver: PowerId): PowerId | null => {
    const receivers = parties.filter((party) => party !== giver);
    return receivers.length === 1 ? (receivers[0] ?? null) : null;
  };
  switch (clause.kind) {
    case 'pay':
      return clause.each === 'once' && done ? undefined : { from: clause.from, to: clause.to };
    case 'supply':
      return clause.price > 0 ? { from: clause.receiver, to: clause.giver } : undefined;
    case 'status':
      return done ? undefined : { from: clause.giver, to: oneOther(clause.giver) };
    case 'orderPledge':
      return world.round <= lastBound(clause, since) ? { from: clause.giver, to: oneOther(clause.giver) } : undefined;
    case 'actPledge':
      return world.round <= clause.byRound && context.verdicts.length === 0
        ? { from: clause.giver, to: oneOther(clause.giver) }
        : undefined;
    case 'corridor':
      return done ? undefined : { from: power, to: others.length === 1 ? (others[0] ?? null) : null };
    case 'access':
    case 'nonAggression':
    case 'mutualDefence':
    case 'trade':
    case 'arms':
    case 'other':
      return undefined;
  }
}

/** "2 of 6 posts": public numbers only. */
function progressOf(world: World, clause: Clause): readonly [number, number] | undefined {
  if (clause.kind !== 'actPledge' || clause.deed.type !== 'posts') return undefined;
  return [world.posts[clause.deed.group], clause.deed.atLeast];
}

export function ballotsOf({ motions }: MatchState, power: PowerId): PrivateView['ballots'] {
  return Object.fromEntries(
    motions.flatMap(({ id, state, ballots }) => {
      const own = ballots[power];
      return state === 'open' && own !== undefined ? [[id, own]] : [];
    }),
  );
}

/** Whether each conditional clause that the viewer may read binds now. */
export const whensOf = once((world: World): PrivateView['whens'] =>
  Object.fromEntries(
    pactsInForce(world).flatMap((pact) =>
      termsOf(pact).clauses.flatMap((clause, index) =>
        clause.when === undefined ? [] : [[clauseKey(pact.id, index), whenHolds(world, REGION_BOARD, pact, index)]],
      ),
    ),
  ),
);
