// The answer to a proposal: sign, offer another price once, or refuse. Each version on the table gets one answer, at the first sight of it.
import type { PowerId } from '../../board/ids.ts';
import type { PlayerCommand } from '../../command/command.ts';
import type { Clause } from '../../politics/clause.ts';
import { versionOf } from '../../politics/inForce.ts';
import { modulesOf } from '../../politics/modules.ts';
import type { Pact, PactTerms } from '../../politics/pact.ts';
import { hasSigned, type Mind, othersIn, proposals, termsOf } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { taste } from '../styles.ts';
import { worthOf } from '../worth/worthOf.ts';
import { isDoubtful, owesWord } from './conditionalIdeas.ts';
import { mayCounter, maySign } from './legal.ts';
import { canPay } from './purse.ts';
import { countersBy } from './tabled.ts';

/** What is good enough to sign; greed asks for more. */
const LEAST_WORTH = 0.15;
const GREED = 0.9;
/** Below this no coin more or less mends it. */
const HOPELESS = -2.2;
const MOST_COINS = 4;

/** Refusals to all that is not worth it, and then one seal or one offer: that changes what the rest is worth. */
export function answersToGive(mind: Mind, base: Chosen): readonly PlayerCommand[] {
  const commands: PlayerCommand[] = [];
  for (const pact of proposals(mind)) {
    if (!termsOf(pact).parties.includes(mind.power) || hasSigned(pact, mind.power)) continue;
    const answer = answerTo(mind, pact, base);
    commands.push(answer);
    if (answer.type !== 'refuse') break;
    commands.push(...reasonFor(mind, pact));
  }
  return commands;
}

type Answer = Extract<PlayerCommand, { readonly type: 'sign' | 'counter' | 'refuse' }>;

function answerTo(mind: Mind, pact: Pact, base: Chosen): Answer {
  const { id, current: version } = pact;
  const terms = termsOf(pact);
  const enough = isGift(mind, terms) ? 0 : threshold(mind, terms);
  const worth = worthOf(mind, terms, base);
  const quiet = wantsItQuiet(mind, terms);
  if (!quiet && worth >= enough && canPay(mind, terms) && maySign(mind, pact)) {
    return { type: 'sign', pact: id, version };
  }
  const talks = mind.level !== 'easy' && countersBy(pact, mind.power) === 0 && pact.versions.length < 4;
  if (!quiet && worth > HOPELESS && talks) {
    const author = versionOf(pact).by;
    const better = [...betterTerms(mind, terms, author), ...firmerTerms(mind, terms)].find(
      (other) => canPay(mind, other) && mayCounter(mind, pact, other) && worthOf(mind, other, base) >= enough,
    );
    if (better) return { type: 'counter', pact: id, version, terms: better };
  }
  return { type: 'refuse', pact: id, version };
}

/** A person is told why, in a word (rules 5); between bots the refusal says enough. */
function reasonFor(mind: Mind, pact: Pact): readonly PlayerCommand[] {
  const author = pact.versions.at(-1)?.by;
  const { press } = mind.view.settings;
  if (author === undefined || mind.view.power[author]?.playedBy !== 'person' || press !== 'full') return [];
  const priced = termsOf(pact).clauses.some((clause) => clause.kind === 'pay');
  const channel = [mind.power, author].sort().join('+');
  return [{ type: 'say', channel, phrase: { id: priced ? 'notForThatPrice' : 'refuse' } }];
}

/** Nothing but coins for the bot's power: no price is too low. */
export function isGift({ power }: Mind, { clauses }: PactTerms): boolean {
  return clauses.every((clause) => clause.kind === 'pay' && clause.to === power);
}

/** Points that a paper must be worth; what a government likes in it makes it less. */
export function threshold(mind: Mind, terms: PactTerms): number {
  // A simple government takes what is fair; a hard one wants to gain.
  switch (mind.level) {
    case 'easy':
      return -0.3;
    case 'normal':
      return LEAST_WORTH + GREED * mind.temper.greed - taste(mind, terms);
    case 'hard':
      return LEAST_WORTH + GREED * (0.5 + mind.temper.greed);
  }
}

/** The same at another price: a coin less to give, or a coin more to get; among many it is who wrote it that pays. */
function betterTerms(mind: Mind, terms: PactTerms, author: PowerId): readonly PactTerms[] {
  const others = othersIn(terms, mind.power);
  const other = others.length === 1 ? others[0] : author;
  if (other === undefined || other === mind.power) return [];
  return [1, 2].flatMap((by) => priced(mind.power, other, terms, by));
}

/** The same with a coin laid down by who promises and is not believed (rules 6, collateral). */
function firmerTerms(mind: Mind, terms: PactTerms): readonly PactTerms[] {
  if (!modulesOf(mind.world).collateral || terms.collateral !== undefined) return [];
  const promised = othersIn(terms, mind.power).filter((other) => isDoubtful(mind, other) && owesWord(terms, other));
  if (promised.length === 0) return [];
  return [{ ...terms, collateral: Object.fromEntries(promised.map((other) => [other, 1])) }];
}

/** Tashkent may want with Moscow in secret what it will not sign in public, as long as there is time (scenario.md B, *Quiet return*). */
export function wantsItQuiet({ secret, roundsLeft }: Mind, { visibility, clauses }: PactTerms): boolean {
  return (
    secret === 'quietReturn' &&
    visibility === 'public' &&
    roundsLeft > 3 &&
    clauses.some(({ kind }) => kind === 'access')
  );
}

function priced(mine: PowerId, other: PowerId, terms: PactTerms, by: number): readonly PactTerms[] {
  const index = terms.clauses.findIndex(
    (clause) => clause.kind === 'pay' && [mine, other].includes(clause.from) && [mine, other].includes(clause.to),
  );
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
