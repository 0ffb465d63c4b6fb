// Motions of the Moscow Format: posts asked of the Taliban, a call for donors, one word about an alarm (rules 10, scenario.md A 2, 3).
import { monthText, power, province } from '../../pactWords.ts';
import { badMotion, type ContentOf, type MotionKindDef, PLAIN } from '../motionKind.ts';

/** Coins that a yes gives in a call for donors (rules 10). */
const DONATION = 1;

export const inclusiveGovernment: MotionKindDef<ContentOf<'inclusiveGovernment'>> = {
  ...PLAIN,
  motion: 'inclusiveGovernment',
  institution: 'moscowFormat',
  check: (_content, { world }) => (world.powers.includes('tal') ? null : badMotion('absent', { power: power('tal') })),
  // If the Taliban are at the table and say yes, they have signed; else the pledge is laid before them.
  pledge: ({ group, atLeast, byRound }, yes, { world }) => ({
    clauses: [{ kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group, atLeast }, byRound }],
    term: Math.max(1, byRound - world.round + 1),
    mustSeal: yes.includes('tal') ? [] : ['tal'],
  }),
  args: ({ group, atLeast, byRound }) => ({
    count: atLeast,
    group: { key: `pact.group.${group}` },
    month: monthText(byRound),
  }),
};

export const donorCall: MotionKindDef<ContentOf<'donorCall'>> = {
  ...PLAIN,
  motion: 'donorCall',
  institution: 'moscowFormat',
  check: ({ to }, { world }) => (world.powers.includes(to) ? null : badMotion('absent', { power: power(to) })),
  pledge: ({ to }, yes) => ({
    clauses: yes
      .filter((from) => from !== to)
      .map((from) => ({ kind: 'pay', from, to, coins: DONATION, each: 'once' }) as const),
    term: 1,
    receivers: [to],
  }),
  args: ({ to }) => ({ power: power(to) }),
};

export const jointStatement: MotionKindDef<ContentOf<'jointStatement'>> = {
  ...PLAIN,
  motion: 'jointStatement',
  institution: 'moscowFormat',
  check: ({ front }, { world }) =>
    world.alerts?.fronts.includes(front) ? null : badMotion('frontNotNamed', { at: province(front) }),
  deeds: ({ front, says }, yes) => yes.map((by) => ({ type: 'statement', by, front, says }) as const),
  args: ({ front, says }) => ({ at: province(front), says: { key: `motion.says.${says}` } }),
};
