// How a bot meets a demand that is made of it, other than by an order or a card: a coin, a step, a way in, a partner left. Or how it lets it pass (rules 7).
import type { PowerId } from '../../board/ids.ts';
import type { PlayerCommand } from '../../command/command.ts';
import type { Ask, Demand } from '../../politics/demand.ts';
import { giveNotice } from '../../politics/pactEnding.ts';
import { coinWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { defianceCost } from '../orders/obligations.ts';
import { type Idea, idea, pay } from '../pacts/drafts.ts';
import { mayPut } from '../pacts/legal.ts';
import { canPay } from '../pacts/purse.ts';

/** Points that a way into one's ground, a step towards Kabul, a partner left cost, for who gives way. */
const GUESTS = 2;
const STEP = 1;
const LEAVING = 1;
/** Rounds that a way stays open for who asked for it. */
const OPEN = 3;

/** One command for the first open demand that can be met so; nothing is done twice. */
export function complianceWith(mind: Mind): PlayerCommand | null {
  return complianceWeighed(mind)?.command ?? null;
}

export interface Compliance {
  readonly command: PlayerCommand;
  readonly demand: Demand;
  /** Points that defying would cost, and that giving way costs. */
  readonly loss: number;
  readonly price: number;
}

/** The same with what was weighed. */
export function complianceWeighed(mind: Mind): Compliance | null {
  for (const demand of mind.world.demands) {
    if (demand.on !== mind.power || demand.state !== 'open') continue;
    const cost = defianceCost(mind, demand);
    const { ask, by } = demand;
    if (ask.type === 'leavePact' && cost > LEAVING && giveNotice(mind, { by: mind.power, pact: ask.pact }).ok) {
      return { command: { type: 'giveNotice', pact: ask.pact }, demand, loss: cost, price: LEAVING };
    }
    const { terms } = termsFor(mind, ask, by, cost) ?? {};
    if (terms === undefined) continue;
    // Offered once: whether it is taken is the demander's affair.
    const offered = Object.values(mind.world.pacts).some(({ versions }) => {
      const first = versions[0];
      return (
        first?.by === mind.power &&
        first.round >= demand.madeIn &&
        JSON.stringify(first.terms.clauses) === JSON.stringify(terms.clauses)
      );
    });
    if (!offered && canPay(mind, terms) && mayPut(mind, terms)) {
      return { command: { type: 'propose', terms }, demand, loss: cost, price: priceFor(mind, ask) };
    }
  }
  return null;
}

function priceFor(mind: Mind, ask: Ask): number {
  return ask.type === 'coins' ? ask.coins * coinWorth(mind) : ask.type === 'access' ? GUESTS : STEP;
}

/** The paper that would do what is asked; null: not by paper, or not at that price. */
function termsFor(mind: Mind, ask: Ask, by: PowerId, cost: number): Idea | null {
  const { power } = mind;
  switch (ask.type) {
    case 'coins':
      // Money goes by pact, as all money between powers does (rules 6); the demander has only to sign.
      return cost < ask.coins * coinWorth(mind) ? null : idea(power, [by], [pay(power, by, ask.coins)], { term: 1 });
    case 'access': {
      if (cost < GUESTS) return null;
      const { mode, provinces } = ask;
      return idea(power, [by], [{ kind: 'access', grantor: power, grantee: by, mode, provinces }], { term: OPEN });
    }
    case 'status':
      if (cost < STEP) return null;
      return idea(power, ['tal'], [{ kind: 'status', giver: power, move: ask.move }]);
    default:
      return null;
  }
}
