// Lines of agendas that count pacts as such, whatever is in them (scenario.md B): *Network*, *Border settled*.
import type { PowerId } from '../../board/ids.ts';
import { membersOf } from '../../politics/institutions/membership.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { perThing } from '../agenda.ts';
import { type Mind, othersIn } from '../mind.ts';
import { SECRET_STEP } from './scale.ts';

/** *Network*: pacts in force with three of the other states of the region (scenario.md B). */
const NETWORK: readonly PowerId[] = ['kz', 'kg', 'tj', 'tm'];
const NEIGHBOURS_OF_KG: readonly PowerId[] = ['tj', 'uz'];
/** Neighbours that *Network* asks for. */
const MOST_NEIGHBOURS = 3;
/** A pact of this match may end before the match does. */
const LASTS = 0.75;

export function paperWorth(mind: Mind, terms: PactTerms): number {
  const others = othersIn(terms, mind.power);
  const alone = joinsAlliance(mind, terms) ? -MOST_NEIGHBOURS * LASTS * perThing(mind, 'network') : 0;
  return others.reduce(
    (sum, other) => sum + networkWorth(mind, other, terms) + settledWorth(mind, other, terms),
    alone,
  );
}

/** *Network* is a line of its own way: it ends with a seat in the CSTO (scenario.md B). */
function joinsAlliance({ power, world }: Mind, { clauses, parties }: PactTerms): boolean {
  if (power !== 'uz' || !clauses.some(({ kind }) => kind === 'mutualDefence')) return false;
  return membersOf(world, 'csto').filter((member) => parties.includes(member)).length >= 2;
}

function networkWorth(mind: Mind, other: PowerId, terms: PactTerms): number {
  const each = perThing(mind, 'network');
  if (each === 0 || !NETWORK.includes(other) || !isLong(mind, terms) || mind.roundsLeft <= 1) return 0;
  return isBound(mind, other, () => true) ? 0 : each * LASTS;
}

/** *Border settled*: non-aggression or ground without units with both neighbours, half of the match. */
function settledWorth(mind: Mind, other: PowerId, terms: PactTerms): number {
  if (mind.secret !== 'borderSettled' || !NEIGHBOURS_OF_KG.includes(other)) return 0;
  const peaceful = terms.clauses.some(({ kind }) => kind === 'nonAggression' || kind === 'demilitarise');
  if (!peaceful || !isLong(mind, terms)) return 0;
  const settled = isBound(mind, other, (kind) => kind === 'nonAggression' || kind === 'demilitarise');
  return settled || mind.roundsLeft < 3 ? 0 : SECRET_STEP / 2;
}

/** A pact made in this match with the other that is in force and has such a clause. */
function isBound(mind: Mind, other: PowerId, fits: (kind: string) => boolean): boolean {
  return mind.binding.some(({ pact, clause, context }) => {
    const made = pact.given === undefined && context.parties.includes(mind.power) && context.parties.includes(other);
    return (
      made && fits(clause.kind) && (pact.lastRound === undefined || pact.lastRound >= mind.round + mind.roundsLeft - 1)
    );
  });
}

/** Promises that are over at once end the pact: only what goes on keeps it in force (rules 6, fulfilled). */
function isLong(mind: Mind, { term, clauses }: PactTerms): boolean {
  const goesOn = clauses.some((clause) => {
    switch (clause.kind) {
      case 'pay':
        return clause.each === 'round';
      case 'orderPledge':
      case 'actPledge':
      case 'status':
      case 'asylum':
      case 'exercise':
      case 'vote':
        return false;
      default:
        return true;
    }
  });
  return goesOn && (term === 'match' || term >= mind.roundsLeft);
}
