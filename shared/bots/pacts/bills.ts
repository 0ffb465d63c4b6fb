// Bills that a purse cannot bear (rules 3.1, 6.1 supply): a power that owes more a month than comes in gives notice to what it needs least, before it
// has to break its word. One supply is enough for a winter, so Kabul chooses whose it keeps (scenario.md B, *Grain*).
import type { PlayerCommand } from '../../command/command.ts';
import type { BindingClause } from '../../politics/inForce.ts';
import { giveNotice } from '../../politics/pactEnding.ts';
import type { Mind } from '../mind.ts';
import { laterDues } from './purse.ts';

/** Coins a month that a government wants to keep for other business. */
const SPARE = 1;

/** Notice to one supply that is paid for and not the last; null: all bills can be paid. */
export function billToDrop(mind: Mind): PlayerCommand | null {
  const paid = mind.binding.filter(
    ({ clause, pact }) => clause.kind === 'supply' && clause.receiver === mind.power && pact.notice === undefined,
  );
  const bills = paid.filter(({ clause }) => clause.kind === 'supply' && clause.price > 0);
  const leaving = mind.binding.filter(
    ({ clause, pact }) => clause.kind === 'supply' && clause.receiver === mind.power && pact.notice !== undefined,
  );
  const saved = leaving.reduce((sum, { clause }) => sum + (clause.kind === 'supply' ? clause.price : 0), 0);
  const short = laterDues(mind) - saved + SPARE > (mind.mine.you?.incomeNext ?? 0);
  if (!short || paid.length < 2 || mind.roundsLeft <= 2) return null;
  const least = bills.toSorted((a, b) => liking(mind, a) - liking(mind, b))[0];
  if (least === undefined || !giveNotice(mind, { by: mind.power, pact: least.pact.id }).ok) return null;
  return { type: 'giveNotice', pact: least.pact.id };
}

/** Whom a government would rather owe something: it is of this mind for the whole match. */
function liking(mind: Mind, { clause }: BindingClause): number {
  if (clause.kind !== 'supply') return 0;
  const friendly = mind.view.power[clause.giver]?.status === 'shunned' ? 0 : 0.3;
  const { giver } = clause;
  // Who buys from Kabul as well is paid for longer.
  const trades = mind.binding.some(
    ({ clause: other, context }) =>
      other.kind === 'trade' && context.parties.includes(giver) && context.parties.includes(mind.power),
  );
  return friendly + (trades ? 0.5 : 0) + mind.ofMatch(`bill ${clause.giver} ${clause.good}`);
}
