// Collateral: coins that a party lays down with its seal and the pact holds; returned when the seal falls or the pact ends, forfeited by who
// breaks it (rules 6, docs/adr/0013-collateral.md). Purses and the record are the engine's.
import type { PowerId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import { partiesOf } from './inForce.ts';
import type { Pact } from './pact.ts';
import type { World } from './world.ts';

/** Coins that a power has laid down at once, over all pacts (rules 6). */
export const COLLATERAL_LIMIT = 4;
/** At this standing or below, a seal needs a coin of collateral in each new pact (rules 3.1). */
export const LOW_STANDING = 2;

export type Deposits = Readonly<Partial<Record<PowerId, number>>>;

/** One movement of coins: `laid` from the purse of `of`, else to the purse of `to`. `of`: who laid them down. Coins at least 1. */
export interface DepositMove {
  readonly how: 'laid' | 'returned' | 'forfeited';
  readonly of: PowerId;
  readonly to: PowerId;
  readonly coins: number;
}

/** Coins that the power has laid down in pacts; `except`: all but this one. */
export function depositedBy(world: Pick<World, 'pacts'>, power: PowerId, except?: Pact): number {
  const kept = except === undefined ? 0 : (world.pacts[except.id]?.deposits?.[power] ?? 0);
  return (LAID(world.pacts).get(power) ?? 0) - kept;
}

const LAID = once((pacts: World['pacts']): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { deposits } of Object.values(pacts)) {
    if (deposits === undefined) continue;
    for (const [power, coins] of Object.entries(deposits)) sums.set(power, (sums.get(power) ?? 0) + coins);
  }
  return sums;
});

/** Purse and deposits: what counts where a rule asks how much a power has (rules 7, "coins at most 1"; bands): nobody looks poor by laying down. */
export function heldCoins(world: Pick<World, 'pacts' | 'power'>, power: PowerId): number {
  return (world.power[power]?.coins ?? 0) + depositedBy(world, power);
}

/** The pact holding exactly these coins; entries of nothing are left out. */
export function holding(pact: Pact, deposits: Deposits): Pact {
  const { deposits: _before, ...rest } = pact;
  const held = Object.entries(deposits).filter(([, coins]) => (coins ?? 0) > 0);
  return held.length === 0 ? rest : { ...rest, deposits: Object.fromEntries(held) };
}

/** What was laid down and returned between two states of a pact. */
export function depositMoves(before: Deposits, after: Deposits): readonly DepositMove[] {
  const powers = [...new Set([...Object.keys(before), ...Object.keys(after)])] as PowerId[];
  return powers.flatMap((of): DepositMove[] => {
    const by = (after[of] ?? 0) - (before[of] ?? 0);
    if (by === 0) return [];
    return [{ how: by > 0 ? 'laid' : 'returned', of, to: of, coins: Math.abs(by) }];
  });
}

/**
 * What becomes of the coins when these powers broke the pact: each breaker's are split evenly among the parties that kept it, the remainder
 * goes to the oldest signature among them; if all broke it, among the other parties. Those who kept it get theirs back.
 */
export function forfeits(pact: Pact, breakers: readonly PowerId[]): readonly DepositMove[] {
  const parties = inOrderOfSeals(pact);
  const injured = parties.filter((party) => !breakers.includes(party));
  return Object.entries(pact.deposits ?? {}).flatMap(([id, coins]): readonly DepositMove[] => {
    const of = id as PowerId;
    if (coins === undefined || coins === 0) return [];
    if (!breakers.includes(of)) return [{ how: 'returned', of, to: of, coins }];
    const receivers = injured.length > 0 ? injured : parties.filter((party) => party !== of);
    return receivers.flatMap((to, place): readonly DepositMove[] => {
      const share = Math.floor(coins / receivers.length) + (place === 0 ? coins % receivers.length : 0);
      return share === 0 ? [] : [{ how: 'forfeited', of, to, coins: share }];
    });
  });
}

/** Parties, the oldest signature first. */
function inOrderOfSeals(pact: Pact): readonly PowerId[] {
  const sealed = Object.keys(pact.signatures);
  return partiesOf(pact).toSorted((a, b) => sealed.indexOf(a) - sealed.indexOf(b));
}
