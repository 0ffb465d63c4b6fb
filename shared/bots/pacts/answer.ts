// The answer to a proposal: sign, offer another price once, or refuse. Each version on the table gets one answer, at the first sight of it.
import type { PowerId } from '../../board/ids.ts';
import type { PlayerCommand } from '../../command/command.ts';
import type { Clause } from '../../politics/clause.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import { hasSigned, type Mind, othersIn, proposals, termsOf } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { mayCounter, maySign } from './legal.ts';
import { canPay } from './purse.ts';
import { countersBy } from './tabled.ts';
import { worthOf } from './worthOf.ts';

export type Answer = {
  readonly pact: Pact;
  readonly how: 'sign' | 'counter' | 'refuse';
  readonly command: PlayerCommand;
};

/** What is good enough to sign; greed asks for more. */
const LEAST_WORTH = 0.15;
const GREED = 0.9;
/** Below this no coin more or less mends it. */
const HOPELESS = -2.2;
const MOST_COINS = 4;

/** The first proposal that waits for this power; one a turn, since each answer changes what the next is worth. */
export function answerToGive(mind: Mind, base: Chosen): Answer | null {
  const waiting = proposals(mind).find((pact) => {
    return termsOf(pact).parties.includes(mind.power) && !hasSigned(pact, mind.power);
  });
  return waiting === undefined ? null : answer(mind, waiting, base);
}

function answer(mind: Mind, pact: Pact, base: Chosen): Answer {
  const { id, current: version } = pact;
  const terms = termsOf(pact);
  const enough = isGift(mind, terms) ? 0 : threshold(mind);
  const worth = worthOf(mind, terms, base);
  const quiet = wantsItQuiet(mind, terms);
  if (!quiet && worth >= enough && canPay(mind, terms) && maySign(mind, pact)) {
    return { pact, how: 'sign', command: { type: 'sign', pact: id, version } };
  }
  if (
    !quiet &&
    worth > HOPELESS &&
    mind.level === 'normal' &&
    countersBy(pact, mind.power) === 0 &&
    pact.versions.length < 4
  ) {
    const better = betterTerms(mind, terms).find(
      (other) => canPay(mind, other) && mayCounter(mind, pact, other) && worthOf(mind, other, base) >= enough,
    );
    if (better) return { pact, how: 'counter', command: { type: 'counter', pact: id, version, terms: better } };
  }
  return { pact, how: 'refuse', command: { type: 'refuse', pact: id, version } };
}

/** Nothing but coins for the bot's power: no price is too low. */
function isGift({ power }: Mind, { clauses }: PactTerms): boolean {
  return clauses.every((clause) => clause.kind === 'pay' && clause.to === power);
}

function threshold(mind: Mind): number {
  // A simple government takes what is fair; a hard one wants to gain.
  return mind.level === 'easy' ? -0.3 : LEAST_WORTH + GREED * mind.temper.greed;
}

/** The same at another price: a coin less to give, or a coin more to get. */
function betterTerms(mind: Mind, terms: PactTerms): readonly PactTerms[] {
  const others = othersIn(terms, mind.power);
  const other = others[0];
  if (others.length !== 1 || other === undefined) return [];
  return [1, 2].flatMap((by) => priced(mind.power, other, terms, by));
}

/** Tashkent may want with Moscow in secret what it will not sign in public, as long as there is time (scenario.md B, *Quiet return*). */
function wantsItQuiet({ secret, roundsLeft }: Mind, { visibility, clauses }: PactTerms): boolean {
  return (
    secret === 'quietReturn' &&
    visibility === 'public' &&
    roundsLeft > 3 &&
    clauses.some(({ kind }) => kind === 'access')
  );
}

function priced(mine: PowerId, other: PowerId, terms: PactTerms, by: number): readonly PactTerms[] {
  const index = terms.clauses.findIndex((clause) => clause.kind === 'pay');
  const found = terms.clauses[index];
  const changed = ((): readonly Clause[] => {
    if (found?.kind !== 'pay')
      return [...terms.clauses, { kind: 'pay', from: other, to: mine, coins: by, each: 'once' }];
    const coins = found.from === mine ? found.coins - by : found.coins + by;
    if (coins > MOST_COINS || coins < 0) return [];
    const rest = terms.clauses.filter((_, n) => n !== index);
    return coins === 0 ? rest : terms.clauses.map((clause, n) => (n === index ? { ...found, coins } : clause));
  })();
  return changed.length === 0 || changed.length > 6 ? [] : [{ ...terms, clauses: changed }];
}
