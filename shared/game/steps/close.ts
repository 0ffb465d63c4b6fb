// K1: pledges are judged against the record of the round; breaches and incursions are booked together (rules 1.1, 4.1, 6.2).
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { unmetDefence } from '../../politics/casusFoederis.ts';
import { clauseJudged } from '../../politics/inForce.ts';
import type { Verdict } from '../../politics/pact.ts';
import { type Judgement, judgePacts } from '../../politics/pactClose.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { Text } from '../../text/text.ts';
import type { LogFact } from '../../view/logEntry.ts';
import type { Chronicle } from '../chronicle.ts';
import { applySteps, cutSupplies } from '../pacts/applySteps.ts';
import { readersOf } from '../pacts/changePact.ts';
import { recordNow } from '../roundRecord.ts';

const INCURSION_STANDING = -2;

export function judgePledges(chronicle: Chronicle): void {
  const record = recordNow(chronicle.state);
  const judgements = judgePacts(chronicle.state, REGION_BOARD, record);
  for (const judgement of judgements) {
    tellVerdicts(chronicle, judgement.pact, judgement.verdicts, record);
    applySteps(chronicle, judgement.steps);
    if (!judgement.pact.institutional) for (const by of judgement.brokenBy) cutSupplies(chronicle, judgement.pact, by);
  }
  bookStanding(chronicle, judgements, record);
  for (const { power, pact } of unmetDefence(chronicle.state, REGION_BOARD, record)) {
    const alliance = chronicle.state.pacts[pact];
    const known = alliance !== undefined && readersOf(alliance) === 'all';
    const cause = known ? { key: 'cause.unmetDefence', args: { pact: { pact } } } : { key: 'cause.unspoken' };
    chronicle.change(power, 'standing', -1, cause);
  }
  const brokePledge = chronicle.state.powers.filter((power) =>
    judgements.some(({ brokenBy }) => brokenBy.includes(power)),
  );
  chronicle.add({ type: 'found', record: { brokePledge } });
}

/** Verdicts go to the ledger of word and to those who may read the pact. */
export function tellVerdicts(
  chronicle: Chronicle,
  pact: Judgement['pact'],
  verdicts: readonly Verdict[],
  record: RoundRecord,
): void {
  for (const verdict of verdicts) {
    const { clause, giver, finding, evidence } = verdict;
    if (finding === 'kept' || finding === 'broken')
      chronicle.add({ type: 'wordCounted', power: giver, entry: finding });
    const missing = finding === 'broken' ? missingSupport(pact, verdict, record) : {};
    chronicle.log({ k: 'pledge', pact: pact.id, clause, giver, finding, evidence, ...missing }, readersOf(pact));
  }
}

/** Where the missing support should have leaned, for the playback. */
function missingSupport(
  pact: Judgement['pact'],
  verdict: Verdict,
  record: RoundRecord,
): Pick<Extract<LogFact, { k: 'pledge' }>, 'missing'> {
  const clause = clauseJudged(pact, verdict);
  if (clause?.kind !== 'orderPledge') return {};
  const { act, unit } = clause;
  const at = act.type === 'supportHold' ? act.at : act.type === 'supportMove' ? act.to : undefined;
  if (at === undefined) return {};
  return { missing: { unitAt: record.orders.find((order) => order.unit === unit)?.at ?? clause.unitAt, at } };
}

/**
 * Incursions on one victim are one act, -2; what non-aggression they broke costs once more, together. Other broken pacts count each
 * (rules 4.1, 6.2). The limit of four a round is the chronicle's.
 */
function bookStanding(chronicle: Chronicle, judgements: readonly Judgement[], record: RoundRecord): void {
  for (const power of chronicle.state.powers) {
    const victims = [...new Set(record.incursions.filter(({ by }) => by === power).map(({ on }) => on))];
    for (const on of victims) {
      const cause = { key: 'cause.incursion', args: { power: { power: on } } };
      chronicle.change(power, 'standing', INCURSION_STANDING, cause);
    }
    const broken = judgements.filter(({ brokenBy }) => brokenBy.includes(power));
    const [peace, words] = [broken.filter((b) => isPeace(b, power)), broken.filter((b) => !isPeace(b, power))];
    const worst = peace.toSorted((a, b) => a.standing - b.standing)[0];
    for (const judgement of worst ? [worst, ...words] : words) {
      chronicle.change(power, 'standing', judgement.standing, breachCause(judgement));
    }
  }
}

/** What broke was the peace between them. */
function isPeace({ pact, verdicts }: Judgement, power: PowerId): boolean {
  return verdicts.some(
    (verdict) =>
      verdict.giver === power && verdict.finding === 'broken' && clauseJudged(pact, verdict)?.kind === 'nonAggression',
  );
}

/** Of a secret pact only the injured know (rules 6.2): standing is public, its reason is not. */
function breachCause({ pact }: Judgement): Text {
  return readersOf(pact) === 'all'
    ? { key: 'cause.brokenWord', args: { pact: { pact: pact.id } } }
    : { key: 'cause.unspoken' };
}
