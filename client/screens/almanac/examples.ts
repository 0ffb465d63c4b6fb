// One example of every clause, condition and motion, for the almanac: what the rules allow one to write, in the words that a treaty would have.
import type { ClauseKind, PlainClause } from '../../../shared/politics/clause.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import type { MotionContent, MotionKind } from '../../../shared/politics/institutions/motion.ts';

export const CLAUSE_EXAMPLES: { readonly [K in ClauseKind]: Extract<PlainClause, { readonly kind: K }> } = {
  pay: { kind: 'pay', from: 'ru', to: 'tj', coins: 1, each: 'round' },
  orderPledge: {
    kind: 'orderPledge',
    giver: 'tj',
    unit: 'u1',
    unitAt: 'tj-sughd',
    act: { type: 'supportHold', at: 'uz-termez' },
    until: 'thisRound',
  },
  actPledge: { kind: 'actPledge', giver: 'tal', deed: { type: 'posts', group: 'tajik', atLeast: 6 }, byRound: 4 },
  access: { kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: ['uz-termez'] },
  nonAggression: { kind: 'nonAggression' },
  supply: { kind: 'supply', giver: 'uz', receiver: 'tal', good: 'electricity', price: 1 },
  status: { kind: 'status', giver: 'uz', move: 'embassy' },
  corridor: { kind: 'corridor', route: 'termezKabul', funders: { uz: 2, tal: 1 } },
  mutualDefence: { kind: 'mutualDefence' },
  trade: { kind: 'trade', a: 'uz', b: 'kz' },
  arms: { kind: 'arms', seller: 'ru', buyer: 'tj', price: 2 },
  exercise: { kind: 'exercise', participants: ['ru', 'tj'], province: 'tj-bokhtar', round: 2 },
  borderRegime: { kind: 'borderRegime', power: 'tj', regime: 'humanitarian', quota: 2 },
  asylum: { kind: 'asylum', host: 'tj', payer: 'us', places: 2, price: 3 },
  counterTerror: { kind: 'counterTerror', participants: ['cn', 'tj'], provinces: ['af-badakhshan'] },
  hub: { kind: 'hub', host: 'kz', funder: 'us' },
  vote: { kind: 'vote', giver: 'kg', institution: 'csto', motion: 'rubezh', ballot: 'yes', until: 3 },
  neutrality: { kind: 'neutrality', power: 'tm' },
  noSupportFor: { kind: 'noSupportFor', giver: 'tj', whom: 'nrf' },
  demilitarise: { kind: 'demilitarise', giver: 'tal', provinces: ['af-badakhshan'] },
  other: { kind: 'other', words: { text: 'The two sides hold each other in high esteem.' } },
};

type Kinds = Condition['is'];
type ByKind = { readonly [K in Kinds]: Extract<Condition, { readonly is: K }> };

const NAMED: Condition = { is: 'frontNamed', front: 'uz-termez' };
const RICH: Extract<Condition, { readonly is: 'coinsBand' }> = {
  is: 'coinsBand',
  power: 'ru',
  compare: 'atLeast',
  n: 2,
};
const CALM: Extract<Condition, { readonly is: 'violence' }> = {
  is: 'violence',
  province: 'af-kunduz',
  compare: 'atMost',
  n: 1,
};

