// What was on the table already this round: a bot asks for a thing once, and answers a version once. Derived from the pacts it may read.
import type { PowerId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import type { Mind } from '../mind.ts';

/** Proposals a bot makes in a round, and those to one power: nobody wants to be flooded. */
const MOST_A_ROUND = 5;
const MOST_TO_ONE = 2;
/** With more than four at the table each has more to read: so much about orders of this month, and so much of other paper. */
const MOST_IN_COMPANY = { help: 3, paper: 1 } as const;
const COMPANY = 4;

/** Pacts first proposed by the power in this round. */
export function proposedBy(mind: Mind, power: PowerId): readonly Pact[] {
  return Object.values(mind.world.pacts).filter(({ versions }) => {
    const first = versions[0];
    return first !== undefined && first.by === power && first.round === mind.round;
  });
}

/** Whether the power may put this on the table too, this round. */
export function mayPropose(mind: Mind, terms: PactTerms): boolean {
  if (hasSaidEnough(mind)) return false;
  const { helps, papers, to } = SAID(mind);
  if (mind.view.powers.length > COMPANY) {
    const full = isHelp(terms) ? helps >= MOST_IN_COMPANY.help : papers >= MOST_IN_COMPANY.paper;
    if (full) return false;
  }
  return terms.parties.every((other) => other === mind.power || (to.get(other) ?? 0) < MOST_TO_ONE);
}

/** Own proposals of the round, counted: about units, other paper, and those to each power. */
const SAID = once((mind: Mind) => {
  const mine = ownProposals(mind);
  const helps = mine.filter(({ versions }) => versions[0] !== undefined && isHelp(versions[0].terms)).length;
  const to = new Map<PowerId, number>();
  for (const pact of mine) {
    for (const party of new Set(partiesOfAny(pact))) to.set(party, (to.get(party) ?? 0) + 1);
  }
  return { helps, papers: mine.length - helps, to };
});

const ownProposals = once((mind: Mind): readonly Pact[] => proposedBy(mind, mind.power));

/** Whether there is nothing left that the power may put on the table this round. */
export const hasSaidEnough = once((mind: Mind): boolean => {
  const mine = ownProposals(mind);
  if (mine.length >= MOST_A_ROUND || mine.filter(({ state }) => state === 'proposed').length >= 3) return true;
  const { helps, papers } = SAID(mind);
  const inCompany = mind.view.powers.length > COMPANY;
  return inCompany && helps >= MOST_IN_COMPANY.help && papers >= MOST_IN_COMPANY.paper;
});

/** Whether the two may be put on the table in one turn: in company one of each sort is enough. */
export function isOtherBusiness(mind: Mind, a: PactTerms, b: PactTerms): boolean {
  return mind.view.powers.length <= COMPANY || isHelp(a) !== isHelp(b);
}

/** About what a unit does. */
function isHelp({ clauses }: PactTerms): boolean {
  return clauses.some(({ kind }) => kind === 'orderPledge');
}

/** The same promise between the same powers was spoken of in this round, whatever became of it, or stands in force. */
export function isTabled(mind: Mind, terms: PactTerms): boolean {
  return TABLED(mind).has(subject(terms));
}

/** All that is spoken of this round. */
const TABLED = once((mind: Mind): ReadonlySet<string> => {
  const recent = Object.values(mind.world.pacts).filter(
    (pact) => pact.state === 'inForce' || pact.versions.some(({ round }) => round === mind.round),
  );
  return new Set(recent.flatMap(({ versions }) => versions.map((version) => subject(version.terms))));
});

/** How often a paper of this sort was refused to the power in earlier rounds, by whomever. At a small table nobody counts. */
export function timesRefused(mind: Mind, terms: PactTerms): number {
  if (mind.view.powers.length <= COMPANY || isHelp(terms)) return 0;
  const wanted = sortOf(terms);
  return REFUSED(mind).filter((sort) => sort === wanted).length;
}

/** What sort of paper each refusal to the power was about. */
const REFUSED = once((mind: Mind): readonly string[] =>
  Object.values(mind.world.pacts).flatMap(({ ended, versions: [first] }) =>
    ended?.how === 'refused' && first?.by === mind.power ? [sortOf(first.terms)] : [],
  ),
);

const sortOf = once(({ clauses }: PactTerms): string => [...new Set(clauses.map(({ kind }) => kind))].sort().join());

/** How often the power has already countered in this pact. */
export function countersBy(pact: Pact, power: PowerId): number {
  return pact.versions.filter(({ n, by }) => by === power && n > 1).length;
}

/** Parties and promises without prices and dates; money alone is a subject of its own. */
const subject = once(({ parties, clauses, visibility }: PactTerms): string => {
  const promises = clauses.filter(({ kind }) => kind !== 'pay');
  const of = promises.length > 0 ? promises : clauses;
  // Access in the open and access in secret are two different things to ask for.
  const how = clauses.some(({ kind }) => kind === 'access') ? visibility : '';
  return `${[...parties].sort().join('+')} ${how}: ${of
    .map((clause) => kindOf(clause).essence(clause))
    .sort()
    .join(', ')}`;
});

function partiesOfAny({ versions }: Pact): readonly PowerId[] {
  return versions.flatMap(({ terms }) => terms.parties);
}
