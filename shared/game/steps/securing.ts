// R8: units that secured and were not dislodged lower what they named, learn the presence, and earn at a gate (rules 4.5);
// under a counterTerror clause also in what it names next to them (rules 6.1).
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { NARCOTICS_GATES } from '../../board/routes.ts';
import { binds } from '../../politics/clauses/orderPledge.ts';
import { bindingClauses } from '../../politics/inForce.ts';
import { alsoSecured } from '../../politics/sharedWatch.ts';
import type { JudgedOrder, RoundRecord, World } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';
import { passOnPresence } from '../sharedPresence.ts';

type Secured = RoundRecord['secured'][number];

export function secure(chronicle: Chronicle): void {
  const securing = (chronicle.state.inRound.orders ?? []).filter(
    (order) => order.written.type === 'secure' && !order.dislodged,
  );
  const secured = securing.flatMap((order): Secured[] => {
    const { owner, unit, at } = order;
    return owner === 'neutral' || owner === 'isk' ? [] : [{ unit, owner, at }];
  });
  for (const order of securing) lower(chronicle, order, order.at);
  // Each place once: it is secured or it is not, and who stands in it says what is lowered.
  const done = new Set(securing.map(({ at }) => at));
  for (const order of securing) {
    for (const at of alsoSecured(chronicle.state, REGION_BOARD, order)) {
      if (!done.has(at)) lower(chronicle, order, at);
      done.add(at);
    }
  }
  const paid = new Set<PowerId>();
  for (const entry of secured) {
    chronicle.log({ k: 'secured', unit: entry.unit, at: entry.at });
    for (const at of [entry.at, ...alsoSecured(chronicle.state, REGION_BOARD, entry)])
      learn(chronicle, entry.owner, at);
    // One coin a round (rules 4.5).
    if (!paid.has(entry.owner) && isPledgedGate(chronicle.state, entry)) {
      paid.add(entry.owner);
      chronicle.change(entry.owner, 'coins', 1, { key: 'cause.gate', args: { province: { province: entry.at } } });
    }
  }
  chronicle.add({ type: 'found', record: { secured } });
}

function lower(chronicle: Chronicle, { written }: JudgedOrder, at: ProvinceId): void {
  if (written.type !== 'secure') return;
  const { presence, violence } = chronicle.state;
  if (written.lowers === 'presence' && (presence[at] ?? 0) > 0) {
    chronicle.add({ type: 'presenceSet', province: at, now: presence[at]! - 1 });
  }
  if (written.lowers === 'violence' && (violence[at] ?? 0) > 0) {
    chronicle.add({ type: 'violenceSet', province: at, now: violence[at]! - 1 });
  }
}

/** What is left there after this step, for the one who secured and its partners. */
function learn(chronicle: Chronicle, owner: PowerId, at: ProvinceId): void {
  if (!isAfghan(REGION_BOARD, at)) return;
  const presence = chronicle.state.presence[at] ?? 0;
  chronicle.log({ k: 'learned', at, presence }, [owner]);
  passOnPresence(chronicle, owner, at);
}

/** At a gate, and pledged to another power to secure there in this round. */
function isPledgedGate(world: World, { unit, owner, at }: Secured): boolean {
  if (!Object.values(NARCOTICS_GATES).some((gates) => gates.includes(at))) return false;
  return bindingClauses(world, REGION_BOARD).some(
    ({ clause, context }) =>
      clause.kind === 'orderPledge' &&
      binds(clause, context) &&
      clause.giver === owner &&
      clause.unit === unit &&
      clause.act.type === 'secure' &&
      clause.act.at === at,
  );
}
