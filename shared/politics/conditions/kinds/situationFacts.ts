// The situation: alerts, presence, violence, narcotics, refugees, infiltrations, assessments, months, flags (rules 8, 9, 11.1).
// In a Lesson violence and refugees are told by events, not shown as numbers (rules 13): there nobody could check them.

import type { PowerId } from '../../../board/ids.ts';
import type { Text } from '../../../text/text.ts';
import { objection } from '../../clauseKind.ts';
import { modulesOf } from '../../modules.ts';
import { monthText, power, province } from '../../pactWords.ts';
import type { World } from '../../world.ts';
import { OPEN_FLAGS } from '../condition.ts';
import type { ConditionKindDef, ConditionOf } from '../conditionKind.ts';
import { amountText, compares, countText, measured, type NumberAsked, numberObjection } from '../measuring.ts';
import { afghanObjection, frontObjection, powersObjection } from '../names.ts';

const showsNumbers = (_: unknown, world: World): boolean => modulesOf(world).numbers;
/** No scale of people goes further in a match. */
const MOST_PEOPLE = 40;

export const frontNamed: ConditionKindDef<ConditionOf<'frontNamed'>> = {
  recorded: true,
  open: () => true,
  holds: ({ front }, { world }) => namedNow(world).includes(front),
  text: ({ front }) => ({ key: 'condition.frontNamed', args: { front: province(front) } }),
  check: ({ front }, context) => frontObjection(front, context),
};

export const ownFrontNamed: ConditionKindDef<ConditionOf<'ownFrontNamed'>> = {
  recorded: true,
  open: () => true,
  holds: ({ power: id }, { world }) => namedNow(world).some((front) => world.controller[front] === id),
  text: ({ power: id }) => ({ key: 'condition.ownFrontNamed', args: { power: power(id) } }),
  check: ({ power: id }, context) => powersObjection([id], context),
};

function namedNow({ alerts, round }: World) {
  return alerts?.round === round ? alerts.fronts : [];
}

export const presence = measured<ConditionOf<'presence'>>({
  recorded: true,
  open: () => false,
  measure: ({ province: id }, { world }) => world.presence[id] ?? null,
  text: ({ province: id, ...number }) => ({
    key: 'condition.presence',
    args: { province: province(id), amount: amountText(number) },
  }),
  range: () => ({ least: 0, most: 3 }),
  names: ({ province: id }, context) => afghanObjection(id, context),
});

export const violence = measured<ConditionOf<'violence'>>({
  recorded: true,
  open: showsNumbers,
  measure: ({ province: id }, { world }) => world.violence[id] ?? 0,
  text: ({ province: id, ...number }) => ({
    key: 'condition.violence',
    args: { province: province(id), amount: amountText(number) },
  }),
  range: () => ({ least: 0, most: 3 }),
  names: ({ province: id }, context) => afghanObjection(id, context),
});

export const flow = measured<ConditionOf<'flow'>>({
  recorded: true,
  open: () => true,
  measure: ({ route }, { world }) => world.flow[route],
  text: ({ route, ...number }) => ({ key: `condition.flow.${route}`, args: { amount: amountText(number) } }),
  range: () => ({ least: 0, most: 3 }),
});

export const stranded = measured<ConditionOf<'stranded'>>({
  recorded: true,
  open: showsNumbers,
  measure: ({ crossing }, { world }) =>
    crossing === undefined
      ? Object.values(world.stranded).reduce((sum, n) => sum + n, 0)
      : (world.stranded[crossing] ?? 0),
  text: ({ crossing, ...number }) => ({
    key: crossing === undefined ? 'condition.stranded.all' : 'condition.stranded.at',
    args: { number: countText(number), ...(crossing !== undefined && { crossing: { key: `crossing.${crossing}` } }) },
  }),
  range: () => ({ least: 0, most: MOST_PEOPLE }),
  names: ({ crossing }, { board }) =>
    crossing === undefined || board.crossings.some(({ id }) => id === crossing)
      ? null
      : objection('badTerms', 'conditionCrossing'),
});

