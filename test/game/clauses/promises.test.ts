// What a clause says is what the engine does: parties and numbers are read back from its sentence. And nothing that the engine was to do by
// itself fails without a word: a verdict, or a line of the record (rules 6, 6.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { boundBorder, boundQuota } from '../../../shared/politics/boundBorder.ts';
import type { Clause, PlainClause } from '../../../shared/politics/clause.ts';
import type { ClauseOf } from '../../../shared/politics/clauseKind.ts';
import { CLAUSE_KINDS, clauseText } from '../../../shared/politics/clauseKinds.ts';
import { isSuspended, termsOf } from '../../../shared/politics/inForce.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { armsAllowance, entry } from '../../../shared/politics/rights.ts';
import { sharedWith } from '../../../shared/politics/sharedWatch.ts';
import { hasReached } from '../../../shared/politics/statusLadder.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { Text, TextArg } from '../../../shared/text/text.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import { only } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { faultsOf } from '../../text/words.ts';
import { alone, evening, imposed, lastRecord, month } from './evening.ts';

const SIX = ['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as const satisfies readonly PowerId[];
const STATES = ['ru', 'tj', 'uz', 'kz', 'kg'] as const satisfies readonly PowerId[];
const PLACES = ['uz-termez', 'tj-khorog', 'tj-dushanbe', 'uz-qarshi'] as const;

const two = fc.shuffledSubarray([...SIX], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[PowerId, PowerId]>;
const coins = fc.integer({ min: 0, max: 5 });
const some = fc.integer({ min: 1, max: 5 });
const regime = fc.constantFrom('open', 'humanitarian', 'closed');

/** Clauses that the engine carries out by itself, between any powers that they make sense for. */
const selfClause: fc.Arbitrary<PlainClause> = fc.oneof(
  fc
    .record({ kind: fc.constant('pay' as const), two, coins: some, each: fc.constantFrom('once', 'round') })
    .map(({ two: [from, to], ...clause }) => ({ ...clause, from, to })),
  fc
    .record({ kind: fc.constant('arms' as const), two, price: coins })
    .map(({ two: [seller, buyer], ...clause }) => ({ ...clause, seller, buyer })),
  fc.record({ two, price: coins }).map(({ two: [giver, receiver], price }) => ({
    kind: 'supply' as const,
    giver,
    receiver,
    good: 'gas' as const,
    price,
  })),
  fc
    .record({ host: fc.constantFrom(...STATES), places: some, price: coins, payer: fc.constantFrom(...SIX) })
    .filter(({ host, payer }) => host !== payer)
    .map((clause) => ({ kind: 'asylum' as const, ...clause })),
  fc
    .record({ host: fc.constantFrom(...STATES), funder: fc.constantFrom(...SIX) })
    .filter(({ host, funder }) => host !== funder)
    .map((clause) => ({ kind: 'hub' as const, ...clause })),
  fc
    .record({
      power: fc.constantFrom('uz' as const, 'tj' as const),
      regime,
      quota: fc.option(some, { nil: undefined }),
    })
    .map(({ quota, ...clause }) => ({
      kind: 'borderRegime' as const,
      ...clause,
      ...(quota !== undefined && clause.regime !== 'closed' && { quota }),
    })),
  fc
    .record({ two, province: fc.constantFrom(...PLACES), round: fc.constantFrom(1, 2) })
    .map(({ two: participants, ...clause }) => ({ kind: 'exercise' as const, participants, ...clause })),
  fc
    .record({
      giver: fc.constantFrom(...STATES),
      move: fc.constantFrom('contact', 'embassy', 'recognised', 'list', 'delist'),
    })
    .map((clause) => ({ kind: 'status' as const, ...clause })),
  two.map(([a, b]) => ({ kind: 'trade' as const, a, b })),
  fc.record({ two, mode: fc.constantFrom('transit', 'basing') }).map(({ two: [grantor, grantee], mode }) => ({
    kind: 'access' as const,
    grantor,
    grantee,
    mode,
    provinces: 'all' as const,
  })),
  fc
    .record({ two, provinces: fc.shuffledSubarray(['af-balkh', 'af-kunduz', 'af-takhar'], { minLength: 1 }) })
    .map(({ two: participants, provinces }) => ({ kind: 'counterTerror' as const, participants, provinces })),
  fc
    .record({ funder: fc.constantFrom('uz' as const, 'ru' as const), share: fc.integer({ min: 1, max: 2 }) })
    .map(({ funder, share }) => ({
      kind: 'corridor' as const,
      route: 'termezKabul',
      funders: { [funder]: share, tal: 3 - share },
    })),
);

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
      return stepTold(clause, facts) || hasReached(play.state.power[clause.giver]!, clause.move);
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
});

