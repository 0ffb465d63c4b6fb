// What a clause says is what the engine does: parties, places, months and numbers are read back from its sentence (rules 6, text).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { boundBorder, boundQuota } from '../../../shared/politics/boundBorder.ts';
import type { PlainClause } from '../../../shared/politics/clause.ts';
import { clauseText } from '../../../shared/politics/clauseKinds.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { armsAllowance, entry } from '../../../shared/politics/rights.ts';
import { sharedWith } from '../../../shared/politics/sharedWatch.ts';
import { hasReached } from '../../../shared/politics/statusLadder.ts';
import type { World } from '../../../shared/politics/world.ts';
import type { Text, TextArg } from '../../../shared/text/text.ts';
import type { Play } from '../../support/play.ts';
import { SIX, selfClause } from './anyClause.ts';
import { alone, evening, imposed, lastRecord, month } from './evening.ts';

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
