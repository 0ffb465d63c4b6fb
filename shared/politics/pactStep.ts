// One thing that was done to a pact: what, by whom, the pact after it, and the collateral that moved. The engine logs it; nothing else changes a pact.

import type { PowerId } from '../board/ids.ts';
import type { DepositMove } from './collateral.ts';
import { depositMoves } from './collateral.ts';
import type { Pact } from './pact.ts';
import type { World } from './world.ts';

export type PactChange =
  | 'proposed'
  | 'countered'
  | 'signed'
  | 'inForce'
  | 'unsigned'
  | 'refused'
  | 'retracted'
  | 'noticeGiven'
  | 'endAgreed'
  | 'renewalSealed'
  | 'renewed'
  | 'left'
  | 'ended'
  | 'published'
  | 'done'
  | 'judged';

export interface PactStep {
  readonly how: PactChange;
  /** Null: the calendar or the watcher. */
  readonly by: PowerId | null;
  readonly pact: Pact;
  /** Collateral laid down, returned or forfeited by it; the purses are the engine's (rules 6). */
  readonly deposits?: readonly DepositMove[];
}

/** The step from one state of a pact to the next (null: there was none), with what was laid down and returned between the two. */
export function stepOf(how: PactChange, by: PowerId | null, before: Pact | null, pact: Pact): PactStep {
  return withDeposits({ how, by, pact }, depositMoves(before?.deposits ?? {}, pact.deposits ?? {}));
}

export function withDeposits(step: PactStep, deposits: readonly DepositMove[]): PactStep {
  return deposits.length === 0 ? step : { ...step, deposits };
}

/** The pacts after the steps, by id. */
export function afterSteps(
  pacts: Readonly<Record<string, Pact>>,
  steps: readonly PactStep[],
): Readonly<Record<string, Pact>> {
  return { ...pacts, ...Object.fromEntries(steps.map(({ pact }) => [pact.id, pact])) };
}

/** The world after the steps: pacts, and the purses that collateral came from or went to. */
export function worldAfter(world: World, steps: readonly PactStep[]): World {
  const power = { ...world.power };
  for (const { how, of, to, coins } of steps.flatMap(({ deposits }) => deposits ?? [])) {
    const purse = how === 'laid' ? of : to;
    const values = power[purse];
    if (values !== undefined) power[purse] = { ...values, coins: values.coins + (how === 'laid' ? -coins : coins) };
  }
  return { ...world, power, pacts: afterSteps(world.pacts, steps) };
}