// --- what the sentence says ---

function argOf<K extends 'power' | 'province'>(text: Text, name: string, kind: K): string {
  const arg = text.args?.[name];
  if (typeof arg !== 'object' || !(kind in arg)) throw new Error(`${text.key} has no ${kind} ${name}`);
  return (arg as Readonly<Record<K, string>>)[kind];
}

const powerIn = (text: Text, name: string) => argOf(text, name, 'power') as PowerId;
const listIn = (text: Text, name: string): readonly TextArg[] => {
  const arg = text.args?.[name];
  if (typeof arg !== 'object' || !('list' in arg)) throw new Error(`${text.key} has no list ${name}`);
  return arg.list;
};
const idsIn = (text: Text, name: string) => listIn(text, name).map((arg) => Object.values(arg as object)[0] as string);
/** The number in "3 coins"; what is free costs nothing. */
function coinsIn(text: Text, name = 'coins'): number {
  const arg = text.args?.[name];
  if (arg === undefined) return 0;
  if (typeof arg !== 'object' || !('key' in arg)) throw new Error(`${text.key} has no coins ${name}`);
  return arg.args?.count as number;
}

/** What happened, asked with nothing but the sentence. */
function happened(text: Text, play: Play, before: World): boolean {
  const record = lastRecord(play);
  const paid = (from: string, to: string, sum: number, kind: string) =>
    sum === 0 || record.payments.some((p) => p.from === from && p.to === to && p.coins === sum && p.kind === kind);
  const [, , kind, form] = text.key.split('.');
  switch (kind) {
    case 'pay':
      return paid(powerIn(text, 'from'), powerIn(text, 'to'), coinsIn(text), 'pay');
    case 'arms': {
      const buyer = powerIn(text, 'buyer');
      const limit = armsAllowance(before, REGION_BOARD, buyer);
      return paid(buyer, powerIn(text, 'seller'), coinsIn(text), 'arms') && limit === 1;
    }
    case 'supply':
      return paid(powerIn(text, 'receiver'), powerIn(text, 'giver'), coinsIn(text), 'supply');
    case 'asylum': {
      const taken = (record.sheltered ?? []).find(({ host }) => host === powerIn(text, 'host'));
      return (
        paid(powerIn(text, 'payer'), powerIn(text, 'host'), coinsIn(text), 'asylum') &&
        taken?.places === text.args?.count
      );
    }
    case 'hub': {
      const [host, funder] = [powerIn(text, 'host'), powerIn(text, 'funder')];
      const brought = (play.state.inRound.earned ?? []).find(({ power, how }) => power === host && how === 'hub');
      return paid(funder, host, coinsIn(text), 'hub') && brought?.coins === coinsIn(text, 'income');
    }
    case 'borderRegime': {
      const power = powerIn(text, 'power');
      return (
        play.state.power[power]?.regime === form &&
        boundBorder(before, REGION_BOARD, power)?.regime === form &&
        boundQuota(before, REGION_BOARD, power) === text.args?.count
      );
    }
    case 'exercise': {
      const isNow = JSON.stringify(text.args?.month) === JSON.stringify(monthText(record.round));
      const held = (record.exercises ?? []).some(
        ({ participants, province }) =>
          province === argOf(text, 'at', 'province') && participants.join() === idsIn(text, 'participants').join(),
      );
      return held === isNow;
    }
    case 'status':
      return hasReached(play.state.power[powerIn(text, 'giver')]!, form as 'contact');
    case 'trade':
      return ['a', 'b'].every((side) =>
        (play.state.inRound.earned ?? []).some(
          ({ power, how, coins: earned }) => power === powerIn(text, side) && how === 'trade' && earned === 1,
        ),
      );
    case 'access': {
      const [host, guest] = [powerIn(text, 'grantor'), powerIn(text, 'grantee')];
      const provinces = Object.values(REGION_BOARD.provinces).filter(({ id }) => before.controller[id] === host);
      const isGuest = (id: ProvinceId) => ['guest', 'own'].includes(entry(before, REGION_BOARD, guest, id).kind);
      return provinces.every(({ id }) => isGuest(id));
    }
    case 'counterTerror': {
      const [first, ...others] = idsIn(text, 'participants') as PowerId[];
      return idsIn(text, 'provinces').every((id) =>
        others.every((other) => sharedWith(before, REGION_BOARD, first!, id).includes(other)),
      );
    }
    case 'corridor':
      return listIn(text, 'shares').every((share) => {
        const told = share as Text;
        return play.state.log.some(
          ({ entry: { fact } }) =>
            fact.k === 'value' &&
            fact.cause.key === 'cause.paid.corridor' &&
            fact.power === powerIn(told, 'power') &&
            fact.by === -coinsIn(told),
        );
      });
    default:
      throw new Error(`Nobody knows what ${text.key} does`);
  }
}

