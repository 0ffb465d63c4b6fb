// Pacts in force that a bot would rather not have, or would like to have longer: notice given, a new term sealed (rules 6). Breaking is no matter of
// paper: it happens in orders, ballots and purses, where the price of a broken word is weighed (orders/obligations.ts).
import type { PlayerCommand } from '../../command/command.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import { giveNotice } from '../../politics/pactEnding.ts';
import { renew } from '../../politics/renewal.ts';
import { LONGEST_TERM } from '../../politics/term.ts';
import { type Mind, othersIn, termsOf } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { worthOf } from '../worth/worthOf.ts';

/** Below this a pact is not worth its bother; who withdraws is written down as such (rules 6.2). */
const BURDEN = -1.6;
/** From this on a term that runs out is sealed again. */
const WELCOME = 0.8;
/** Share of lasting pacts that a government looks at again in a month. */
const REVIEWED = 0.25;

/** At most one command: notice to the heaviest burden, or a seal on what runs out this month. */
export function paperToKeep(mind: Mind, base: Chosen): PlayerCommand | null {
  if (mind.level === 'easy' || mind.roundsLeft < 2) return null;
  for (const pact of Object.values(mind.world.pacts)) {
    // The treaties of the start are the ground that all stand on: they are used to press (rules 7), not torn up.
    if (pact.state !== 'inForce' || pact.given !== undefined || !isParty(mind, pact)) continue;
    const runsOut = pact.lastRound === mind.round;
    // Not every treaty is gone through every month.
    if (!runsOut && mind.dice(`review ${pact.id}`) > REVIEWED) continue;
    if (!runsOut && (pact.notice !== undefined || pact.lastRound !== undefined)) continue;
    const rest = goesOn(mind, pact);
    if (rest === null) continue;
    const worth = worthOf(without(mind, pact), rest, base);
    const term = Math.min(LONGEST_TERM, Math.max(2, Math.ceil(mind.roundsLeft)));
    if (runsOut && worth > WELCOME && renew(mind, { by: mind.power, pact: pact.id, term }).ok) {
      return { type: 'renew', pact: pact.id, term };
    }
    const burden = !runsOut && pact.inForceSince !== mind.round && worth < BURDEN - 1.5 * mind.temper.honour;
    if (burden && giveNotice(mind, { by: mind.power, pact: pact.id }).ok) return { type: 'giveNotice', pact: pact.id };
  }
  return null;
}

function isParty(mind: Mind, pact: Pact): boolean {
  return termsOf(pact).parties.includes(mind.power);
}

/** What the pact would still do in the rounds to come; null if nothing does. */
export function goesOn(mind: Mind, pact: Pact): PactTerms | null {
  const terms = termsOf(pact);
  const clauses = terms.clauses.filter((clause, index) => {
    if (pact.done.includes(index)) return clause.kind === 'arms';
    switch (clause.kind) {
      case 'pay':
        return clause.each === 'round';
      case 'supply':
      case 'trade':
      case 'hub':
      case 'access':
      case 'mutualDefence':
      case 'nonAggression':
      case 'neutrality':
      case 'noSupportFor':
      case 'demilitarise':
      case 'counterTerror':
      case 'borderRegime':
        return true;
      default:
        return false;
    }
  });
  const others = othersIn(terms, mind.power);
  if (clauses.length === 0 || others.length === 0) return null;
  // What was laid down is laid down.
  const { collateral: _held, ...rest } = terms;
  return { ...rest, clauses, term: 'match' };
}

/** The same government without the pact. */
export function without(mind: Mind, { id }: Pact): Mind {
  const { [id]: _gone, ...pacts } = mind.world.pacts;
  return { ...mind, world: { ...mind.world, pacts }, binding: mind.binding.filter(({ pact }) => pact.id !== id) };
}
