// What happened to a pact between its seals and its end, as a sentence: coins laid down, notice, renewal, conditions, suspension.
import { assertNever } from '../board/assertNever.ts';
import { monthText } from '../politics/pactWords.ts';
import type { Text } from '../text/text.ts';
import type { LogFact } from './logEntry.ts';

export type PaperFact = Extract<
  LogFact,
  { readonly k: 'deposit' | 'notice' | 'renewed' | 'when' | 'suspended' | 'resumed' }
>;

export function paperLine(fact: PaperFact): Text {
  const pact = { pact: fact.pact };
  switch (fact.k) {
    case 'deposit': {
      const coins = { key: 'count.coins', args: { count: fact.coins } };
      return { key: `log.deposit.${fact.how}`, args: { of: { power: fact.of }, to: { power: fact.to }, coins, pact } };
    }
    case 'notice':
      return { key: 'log.notice', args: { by: { power: fact.by }, month: monthText(fact.bindsTo), pact } };
    case 'renewed':
      return fact.lastRound === null
        ? { key: 'log.renewed.match', args: { pact } }
        : { key: 'log.renewed.until', args: { month: monthText(fact.lastRound), pact } };
    case 'when':
      return {
        key: fact.holds ? 'log.when.holds' : 'log.when.not',
        args: { article: fact.clause + 1, when: fact.when, pact },
      };
    case 'suspended':
      return { key: 'log.suspended', args: { what: fact.what, month: monthText(fact.until), pact } };
    case 'resumed':
      return { key: 'log.resumed', args: { what: fact.what, pact } };
    default:
      return assertNever(fact);
  }
}
