// What coins laid down with a seal are worth (rules 6, collateral): one's own are tied up and may be lost, others' make their word firmer.
import type { PactTerms } from '../../politics/pact.ts';
import { coinWorth } from '../appetite.ts';
import { type Mind, othersIn } from '../mind.ts';
import { reliability } from '../pacts/standingOf.ts';

/** Share of a coin's worth that it costs not to have it for a while. */
const TIED_UP = 0.3;
/** Chance that a government that means to keep its word breaks the pact all the same. */
const SLIP = 0.08;

export function depositWorth(mind: Mind, terms: PactTerms): number {
  const { collateral } = terms;
  if (collateral === undefined) return 0;
  const own = collateral[mind.power] ?? 0;
  const others = othersIn(terms, mind.power);
  const hoped = others.reduce((sum, other) => {
    return sum + ((collateral[other] ?? 0) * (1 - reliability(mind, other, terms))) / Math.max(1, others.length);
  }, 0);
  return coinWorth(mind) * (hoped - own * (TIED_UP + SLIP));
}
