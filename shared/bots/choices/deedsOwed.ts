// What a power has promised to do by its cards: posts, the ban (rules 6.1 actPledge). One card a month, so promises queue.
import type { ActPledgeClause } from '../../politics/clauses/actPledge.ts';
import type { Mind } from '../mind.ts';

/** Deeds of the bot's own power that are still due and not done, from pacts it may read. */
export function deedsOwed(mind: Mind): readonly ActPledgeClause[] {
  return mind.binding.flatMap(({ clause, context }) => {
    if (clause.kind !== 'actPledge' || clause.giver !== mind.power) return [];
    const open = clause.byRound >= mind.round && context.verdicts.length === 0;
    return open && !isDone(mind, clause) ? [clause] : [];
  });
}

function isDone({ view, power }: Mind, { deed }: ActPledgeClause): boolean {
  if (deed.type === 'posts') return view.posts[deed.group] >= deed.atLeast;
  if (deed.type === 'borderRegime') return view.power[power]?.regime === deed.regime;
  return deed.type === 'ban' && view.opiumBan === deed.on;
}
