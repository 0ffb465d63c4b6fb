// What clauses among several powers, or about several provinces, have to say in the same way.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import type { TextArg } from '../../text/text.ts';
import { type CheckContext, type Finding, type ForceContext, objection, partiesObjection } from '../clauseKind.ts';
import { power, province } from '../pactWords.ts';

/** Provinces that a clause may name at most. */
const MOST_PROVINCES = 12;
/** Furthest month ahead that a clause may name, as for pledges of orders. */
const FURTHEST = 7;
/** Rounds that a lasting pledge must have stood to count as kept (rules 6.2). */
const KEPT_AFTER = 2;

/** At least two different parties of the pact. */
export function participantsObjection(participants: readonly PowerId[], parties: readonly PowerId[]): Rejection | null {
  if (participants.length < 2) return objection('badTerms', 'needsTwoParticipants');
  return partiesObjection(participants, parties);
}

/** Provinces that are on the board and open in this match, each named once. */
export function provincesObjection(
  provinces: readonly ProvinceId[],
  { board, world }: Pick<CheckContext, 'board' | 'world'>,
): Rejection | null {
  if (provinces.length === 0) return objection('badTerms', 'namesNoProvince');
  if (provinces.length > MOST_PROVINCES) return objection('badTerms', 'tooManyProvinces', { most: MOST_PROVINCES });
  if (new Set(provinces).size !== provinces.length) return objection('badTerms', 'namedTwice');
  if (provinces.some((id) => !Object.hasOwn(board.provinces, id))) return objection('badTerms', 'noSuchProvince');
  const closed = provinces.find((id) => world.closed.includes(id));
  return closed === undefined ? null : objection('closedProvince', 'provinceClosed', { at: province(closed) });
}

/** A month from this one to seven ahead, within the term of the pact. */
export function roundObjection(round: number, { term, world }: Pick<CheckContext, 'term' | 'world'>): Rejection | null {
  if (!Number.isInteger(round) || round < world.round || round > world.round + FURTHEST) {
    return objection('badTerms', 'dueOutOfRange');
  }
  return term !== 'match' && round > world.round + term - 1 ? objection('badTerms', 'dueAfterTerm') : null;
}

export function powersText(powers: readonly PowerId[]): TextArg {
  return { list: powers.map(power) };
}

/** Names in an order of their own, so that nothing hangs on how a clause was typed. */
export function sorted(names: readonly string[]): string {
  return [...names].sort().join('+');
}

/** A lasting pledge of one power that ended well or outlived the match: kept if it stood two rounds and was never broken (rules 6.2). */
export function keptSoFar(giver: PowerId, key: string, context: ForceContext): readonly Finding[] {
  const { since, verdicts, world } = context;
  const broken = verdicts.some(({ finding }) => finding === 'broken');
  if (broken || world.round - since + 1 < KEPT_AFTER) return [];
  return [{ giver, finding: 'kept', evidence: { key, args: { giver: power(giver) } } }];
}
