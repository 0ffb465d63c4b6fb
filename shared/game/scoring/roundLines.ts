// Lines scored by the round: what is in force at R5 or held at K5 (rules 11.3, scenario.md B). Read at K5 from the record of the round.

import { afghanBehind } from '../../board/fronts.ts';
import type { PactId, PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { OrderPledgeClause } from '../../politics/clauses/orderPledge.ts';
import { mayRead, termsOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import { guardsNamedFront } from '../../politics/pledgedActs.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { AgendaLineId } from '../../scenario/agendaIds.ts';
import { NET_LEVERAGE_AIM } from '../../scenario/lessonAgendas.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { MatchState } from '../state.ts';
import { neighbourLines } from './neighbourLines.ts';

/** Whose knowledge is counted: the power's own, which scores, or everybody's, which is shown while the match runs. */
export type Sight = 'own' | 'public';

export interface Seen {
  readonly state: MatchState;
  /** Whose eyes: the power that scores, or null for everybody. */
  readonly reader: PowerId | null;
  readonly record: RoundRecord;
  /** Pacts in force at R5 that may be counted. A secret of others does not count even for one's own score: nobody could know of it. */
  readonly pacts: readonly Pact[];
  readonly net: number;
  readonly payments: RoundRecord['payments'];
}

export type RoundTest = (seen: Seen) => boolean;

const TERMEZ: ProvinceId = 'uz-termez';
const PANJSHIR: ProvinceId = 'af-panjshir';
const BUFFER: readonly ProvinceId[] = ['af-badakhshan', 'af-takhar'];
const BUFFER_FORCES: readonly PowerId[] = ['tj', 'nrf', 'ru', 'kz', 'kg'];

/** Whether a line by the round held in the round of the record. */
const HELD: Readonly<Partial<Record<AgendaLineId, RoundTest>>> = {
  belt: (seen) => isBelted(seen, 'tj') && isBelted(seen, 'uz'),
  kabulListens: ({ net }) => net >= NET_LEVERAGE_AIM,
  route: ({ record }) => record.flow.north <= 1,
  worthyRole: ({ record }) => record.status.tj === 'shunned',
  paidAlly: (seen) => coinsReceived(seen, 'tj') >= 2,
  homeTj: ({ record }) => (record.stability.tj ?? 0) >= 6,
  railway: ({ record }) => record.corridorsPaid.includes('termezKabul'),
  ourselves: (seen) => isAlone(seen),
  homeUz: ({ record }) => (record.stability.uz ?? 0) >= 8,
  wholeCountry: ({ record }) => record.controller[PANJSHIR] === 'tal',
  cohesion: ({ record }) => (record.stability.tal ?? 0) >= 6,
  state: ({ state, record }) => securedBehindFronts(state, record) >= 2,
  buffer: ({ record }) => hasBuffer(record),
  ...neighbourLines,
};

/** Points of the round by power and line, before scaling and caps (K5). `sight`: as they score, or as everybody can count them. */
export function roundPoints(state: MatchState, record: RoundRecord, sight: Sight): RoundRecord['points'] {
  return Object.fromEntries(
    state.powers.map((power) => [
      power,
      Object.fromEntries(
        (presetOf(state).agendas[power] ?? []).flatMap(({ id, perRound }) =>
          perRound !== undefined && HELD[id]?.(seenBy(state, record, sight === 'own' ? power : null))
            ? [[id, perRound]]
            : [],
        ),
      ),
    ]),
  );
}

/** What a reader (null: everybody) may count. */
function seenBy(state: MatchState, record: RoundRecord, reader: PowerId | null): Seen {
  const isRead = (id: PactId): boolean => {
    const pact = state.pacts[id];
    return pact !== undefined && mayRead(pact, reader);
  };
  const net = reader === null ? record.publicNetLeverage : record.netLeverage;
  return {
    state,
    reader,
    record,
    pacts: (record.inForce ?? []).filter(isRead).flatMap((id) => state.pacts[id] ?? []),
    net: net?.['ru>tal'] ?? 0,
    payments: record.payments.filter(({ pact }) => isRead(pact)),
  };
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
function isBelted({ state, record, pacts }: Seen, other: PowerId): boolean {
  return pacts.some((pact) => {
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
function isAlone({ record, pacts }: Seen): boolean {
  const own = (province: ProvinceId): boolean => record.controller[province] === 'uz';
  const foreignUnit = Object.entries(record.standing ?? {}).some(([at, owner]) => own(at) && owner !== 'uz');
  const foreignSupport = record.orders.some(({ owner, adjudicated }) => {
    if (owner === 'uz') return false;
    if (adjudicated.type === 'supportHold') return own(adjudicated.at);
    return adjudicated.type === 'supportMove' && own(adjudicated.from);
  });
  return !foreignUnit && !foreignSupport && !pacts.some((pact) => invitesToTermez(pact, record));
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

/** Whether the pledge binds in that round. */
export function binds(pact: Pact, { until }: OrderPledgeClause, round: number): boolean {
  const since = pact.inForceSince ?? 0;
  return round >= since && round <= (until === 'thisRound' ? since : until);
}

function isIdle(state: MatchState, record: RoundRecord, clause: OrderPledgeClause): boolean {
  const at = record.orders.find(({ unit }) => unit === clause.unit)?.at;
  return at === undefined || !guardsNamedFront(REGION_BOARD, state.alerts?.fronts ?? [], clause.act, at);
}

/** An own, NRF or CSTO unit between Tajikistan and Kabul (scenario.md B, *Buffer*). */
function hasBuffer({ standing }: RoundRecord): boolean {
  return BUFFER.some((at) => BUFFER_FORCES.some((power) => standing?.[at] === power));
}
