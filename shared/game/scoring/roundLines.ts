// Lines scored by the round: what is in force at R5 or held at K5 (rules 11.3, scenario.md B). Read at K5 from the record of the round.

import { afghanBehind } from '../../board/fronts.ts';
import type { PactId, PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { boundThen } from '../../politics/boundThen.ts';
import { lastBound, type OrderPledgeClause } from '../../politics/clauses/orderPledge.ts';
import { holds } from '../../politics/conditions/holds.ts';
import { mayRead, partiesOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import { guardsNamedFront } from '../../politics/pledgedActs.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { AgendaLineData, AgendaLineId } from '../../scenario/agendaIds.ts';
import { ALSO, ROUND_AIMS } from '../../scenario/aims/roundAims.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { MatchState } from '../state.ts';
import { neighbourLines } from './neighbourLines.ts';
import { roundScene } from './scenes.ts';

/** Whose knowledge is counted: the power's own, which scores, or everybody's, which is shown while the match runs. */
export type Sight = 'own' | 'public';

export interface Seen {
  readonly state: MatchState;
  /** Whose eyes: the power that scores, or null for everybody. */
  readonly reader: PowerId | null;
  readonly record: RoundRecord;
  /** Pacts in force at R5 that may be counted. A secret of others does not count even for one's own score: nobody could know of it. */
  readonly pacts: readonly Pact[];
  readonly payments: RoundRecord['payments'];
}

export type RoundTest = (seen: Seen) => boolean;

const TERMEZ: ProvinceId = 'uz-termez';

/** Lines that no condition can say; all others by the round are data (shared/scenario/aims/roundAims.ts). */
const HELD: Readonly<Partial<Record<AgendaLineId, RoundTest>>> = {
  belt: (seen) => isBelted(seen, 'tj') && isBelted(seen, 'uz'),
  ourselves: (seen) => isAlone(seen),
  state: ({ state, record }) => securedBehindFronts(state, record) >= 2,
  ...neighbourLines,
};

/** Points of the round by power and line, before scaling and caps (K5). `sight`: as they score, or as everybody can count them. */
export function roundPoints(state: MatchState, record: RoundRecord, sight: Sight): RoundRecord['points'] {
  return Object.fromEntries(
    state.powers.map((power) => {
      const reader = sight === 'own' ? power : null;
      const lines = (presetOf(state).agendas[power] ?? []).filter(({ perRound }) => perRound !== undefined);
      const seen = seenBy(state, record, reader);
      const scene = roundScene(state, record, reader);
      const held = (line: AgendaLineData): boolean => {
        const aim = ROUND_AIMS[line.id];
        return aim === undefined ? (HELD[line.id]?.(seen) ?? false) : holds(aim, scene);
      };
      const points = ({ id, perRound = 0, also = 0, ...line }: AgendaLineData): number => {
        const second = ALSO[id];
        return (held({ id, ...line }) ? perRound : 0) + (second !== undefined && holds(second, scene) ? also : 0);
      };
      return [
        power,
        Object.fromEntries(lines.map((line) => [line.id, points(line)] as const).filter(([, sum]) => sum > 0)),
      ];
    }),
  );
}

/** What a reader (null: everybody) may count. */
function seenBy(state: MatchState, record: RoundRecord, reader: PowerId | null): Seen {
  const isRead = (id: PactId): boolean => {
    const pact = state.pacts[id];
    return pact !== undefined && mayRead(pact, reader);
  };
  return {
    state,
    reader,
    record,
    pacts: (record.inForce ?? []).filter(isRead).flatMap((id) => state.pacts[id] ?? []),
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
    const parties = partiesOf(pact);
    if (!parties.includes('ru') || !parties.includes(other)) return false;
    return boundThen(pact, record).some((clause) => {
      if (clause.kind === 'access') {
        return [clause.grantor, clause.grantee].every((power) => power === 'ru' || power === other);
      }
      if (clause.kind !== 'orderPledge' || !wasDue(pact, clause, record.round)) return false;
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
  return boundThen(pact, record).some((clause) => {
    if (clause.kind === 'access') {
      return clause.grantor === 'uz' && (clause.provinces === 'all' || clause.provinces.includes(TERMEZ));
    }
    if (clause.kind !== 'orderPledge' || clause.giver === 'uz' || !wasDue(pact, clause, record.round)) return false;
    const { act } = clause;
    return (act.type === 'supportHold' && act.at === TERMEZ) || (act.type === 'supportMove' && act.to === TERMEZ);
  });
}

/** Whether the pledge binds in that round. */
function wasDue(pact: Pact, clause: OrderPledgeClause, round: number): boolean {
  const since = pact.inForceSince ?? 0;
  return round >= since && round <= lastBound(clause, since);
}

function isIdle(state: MatchState, record: RoundRecord, clause: OrderPledgeClause): boolean {
  const at = record.orders.find(({ unit }) => unit === clause.unit)?.at;
  return at === undefined || !guardsNamedFront(REGION_BOARD, state.alerts?.fronts ?? [], clause.act, at);
}
