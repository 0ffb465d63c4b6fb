// What a pact changes in leverage, both ways: asked of the same sum that the rules keep (rules 7), over the world with the pact in force.
import type { PactId, PowerId } from '../../board/ids.ts';
import { latest, once, onceBy } from '../../board/memo.ts';
import type { Clause } from '../../politics/clause.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import { pactsBetween, termsOf } from '../../politics/inForce.ts';
import { leverageSum, leverageTerms, leverageWith } from '../../politics/leverage.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import type { RoundRecord, World } from '../../politics/world.ts';
import { type Mind, othersIn } from '../mind.ts';
import { netOver } from '../pacts/standingOf.ts';
import { SECRET_STEP } from './scale.ts';

/** Points that a point of net leverage is worth by itself: demands may be made of it, and met with it. */
const WEIGHT = 0.1;
/** Net leverage of a large power that *Balance* bears (scenario.md B). */
const BEARABLE = 1;

export function leverageWorth(mind: Mind, terms: PactTerms): number {
  if (terms.clauses.every(isPassing)) return 0;
  return othersIn(terms, mind.power).reduce((sum, other) => {
    const before = netOver(mind, other);
    const then = netWith(mind, terms, other);
    return sum + WEIGHT * (then - before) + balanceWorth(mind, other, -before, -then);
  }, 0);
}

/** The world as it would be known if these terms were in force. */
export function withPact(world: World, terms: PactTerms): World {
  const pact = asPact(world, terms);
  return { ...world, pacts: { ...world.pacts, [pact.id]: pact } };
}

function asPact({ round }: World, terms: PactTerms): Pact {
  return {
    id: 'if',
    versions: [{ n: 1, by: terms.parties[0] ?? 'ru', terms, round }],
    current: 1,
    state: 'inForce',
    signatures: Object.fromEntries(terms.parties.map((power) => [power, { version: 1, round }])),
    standing: false,
    inForceSince: round,
    done: [],
    verdicts: [],
  };
}

/** What was summed up in this turn already: lines of the agenda ask for it too. */
const SUMMED = new WeakMap<PactTerms, { readonly mind: Mind; readonly net: Map<PowerId, number> }>();

/** Net leverage over a party of the terms, if they were in force. */
export function netWith(mind: Mind, terms: PactTerms, other: PowerId): number {
  if (terms.clauses.every(isPassing)) return netOver(mind, other);
  const known = SUMMED.get(terms);
  const net = known?.mind === mind ? known.net : new Map<PowerId, number>();
  if (known?.mind !== mind) SUMMED.set(terms, { mind, net });
  const before = net.get(other);
  if (before !== undefined) return before;
  const found = netIf(mind, terms, other);
  net.set(other, found);
  return found;
}

function netIf(mind: Mind, terms: PactTerms, other: PowerId): number {
  const world = terms.clauses.some(restsOnPaper) ? mind.world : BETWEEN(mind, other);
  if (world === mind.world) return netBetween(mind, withPact(world, terms), other);
  return netAdding(mind, world, asPact(world, terms), other);
}

function netAdding({ board, power }: Mind, world: World, pact: Pact, other: PowerId): number {
  const over = (a: PowerId, b: PowerId): number => leverageWith({ world, board, a, b }, power, pact);
  return over(power, other) - over(other, power);
}

/** Between two powers little changes in a month: what stands between them is often the same at the next turn. */
const SAME = latest<`${PowerId}>${PowerId}`, World>();

/** As much of the world as leverage between the two looks at; all of it where a hub or an incursion asks for more. */
const BETWEEN = onceBy((mind: Mind, other: PowerId): World => {
  const { world, power } = mind;
  const both = pactsBetween(world, power, other);
  if (both.some((pact) => termsOf(pact).clauses.some(isHub)) || world.history.some(hasIncursion)) return world;
  const pacts: Record<PactId, Pact> = {};
  for (const pact of both) pacts[pact.id] = pact;
  for (const pact of WITH_DEPOSITS(world.pacts)) pacts[pact.id] ??= pact;
  const around = AROUND(mind);
  return SAME(around, `${power}>${other}`, { ...around, pacts });
});

const WITH_DEPOSITS = once((pacts: World['pacts']): readonly Pact[] =>
  Object.values(pacts).filter(({ deposits }) => deposits !== undefined),
);
/** What is the same for all others, and at most turns of a month. */
const AROUND = once(({ world, power }: Mind): World => {
  return SAME_AROUND(world.units, power, { ...world, pacts: {}, demands: [], motions: [] });
});
const SAME_AROUND = latest<PowerId, World>();

/** Conditions that ask for the alerts of the month, whatever is signed. */
const OF_THE_ALERTS: ReadonlySet<Condition['is']> = new Set(['frontNamed', 'ownFrontNamed']);

/** Whether what the clause weighs may hang on other pacts. */
function restsOnPaper(clause: Clause): boolean {
  return isHub(clause) || (clause.when !== undefined && !OF_THE_ALERTS.has(clause.when.is));
}

function isHub(clause: Clause): boolean {
  return clause.kind === 'hub' || clause.else?.kind === 'hub';
}

/** What opens a casus foederis, which rests on alliances with others (rules 4.1). */
function hasIncursion({ incursions }: RoundRecord): boolean {
  return incursions.length > 0;
}

function netBetween({ board, power }: Mind, world: World, other: PowerId): number {
  const over = (a: PowerId, b: PowerId): number => leverageSum(leverageTerms({ world, board, viewer: power, a, b }));
  return over(power, other) - over(other, power);
}

/** *Balance*: what Russia could withhold should not outweigh what it would lose, at the end (scenario.md B). */
function balanceWorth(mind: Mind, other: PowerId, before: number, after: number): number {
  if (mind.secret !== 'balance' || (other !== 'ru' && other !== 'cn')) return 0;
  if (before <= BEARABLE && after > BEARABLE) return -SECRET_STEP / 2;
  if (before > BEARABLE && after <= BEARABLE) return SECRET_STEP / 2;
  return 0.6 * (before - after);
}

/** Done within the month or binding nobody to go on: nothing that could be withheld later. */
function isPassing(clause: Clause): boolean {
  switch (clause.kind) {
    case 'pay':
      return clause.each === 'once';
    case 'orderPledge':
      return clause.until === 'thisRound';
    case 'exercise':
    case 'asylum':
    case 'vote':
      return true;
    default:
      return false;
  }
}
