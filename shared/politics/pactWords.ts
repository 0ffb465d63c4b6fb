// Small sentences that several clause kinds share: coins, months, lists of places, orders. Keys are in shared/text/en/pacts.ts.
import { assertNever } from '../board/assertNever.ts';
import type { OwnerId, PowerId, ProvinceId } from '../board/ids.ts';
import type { Text, TextArg } from '../text/text.ts';
import type { PledgedAct } from './clauses/orderPledge.ts';
import { monthOf } from './month.ts';
import type { GameOrder } from './world.ts';

export const power = (id: PowerId): TextArg => ({ power: id });
export const province = (id: ProvinceId): TextArg => ({ province: id });

/** "1 coin", "3 coins": plural by `count`. */
export function coinsText(count: number): Text {
  return { key: 'pact.coins', args: { count } };
}

/** "October 2021". */
export function monthText(round: number): Text {
  const { year, month } = monthOf(round);
  return { key: `pact.month.${month}`, args: { year } };
}

/** "At signing, in October 2021": when what is done once is done; "Once only" under a condition. */
export function signingText({ round, waits }: { readonly round: number; readonly waits?: boolean }): Text {
  return waits === true ? { key: 'pact.once' } : { key: 'pact.atSigning', args: { month: monthText(round) } };
}

export function provincesText(ids: readonly ProvinceId[]): TextArg {
  return { list: ids.map(province) };
}

/** The unit by owner and place; armies unless said otherwise. */
export function unitText(owner: OwnerId, at: ProvinceId, kind: 'army' | 'fleet' = 'army'): TextArg {
  return { unit: { owner, kind, at } };
}

/** What was promised, as an infinitive: "to support Termez". */
export function actText(act: PledgedAct): Text {
  switch (act.type) {
    case 'supportHold':
      return { key: 'pact.act.supportHold', args: { at: province(act.at) } };
    case 'supportMove':
      return { key: 'pact.act.supportMove', args: { from: province(act.from), to: province(act.to) } };
    case 'secure':
      return { key: 'pact.act.secure', args: { at: province(act.at) } };
    case 'hold':
      return { key: 'pact.act.hold' };
    case 'stayOut':
      return { key: 'pact.act.stayOut', args: { of: province(act.of) } };
    default:
      return assertNever(act);
  }
}

/** What was ordered, as an infinitive: "to hold". `at` is where the unit stands. */
export function orderText(order: GameOrder, at: ProvinceId): Text {
  switch (order.type) {
    case 'hold':
      return { key: 'pact.act.hold' };
    case 'secure':
      return { key: 'pact.act.secure', args: { at: province(at) } };
    case 'move':
      return { key: 'pact.act.move', args: { to: province(order.to.province) } };
    case 'supportHold':
      return { key: 'pact.act.supportHold', args: { at: province(order.at) } };
    case 'supportMove':
      return { key: 'pact.act.supportMove', args: { from: province(order.from), to: province(order.to) } };
    case 'convoy':
      return { key: 'pact.act.convoy', args: { from: province(order.from), to: province(order.to) } };
    default:
      return assertNever(order);
  }
}
