// Councils: membership and seats, motions adopted or refused, votes cast (rules 10, 11.1). A ballot is known once it is counted.
import { guestsOf, isMember } from '../../institutions/membership.ts';
import { power } from '../../pactWords.ts';
import type { ConditionKindDef, ConditionOf } from '../conditionKind.ts';
import { countText, measured } from '../measuring.ts';
import { councilObjection, powersObjection } from '../names.ts';

export const member: ConditionKindDef<ConditionOf<'member'>> = {
  recorded: false,
  open: () => true,
  holds({ power: id, institution, as }, { world }) {
    const isGuest = guestsOf(world, institution).includes(id);
    if (as === 'guest') return isGuest;
    return isMember(world, institution, id) || (as === 'seated' && isGuest);
  },
  text: ({ power: id, institution, as = 'member' }) => ({
    key: `condition.member.${as}`,
    args: { power: power(id), institution: { key: `condition.institution.${institution}` } },
  }),
  check: ({ power: id }, context) => councilObjection(context) ?? powersObjection([id], context),
};

export const motion: ConditionKindDef<ConditionOf<'motion'>> = {
  recorded: false,
  open: () => true,
  holds: ({ institution, motion: kind, state }, { world }) =>
    world.motions.some(
      (counted) => counted.state === state && counted.institution === institution && counted.content.motion === kind,
    ),
  text: ({ institution, motion: kind, state }) => ({
    key: `condition.motion.${state}`,
    args: {
      institution: { key: `condition.institution.${institution}` },
      motion: { key: `condition.motionKind.${kind}` },
    },
  }),
  check: (_, context) => councilObjection(context),
};

export const motions = measured<ConditionOf<'motions'>>({
  recorded: false,
  open: () => true,
  measure: ({ institution, motion: kind, by, state }, { world }) =>
    world.motions.filter(
      (counted) =>
        counted.state === state &&
        (institution === undefined || counted.institution === institution) &&
        (kind === undefined || counted.content.motion === kind) &&
        (by === undefined || counted.by === by),
    ).length,
  text: ({ institution, motion: kind, by, state, ...number }) => ({
    key: `condition.motions.${by === undefined ? 'any' : 'by'}${kind === undefined ? '' : '.kind'}`,
    args: {
      ...(by !== undefined && { by: power(by) }),
      number: countText(number),
      ...(kind !== undefined && { motion: { key: `condition.motionKind.${kind}` } }),
      institution: { key: `condition.institution.${institution ?? 'any'}` },
      state: { key: `condition.motions.${state}` },
    },
  }),
  range: () => ({ least: 0, most: 12 }),
  names: ({ by }, context) => councilObjection(context) ?? powersObjection([by], context),
});

export const ballot: ConditionKindDef<ConditionOf<'ballot'>> = {
  recorded: false,
  open: () => true,
  holds: ({ power: id, institution, motion: kind, ballot: vote }, { world }) =>
    world.motions.some(
      (counted) =>
        (counted.state === 'adopted' || counted.state === 'refused') &&
        counted.institution === institution &&
        (kind === undefined || counted.content.motion === kind) &&
        // Who says nothing abstains (rules 1).
        (counted.ballots[id] ?? (counted.voters.includes(id) ? 'abstain' : undefined)) === vote,
    ),
  text: ({ power: id, institution, motion: kind, ballot: vote }) => ({
    key: `condition.ballot.${vote}`,
    args: {
      power: power(id),
      institution: { key: `condition.institution.${institution}` },
      motion: { key: kind === undefined ? 'condition.ballot.anyMotion' : `condition.motionKind.${kind}` },
    },
  }),
  check: ({ power: id }, context) => councilObjection(context) ?? powersObjection([id], context),
};
