// Kabul: status towards the Taliban, the list of terrorists, recognitions and embassies, posts of the cabinet, the opium ban (rules 6.1, 9.4, 11.1).
import { inclusion as inclusionOf, POSTS, sharesIn } from '../../cabinet.ts';
import { objection } from '../../clauseKind.ts';
import { power } from '../../pactWords.ts';
import { STATUS_LADDER } from '../../statusLadder.ts';
import type { StatusStep, World } from '../../world.ts';
import type { Compare } from '../condition.ts';
import type { ConditionKindDef, ConditionOf } from '../conditionKind.ts';
import { amountText, compares, countText, measured } from '../measuring.ts';
import { powersObjection, statusObjection } from '../names.ts';

const OPEN = { open: () => true } as const;

export const status: ConditionKindDef<ConditionOf<'status'>> = {
  ...OPEN,
  recorded: true,
  holds({ power: id, compare, step }, { world }) {
    const now = world.power[id]?.status;
    return now !== undefined && compares(compare, rank(now), rank(step));
  },
  text: ({ power: id, compare, step }) => ({
    key: `condition.status.${compare}`,
    args: { power: power(id), step: { key: `pact.status.${step}` } },
  }),
  check: ({ power: id, compare, step }, context) =>
    statusObjection(id, context) ?? (isEnd(compare, step) ? objection('badTerms', 'conditionAlways') : null),
};

export const lists: ConditionKindDef<ConditionOf<'lists'>> = {
  ...OPEN,
  recorded: true,
  holds: ({ power: id }, { world }) => world.power[id]?.listsTaliban ?? false,
  text: ({ power: id }) => ({ key: 'condition.lists', args: { power: power(id) } }),
  check: ({ power: id }, context) => statusObjection(id, context),
};

export const steps = measured<ConditionOf<'steps'>>({
  ...OPEN,
  recorded: true,
  measure: ({ step }, { world }) =>
    grantors(world).filter((id) => rank(world.power[id]?.status ?? 'shunned') >= rank(step)).length,
  text: ({ step, ...number }) => ({
    key: 'condition.steps',
    args: { number: countText(number), step: { key: `pact.status.${step}` } },
  }),
  range: (_, { world }) => ({ least: 0, most: grantors(world).length }),
  names: ({ step }) => (step === 'shunned' ? objection('badTerms', 'conditionAlways') : null),
});

export const posts = measured<ConditionOf<'posts'>>({
  ...OPEN,
  recorded: true,
  measure: ({ group }, { world }) => world.posts[group],
  text: ({ group, ...number }) => ({
    key: 'condition.posts',
    args: { number: countText(number), group: { key: `pact.group.${group}` } },
  }),
  range: () => ({ least: 0, most: POSTS }),
});

export const inclusion = measured<ConditionOf<'inclusion'>>({
  ...OPEN,
  recorded: true,
  measure: (_, { world }) => inclusionOf(world.posts, sharesIn(world)),
  text: (number) => ({ key: 'condition.inclusion', args: { amount: amountText(number) } }),
  range: () => ({ least: 0, most: 100 }),
});

export const ban: ConditionKindDef<ConditionOf<'ban'>> = {
  ...OPEN,
  recorded: false,
  holds: (_, { world }) => world.opiumBan,
  text: () => ({ key: 'condition.ban' }),
  check: () => null,
};

export const regime: ConditionKindDef<ConditionOf<'regime'>> = {
  ...OPEN,
  recorded: true,
  holds: ({ power: id, regime: asked }, { world }) => world.power[id]?.regime === asked,
  text: ({ power: id, regime: asked }) => ({ key: `condition.regime.${asked}`, args: { power: power(id) } }),
  check: ({ power: id }, context) => powersObjection([id], context),
};

function rank(step: StatusStep): number {
  return STATUS_LADDER.indexOf(step);
}

/** Powers that can grant the Taliban a status. */
function grantors({ powers }: World) {
  return powers.filter((id) => id !== 'tal' && id !== 'nrf');
}

/** Every status is shunned or higher, recognised or lower. */
function isEnd(compare: Compare, step: StatusStep): boolean {
  return compare === 'atLeast' ? step === 'shunned' : step === 'recognised';
}