export const hosted = measured<ConditionOf<'hosted'>>({
  recorded: true,
  open: showsNumbers,
  measure({ by }, { world }) {
    const all = Object.entries(world.hosted ?? {}).filter(([host]) => by === 'anywhere' || host === by);
    return all.reduce((sum, [, at]) => sum + (at?.open ?? 0) + (at?.humanitarian ?? 0), 0);
  },
  text: ({ by, ...number }) => whose('hosted', by, number),
  range: () => ({ least: 0, most: MOST_PEOPLE }),
  names: ({ by }, context) => powersObjection([by], context),
});

export const infiltrations = measured<ConditionOf<'infiltrations'>>({
  recorded: true,
  open: () => true,
  measure({ into }, { world, board }) {
    if (into === 'anywhere') return world.infiltrations;
    const fronts = world.history.flatMap((record) => record.infiltrations);
    return fronts.filter((front) => board.provinces[front]?.sovereign === into).length;
  },
  text: ({ into, ...number }) => whose('infiltrations', into, number),
  range: () => ({ least: 0, most: MOST_PEOPLE }),
  names: ({ into }, context) => powersObjection([into], context),
});

function whose(kind: 'hosted' | 'infiltrations', of: PowerId | 'anywhere', amount: NumberAsked): Text {
  const number = countText(amount);
  if (of === 'anywhere') return { key: `condition.${kind}.anywhere`, args: { number } };
  return { key: `condition.${kind}.power`, args: { power: power(of), number } };
}

export const assessments = measured<ConditionOf<'assessments'>>({
  recorded: false,
  // Whether an alarm was real is known when the archives open (rules 9.1, 12).
  open: () => false,
  measure: ({ by, right }, { world }) =>
    world.statements.filter((made) => made.by === by && wasRight(world, made) === right).length,
  text: ({ by, right, ...number }) => ({
    key: right ? 'condition.assessments.right' : 'condition.assessments.wrong',
    args: { by: power(by), number: countText(number) },
  }),
  range: () => ({ least: 0, most: 12 }),
  names: ({ by }, context) => powersObjection([by], context),
});

/** Whether a push waited there in that round, as was said; null while the round's record is not known. */
function wasRight({ history }: World, { front, round, says }: World['statements'][number]): boolean | null {
  const truth = history.find((record) => record.round === round)?.alerts;
  if (truth === undefined) return null;
  const real = truth.some((alert) => alert.front === front && alert.role !== 'false');
  return real === (says === 'real');
}

export const month: ConditionKindDef<ConditionOf<'month'>> = {
  recorded: false,
  open: () => true,
  holds: ({ compare, round }, { world }) => compares(compare, world.round, round),
  text: ({ compare, round }) => ({ key: `condition.month.${compare}`, args: { month: monthText(round) } }),
  check: ({ compare, round }) => numberObjection({ compare, n: round }, { least: 1, most: 12 }),
};

/** An assessment stands three rounds (rules 8). */
const STATEMENT_STANDS = 3;

export const statement: ConditionKindDef<ConditionOf<'statement'>> = {
  recorded: false,
  open: () => true,
  holds: ({ by, front, says }, { world }) => {
    // The last word on a crossing is what a power says.
    const last = world.statements.findLast(
      (made) => made.by === by && made.front === front && made.round > world.round - STATEMENT_STANDS,
    );
    return last?.says === says;
  },
  text: ({ by, front, says }) => ({
    key: `condition.statement.${says}`,
    args: { by: power(by), front: province(front) },
  }),
  check: ({ by, front }, context) => powersObjection([by], context) ?? frontObjection(front, context),
};

export const flag: ConditionKindDef<ConditionOf<'flag'>> = {
  recorded: false,
  open: ({ flag: name }) => OPEN_FLAGS.some((known) => known === name),
  holds: ({ flag: name }, { world }) => (world.flags[name] ?? Number.NEGATIVE_INFINITY) >= world.round,
  text: ({ flag: name }) =>
    OPEN_FLAGS.some((known) => known === name)
      ? { key: `condition.flag.${name}` }
      : { key: 'condition.flag.other', args: { flag: name } },
  check: () => null,
};