describe('the sentence and the deed', () => {
  it('agree: who, whom, where, when and how much are read back from the text', () => {
    fc.assert(
      fc.property(selfClause, (clause) => {
        // Nothing stands in the way: coins, people waiting, troops near, a name that is trusted, and the step before taken.
        const play = alone(evening({ power: rich(clause), state: { stranded: { 'x-termez': 6 } } }));
        if (clause.kind === 'exercise') placeUnits(play, clause.participants, clause.province);
        imposed(play, SIX, [clause]);
        const before = play.state;
        month(play);
        expect(happened(clauseText(clause, { parties: SIX, round: 1 }), play, before)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('every clause has its words, its title and its evidence in the catalogue', () => {
    fc.assert(
      fc.property(setting, (drawn) => {
        const { play, pacts } = inForce(drawn);
        month(play);
        const texts = pacts.flatMap((id) => {
          const { verdicts } = play.state.pacts[id]!;
          const [clause] = drawn.clauses.length > 0 ? termsOf(play.state.pacts[id]!).clauses : [];
          const context = { parties: SIX, round: 1 };
          return [
            clauseText(clause!, context),
            (CLAUSE_KINDS[clause!.kind] as { title(c: PlainClause, x: typeof context): Text }).title(clause!, context),
            ...verdicts.map(({ evidence }) => evidence),
          ];
        });
        expect(texts.flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function rich(clause: PlainClause) {
  const before = {
    contact: 'shunned',
    embassy: 'contact',
    recognised: 'embassy',
    list: 'contact',
    delist: 'contact',
  } as const;
  return Object.fromEntries(
    SIX.map((id) => [
      id,
      {
        coins: 8,
        standing: 6,
        ...(clause.kind === 'status' &&
          clause.giver === id && { status: before[clause.move], listsTaliban: clause.move === 'delist' }),
      },
    ]),
  );
}

function placeUnits(play: Play, owners: readonly PowerId[], at: ProvinceId): void {
  const next = REGION_BOARD.provinces[at]!.armyNeighbours.filter((id) => !play.state.closed.includes(id));
  const places = [at, ...next];
  const units = owners.map((owner, n) => ({ id: `u${n + 1}`, owner, kind: 'army' as const, at: places[n]! }));
  play.state = { ...play.state, units: Object.fromEntries(units.map((unit) => [unit.id, unit])) };
}
