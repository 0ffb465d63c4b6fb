// Pages of clauses, conditions, institutions and motions: made from the registries, so a new kind has its page or does not compile.
import type { ClauseKind } from '../../../shared/politics/clause.ts';
import { CLAUSE_KINDS, clauseText, LESSON_DRAFTABLE } from '../../../shared/politics/clauseKinds.ts';
import { conditionText } from '../../../shared/politics/conditions/conditionText.ts';
import { INSTITUTION_IDS, type InstitutionId, type MotionKind } from '../../../shared/politics/institutions/motion.ts';
import { catalogueOf, motionDoes } from '../../../shared/politics/institutions/motionKinds.ts';
import { say, t } from '../../text/say.ts';
import { type AlmanacPage, heading, see, text } from './block.ts';
import { CLAUSE_EXAMPLES, CONDITION_EXAMPLES, CONDITION_FAMILIES, MOTION_EXAMPLES } from './examples.ts';

const IN_OCTOBER = 2;

export const clausePages = (): readonly AlmanacPage[] =>
  (Object.keys(CLAUSE_KINDS) as readonly ClauseKind[]).map((kind) => {
    const { nature } = CLAUSE_KINDS[kind];
    const draftable = LESSON_DRAFTABLE.some((known) => known === kind);
    const example = say(clauseText(CLAUSE_EXAMPLES[kind], { parties: ['tj', 'uz'], round: IN_OCTOBER }));
    return {
      id: `clause.${kind}`,
      group: 'clause',
      title: t(`match.clause.${kind}`),
      sub: t(`almanac.clause.nature.${nature}`),
      blocks: [
        text(t(`almanac.clause.${kind}.does`)),
        heading(t('almanac.clause.reads')),
        { is: 'quote', words: example },
        heading(t('almanac.clause.watched')),
        text(t(`almanac.clause.${kind}.watched`)),
        heading(t('almanac.clause.leverage')),
        text(t(`almanac.clause.${kind}.leverage`)),
        text(t(draftable ? 'almanac.clause.lesson' : 'almanac.clause.evening')),
        see('rules.6', 'word.pact', 'word.breach', 'word.leverage'),
      ],
    };
  });

export const conditionPages = (): readonly AlmanacPage[] =>
  Object.entries(CONDITION_FAMILIES).flatMap(([family, kinds]) =>
    kinds.map(
      (is): AlmanacPage => ({
        id: `condition.${is}`,
        group: 'condition',
        title: t(`almanac.condition.${is}.title`),
        sub: t(`almanac.condition.${family}`),
        blocks: [
          { is: 'quote', words: t('almanac.condition.if', { condition: conditionText(CONDITION_EXAMPLES[is]) }) },
          text(t(`almanac.condition.${family}.text`)),
          see('rules.13', ...kinds.filter((other) => other !== is).map((other) => `condition.${other}` as const)),
        ],
      }),
    ),
  );

export const councilPages = (): readonly AlmanacPage[] =>
  INSTITUTION_IDS.flatMap((institution) => {
    const motions: readonly MotionKind[] = institution === 'floor' ? ['awardHub'] : catalogueOf(institution);
    return [institutionPage(institution, motions), ...motions.map((motion) => motionPage(institution, motion))];
  });

function institutionPage(institution: InstitutionId, motions: readonly MotionKind[]): AlmanacPage {
  return {
    id: `council.${institution}`,
    group: 'council',
    title: t(`institution.${institution}.name`),
    sub: t(`institution.${institution}.full`),
    blocks: [
      text(t(`institution.${institution}.rule`)),
      heading(t('almanac.council.motions')),
      see(...motions.map((motion) => `council.${motion}` as const), 'rules.10'),
    ],
  };
}

function motionPage(institution: InstitutionId, motion: MotionKind): AlmanacPage {
  return {
    id: `council.${motion}`,
    group: 'council',
    title: t(`motion.${motion}.kind`),
    sub: t('almanac.council.motion', { institution: { key: `institution.${institution}.the` } }),
    blocks: [
      { is: 'quote', words: say(motionDoes(MOTION_EXAMPLES[motion])) },
      heading(t('almanac.council.rule')),
      text(t(`institution.${institution}.rule`)),
      see(`council.${institution}`, 'rules.10'),
    ],
  };
}
