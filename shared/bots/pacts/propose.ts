// What a bot puts on the table: of its ideas and its starter drafts the best few that it may sign, can pay, and has not asked for this round.
import { once, onceBy } from '../../board/memo.ts';
import type { PlayerCommand } from '../../command/command.ts';
import { modulesOf } from '../../politics/modules.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { presetOf } from '../../scenario/presets.ts';
import { answers, type Mind, othersIn, termsOf } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { taste } from '../styles.ts';
import { worthOf } from '../worth/worthOf.ts';
import { aimIdeas } from './aimIdeas.ts';
import { borderIdeas } from './borderIdeas.ts';
import { commerceIdeas } from './commerceIdeas.ts';
import { conditionalIdeas, secured } from './conditionalIdeas.ts';
import type { Idea } from './drafts.ts';
import { landingIdeas } from './landingIdeas.ts';
import { mayPut } from './legal.ts';
import { orderIdeas } from './orderIdeas.ts';
import { canPay } from './purse.ts';
import { stateIdeas } from './stateIdeas.ts';
import { supplyIdeas } from './supplyIdeas.ts';
import { hasSaidEnough, isOtherBusiness, isTabled, mayPropose, timesRefused } from './tabled.ts';
import { voteIdeas } from './voteIdeas.ts';

/** New proposals in one turn: others should have time to answer. */
const MOST_A_TURN = 2;
const LEAST_WORTH = 0.4;
/** How far a mood may lift or lower an idea. */
const MOOD = 1.2;
/** How often in a round a government wants to try an instrument it has not used, and how much it would give for it. */
const CURIOSITY = 0.12;
const NOVELTY = 3;
/** Share of its worth that is left of an idea each time that it was refused. */
const TRIED_AGAIN = 0.35;
/** What can seldom be agreed on is thought of when it can. */
const SELDOM: ReadonlySet<string> = new Set(['asylum']);

export function proposalsToMake(mind: Mind, base: Chosen): readonly PlayerCommand[] {
  if (hasSaidEnough(mind)) return [];
  const made: Idea[] = [];
  for (const { idea } of ranked(mind, base)) {
    if (made.length >= MOST_A_TURN) break;
    const fresh = !made.some(({ with: others }) => others.some((power) => idea.with.includes(power)));
    const other = made.every(({ terms }) => isOtherBusiness(mind, terms, idea.terms));
    if (fresh && other && canPay(mind, idea.terms) && mayPut(mind, idea.terms)) made.push(idea);
  }
  return made.map(({ terms, draft }) => ({ type: 'propose', terms, ...(draft !== undefined && { draft }) }));
}

function ranked(mind: Mind, base: Chosen): readonly { readonly idea: Idea; readonly worth: number }[] {
  const { draftable } = presetOf(mind.view);
  return ideas(mind)
    .filter(({ terms }) => terms.clauses.every(({ kind }) => draftable.includes(kind)))
    .filter(({ terms }) => mayPropose(mind, terms) && canPay(mind, terms) && !isTabled(mind, terms))
    .map((idea) => ({ idea, worth: hoped(mind, idea, base) + mood(mind, idea) }))
    .filter(({ worth }) => worth > LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth);
}

/** What was refused before is hoped for less. */
export function hoped(mind: Mind, { terms }: Idea, base: Chosen): number {
  return worthOf(mind, terms, base) * TRIED_AGAIN ** timesRefused(mind, terms);
}

/** What is wanted of the world at large; the goods and the one flight of a small table, or what the rules of a longer evening add. */
function ideas(mind: Mind): readonly Idea[] {
  const always = [...starters(mind), ...stateIdeas(mind), ...orderIdeas(mind)];
  if (!modulesOf(mind.world).conditions) return [...always, ...supplyIdeas(mind), ...landingIdeas(mind)];
  const more = [
    ...commerceIdeas(mind),
    ...borderIdeas(mind),
    ...conditionalIdeas(mind),
    ...voteIdeas(mind),
    ...aimIdeas(mind),
  ];
  return [...always, ...more].map((idea) => secured(mind, idea));
}

/** Drafts that lie ready in the inbox (scenario.md F). */
function starters(mind: Mind): readonly Idea[] {
  return mind.mine.drafts
    .filter(({ starter, terms }) => starter && othersIn(terms, mind.power).every((other) => answers(mind, other)))
    .map(({ id, terms }) => ({ with: othersIn(terms, mind.power), terms, draft: id }));
}

/** What a government feels like this month, and a liking for what it has not tried yet. */
export function mood(mind: Mind, { with: others, terms }: Idea): number {
  if (mind.level === 'hard') return 0;
  const kinds = terms.clauses.map(({ kind }) => kind).join();
  return (mind.dice(`mood ${others.join()} ${kinds}`) - 0.5) * MOOD + novelty(mind, terms) + taste(mind, terms);
}

function novelty(mind: Mind, { clauses }: PactTerms): number {
  if (!modulesOf(mind.world).conditions) return 0;
  const tried = triedBy(mind);
  const fresh = clauses.some((clause) => {
    const form = clause.else === undefined ? clause.kind : 'else';
    return (
      !tried.has(form) && willingness(mind, form) < (SELDOM.has(form) ? 0.7 : CURIOSITY * (0.5 + mind.temper.curiosity))
    );
  });
  return fresh ? NOVELTY : 0;
}

const willingness = onceBy((mind: Mind, form: string): number => mind.dice(`try ${form}`));

/** Kinds of clauses in pacts that the power has made in this match, in force or over. */
const triedBy = once(({ world, power }: Mind): ReadonlySet<string> => {
  const made = Object.values(world.pacts).filter(
    ({ given, inForceSince }) => given === undefined && inForceSince !== undefined,
  );
  const clauses = made.flatMap((pact) => (termsOf(pact).parties.includes(power) ? termsOf(pact).clauses : []));
  return new Set(clauses.flatMap((clause) => (clause.else === undefined ? [clause.kind] : [clause.kind, 'else'])));
});
