// Pages of single words of the game, of the region in 2021, and of sources. Their words are in the catalogue; here is only what leads where.
import type { AlmanacPageId } from '../../store/almanac.ts';
import { t } from '../../text/say.ts';
import { type AlmanacPage, see, source, text } from './block.ts';

/** Word of the game → pages that say more. */
export const WORDS = {
  round: ['rules.1'],
  coins: ['rules.3', 'clause.pay'],
  stability: ['rules.3', 'word.crisis', 'word.collapse'],
  cohesion: ['rules.3', 'power.tal', 'power.nrf'],
  standing: ['rules.3', 'word.breach'],
  radicalisation: ['region.twoIslams', 'region.attacks'],
  crisis: ['rules.3', 'word.stability'],
  keyProvince: ['rules.2', 'clause.arms'],
  secure: ['rules.4', 'word.alarm', 'word.narcotics'],
  support: ['rules.4', 'clause.orderPledge', 'clause.access'],
  incursion: ['rules.4', 'clause.nonAggression', 'clause.mutualDefence'],
  guest: ['rules.4', 'clause.access'],
  alarm: ['rules.9', 'word.infiltration', 'policy.assessment'],
  infiltration: ['rules.9', 'word.collapse'],
  presence: ['rules.9', 'region.isk', 'word.intelligence'],
  violence: ['rules.9', 'word.refugees'],
  refugees: ['region.refugees', 'clause.borderRegime', 'clause.asylum'],
  narcotics: ['rules.9', 'policy.opiumBan', 'word.secure'],
  cabinet: ['rules.9', 'region.cabinet', 'region.peoples'],
  status: ['clause.status', 'power.tal'],
  pact: ['rules.6'],
  breach: ['rules.6', 'word.idle', 'word.standing'],
  idle: ['rules.6', 'clause.orderPledge'],
  collateral: ['rules.13', 'word.pact'],
  leverage: ['rules.7', 'region.question', 'word.demand'],
  demand: ['rules.7', 'word.leverage'],
  goodWord: ['rules.11', 'word.breach'],
  dryInk: ['rules.11'],
  collapse: ['rules.11', 'word.infiltration'],
  cable: ['rules.5'],
  intelligence: ['policy.intelligence', 'word.presence'],
  communique: ['rules.1', 'word.cabinet'],
  archives: ['rules.12'],
} as const satisfies Readonly<Record<string, readonly AlmanacPageId[]>>;

/** Facts of 2021 → where they are in the game. */
export const REGION = {
  question: ['word.leverage', 'word.collapse'],
  attacks: ['word.radicalisation', 'word.alarm'],
  peoples: ['word.cabinet', 'event.identityCards'],
  cabinet: ['word.cabinet', 'event.worthyRole'],
  moscow: ['council.moscowFormat', 'policy.moscowFormat'],
  csto: ['council.csto', 'clause.mutualDefence'],
  rubezh: ['council.rubezh', 'clause.exercise', 'event.rubezh21'],
  isk: ['word.presence', 'policy.assessment'],
  tajikistan: ['power.tj', 'policy.championCoEthnics', 'event.worthyRole'],
  panjshir: ['power.nrf', 'policy.insurgency'],
  refugees: ['word.refugees', 'event.aircraftAtTermez', 'policy.evacuationRequest'],
  neighbours: ['clause.hub', 'clause.corridor', 'power.uz', 'power.tm'],
  twoIslams: ['word.radicalisation', 'policy.crackdown', 'policy.traditionalIslam'],
} as const satisfies Readonly<Record<string, readonly AlmanacPageId[]>>;

const SOURCES = [
  'article',
  'stepanova',
  'silaev',
  'lushenko',
  'kholiqzod',
  'lemon',
  'panfilova',
  'eurasianet',
  'afghanistanRu',
  'interview',
] as const;

export const wordPages = (): readonly AlmanacPage[] =>
  Object.entries(WORDS).map(([id, more]) => ({
    id: `word.${id}`,
    group: 'word',
    title: t(`almanac.word.${id}.title`),
    blocks: [text(t(`almanac.word.${id}.text`)), see(...more)],
  }));

export const regionPages = (): readonly AlmanacPage[] =>
  Object.entries(REGION).map(([id, more]) => ({
    id: `region.${id}`,
    group: 'region',
    title: t(`almanac.region.${id}.title`),
    blocks: [text(t(`almanac.region.${id}.text`)), see(...more), source(t(`almanac.region.${id}.source`))],
  }));

export const sourcePages = (): readonly AlmanacPage[] => [
  {
    id: 'source.all',
    group: 'source',
    title: t('almanac.sources.title'),
    blocks: [
      text(t('almanac.sources.lead')),
      ...SOURCES.map((id) => text(`**${t(`almanac.source.${id}.title`)}** · ${t(`almanac.source.${id}.text`)}`)),
      text(t('almanac.sources.forces')),
    ],
  },
];
