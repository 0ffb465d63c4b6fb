// Ideas with a condition (rules 6, 11.1): help and pay only if the front is named, a step towards Kabul only once the posts are given, a better
// price while the road is quiet. And what makes any idea firmer: coins laid down by who broke its word before.
import { afghanBehind } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import { modulesOf } from '../../politics/modules.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { POSTS_FOR_ROLE } from '../../scenario/lessonAgendas.ts';
import type { Mind } from '../mind.ts';
import { isGate } from '../orders/candidates.ts';
import { pledgedActs } from '../orders/obligations.ts';
import { partners } from './commerceIdeas.ts';
import { type Idea, idea, pay, pledge, standBehind } from './drafts.ts';

/** Rounds that a standing arrangement runs. */
const MONTHS = 3;
/** Standing at which one's own seal needs a coin (rules 3.1). */
const LOW_STANDING = 2;

export function conditionalIdeas(mind: Mind): readonly Idea[] {
  if (!modulesOf(mind.world).conditions || mind.roundsLeft < 2) return [];
  return [...ifNamed(mind), ...ifSecured(mind), ...onceGiven(mind), ...whileQuiet(mind), ...byResults(mind)];
}

/** "If your front is named": support for the months to come, paid in the months in which it is needed. */
function ifNamed(mind: Mind): readonly Idea[] {
  const { power, world } = mind;
  return fronts(mind).flatMap((front) => {
    const holder = world.controller[front];
    if (!holder) return [];
    return Object.values(world.units).flatMap((unit) => {
      const giver = partners(mind).find((other) => other === unit.owner) ?? (unit.owner === power ? power : undefined);
      const between = giver !== undefined && giver !== holder && giver !== 'tal' && [giver, holder].includes(power);
      if (!between || !isNext(mind, unit.at, front) || isPledged(mind, unit.id) || !isThere(mind, holder)) return [];
      const when: Condition = { is: 'frontNamed', front };
      const other = giver === power ? holder : giver;
      const clauses: readonly Clause[] = [
        { ...pledge(unit, giver, standBehind(front), mind.round + MONTHS - 1), when },
        { ...pay(holder, giver, 1, 'round'), when },
      ];
      return [idea(power, [other], clauses, { term: MONTHS })];
    });
  });
}

/** Kabul's army secures behind a front whenever it is named. */
function ifSecured(mind: Mind): readonly Idea[] {
  const { power, world } = mind;
  return fronts(mind).flatMap((front) => {
    const holder = world.controller[front];
    if (!holder || !isThere(mind, 'tal') || !isThere(mind, holder) || ![holder, 'tal'].includes(power)) return [];
    return Object.values(world.units)
      .filter(
        ({ owner, at, id }) => owner === 'tal' && afghanBehind(mind.board, front).includes(at) && !isPledged(mind, id),
      )
      .map((unit) => {
        const when: Condition = { is: 'frontNamed', front };
        const clauses: readonly Clause[] = [
          { ...pledge(unit, 'tal', { type: 'secure', at: unit.at }, mind.round + MONTHS - 1), when },
          { ...pay(holder, 'tal', 1, 'round'), when },
        ];
        return idea(power, [power === 'tal' ? holder : 'tal'], clauses, { term: MONTHS });
      });
  });
}

/** The step comes when the posts stand, not before. */
function onceGiven(mind: Mind): readonly Idea[] {
  const { power, view } = mind;
  const tajik = view.posts.tajik;
  if (!['tj', 'tal'].includes(power) || tajik >= POSTS_FOR_ROLE || view.power.tj?.status !== 'shunned') return [];
  const other: PowerId = power === 'tj' ? 'tal' : 'tj';
  if (!isThere(mind, other)) return [];
  const byRound = mind.round + 2;
  const when: Condition = { is: 'posts', group: 'tajik', compare: 'atLeast', n: POSTS_FOR_ROLE };
  const clauses: readonly Clause[] = [
    { kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group: 'tajik', atLeast: POSTS_FOR_ROLE }, byRound },
    { kind: 'status', giver: 'tj', move: 'contact', when },
  ];
  return [idea(power, [other], clauses)];
}