export const CONDITION_EXAMPLES: ByKind = {
  controls: { is: 'controls', power: 'tal', provinces: ['af-kunduz', 'af-balkh'], how: 'all' },
  units: { is: 'units', owner: 'ru', provinces: ['tj-dushanbe', 'tj-bokhtar'], compare: 'atLeast', n: 2 },
  foreignUnits: { is: 'foreignUnits', power: 'uz', compare: 'atMost', n: 0 },
  forts: { is: 'forts', power: 'tm', provinces: ['tm-mary'] },
  risen: { is: 'risen', compare: 'atLeast', n: 1 },

  pactInForce: { is: 'pactInForce', pact: 'p1', as: 'public' },
  clauseInForce: { is: 'clauseInForce', clause: 'access', a: 'ru', b: 'tj', rounds: 2 },
  pactAmong: { is: 'pactAmong', powers: ['uz', 'tal'], parties: 3, visibility: 'public', rounds: 3 },
  partners: { is: 'partners', power: 'uz', among: ['kz', 'kg', 'tj', 'tm'], compare: 'atLeast', n: 3 },
  pledges: { is: 'pledges', power: 'tal', what: 'broken', compare: 'atMost', n: 0 },
  demand: { is: 'demand', by: 'ru', on: 'tal', state: 'complied' },
  soldTwice: { is: 'soldTwice', power: 'ru' },

  member: { is: 'member', power: 'uz', institution: 'csto', as: 'guest' },
  motion: { is: 'motion', institution: 'csto', motion: 'rubezh', state: 'adopted' },
  motions: { is: 'motions', institution: 'csto', by: 'ru', state: 'refused', compare: 'atMost', n: 0 },
  ballot: { is: 'ballot', power: 'kg', institution: 'csto', motion: 'rubezh', ballot: 'yes' },

  status: { is: 'status', power: 'tj', compare: 'atMost', step: 'contact' },
  steps: { is: 'steps', step: 'embassy', compare: 'atLeast', n: 8 },
  lists: { is: 'lists', power: 'ru' },
  posts: { is: 'posts', group: 'tajik', compare: 'atLeast', n: 6 },
  inclusion: { is: 'inclusion', compare: 'atLeast', n: 65 },
  ban: { is: 'ban' },
  regime: { is: 'regime', power: 'pk', regime: 'humanitarian' },

  value: { is: 'value', power: 'tj', value: 'stability', compare: 'atLeast', n: 6 },
  coinsBand: RICH,
  leverage: { is: 'leverage', a: 'ru', b: 'tal', net: true, compare: 'atLeast', n: 4 },

  frontNamed: NAMED,
  ownFrontNamed: { is: 'ownFrontNamed', power: 'tj' },
  infiltrations: { is: 'infiltrations', into: 'uz', compare: 'atMost', n: 0 },
  presence: { is: 'presence', province: 'af-badakhshan', compare: 'atMost', n: 1 },
  violence: CALM,
  flow: { is: 'flow', route: 'north', compare: 'atMost', n: 1 },
  stranded: { is: 'stranded', crossing: 'x-termez', compare: 'atLeast', n: 2 },
  hosted: { is: 'hosted', by: 'anywhere', compare: 'atLeast', n: 6 },
  assessments: { is: 'assessments', by: 'ru', right: true, compare: 'atLeast', n: 2 },
  statement: { is: 'statement', by: 'ru', front: 'tj-khorog', says: 'real' },
  month: { is: 'month', compare: 'atLeast', round: 4 },
  flag: { is: 'flag', flag: 'reserves' },

  supported: { is: 'supported', giver: 'ru', whom: 'uz', at: 'uz-termez' },
  secured: { is: 'secured', giver: 'tal', at: 'af-kunduz' },
  incursion: { is: 'incursion', by: 'tal', on: 'tj' },
  gotIn: { is: 'gotIn', front: 'tj-kulob' },
  received: { is: 'received', power: 'tj', from: 'ru', coins: 2 },
  earned: { is: 'earned', power: 'kz', how: 'hub', coins: 2 },
  corridorPaid: { is: 'corridorPaid', route: 'termezKabul', rounds: 3 },

  all: { is: 'all', of: [NAMED, RICH] },
  any: { is: 'any', of: [NAMED, RICH] },
  not: { is: 'not', of: NAMED },
  forRounds: { is: 'forRounds', n: 2, of: CALM },
  rounds: { is: 'rounds', compare: 'atLeast', n: 3, of: CALM },
  fraction: { is: 'fraction', percent: 50, of: CALM },
  mean: { is: 'mean', of: CALM },
};

/** The families in which conditions are listed. Every kind is in one of them (tested). */
export const CONDITION_FAMILIES = {
  board: ['controls', 'units', 'foreignUnits', 'forts', 'risen'],
  paper: ['pactInForce', 'clauseInForce', 'pactAmong', 'partners', 'pledges', 'demand', 'soldTwice'],
  councils: ['member', 'motion', 'motions', 'ballot'],
  kabul: ['status', 'steps', 'lists', 'posts', 'inclusion', 'ban', 'regime'],
  powers: ['value', 'coinsBand', 'leverage'],
  situation: [
    'frontNamed',
    'ownFrontNamed',
    'infiltrations',
    'presence',
    'violence',
    'flow',
    'stranded',
    'hosted',
    'assessments',
    'statement',
    'month',
    'flag',
  ],
  deeds: ['supported', 'secured', 'incursion', 'gotIn', 'received', 'earned', 'corridorPaid'],
  joined: ['all', 'any', 'not', 'forRounds', 'rounds', 'fraction', 'mean'],
} as const satisfies Readonly<Record<string, readonly Kinds[]>>;

export const MOTION_EXAMPLES: { readonly [K in MotionKind]: Extract<MotionContent, { readonly motion: K }> } = {
  rubezh: { motion: 'rubezh', province: 'tj-bokhtar', round: 2 },
  collectiveDeployment: { motion: 'collectiveDeployment', host: 'tj', provinces: ['tj-khorog'] },
  admit: { motion: 'admit', power: 'uz' },
  condemn: { motion: 'condemn', power: 'tal' },
  commonRefugeePosition: { motion: 'commonRefugeePosition', regime: 'closed' },
  intelligenceExchange: { motion: 'intelligenceExchange', provinces: ['af-badakhshan'] },
  contactGroup: { motion: 'contactGroup', move: 'embassy' },
  transportCorridor: { motion: 'transportCorridor', route: 'wakhan', funders: { cn: 3 } },
  inclusiveGovernment: { motion: 'inclusiveGovernment', group: 'tajik', atLeast: 6, byRound: 4 },
  donorCall: { motion: 'donorCall', to: 'tal' },
  jointStatement: { motion: 'jointStatement', front: 'uz-termez', says: 'real' },
  awardHub: { motion: 'awardHub', host: 'kg', holder: 'kz' },
};
