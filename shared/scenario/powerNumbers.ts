// The twelve powers in numbers (scenario.md B, D): what they begin a match with where the preset says nothing else. First guesses, see docs/balance.md.
import type { PowerId } from '../board/ids.ts';
import type { PowerNumbers } from './powerStart.ts';

type Column = 'coins' | 'baseIncome' | 'stability' | 'standing' | 'radicalisation' | 'allowance';
type Numbers = readonly [number, number, number, number, number, number];

const COLUMNS: readonly Column[] = ['coins', 'baseIncome', 'stability', 'standing', 'radicalisation', 'allowance'];

/** Coins, income, stability, standing, radicalisation, allowance: the table of scenario.md B. */
const TABLE: Readonly<Record<PowerId, Numbers>> = {
  ru: [6, 4, 7, 5, 1, 3],
  tj: [1, 2, 5, 5, 2, 0],
  uz: [2, 3, 6, 6, 2, 0],
  tal: [2, 1, 8, 3, 0, 0],
  kz: [5, 3, 6, 6, 1, 0],
  kg: [1, 2, 5, 5, 2, 0],
  tm: [2, 1, 6, 5, 1, 0],
  nrf: [1, 1, 6, 5, 0, 1],
  cn: [7, 3, 8, 6, 1, 0],
  pk: [5, 3, 5, 5, 3, 0],
  ir: [4, 2, 6, 4, 1, 1],
  us: [7, 4, 8, 5, 0, 0],
};

/** Scenario.md D. */
const STATUS: Readonly<Record<PowerId, PowerNumbers['status']>> = {
  ru: 'embassy',
  cn: 'embassy',
  pk: 'embassy',
  ir: 'embassy',
  tm: 'embassy',
  uz: 'contact',
  kz: 'contact',
  kg: 'contact',
  us: 'contact',
  tj: 'shunned',
  tal: 'shunned',
  nrf: 'shunned',
};

/** Pakistan and Iran humanitarian, all others closed (scenario.md D); Kabul keeps nobody in. */
const REGIMES: Readonly<Partial<Record<PowerId, PowerNumbers['regime']>>> = {
  pk: 'humanitarian',
  ir: 'humanitarian',
  tal: 'open',
};

/**
 * Markets that stay open where their state is not in the match: a coin a round each. Without them the Taliban have more bills than income
 * (docs/balance.md). In matches with those states the trade treaties bring it (scenario.md C).
 */
const MARKETS: Readonly<Partial<Record<PowerId, readonly PowerId[]>>> = { tal: ['ir', 'pk'] };

export function numbersOf(power: PowerId, powers: readonly PowerId[]): PowerNumbers {
  const values = Object.fromEntries(COLUMNS.map((column, n) => [column, TABLE[power][n] ?? 0])) as Record<
    Column,
    number
  >;
  const markets = (MARKETS[power] ?? []).filter((state) => !powers.includes(state)).length;
  return {
    ...values,
    baseIncome: values.baseIncome + markets,
    status: STATUS[power],
    listsTaliban: power === 'ru',
    regime: REGIMES[power] ?? 'closed',
  };
}
