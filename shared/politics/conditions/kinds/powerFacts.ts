// Numbers of powers: stability, standing, radicalisation, coins as all see them, leverage as it was noted (rules 3, 7, 11.1).

import { objection } from '../../clauseKind.ts';
import { bandSeen } from '../../coinsBand.ts';
import { power } from '../../pactWords.ts';
import type { RoundRecord } from '../../world.ts';
import { type ConditionOf, lastClosed, type Reader } from '../conditionKind.ts';
import { amountText, measured } from '../measuring.ts';
import { pairObjection, powersObjection } from '../names.ts';

/** Ranges of rules 3. */
const MOST = { stability: 10, standing: 10, radicalisation: 5 } as const;
/** Wider than any sum of terms (rules 7). */
const MOST_LEVERAGE = 30;

export const value = measured<ConditionOf<'value'>>({
  recorded: true,
  // Radicalisation is the power's own business (rules 3).
  open: ({ value: which }) => which !== 'radicalisation',
  measure: ({ power: id, value: which }, { world }) => world.power[id]?.[which] ?? null,
  text: ({ power: id, value: which, ...number }) => {
    const isCohesion = which === 'stability' && (id === 'tal' || id === 'nrf');
    const args = { power: power(id), amount: amountText(number) };
    return { key: `condition.value.${isCohesion ? 'cohesion' : which}`, args };
  },
  range: ({ value: which }) => ({ least: 0, most: MOST[which] }),
  names({ power: id, value: which }, context) {
    // Rules 3: not Taliban, NRF, United States.
    const none = which === 'radicalisation' && (id === 'tal' || id === 'nrf' || id === 'us');
    return none ? objection('badTerms', 'conditionNoValue', { power: power(id) }) : powersObjection([id], context);
  },
});

export const coinsBand = measured<ConditionOf<'coinsBand'>>({
  recorded: false,
  open: () => true,
  measure: ({ power: id }, { world }) => bandSeen(world, id),
  text: ({ power: id, compare, n }) => ({
    key: `condition.coins.${compare}`,
    args: { power: power(id), coins: compare === 'atLeast' ? FLOORS[n] : CEILINGS[n] },
  }),
  range: () => ({ least: 0, most: 2 }),
  names: ({ power: id }, context) => powersObjection([id], context),
});

/** First and last number of coins of each band (rules 3). */
const FLOORS = [0, 2, 6] as const;
const CEILINGS = [1, 5, 15] as const;

export const leverage = measured<ConditionOf<'leverage'>>({
  recorded: true,
  open: () => true,
  measure({ a, b, net }, scene) {
    const record = scene.past ?? lastClosed(scene);
    // The terms between two powers are known to both: who asks about its own pair counts all of them.
    const own = scene.reader === a || scene.reader === b;
    const reader = own ? 'engine' : (scene.reader ?? null);
    return record === undefined ? null : (noted(record, net, reader)?.[`${a}>${b}`] ?? null);
  },
  text: ({ a, b, net, ...number }) => ({
    key: net ? 'condition.leverage.net' : 'condition.leverage.gross',
    args: { a: power(a), b: power(b), amount: amountText(number) },
  }),
  range: ({ net }) => ({ least: net ? -MOST_LEVERAGE : 0, most: MOST_LEVERAGE }),
  names: ({ a, b }, context) => pairObjection(a, b, context),
});

/** What was noted at R13: everything for the engine, for all others what everybody could count. */
function noted(record: RoundRecord, net: boolean, reader: Reader): Readonly<Record<string, number>> | undefined {
  if (!net) return record.publicLeverage;
  return reader === 'engine' ? record.netLeverage : record.publicNetLeverage;
}
