// Ideas about supplies where trade at large is no business of the table (rules 6.1 supply, 13 Lesson): wheat that Kabul cannot do without, current
// from the Tajik dams for a guard at Sughd, gas for quiet, and a new supplier for who has lost the last before the winter.
import type { PowerId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import { GIVERS, type SupplyGood } from '../../politics/clauses/supply.ts';
import { isWinter } from '../../politics/month.ts';
import { NET_LEVERAGE_AIM as LISTENS } from '../../scenario/lessonAgendas.ts';
import { answers, type Mind } from '../mind.ts';
import { type Idea, idea, pay, pledge } from './drafts.ts';
import { netOver, supplies } from './standingOf.ts';

/** Who needs a supply in winter, and what can come to anybody who needs it (rules 6.1). */
const IN_NEED: readonly PowerId[] = ['tal', 'tj', 'kg'];
const FOR_ALL: readonly SupplyGood[] = ['grain', 'electricity', 'gas'];
/** How often in a round a government without a special reason thinks of goods. */
const PASSING_THOUGHT = 0.1;
const TERMEZ = 'uz-termez';
const SUGHD = 'tj-sughd';

export function supplyIdeas(mind: Mind): readonly Idea[] {
  if (mind.roundsLeft < 2) return [];
  const ideas = [...wheat(mind), ...current(mind), ...gas(mind), ...need(mind)];
  return ideas.filter(({ with: others }) => others.every((other) => answers(mind, other)));
}

function supply(giver: PowerId, receiver: PowerId, good: SupplyGood, price: number): Clause {
  return { kind: 'supply', giver, receiver, good, price };
}

function between(mind: Mind, a: PowerId, b: PowerId, clauses: readonly Clause[], term: number | 'match' = 'match') {
  return mind.power === a || mind.power === b ? [idea(mind.power, [mind.power === a ? b : a], clauses, { term })] : [];
}

/** What Moscow sends it can also stop sending: leverage that weighs double in winter (rules 7). Kabul lets itself be paid for needing it. */
function wheat(mind: Mind): readonly Idea[] {
  const soon = isWinter(mind.round) || isWinter(mind.round + 1);
  if (!soon || supplies(mind, 'ru', 'tal')) return [];
  if (mind.power === 'ru' && netOver(mind, 'tal') >= LISTENS) return [];
  if (mind.power === 'tal' && mind.dice('wheat') > PASSING_THOUGHT) return [];
  const grain = supply('ru', 'tal', 'grain', 0);
  const ban: Clause = {
    kind: 'actPledge',
    giver: 'tal',
    deed: { type: 'ban', on: true },
    byRound: Math.min(mind.round + 1, mind.view.clock.roundsMax),
  };
  return [
    ...(mind.view.opiumBan ? [] : between(mind, 'ru', 'tal', [grain, pay('ru', 'tal', 1, 'round'), ban])),
    ...between(mind, 'ru', 'tal', [grain, pay('ru', 'tal', 1)]),
    ...between(mind, 'ru', 'tal', [grain]),
  ];
}

/** Dushanbe wants to be paid by the month; Tashkent wants more for it than light. */
function current(mind: Mind): readonly Idea[] {
  if (supplies(mind, 'tj', 'uz') || mind.dice('current') > PASSING_THOUGHT) return [];
  const line = supply('tj', 'uz', 'electricity', 1);
  const guard = Object.values(mind.world.units).find(({ at, owner }) => at === SUGHD && owner === 'tj');
  if (guard === undefined) return [];
  const months = Math.min(3, Math.floor(mind.roundsLeft));
  const last = Math.min(mind.round + months - 1, mind.view.clock.roundsMax);
  const support = pledge(guard, 'tj', { type: 'supportHold', at: TERMEZ }, last);
  return between(mind, 'tj', 'uz', [line, support], months);
}

/** Gas for quiet on the border (scenario.md: power for quiet), to a neighbour that then needs Moscow less. */
function gas(mind: Mind): readonly Idea[] {
  if (supplies(mind, 'uz', 'tj') || mind.dice('gas') > PASSING_THOUGHT) return [];
  return [
    ...between(mind, 'uz', 'tj', [supply('uz', 'tj', 'gas', 0), { kind: 'nonAggression' }]),
    ...between(mind, 'uz', 'tj', [supply('uz', 'tj', 'gas', 0), pay('tj', 'uz', 1)]),
  ];
}

/** Who has no supplier left looks for one before it is cold, or in the cold. */
function need(mind: Mind): readonly Idea[] {
  const cold = isWinter(mind.round) || isWinter(mind.round + 1) || isWinter(mind.round + 2);
  if (!cold) return [];
  return IN_NEED.filter((receiver) => mind.world.powers.includes(receiver) && !isSupplied(mind, receiver)).flatMap(
    (receiver) =>
      FOR_ALL.flatMap((good) =>
        GIVERS[good]
          .filter((giver) => giver !== receiver && mind.world.powers.includes(giver))
          .flatMap((giver) => [
            ...between(mind, giver, receiver, [supply(giver, receiver, good, 1)]),
            ...between(mind, giver, receiver, [supply(giver, receiver, good, 0), pay(receiver, giver, 1)]),
          ]),
      ),
  );
}

/** By what goes on: what is under notice ends before it is of use. */
function isSupplied({ binding }: Mind, receiver: PowerId): boolean {
  return binding.some(
    ({ clause, pact }) => clause.kind === 'supply' && clause.receiver === receiver && pact.notice === undefined,
  );
}
