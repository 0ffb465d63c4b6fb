// How a bot meets a demand that is made of it, other than by an order or a card: a coin. Or how it lets it pass (rules 7).
import type { PlayerCommand } from '../../command/command.ts';
import { coinWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { defianceCost } from '../orders/obligations.ts';
import { idea, pay } from '../pacts/drafts.ts';
import { mayPut } from '../pacts/legal.ts';
import { canPay } from '../pacts/purse.ts';

/** One command for the first open demand that can be met so; nothing is done twice. */
export function complianceWith(mind: Mind): PlayerCommand | null {
  for (const demand of mind.world.demands) {
    if (demand.on !== mind.power || demand.state !== 'open') continue;
    const cost = defianceCost(mind, demand);
    const { ask, by } = demand;
    if (ask.type !== 'coins' || cost < ask.coins * coinWorth(mind)) continue;
    // Money goes by pact, as all money between powers does (rules 6); the demander has only to sign.
    const { terms } = idea(mind.power, [by], [pay(mind.power, by, ask.coins)], { term: 1 });
    // Offered once: whether it is taken is the demander's affair.
    const offered = Object.values(mind.world.pacts).some(({ versions }) => {
      const first = versions[0];
      return (
        first?.by === mind.power &&
        first.round >= demand.madeIn &&
        JSON.stringify(first.terms.clauses) === JSON.stringify(terms.clauses)
      );
    });
    if (!offered && canPay(mind, terms) && mayPut(mind, terms)) return { type: 'propose', terms };
  }
  return null;
}
