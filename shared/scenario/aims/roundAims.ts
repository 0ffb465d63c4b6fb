// Lines by the round as conditions: what must hold at R5 or K5 of a round for it to count (scenario.md B, rules 11.3).
// Those that no condition can say are in shared/game/scoring/roundLines.ts.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { ClauseKind } from '../../politics/clause.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import type { AgendaLineId } from '../agendaIds.ts';
import { NET_LEVERAGE_AIM } from '../lessonAgendas.ts';
import { allOf, anyOf, boundTo, CENTRAL_ASIA, netLeverage, not, othersThan, paid, stable, unitIn } from './say.ts';

const BUFFER: readonly ProvinceId[] = ['af-badakhshan', 'af-takhar'];
const BUFFER_FORCES: readonly PowerId[] = ['tj', 'nrf', 'ru', 'kz', 'kg'];
const WAKHAN: ProvinceId = 'af-badakhshan';
/** A second province, beside the valley itself: those of the mountains and the north (scenario.md D, `insurgency`). */
const SECOND: readonly ProvinceId[] = [
  'af-badakhshan',
  'af-takhar',
  'af-baghlan',
  'af-balkh',
  'af-jowzjan',
  'af-faryab',
  'af-ghor',
  'af-bamyan',
];
/** What brings another army, or leave for one. */
const ALLIANCES: readonly ClauseKind[] = ['mutualDefence', 'access', 'exercise'];
const AMERICAN_TIES: readonly ClauseKind[] = ['counterTerror', 'access', 'arms'];
const MOST_REFUGEES = 4;

export const ROUND_AIMS: Readonly<Partial<Record<AgendaLineId, Condition>>> = {
  // Core
  kabulListens: netLeverage('ru', 'tal', NET_LEVERAGE_AIM),
  route: { is: 'flow', route: 'north', compare: 'atMost', n: 1 },
  worthyRole: { is: 'status', power: 'tj', compare: 'atMost', step: 'shunned' },
  paidAlly: { is: 'received', power: 'tj', coins: 2 },
  homeTj: stable('tj', 6),
  // Where Pakistan is closed the railway ends in Kabul.
  railway: anyOf(paid('termezKabul'), paid('railway')),
  homeUz: stable('uz', 8),
  wholeCountry: { is: 'controls', power: 'tal', provinces: ['af-panjshir'], how: 'all' },
  cohesion: stable('tal', 6),
  buffer: anyOf(...BUFFER_FORCES.map((power) => unitIn(power, BUFFER))),
  // Kyrgyzstan
  rent: { is: 'received', power: 'kg', from: 'ru', how: 'pay', coins: 2 },
  oshRoute: { is: 'secured', giver: 'kg', at: 'kg-osh' },
  // Turkmenistan: a neutral with its embassy and its lines to the south.
  neutrality: allOf(
    not(boundTo('tm', othersThan('tm'), ALLIANCES)),
    // What it promises of its army in secret does not show (scenario.md B).
    not({ is: 'pactAmong', powers: ['tm'], parties: 2, clause: 'orderPledge', visibility: 'public' }),
    { is: 'status', power: 'tm', compare: 'atLeast', step: 'embassy' },
  ),
  gas: paid('pipeline'),
  gasLines: { is: 'received', power: 'tm', from: 'tal', how: 'supply', coins: 1 },
  // Resistance Front
  valley: { is: 'controls', power: 'nrf', provinces: ['af-panjshir'], how: 'all' },
  // China: a partner is who shares intelligence with it.
  wakhan: anyOf(
    { is: 'secured', giver: 'cn', at: WAKHAN },
    ...othersThan('cn').map((partner) =>
      allOf(
        { is: 'secured', giver: partner, at: WAKHAN },
        { is: 'clauseInForce', clause: 'counterTerror', a: 'cn', b: partner },
      ),
    ),
    { is: 'presence', province: WAKHAN, compare: 'atMost', n: 1 },
  ),
  noAmericansCn: not(boundTo('us', CENTRAL_ASIA, AMERICAN_TIES)),
  // Pakistan
  patron: netLeverage('pk', 'tal', NET_LEVERAGE_AIM),
  peshawar: paid('railway'),
  // Iran
  west: allOf(
    { is: 'flow', route: 'west', compare: 'atMost', n: 1 },
    { is: 'hosted', by: 'ir', compare: 'atMost', n: MOST_REFUGEES },
  ),
  herat: allOf(
    { is: 'controls', power: 'tal', provinces: ['af-herat'], how: 'all' },
    anyOf({ is: 'clauseInForce', clause: 'trade', a: 'ir', b: 'tal' }, paid('khafHerat'), paid('pipeline')),
  ),
  noAmericansIr: not(boundTo('us', ['tm', 'pk', 'tal'], AMERICAN_TIES)),
};

/** The second way to a line: its points (`also`) come on top. */
export const ALSO: Readonly<Partial<Record<AgendaLineId, Condition>>> = {
  valley: anyOf(
    { is: 'controls', power: 'nrf', provinces: SECOND, how: 'any' },
    { is: 'risen', compare: 'atLeast', n: 1 },
  ),
};

/** Lines that hang on what nobody knows before the archives open (rules 9.1, 12): until then their owner sees what all can count. */
export const HIDDEN_LINES: readonly AgendaLineId[] = ['wakhan'];
