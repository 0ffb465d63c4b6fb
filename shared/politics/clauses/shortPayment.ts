// A payment that fell short is a breach (rules 6.1 pay, supply): what the watcher of a paying clause finds at Close.
import type { PowerId } from '../../board/ids.ts';
import type { Finding, JudgeContext } from '../clauseKind.ts';
import { coinsText, power } from '../pactWords.ts';

/** Broken if Resolution booked this clause among the short payments of the round for this payer; else nothing. */
export function shortFinding(context: JudgeContext, payer: PowerId, due: number): readonly Finding[] {
  const { record, pact, index } = context;
  const short = (record.shorts ?? []).some((s) => s.pact === pact && s.clause === index && s.from === payer);
  if (!short) return [];
  const evidence = { key: 'evidence.short', args: { power: power(payer), coins: coinsText(due) } };
  return [{ giver: payer, finding: 'broken', evidence }];
}
