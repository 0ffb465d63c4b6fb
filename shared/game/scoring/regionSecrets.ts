// Secret agendas of the further powers that no condition can say (scenario.md B; rules 11.3): who sat with whom, mediation, the frozen reserves.
import type { PowerId } from '../../board/ids.ts';
import { inclusion, sharesIn } from '../../politics/cabinet.ts';
import { partiesOf } from '../../politics/inForce.ts';
import type { SecretAgendaId } from '../../scenario/agendaIds.ts';
import type { MatchState } from '../state.ts';
import { boundDry } from './moment.ts';
import type { SecretProgress } from './mostRounds.ts';
import { isWet } from './motions.ts';

const PARTNERS = 2;
const MEDIATIONS = 2;
/** Inclusion at which releasing the reserves is no gift (rules-review, *Reserves*). */
const INCLUSION_ASKED = 60;

export const regionSecrets = {
  // The Resistance Front and the Taliban at one table of the Moscow Format.
  aSeat: (state) => {
    const { members = [], convenedFor } = state.institutions.moscowFormat ?? {};
    const meets = convenedFor !== undefined && convenedFor <= state.round && !isWet(state, convenedFor);
    const sat =
      (meets && both(members)) ||
      state.motions.some(
        ({ institution, voters, madeIn }) =>
          institution === 'moscowFormat' && both(voters) && madeIn <= state.round && !isWet(state, madeIn),
      );
    return { met: sat, args: { n: sat ? 1 : 0, target: 1 } };
  },
  // Corridors with two states, in pacts that Russia is no party to.
  firstPartner: (state) => {
    const own = Object.values(state.pacts).filter(
      (pact) =>
        partiesOf(pact).includes('cn') &&
        !partiesOf(pact).includes('ru') &&
        boundDry(state, pact, ({ kind }) => kind === 'corridor'),
    );
    const states = new Set(own.flatMap((pact) => partiesOf(pact)).filter((power) => power !== 'cn'));
    return { met: states.size >= PARTNERS, args: { n: states.size, target: PARTNERS } };
  },
  // Two demands of others that it won more time for, before the last round, and that were not defied.
  goBetween: (state) => {
    const wet = state.policyHistory
      .filter(({ policy, round }) => policy === 'mediate' && isWet(state, round))
      .map(({ choice }) => choice.demand ?? '');
    const settled = state.demands.filter(
      ({ id, mediatedBy, state: how }) =>
        mediatedBy === 'pk' && (how === 'complied' || how === 'backedDown') && !wet.includes(id),
    );
    return { met: settled.length >= MEDIATIONS, args: { n: settled.length, target: MEDIATIONS } };
  },
  // Released only at inclusion 60 or more, or never.
  reserves: (state) => {
    const early = state.history.some(
      ({ policies, posts }) =>
        policies.some(({ power, policy }) => power === 'us' && policy === 'releaseReserves') &&
        inclusion(posts, sharesIn(state)) < INCLUSION_ASKED,
    );
    return { met: !early, args: { n: inclusion(state.posts, sharesIn(state)), target: INCLUSION_ASKED } };
  },
} as const satisfies Readonly<Partial<Record<SecretAgendaId, (state: MatchState) => SecretProgress>>>;

function both(powers: readonly PowerId[]): boolean {
  return powers.includes('nrf') && powers.includes('tal');
}
