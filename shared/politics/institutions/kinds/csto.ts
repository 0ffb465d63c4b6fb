// Motions of the CSTO: an exercise, the reserve at a member's border, admission, condemnation, one line on refugees (rules 10, scenario.md A 5, 8, 15).
import { frontsOf } from '../../../board/fronts.ts';
import { monthText, power, province, provincesText } from '../../pactWords.ts';
import { isMember } from '../membership.ts';
import { badMotion, type ContentOf, type MotionKindDef, PLAIN } from '../motionKind.ts';

/** Whose reserve goes to a member's border. */
const RESERVE = 'ru';

export const rubezh: MotionKindDef<ContentOf<'rubezh'>> = {
  ...PLAIN,
  motion: 'rubezh',
  institution: 'csto',
  check({ province: at, round }, { world, voters }) {
    const holder = world.controller[at] ?? null;
    if (holder === null || !voters.includes(holder)) return badMotion('notAMembersProvince', { at: province(at) });
    return round < world.round || round > world.round + 3 ? badMotion('exerciseMonth') : null;
  },
  // No army trains in a country that did not say yes.
  needs: ({ province: at }, { world }) => {
    const holder = world.controller[at] ?? null;
    return holder === null ? [] : [holder];
  },
  pledge: ({ province: at, round }, yes, { world }) => ({
    clauses: [{ kind: 'exercise', participants: yes, province: at, round }],
    term: Math.max(1, round - world.round + 1),
  }),
  args: ({ province: at, round }) => ({ at: province(at), month: monthText(round) }),
};

export const collectiveDeployment: MotionKindDef<ContentOf<'collectiveDeployment'>> = {
  ...PLAIN,
  motion: 'collectiveDeployment',
  institution: 'csto',
  check({ host, provinces }, { board, voters }) {
    if (host === RESERVE || !voters.includes(host)) return badMotion('hostNoMember', { power: power(host) });
    const fronts = frontsOf(board, [host]);
    const inland = provinces.find((id) => !fronts.includes(id));
    return inland === undefined ? null : badMotion('notAtTheBorder', { at: province(inland) });
  },
  needs: ({ host }) => [RESERVE, host],
  // Access permits support over the border between the two (rules 4.2), basing redeploying in (4.1).
  pledge: ({ host, provinces }) => ({
    clauses: [{ kind: 'access', grantor: host, grantee: RESERVE, mode: 'basing', provinces }],
    term: 'match',
  }),
  args: ({ host, provinces }) => ({ host: power(host), provinces: provincesText(provinces) }),
};

export const admit: MotionKindDef<ContentOf<'admit'>> = {
  ...PLAIN,
  motion: 'admit',
  institution: 'csto',
  check({ power: guest }, { world }) {
    if (!world.powers.includes(guest)) return badMotion('absent', { power: power(guest) });
    if (guest === 'tal' || guest === 'nrf') return badMotion('cannotJoin', { power: power(guest) });
    return isMember(world, 'csto', guest) ? badMotion('memberAlready', { power: power(guest) }) : null;
  },
  // Admission is offered, not imposed: who is admitted seals it like any pact.
  pledge: ({ power: guest }, yes) => ({
    clauses: [
      { kind: 'mutualDefence' },
      ...(yes.includes(RESERVE) ? [{ kind: 'arms', seller: RESERVE, buyer: guest, price: 0 } as const] : []),
    ],
    term: 'match',
    mustSeal: [guest],
  }),
  args: ({ power: guest }) => ({ power: power(guest) }),
};

export const condemn: MotionKindDef<ContentOf<'condemn'>> = {
  ...PLAIN,
  motion: 'condemn',
  institution: 'csto',
  check: ({ power: who }, { world }) =>
    world.powers.includes(who) ? null : badMotion('absent', { power: power(who) }),
  deeds: ({ power: who }) => [{ type: 'standing', power: who, by: -1 }],
  args: ({ power: who }) => ({ power: power(who) }),
};

export const commonRefugeePosition: MotionKindDef<ContentOf<'commonRefugeePosition'>> = {
  ...PLAIN,
  motion: 'commonRefugeePosition',
  institution: 'csto',
  // Each binds its own border only; a member without one has nothing to bind.
  pledge: ({ regime }, yes) => ({
    clauses: yes.map((each) => ({ kind: 'borderRegime', power: each, regime }) as const),
    term: 'match',
  }),
  args: ({ regime }) => ({ regime: { key: `motion.regime.${regime}` } }),
};
