// What a bot puts on the table: of its ideas and its starter drafts the best few that it may sign, can pay, and has not asked for this round.
import type { PlayerCommand } from '../../command/command.ts';
import { modulesOf } from '../../politics/modules.ts';
import { presetOf } from '../../scenario/presets.ts';
import { answers, type Mind, othersIn } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { worthOf } from '../worth/worthOf.ts';
import { borderIdeas } from './borderIdeas.ts';
import { commerceIdeas } from './commerceIdeas.ts';
import { conditionalIdeas, secured } from './conditionalIdeas.ts';
import type { Idea } from './drafts.ts';
import { mayPut } from './legal.ts';
import { orderIdeas } from './orderIdeas.ts';
import { canPay } from './purse.ts';
import { stateIdeas } from './stateIdeas.ts';
import { isTabled, mayPropose } from './tabled.ts';
import { voteIdeas } from './voteIdeas.ts';

/** New proposals in one turn: others should have time to answer. */
const MOST_A_TURN = 2;
const LEAST_WORTH = 0.4;
/** How far a mood may lift or lower an idea. */
const MOOD = 1.2;

export function proposalsToMake(mind: Mind, base: Chosen): readonly PlayerCommand[] {
  const made: Idea[] = [];
  for (const { idea } of ranked(mind, base)) {
    if (made.length >= MOST_A_TURN) break;
    const fresh = !made.some((other) => other.with.some((power) => idea.with.includes(power)));
    if (fresh && canPay(mind, idea.terms)) made.push(idea);
  }
  return made.map(({ terms, draft }) => ({ type: 'propose', terms, ...(draft !== undefined && { draft }) }));
}

function ranked(mind: Mind, base: Chosen): readonly { readonly idea: Idea; readonly worth: number }[] {
  const { draftable } = presetOf(mind.view);
  return ideas(mind)
    .filter(({ terms }) => terms.clauses.every(({ kind }) => draftable.includes(kind)))
    .filter(({ terms, with: others }) => mayPropose(mind, others) && !isTabled(mind, terms) && canPay(mind, terms))
    .filter(({ terms }) => mayPut(mind, terms))
    .map((idea) => ({ idea, worth: worthOf(mind, idea.terms, base) + mood(mind, idea) }))
    .filter(({ worth }) => worth > LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth);
}

/** What is wanted of the world at large, and what the rules of a longer evening add to it. */
function ideas(mind: Mind): readonly Idea[] {
  const always = [...starters(mind), ...stateIdeas(mind), ...orderIdeas(mind)];
  if (!modulesOf(mind.world).conditions) return always;
  const more = [...commerceIdeas(mind), ...borderIdeas(mind), ...conditionalIdeas(mind), ...voteIdeas(mind)];
  return [...always, ...more].map((idea) => secured(mind, idea));
}

/** Drafts that lie ready in the inbox (scenario.md F). */
function starters(mind: Mind): readonly Idea[] {
  return mind.mine.drafts
    .filter(({ starter, terms }) => starter && othersIn(terms, mind.power).every((other) => answers(mind, other)))
    .map(({ id, terms }) => ({ with: othersIn(terms, mind.power), terms, draft: id }));
}

function mood(mind: Mind, { with: others, terms }: Idea): number {
  const kinds = terms.clauses.map(({ kind }) => kind).join();
  return mind.level === 'hard' ? 0 : (mind.dice(`mood ${others.join()} ${kinds}`) - 0.5) * MOOD;
}
