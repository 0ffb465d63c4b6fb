// Motions of the SCO: shared intelligence, a contact group towards Kabul, a corridor (rules 10, scenario.md A 28).
import type { PowerId } from '../../../board/ids.ts';
import { POWER_IDS } from '../../../board/ids.ts';
import { routeControllers } from '../../corridorRoutes.ts';
import { coinsText, power, provincesText } from '../../pactWords.ts';
import { canMove } from '../../statusLadder.ts';
import { badMotion, type ContentOf, type MotionKindDef, type MotionScene, PLAIN } from '../motionKind.ts';

export const intelligenceExchange: MotionKindDef<ContentOf<'intelligenceExchange'>> = {
  ...PLAIN,
  motion: 'intelligenceExchange',
  institution: 'sco',
  pledge: ({ provinces }, yes) => ({
    clauses: [{ kind: 'counterTerror', participants: yes, provinces }],
    term: 'match',
  }),
  args: ({ provinces }) => ({ provinces: provincesText(provinces) }),
};

/** Those among them for whom it is the next step. */
function whoCanStep(powers: readonly PowerId[], { move }: ContentOf<'contactGroup'>, { world }: MotionScene) {
  return powers.filter((id) => {
    const values = world.power[id];
    return id !== 'tal' && id !== 'nrf' && values !== undefined && canMove(values, move);
  });
}

export const contactGroup: MotionKindDef<ContentOf<'contactGroup'>> = {
  ...PLAIN,
  motion: 'contactGroup',
  institution: 'sco',
  // A group is two at least: those who stand higher already, or too low, have no step to take together.
  check: (content, scene) =>
    !scene.world.powers.includes('tal') || whoCanStep(scene.voters, content, scene).length < 2
      ? badMotion('noStepTogether', { step: { key: `motion.step.${content.move}` } })
      : null,
  // The step is given: the Taliban sign nothing for it.
  pledge: (content, yes, scene) => ({
    clauses: whoCanStep(yes, content, scene).map((giver) => ({ kind: 'status', giver, move: content.move }) as const),
    term: 'match',
    receivers: ['tal'],
  }),
  args: ({ move }) => ({ step: { key: `motion.step.${move}` } }),
};

export const transportCorridor: MotionKindDef<ContentOf<'transportCorridor'>> = {
  ...PLAIN,
  motion: 'transportCorridor',
  institution: 'sco',
  check({ funders }, { voters }) {
    const stranger = fundersOf(funders).find((funder) => !voters.includes(funder));
    return stranger === undefined ? null : badMotion('funderNoMember', { power: power(stranger) });
  },
  needs: ({ route, funders }, { world, voters }) => [
    ...new Set([...fundersOf(funders), ...routeControllers(world, route).filter((id) => voters.includes(id))]),
  ],
  // No rails through a country that did not sign: those on the way who have no vote here are asked for their seal.
  pledge: ({ route, funders }, yes, { world }) => ({
    clauses: [{ kind: 'corridor', route, funders }],
    term: 'match',
    mustSeal: routeControllers(world, route).filter((id) => !yes.includes(id)),
  }),
  args: ({ route, funders }) => ({
    route: { key: `pact.route.${route}` },
    shares: {
      list: fundersOf(funders).map((id) => ({
        key: 'motion.share',
        args: { power: power(id), coins: coinsText(funders[id] ?? 0) },
      })),
    },
  }),
};

function fundersOf(funders: ContentOf<'transportCorridor'>['funders']): readonly PowerId[] {
  return POWER_IDS.filter((id) => funders[id] !== undefined);
}
