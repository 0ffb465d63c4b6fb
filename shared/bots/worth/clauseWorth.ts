// What a clause is worth to the bot's power, in points (rules 6.1, scenario.md B): one arm a kind, what each weighs is in the files beside.
// Order pledges and walls for a month are weighed by trying out the orders (tryOut.ts); leverage and lines that count paper, for a pact as a whole.
import { assertNever } from '../../board/assertNever.ts';
import type { Clause, PlainClause } from '../../politics/clause.ts';
import type { PactTerms } from '../../politics/pact.ts';
import type { Mind } from '../mind.ts';
import { chanceOf } from './chance.ts';
import { accessWorth, counterTerrorWorth, defenceWorth, demilitariseWorth, exerciseWorth } from './force.ts';
import { deedWorth, statusWorth } from './kabul.ts';
import { armsWorth, asylumWorth, corridorWorth, hubWorth, payWorth, supplyWorth, tradeWorth } from './money.ts';
import { neutralityWorth, PEACE, regimeWorth, shunWorth, voteWorth } from './word.ts';

/** With its condition: what it is worth while it binds, and what stands in its place otherwise (rules 6). */
export function clauseWorth(mind: Mind, clause: Clause, terms: PactTerms): number {
  if (clause.when === undefined) return plainWorth(mind, clause, terms);
  const chance = chanceOf(mind, clause.when);
  const instead = clause.else === undefined ? 0 : plainWorth(mind, clause.else, terms);
  return chance * plainWorth(mind, clause, terms) + (1 - chance) * instead;
}

/** The same government as long as the pact runs: what comes each round comes no longer. */
function within(mind: Mind, { term }: PactTerms): Mind {
  return term === 'match' || term >= mind.roundsLeft ? mind : { ...mind, roundsLeft: term };
}

function plainWorth(mind: Mind, clause: PlainClause, terms: PactTerms): number {
  switch (clause.kind) {
    case 'pay':
      return payWorth(within(mind, terms), clause);
    case 'supply':
      return supplyWorth(within(mind, terms), clause);
    case 'trade':
      return tradeWorth(within(mind, terms), clause);
    case 'hub':
      return hubWorth(within(mind, terms), clause);
    case 'corridor':
      return corridorWorth(mind, clause);
    case 'arms':
      return armsWorth(mind, clause);
    case 'asylum':
      return asylumWorth(mind, clause);
    case 'status':
      return statusWorth(mind, clause, terms);
    case 'actPledge':
      return deedWorth(mind, clause);
    case 'access':
      return accessWorth(mind, clause, terms);
    case 'mutualDefence':
      return defenceWorth(mind, terms);
    case 'exercise':
      return exerciseWorth(mind, clause);
    case 'demilitarise':
      return demilitariseWorth(mind, clause);
    case 'counterTerror':
      return counterTerrorWorth(mind, clause);
    case 'nonAggression':
      return PEACE;
    case 'neutrality':
      return neutralityWorth(mind, clause);
    case 'noSupportFor':
      return shunWorth(mind, clause);
    case 'vote':
      return voteWorth(mind, clause);
    case 'borderRegime':
      return regimeWorth(mind, clause);
    case 'orderPledge':
    case 'other':
      return 0;
    default:
      return assertNever(clause);
  }
}
