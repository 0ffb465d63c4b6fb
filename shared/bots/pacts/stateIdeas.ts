// Ideas between governments: the railway, doors for posts and secured provinces, a ban for coins, access, words of peace (scenario.md B, F).
import type { PowerId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import { routeControllers, routesIn } from '../../politics/corridorRoutes.ts';
import type { GameUnit } from '../../politics/world.ts';
import { TERMEZ_ROUTES } from '../../scenario/policies.ts';
import { answers, type Mind } from '../mind.ts';
import { type Idea, idea, pay, pledge } from './drafts.ts';
import { coinsComingTo, netOver } from './standingOf.ts';

/** Wishes of the bot's power; whoever proposes, the terms are the same from both sides. */
export function stateIdeas(mind: Mind): readonly Idea[] {
  const ideas = [...railway(mind), ...doors(mind), ...listening(mind), ...belt(mind), ...allies(mind), ...peace(mind)];
  return ideas.filter(({ with: others }) => others.every((other) => answers(mind, other)));
}

function isOneOf(mind: Mind, ...pair: readonly PowerId[]): boolean {
  return pair.includes(mind.power);
}

function between(
  mind: Mind,
  a: PowerId,
  b: PowerId,
  clauses: readonly Clause[],
  how: Parameters<typeof idea>[3] = {},
): Idea {
  return idea(mind.power, [mind.power === a ? b : a], clauses, how);
}

function railway(mind: Mind): readonly Idea[] {
  const route = TERMEZ_ROUTES.find((id) => routesIn(mind.world).includes(id));
  const built = mind.world.corridors.some((corridor) => corridor.route === route);
  if (!isOneOf(mind, 'uz', 'tal') || route === undefined || built || mind.roundsLeft < 3) return [];
  const shares =
    mind.power === 'uz' && mind.coins >= 3 ? [{ uz: 3 }, { uz: 2, tal: 1 }] : [{ uz: 2, tal: 1 }, { uz: 3 }];
  // All who hold a piece of the way are at the table (rules 6.1 corridor).
  const others = [...new Set<PowerId>(['uz', 'tal', ...routeControllers(mind.world, route)])].filter(
    (other) => other !== mind.power,
  );
  return shares.map((funders) => idea(mind.power, others, [{ kind: 'corridor', route, funders }]));
}

/** Steps towards Kabul against posts or secured provinces (scenario.md F, starter drafts). */
function doors(mind: Mind): readonly Idea[] {
  const due = Math.min(mind.round + 2, 6);
  const posts = (atLeast: number): Clause => ({
    kind: 'actPledge',
    giver: 'tal',
    deed: { type: 'posts', group: 'tajik', atLeast },
    byRound: due,
  });
  const step = (giver: PowerId, move: 'contact' | 'embassy' | 'delist'): Clause => ({ kind: 'status', giver, move });
  const tj = mind.view.power.tj?.status;
  const uz = mind.view.power.uz?.status;
  const ideas: Idea[] = [];
  if (isOneOf(mind, 'tj', 'tal') && mind.view.posts.tajik < 6) {
    if (tj === 'shunned') {
      ideas.push(
        between(mind, 'tj', 'tal', [step('tj', 'contact'), step('tj', 'embassy'), posts(6)]),
        between(mind, 'tj', 'tal', [step('tj', 'contact'), posts(5)]),
        between(mind, 'tj', 'tal', [step('tj', 'contact'), posts(6)]),
        between(mind, 'tj', 'tal', [step('tj', 'contact'), pay('tal', 'tj', 3)]),
        between(mind, 'tj', 'tal', [step('tj', 'contact'), pay('tal', 'tj', 1, 'round'), posts(5)]),
      );
    } else if (tj === 'contact') {
      ideas.push(
        between(mind, 'tj', 'tal', [step('tj', 'embassy'), posts(6)]),
        between(mind, 'tj', 'tal', [step('tj', 'embassy'), pay('tal', 'tj', 1)]),
      );
    }
  }
  if (isOneOf(mind, 'uz', 'tal') && uz === 'contact') {
    const balkh = guardBehind(mind, 'af-balkh');
    const embassy = step('uz', 'embassy');
    if (balkh)
      ideas.push(
        between(mind, 'uz', 'tal', [
          embassy,
          pledge(balkh, 'tal', { type: 'secure', at: balkh.at }, Math.min(mind.round + 1, 6)),
        ]),
      );
    ideas.push(between(mind, 'uz', 'tal', [embassy, pay('tal', 'uz', 1)]));
  }
  return ideas;
}

/** Moscow and Kabul: coins each round or the list of terrorists against the ban, or against a secured Kunduz. */
function listening(mind: Mind): readonly Idea[] {
  if (!isOneOf(mind, 'ru', 'tal')) return [];
  const ban: Clause = {
    kind: 'actPledge',
    giver: 'tal',
    deed: { type: 'ban', on: true },
    byRound: Math.min(mind.round + 1, 6),
  };
  const delist: Clause = { kind: 'status', giver: 'ru', move: 'delist' };
  const listed = mind.view.power.ru?.listsTaliban === true;
  const ideas: Idea[] = [];
  if (!mind.view.opiumBan) {
    ideas.push(
      between(mind, 'ru', 'tal', [pay('ru', 'tal', 3, 'round'), ban]),
      between(mind, 'ru', 'tal', [pay('ru', 'tal', 2, 'round'), ban]),
      between(mind, 'ru', 'tal', [pay('ru', 'tal', 1, 'round'), ban]),
    );
    if (listed) ideas.push(between(mind, 'ru', 'tal', [delist, ban]));
  }
  // Money alone is leverage: it can be withheld (rules 7).
  if (netOver(mind, 'tal') < 4) ideas.push(between(mind, 'ru', 'tal', [pay('ru', 'tal', 2, 'round')]));
  const kunduz = guardBehind(mind, 'af-kunduz');
  if (kunduz && netOver(mind, 'tal') < 4) {
    const secure = pledge(kunduz, 'tal', { type: 'secure', at: kunduz.at }, Math.min(mind.round + 1, 6));
    ideas.push(between(mind, 'ru', 'tal', [pay('ru', 'tal', 1, 'round'), secure]));
  }
  if (listed) ideas.push(between(mind, 'ru', 'tal', [delist, pay('tal', 'ru', 2)]));
  return ideas;
}

/** Access for Russia at Qarshi, never at Termez; in secret if somebody wants it so. */
function belt(mind: Mind): readonly Idea[] {
  if (!isOneOf(mind, 'ru', 'uz')) return [];
  const access: Clause = { kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: ['uz-qarshi'] };
  // Moscow likes its belt to be seen; Tashkent may want it quiet.
  const secret = mind.power === 'uz' && (mind.secret === 'quietReturn' || mind.dice('quiet belt') < 0.4);
  return [
    between(mind, 'ru', 'uz', [access, pay('ru', 'uz', 2)], { secret }),
    between(mind, 'ru', 'uz', [access, pay('ru', 'uz', 1, 'round')], { secret }),
    between(mind, 'ru', 'uz', [access, pay('ru', 'uz', 3)], { secret }),
  ];
}

/** Dushanbe wants to be paid (scenario.md B, *Paid ally*); Moscow wants to be needed. */
function allies(mind: Mind): readonly Idea[] {
  if (!isOneOf(mind, 'ru', 'tj') || coinsComingTo(mind, 'tj') >= 2) return [];
  return [
    between(mind, 'ru', 'tj', [pay('ru', 'tj', 1, 'round'), { kind: 'nonAggression' }]),
    between(mind, 'ru', 'tj', [pay('ru', 'tj', 1, 'round')]),
  ];
}

/** Words of peace with Kabul: cheap, and a word kept. Three at one table for who wants to be host. */
function peace(mind: Mind): readonly Idea[] {
  if (mind.roundsLeft < 2) return [];
  const word: Clause = { kind: 'nonAggression' };
  if (mind.secret === 'hostOfThePeace' && mind.roundsLeft >= 2.5) {
    return [idea('uz', ['tj', 'tal'], [word]), idea('uz', ['ru', 'tal'], [word])];
  }
  if (mind.power !== 'tal') return [idea(mind.power, ['tal'], [word])];
  return (['uz', 'tj', 'ru'] as const).map((other) => idea('tal', [other], [word]));
}

function guardBehind(mind: Mind, at: string): GameUnit | undefined {
  return Object.values(mind.world.units).find((unit) => unit.at === at && unit.owner === 'tal');
}
