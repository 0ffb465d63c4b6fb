// Lines scored by the round: what is in force at R5 or held at K5 (rules 11.3, scenario.md B). Read at K5 from the record of the round.

import { afghanBehind } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { OrderPledgeClause } from '../../politics/clauses/orderPledge.ts';
import { termsOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import { guardsNamedFront } from '../../politics/pledgedActs.ts';
import type { RoundRecord } from '../../politics/world.ts';
import { type AgendaLineId, LESSON_AGENDAS, NET_LEVERAGE_AIM } from '../../scenario/lessonAgendas.ts';
import type { MatchState } from '../state.ts';

type RoundTest = (state: MatchState, record: RoundRecord) => boolean;

const TERMEZ: ProvinceId = 'uz-termez';
const PANJSHIR: ProvinceId = 'af-panjshir';

/** Whether a line by the round held in the round of the record. */
const HELD: Readonly<Partial<Record<AgendaLineId, RoundTest>>> = {
  belt: (state, record) => isBelted(state, record, 'tj') && isBelted(state, record, 'uz'),
  kabulListens: (_, { netLeverage }) => (netLeverage['ru>tal'] ?? 0) >= NET_LEVERAGE_AIM,
  route: (_, { flow }) => flow.north <= 1,
  worthyRole: (_, { status }) => status.tj === 'shunned',
  paidAlly: (_, record) => coinsReceived(record, 'tj') >= 2,
  homeTj: (_, { stability }) => (stability.tj ?? 0) >= 6,
  railway: (_, { corridorsPaid }) => corridorsPaid.includes('termezKabul'),
  ourselves: (state, record) => isAlone(state, record),
  homeUz: (_, { stability }) => (stability.uz ?? 0) >= 8,
  wholeCountry: (_, { controller }) => controller[PANJSHIR] === 'tal',
  cohesion: (_, { stability }) => (stability.tal ?? 0) >= 6,
  state: (state, record) => securedBehindFronts(state, record) >= 2,
};

/** Points of the round by power and line, before scaling and caps (K5). */
export function roundPoints(state: MatchState, record: RoundRecord): RoundRecord['points'] {
  return Object.fromEntries(
    state.powers.map((power) => [
      power,
      Object.fromEntries(
        (LESSON_AGENDAS[power] ?? []).flatMap(({ id, perRound }) =>
          perRound !== undefined && HELD[id]?.(state, record) ? [[id, perRound]] : [],
        ),
      ),
    ]),
  );
}

/** Coins received by `pay` or `supply` in the round (scenario.md B, *Paid ally*). */
export function coinsReceived(record: Pick<RoundRecord, 'payments'>, power: PowerId): number {
  return record.payments
    .filter(({ to, kind }) => to === power && (kind === 'pay' || kind === 'supply'))
    .reduce((sum, { coins }) => sum + coins, 0);
}

/** Taliban units that secured behind a named crossing. */
export function securedBehindFronts(state: MatchState, record: Pick<RoundRecord, 'secured'>): number {
  const behind = new Set((state.alerts?.fronts ?? []).flatMap((front) => afghanBehind(REGION_BOARD, front)));
  return record.secured.filter(({ owner, at }) => owner === 'tal' && behind.has(at)).length;
}

/** Access or an order pledge that is not idle, in force between Russia and the other (scenario.md B, *Belt*). */
function isBelted(state: MatchState, record: RoundRecord, other: PowerId): boolean {
  return pactsOf(state, record).some((pact) => {
    const { parties, clauses } = termsOf(pact);
    if (!parties.includes('ru') || !parties.includes(other)) return false;
    return clauses.some((clause) => {
      if (clause.kind === 'access') {
        return [clause.grantor, clause.grantee].every((power) => power === 'ru' || power === other);
      }
      if (clause.kind !== 'orderPledge' || !binds(pact, clause, record.round)) return false;
      return (clause.giver === 'ru' || clause.giver === other) && !isIdle(state, record, clause);
    });
  });
}

/** No foreign unit, no foreign support, no order pledge or access for one at Termez (scenario.md B, *Ourselves*). */
function isAlone(state: MatchState, record: RoundRecord): boolean {
  const own = (province: ProvinceId): boolean => record.controller[province] === 'uz';
  const foreignUnit = Object.entries(record.standing ?? {}).some(([at, owner]) => own(at) && owner !== 'uz');
  const foreignSupport = record.orders.some(({ owner, adjudicated }) => {
    if (owner === 'uz') return false;
    if (adjudicated.type === 'supportHold') return own(adjudicated.at);
    return adjudicated.type === 'supportMove' && own(adjudicated.from);
  });
  return !foreignUnit && !foreignSupport && !pactsOf(state, record).some((pact) => invitesToTermez(pact, record));
}

function invitesToTermez(pact: Pact, record: RoundRecord): boolean {
  return termsOf(pact).clauses.some((clause) => {
    if (clause.kind === 'access') {
      return clause.grantor === 'uz' && (clause.provinces === 'all' || clause.provinces.includes(TERMEZ));
    }
    if (clause.kind !== 'orderPledge' || clause.giver === 'uz' || !binds(pact, clause, record.round)) return false;
    const { act } = clause;
    return (act.type === 'supportHold' && act.at === TERMEZ) || (act.type === 'supportMove' && act.to === TERMEZ);
  });
}

function pactsOf(state: MatchState, record: RoundRecord): readonly Pact[] {
  return (record.inForce ?? []).flatMap((id) => state.pacts[id] ?? []);
}

/** Whether the pledge binds in that round. */
export function binds(pact: Pact, { until }: OrderPledgeClause, round: number): boolean {
  const since = pact.inForceSince ?? 0;
  return round >= since && round <= (until === 'thisRound' ? since : until);
}

function isIdle(state: MatchState, record: RoundRecord, clause: OrderPledgeClause): boolean {
  const at = record.orders.find(({ unit }) => unit === clause.unit)?.at;
  return at === undefined || !guardsNamedFront(REGION_BOARD, state.alerts?.fronts ?? [], clause.act, at);
}
