// Nothing that the engine was to do by itself fails without a word: a verdict, or a line of the record (rules 6.1, docs/adr/0017).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Clause, PlainClause } from '../../../shared/politics/clause.ts';
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import { clauseText, kindOf } from '../../../shared/politics/clauseKinds.ts';
import { isSuspended, termsOf } from '../../../shared/politics/inForce.ts';
import { hasReached } from '../../../shared/politics/statusLadder.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import { only } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { faultsOf } from '../../text/words.ts';
import { SIX, selfClause } from './anyClause.ts';
import { alone, evening, imposed, lastRecord, month } from './evening.ts';

/** An Evening in which everything may go wrong: purses, standing, people waiting; and the clauses in force, one pact each. */
const setting = fc.record({
  clauses: fc.array(selfClause, { minLength: 1, maxLength: 6 }),
  purses: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 }),
  standings: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 6, maxLength: 6 }),
  waiting: fc.integer({ min: 0, max: 5 }),
  frozen: fc.boolean(),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function inForce({ clauses, purses, standings, waiting, frozen }: Setting): { play: Play; pacts: readonly string[] } {
  const power = Object.fromEntries(SIX.map((id, n) => [id, { coins: purses[n]!, standing: standings[n]! }]));
  const play = alone(
    evening({ power, state: { stranded: { 'x-termez': waiting }, ...(frozen && { flags: { statusFreeze: 1 } }) } }),
  );
  return { play, pacts: clauses.map((clause) => imposed(play, SIX, [clause])) };
}

/** How the engine has answered for a clause after its month: done as promised, or said why not. Null: silence. */
function answered(play: Play, pact: string, before: World, facts: readonly LogFact[]): 'done' | 'said' | null {
  const agreed = play.state.pacts[pact]!;
  const clause = termsOf(agreed).clauses[0]!;
  if (agreed.verdicts.length > 0 || isSuspended(before, pact, 0)) return 'said';
  const news = only(facts, 'newsline').map(({ text }) => text.key);
  return isDone(play, pact, clause, { before, facts })
    ? 'done'
    : news.some((key) => WAITING[clause.kind]?.includes(key))
      ? 'said'
      : null;
}

/** Lines that say that a clause of a kind waits or stands still. */
const WAITING: Readonly<Partial<Record<Clause['kind'], readonly string[]>>> = {
  hub: ['news.hubWaits', 'news.hubSuspended'],
  status: ['news.statusWaits'],
  trade: ['news.tradeHalts'],
};

function isDone(
  play: Play,
  pact: string,
  clause: PlainClause,
  { before, facts }: { readonly before: World; readonly facts: readonly LogFact[] },
): boolean {
  const record = lastRecord(play);
  const paid = (from: PowerId, to: PowerId, sum: number) =>
    sum === 0 || record.payments.some((p) => p.pact === pact && p.from === from && p.to === to && p.coins === sum);
  switch (clause.kind) {
    case 'pay':
      return paid(clause.from, clause.to, clause.coins);
    case 'arms':
      return paid(clause.buyer, clause.seller, clause.price);
    case 'supply':
      return paid(clause.receiver, clause.giver, clause.price);
    case 'asylum':
      return (
        paid(clause.payer, clause.host, clause.price) &&
        (record.sheltered ?? []).some((taken) => taken.pact === pact && taken.places === clause.places)
      );
    case 'hub':
      return record.payments.some((p) => p.pact === pact && p.kind === 'hub');
    case 'borderRegime':
      return play.state.power[clause.power]?.regime === clause.regime;
    case 'exercise':
      return clause.round !== record.round || (record.exercises ?? []).some((held) => held.pact === pact);
    case 'status':
      // There already when the month began, there now, or there in between.
      return (
        [before, play.state].some(({ power }) => hasReached(power[clause.giver]!, clause.move)) ||
        stepTold(clause, facts)
      );
    case 'corridor':
      return play.state.corridors.some((corridor) => corridor.pact === pact);
    case 'trade':
      return (play.state.inRound.earned ?? []).some(({ power, how }) => power === clause.a && how === 'trade');
    case 'access':
    case 'counterTerror':
      // Rights: there while the pact is.
      return before.pacts[pact]?.state === 'inForce';
    default:
      return false;
  }
}

/** The step was taken in this month, whatever came after it: another pact may take it back. */
function stepTold({ giver, move }: ClauseOf<'status'>, facts: readonly LogFact[]): boolean {
  return move === 'list' || move === 'delist'
    ? only(facts, 'listing').some(({ power, listed }) => power === giver && listed === (move === 'list'))
    : only(facts, 'status').some(({ power, to }) => power === giver && to === move);
}

describe('what the engine is to do by itself', () => {
  it('is done, or it is said that it was not, whatever the purses, the standing and the edicts', () => {
    fc.assert(
      fc.property(setting, (drawn) => {
        const { play, pacts } = inForce(drawn);
        const before = play.state;
        const facts = month(play);
        const silent = pacts.filter((pact) => answered(play, pact, before, facts) === null);
        expect(silent.map((pact) => termsOf(play.state.pacts[pact]!).clauses[0])).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('every clause has its words, its title and its evidence in the catalogue', () => {
    fc.assert(
      fc.property(setting, (drawn) => {
        const { play, pacts } = inForce(drawn);
        month(play);
        const texts = pacts.flatMap((id) => {
          const { verdicts } = play.state.pacts[id]!;
          const clause = termsOf(play.state.pacts[id]!).clauses[0]!;
          const context = { parties: SIX, round: 1 };
          const evidence = verdicts.map((verdict) => verdict.evidence);
          return [clauseText(clause, context), kindOf(clause).title(clause, context), ...evidence];
        });
        expect(texts.flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
