// The ledger of word as entries: which pledge, when, kept or broken, from the pacts and demands that the reader may read (rules 6.2, 7).
import type { PactId, PowerId } from '../../shared/board/ids.ts';
import { clauseText } from '../../shared/politics/clauseKinds.ts';
import { demandText } from '../../shared/politics/demands.ts';
import { clauseJudged } from '../../shared/politics/inForce.ts';
import { monthText, power } from '../../shared/politics/pactWords.ts';
import type { World } from '../../shared/politics/world.ts';
import type { Text } from '../../shared/text/text.ts';
import { termsNow } from './matchPacts.ts';

export interface LedgerEntry {
  readonly what: 'kept' | 'broken' | 'withdrawn' | 'complied' | 'defied' | 'backedDown';
  readonly round: number;
  readonly text: Text;
  /** What was seen. */
  readonly evidence?: Text;
  readonly pact?: PactId;
}

/** Newest first. */
export function ledgerEntries(world: World, of: PowerId): readonly LedgerEntry[] {
  const entries = [...Object.values(world.pacts).flatMap((pact) => ofPact(pact, of)), ...ofDemands(world, of)];
  return entries.toSorted((a, b) => b.round - a.round);
}

function ofPact(pact: World['pacts'][string], of: PowerId): readonly LedgerEntry[] {
  const { parties } = termsNow(pact);
  const judged = pact.verdicts.flatMap((verdict): readonly LedgerEntry[] => {
    const clause = clauseJudged(pact, verdict);
    if (verdict.giver !== of || clause === undefined) return [];
    if (verdict.finding !== 'kept' && verdict.finding !== 'broken') return [];
    const text = clauseText(clause, { parties, round: pact.inForceSince ?? verdict.round });
    return [{ what: verdict.finding, round: verdict.round, text, evidence: verdict.evidence, pact: pact.id }];
  });
  const ended = pact.ended;
  if (ended?.by !== of || (ended.how !== 'withdrawn' && ended.how !== 'published')) return judged;
  const text = { key: `match.ledger.${ended.how}`, args: { pact: { pact: pact.id }, month: monthText(ended.round) } };
  return [
    ...judged,
    { what: ended.how === 'withdrawn' ? 'withdrawn' : 'broken', round: ended.round, text, pact: pact.id },
  ];
}

function ofDemands(world: World, of: PowerId): readonly LedgerEntry[] {
  return world.demands.flatMap((demand): readonly LedgerEntry[] => {
    const { state, by, on, due } = demand;
    if (state === 'open') return [];
    const whose = state === 'backedDown' ? by : on;
    if (whose !== of) return [];
    return [
      {
        what: state,
        round: due,
        text: { key: 'match.ledger.demand', args: { by: power(by), demand: demandText(demand, world) } },
      },
    ];
  });
}
