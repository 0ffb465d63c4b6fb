// Whether a power can pay what it is about to promise, and lay down what its seal asks (rules 6, 3.1). Only the purse of who acts is looked at:
// coins of others are hidden (rules 3).
import type { Board } from '../board/board.ts';
import type { PowerId } from '../board/ids.ts';
import type { Rejection } from '../command/rejection.ts';
import type { Clause, PlainClause } from './clause.ts';
import { objection } from './clauseKind.ts';
import { COLLATERAL_LIMIT, depositedBy, LOW_STANDING } from './collateral.ts';
import { holds } from './conditions/holds.ts';
import { asLastRead } from './inForce.ts';
import { modulesOf } from './modules.ts';
import type { Pact, PactTerms } from './pact.ts';
import { coinsText, power } from './pactWords.ts';
import type { World } from './world.ts';

export interface PurseContext {
  readonly world: World;
  readonly board: Board;
  readonly actor: PowerId;
  /** The pact that is countered or signed: what the actor has laid down in it is free again. */
  readonly pact?: Pact;
  readonly signing?: boolean;
}

/** Collateral as written: parties only, whole coins; and nobody lays down more than four at once. */
export function checkCollateral(terms: PactTerms, context: PurseContext): Rejection | null {
  const { parties, collateral = {} } = terms;
  const { actor, world, pact } = context;
  for (const [id, coins] of Object.entries(collateral)) {
    if (!parties.some((party) => party === id)) {
      return objection('badTerms', 'notAParty', { power: power(id as PowerId) });
    }
    if (!Number.isInteger(coins) || coins < 1 || coins > COLLATERAL_LIMIT) {
      return objection('badTerms', 'coinsOutOfRange', { least: 1, most: COLLATERAL_LIMIT });
    }
  }
  const already = depositedBy(world, actor, pact);
  if (already + (collateral[actor] ?? 0) > COLLATERAL_LIMIT) {
    const args = { coins: coinsText(already), most: COLLATERAL_LIMIT };
    return objection('tooMuchCollateral', 'tooMuchCollateral', args);
  }
  return checkLowStanding(terms, context);
}

/** Rules 3.1: at a standing of 2 or less a seal needs a coin. Standing is public, so all parties are told when the text is written. */
function checkLowStanding({ parties, collateral }: PactTerms, context: PurseContext): Rejection | null {
  const { actor, world, signing } = context;
  if (!modulesOf(world).collateral) return null;
  const distrusted = parties
    .filter((party) => signing !== true || party === actor)
    .find((party) => (world.power[party]?.standing ?? LOW_STANDING + 1) <= LOW_STANDING && !collateral?.[party]);
  return distrusted === undefined
    ? null
    : objection('needsCollateral', 'needsCollateral', { power: power(distrusted), most: LOW_STANDING });
}

/** Nobody promises this round what is not in the purse. A clause under a condition counts as it stands now. */
export function checkPurse({ clauses, collateral }: PactTerms, context: PurseContext): Rejection | null {
  const { actor, world, pact } = context;
  const coins = (world.power[actor]?.coins ?? 0) + (pact?.deposits?.[actor] ?? 0);
  const paid = clauses.reduce((sum, clause) => sum + owedAtOnce(nowBinding(clause, context), actor), 0);
  const owed = paid + (collateral?.[actor] ?? 0);
  return owed > coins ? objection('unpayable', 'unpayable', { coins: coinsText(coins), owed: coinsText(owed) }) : null;
}

function nowBinding(clause: Clause, { world, board }: PurseContext): PlainClause | null {
  if (clause.when === undefined || holds(clause.when, { world: asLastRead(world), board })) return clause;
  return clause.else ?? null;
}

function owedAtOnce(clause: PlainClause | null, payer: PowerId): number {
  switch (clause?.kind) {
    case 'pay':
      return clause.from === payer ? clause.coins : 0;
    case 'supply':
      return clause.receiver === payer ? clause.price : 0;
    case 'arms':
      return clause.buyer === payer ? clause.price : 0;
    case 'asylum':
      return clause.payer === payer ? clause.price : 0;
    case 'hub':
      return clause.funder === payer ? 1 : 0;
    case 'corridor':
      return clause.funders[payer] ?? 0;
    default:
      return 0;
  }
}
