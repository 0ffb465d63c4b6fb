// Why a bot presses with a demand, gives way to one by paying, or lets one pass (rules 7).
import type { PlayerCommand } from '../../command/command.ts';
import type { Ask, Demand, Stake } from '../../politics/demand.ts';
import { askText, priceOf } from '../../politics/demandPrices.ts';
import type { Motive, Reason } from '../../view/motive.ts';
import { complianceWeighed } from '../choices/compliance.ts';
import { worthOfAsk } from '../choices/demands.ts';
import type { Mind } from '../mind.ts';
import { PRIDE, yields } from '../orders/obligations.ts';
import { rounded } from './reasonsOf.ts';

/** The engine names the demand. */
export function whyDemanded(mind: Mind, { on, ask, stakes }: Pick<Demand, 'on' | 'ask' | 'stakes'>): Motive {
  const terms = mind.mine.leverage.find(({ other }) => other === on)?.mine ?? [];
  const isStaked = (stake: Stake | undefined): boolean =>
    stake !== undefined && stakes.some((staked) => JSON.stringify(staked) === JSON.stringify(stake));
  const weight = terms.reduce((sum, term) => (isStaked(term.stake) ? sum + term.weight : sum), 0);
  const held = { weight: rounded(weight), price: priceOf(mind.world, ask), on: { power: on } };
  const worth = worthOfAsk(mind, { on, ask });
  const hoped = worth === undefined ? {} : { points: rounded(worth) };
  return {
    kind: 'demand',
    subject: '',
    did: { key: 'motive.did.demand', args: { on: { power: on }, what: askText({ on, ask }, mind.world) } },
    because: [{ ...aimOf(mind, ask), ...hoped }, { text: { key: 'motive.demand.stakes', args: held } }],
  };
}

/** What it wants by it: help where it is in danger, quiet behind a front, or simply what it can get. */
function aimOf(mind: Mind, ask: Ask): Reason {
  switch (ask.type) {
    case 'secure':
    case 'supportHold':
      return { text: { key: `motive.demand.${ask.type}`, args: { at: { province: ask.at } } } };
    case 'posts':
    case 'ban':
    case 'coins':
    case 'borderRegime':
    case 'status':
    case 'leavePact':
    case 'access':
    case 'statement':
      return { text: { key: `motive.demand.${ask.type}` } };
    default:
      return { text: { key: 'motive.demand.other', args: { by: { power: mind.power } } } };
  }
}

/** What was asked is done by paper: defying would cost more. Null if the command answers no demand. */
export function whyMet(mind: Mind, command: PlayerCommand): Motive | null {
  const met = complianceWeighed(mind);
  if (met === null || JSON.stringify(met.command) !== JSON.stringify(command)) return null;
  const { demand, loss, price } = met;
  return {
    ...about(mind, demand, 'meet'),
    because: [
      { text: { key: 'motive.demand.loss', args: { by: { power: demand.by } } }, points: rounded(loss) },
      { text: { key: 'motive.demand.price' }, points: rounded(-price), against: true },
    ],
    worth: rounded(loss - price),
  };
}

/** Demands that fall due unmet because the government does not give way to them. Those for an order are told with the order. */
export function whyDefied(mind: Mind): readonly Motive[] {
  return openDemands(mind)
    .filter(({ id, due, ask }) => due === mind.round && !isOrder(ask) && !yields(mind, id))
    .map((demand) => ({
      ...about(mind, demand, 'defy'),
      because: [{ text: { key: 'motive.demand.pride', args: { by: { power: demand.by } } }, points: PRIDE }],
    }));
}

function openDemands({ world, power }: Mind): readonly Demand[] {
  return world.demands.filter(({ on, state }) => on === power && state === 'open');
}

function isOrder({ type }: Ask): boolean {
  return type === 'secure' || type === 'supportHold';
}

function about(mind: Mind, { id, by, on, ask }: Demand, does: 'meet' | 'defy') {
  const args = { by: { power: by }, what: askText({ on, ask }, mind.world) };
  return { kind: 'demand' as const, subject: id, did: { key: `motive.did.${does}`, args } };
}
