// What either side has to expect of a demand: when it is complied with, defied, taken back (rules 7). For the dialog before it is made, and for
// who is asked; the rules themselves are in demands.ts.
import type { Board } from '../board/board.ts';
import type { PowerId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';
import type { Demand } from './demand.ts';
import { askText, priceOf } from './demandPrices.ts';
import { HEAVY_STAKE, SUSPENDED_ROUNDS, stakedTerms } from './demands.ts';
import { clausesOf } from './inForce.ts';
import { isWinter } from './month.ts';
import { monthText, power } from './pactWords.ts';
import { stepDown } from './statusLadder.ts';
import type { World } from './world.ts';

export interface Consequence {
  /** Whom it concerns. */
  readonly power: PowerId;
  readonly text: Text;
}

export interface DemandConsequences {
  /** What the stake weighs now; null if something in it cannot be staked. */
  readonly weight: number | null;
  readonly price: number;
  readonly complied: readonly Consequence[];
  readonly defied: readonly Consequence[];
  readonly backedDown: readonly Consequence[];
}

/** `world`: as who looks knows it. The lists begin with the power that demands, where it has something to expect. */
export function demandConsequences(
  world: World,
  board: Board,
  demand: Pick<Demand, 'by' | 'on' | 'stakes' | 'ask' | 'due'>,
): DemandConsequences {
  const { by, on } = demand;
  const terms = stakedTerms(world, board, demand);
  const weight = terms === null ? null : terms.reduce((sum, term) => sum + term.weight, 0);
  const what = { list: (terms ?? []).map(({ text }) => text) };
  const said = (whom: PowerId, key: string, args: Text['args'] = {}): Consequence => ({
    power: whom,
    text: { key: `demand.then.${key}`, args: { ...args, power: power(whom) } },
  });
  return {
    weight,
    price: priceOf(world, demand.ask),
    complied: [
      said(by, 'gets', { other: power(on), ask: askText(demand, world) }),
      said(on, 'keeps', { what }),
      said(on, 'compliedWith'),
    ],
    defied: [
      ...(hasClauses(demand) ? [said(by, 'holdsLess', { other: power(on), weight: weight ?? 0 })] : []),
      ...statusLoss(world, demand, said),
      ...(hasClauses(demand) ? [said(on, 'isWithout', { what, month: monthText(demand.due + SUSPENDED_ROUNDS) })] : []),
      ...(cutsSupply(world, board, demand) ? [said(on, 'supplyCut', { by: isWinter(demand.due) ? 2 : 1 })] : []),
      ...((weight ?? 0) >= HEAVY_STAKE ? [said(on, 'shaken')] : []),
      said(on, 'defied'),
    ],
    backedDown: [said(by, 'backedDown'), said(on, 'keeps', { what })],
  };
}

function hasClauses({ stakes }: Pick<Demand, 'stakes'>): boolean {
  return stakes.some(({ type }) => type === 'clause');
}

function statusLoss(
  world: World,
  { by, stakes }: Pick<Demand, 'by' | 'stakes'>,
  said: (whom: PowerId, key: string, args: Text['args']) => Consequence,
): readonly Consequence[] {
  const status = world.power[by]?.status;
  if (status === undefined || !stakes.some(({ type }) => type === 'status')) return [];
  return [said(by, 'stepsDown', { status: { key: `pact.status.${stepDown(status)}` } })];
}

/** A staked supply counts as cut by its giver, once a match (rules 6.1 supply). */
function cutsSupply(world: World, board: Board, { stakes }: Pick<Demand, 'stakes'>): boolean {
  return stakes.some((stake) => {
    const pact = stake.type === 'clause' ? world.pacts[stake.pact] : undefined;
    if (pact === undefined || stake.type !== 'clause') return false;
    return clausesOf(world, board, pact).some(
      ({ index, clause }) => index === stake.clause && clause.kind === 'supply',
    );
  });
}