/** Russia pays the keeper of a gate more while the northern road is quiet, and less while it is not. */
function whileQuiet(mind: Mind): readonly Idea[] {
  const { power, world } = mind;
  const when: Condition = { is: 'flow', route: 'north', compare: 'atMost', n: 1 };
  const keepers = power === 'ru' ? partners(mind) : isThere(mind, 'ru') ? [power] : [];
  return keepers.flatMap((keeper) => {
    const unit = Object.values(world.units).find(({ owner, at, id }) => {
      return owner === keeper && isGate(at) && !mind.fronts.includes(at) && !isPledged(mind, id);
    });
    if (unit === undefined || keeper === 'ru') return [];
    const clauses: readonly Clause[] = [
      pledge(unit, keeper, { type: 'secure', at: unit.at }, mind.round + MONTHS - 1),
      {
        ...pay('ru', keeper, 2, 'round'),
        when,
        else: { kind: 'pay', from: 'ru', to: keeper, coins: 1, each: 'round' },
      },
    ];
    return [idea(power, [power === 'ru' ? keeper : 'ru'], clauses, { term: MONTHS })];
  });
}

/** Russia pays by results: more in the months in which the northern road is quiet. */
function byResults(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const when: Condition = { is: 'flow', route: 'north', compare: 'atMost', n: 1 };
  const paid = power === 'ru' ? partners(mind).filter((other) => other !== 'uz') : isThere(mind, 'ru') ? [power] : [];
  return paid.flatMap((to) => {
    const both: Clause = {
      ...pay('ru', to, 2, 'round'),
      when,
      else: { kind: 'pay', from: 'ru', to, coins: 1, each: 'round' },
    };
    return to === 'ru'
      ? []
      : [idea(power, [power === 'ru' ? to : 'ru'], [both, { kind: 'nonAggression' }], { term: MONTHS })];
  });
}

/** The same with coins laid down: by who broke its word more than once in four, and by oneself where standing asks for it (rules 3.1). */
export function secured(mind: Mind, made: Idea): Idea {
  const modules = modulesOf(mind.world);
  if (!modules.collateral) return made;
  const low = (mind.view.power[mind.power]?.standing ?? 5) <= LOW_STANDING;
  const doubtful = made.with.filter((other) => owesWord(made.terms, other) && isDoubtful(mind, other));
  if (!low && doubtful.length === 0) return made;
  const collateral = Object.fromEntries([...(low ? [mind.power] : []), ...doubtful].map((power) => [power, 1]));
  return { ...made, terms: { ...made.terms, collateral } };
}

/** Broke its word, and at least once for each four times it kept it. */
export function isDoubtful({ view }: Mind, other: PowerId): boolean {
  const { kept = 0, broken = 0 } = view.power[other]?.ledger ?? {};
  return broken > 0 && broken * 4 >= kept;
}

/** Promises an order or a deed by these terms. */
export function owesWord({ clauses }: PactTerms, power: PowerId): boolean {
  return clauses.some((clause) => {
    return (clause.kind === 'orderPledge' || clause.kind === 'actPledge') && clause.giver === power;
  });
}

function fronts({ fronts: named, world }: Mind): readonly ProvinceId[] {
  return named.filter((front) => (world.controller[front] ?? null) !== null);
}

function isThere(mind: Mind, power: PowerId): boolean {
  return power === mind.power || partners(mind).includes(power);
}

function isNext(mind: Mind, a: ProvinceId, b: ProvinceId): boolean {
  return (mind.board.provinces[a]?.armyNeighbours ?? []).includes(b);
}

function isPledged(mind: Mind, unit: string): boolean {
  return pledgedActs(mind).some((pledged) => pledged.unit === unit);
}
