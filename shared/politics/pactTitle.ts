// A short title for a pact, and the frame of its text: heading, term, readers. The clauses have their own sentences (clauses/).
import type { Text } from '../text/text.ts';
import { articleText } from './articleText.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { kindOf } from './clauseKinds.ts';
import { termsOf } from './inForce.ts';
import type { Pact, PactTerms } from './pact.ts';
import { coinsText, monthText, power, province } from './pactWords.ts';

/** What a pact is remembered by, strongest first. */
const LEADING: readonly ClauseKind[] = [
  'corridor',
  'mutualDefence',
  'status',
  'exercise',
  'hub',
  'neutrality',
  'access',
  'orderPledge',
  'asylum',
  'borderRegime',
  'demilitarise',
  'counterTerror',
  'noSupportFor',
  'vote',
  'actPledge',
  'supply',
  'arms',
  'trade',
  'nonAggression',
  'pay',
  'other',
];

/** "Sughd stands behind Termez", "Railway Termez-Kabul", "Embassy for Balkh". `round`: when it is or would be in force. */
export function titleOfTerms({ parties, clauses }: Pick<PactTerms, 'parties' | 'clauses'>, round: number): Text {
  const leading = LEADING.flatMap((kind) => clauses.filter((clause) => clause.kind === kind));
  const [first] = leading;
  if (first === undefined) return { key: 'pact.title.empty' };
  const traded = first.kind === 'status' ? leading.map(tradedFor).find((text) => text !== null) : undefined;
  if (first.kind === 'status' && traded) {
    return { key: 'pact.title.exchange', args: { give: { key: `pact.thing.status.${first.move}` }, for: traded } };
  }
  return kindOf(first).title(first, { parties, round });
}

/** Title of a pact in any state; treaties given at the start have names of their own. */
export function pactTitle(pact: Pact): Text {
  if (pact.given !== undefined) return { key: `treaty.${pact.given}.title` };
  const round = pact.inForceSince ?? pact.versions.find(({ n }) => n === pact.current)?.round ?? 1;
  return titleOfTerms(termsOf(pact), round);
}

/** The whole treaty in sentences: parties, clauses in order, collateral, term, readers. `round`: when it is or would be in force. */
export function treatyText(terms: PactTerms, round: number): readonly Text[] {
  const { parties, clauses } = terms;
  return [
    { key: 'pact.parties', args: { parties: { list: parties.map(power) } } },
    ...clauses.map((clause) => articleText(clause, { parties, round })),
    ...collateralText(terms),
    termText(terms, round),
    { key: `pact.readers.${terms.visibility}` },
  ];
}

/** "With its seal Tajikistan lays down 2 coins …", or nothing. */
export function collateralText({ parties, collateral = {} }: PactTerms): readonly Text[] {
  const shares = parties.flatMap((id) => {
    const coins = collateral[id];
    if (coins === undefined) return [];
    return [{ key: 'pact.collateral.share', args: { power: power(id), coins: coinsText(coins) } }];
  });
  return shares.length === 0 ? [] : [{ key: 'pact.collateral', args: { shares: { list: shares } } }];
}

/** The end of a pact in force: its own term, or the one that all have sealed since. */
export function endText(pact: Pact): Text {
  return pact.lastRound === undefined
    ? { key: 'pact.term.match' }
    : { key: 'pact.term.rounds', args: { month: monthText(pact.lastRound) } };
}

/** "This pact ends with November 2021." */
export function termText({ term }: Pick<PactTerms, 'term'>, round: number): Text {
  if (term === 'match') return { key: 'pact.term.match' };
  return { key: 'pact.term.rounds', args: { month: monthText(round + term - 1) } };
}

function tradedFor(clause: Clause): Text | null {
  if (clause.kind === 'orderPledge') {
    const at = clause.act.type === 'supportHold' || clause.act.type === 'secure' ? clause.act.at : clause.unitAt;
    return { key: 'pact.thing.place', args: { at: province(at) } };
  }
  if (clause.kind === 'actPledge') return { key: `pact.thing.${clause.deed.type}` };
  if (clause.kind === 'access' || clause.kind === 'pay') return { key: `pact.thing.${clause.kind}` };
  return null;
}
