// R9: what got in is booked; IS-K attacks, grows, digs in; attacks at home (rules 1.1, 9.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { pushesGone, pushesOf } from '../../politics/pushes.ts';
import { securedGround } from '../../politics/sharedWatch.ts';
import type { RoundRecord } from '../../politics/world.ts';
import { domesticAttacks } from '../../situation/domestic.ts';
import { attackPlace, growthPlace, risingStrongholds } from '../../situation/presence.ts';
import type { Chronicle } from '../chronicle.ts';
import type { MatchState } from '../state.ts';
import { securingPlaces } from './securingPlaces.ts';

/** Stability that infiltrations cost a power in a round at most (rules 3.2). */
const MOST_INFILTRATION_LOSS = 4;
const INFILTRATION_LOSS = 2;

export function bookInfiltrations(chronicle: Chronicle): void {
  tellPushes(chronicle);
  bookPushes(chronicle);
  attack(chronicle);
  attackAtHome(chronicle);
  const { state } = chronicle;
  const securedAt = securedGround(state, REGION_BOARD, state.inRound.secured ?? []);
  const grows = growthPlace(state, securedAt);
  if (grows !== undefined) {
    chronicle.add({ type: 'presenceSet', province: grows, now: (state.presence[grows] ?? 0) + 1 });
  }
  raiseStrongholds(chronicle);
}

/** Which alerts were real is told now (rules 9.1). */
function tellPushes(chronicle: Chronicle): void {
  const { state } = chronicle;
  const securing = securingPlaces(state);
  const pushes = pushesOf(state, securing);
  for (const [n, { push, defence, gotIn, supportedBy }] of (state.inRound.pushes ?? []).entries()) {
    const diverted = pushes[n]?.diverted;
    chronicle.log({
      k: 'push',
      front: push.to,
      from: push.from,
      strength: push.strength,
      defence,
      gotIn,
      helpedBy: supportedBy,
      ...(diverted === undefined ? {} : { diverted }),
    });
  }
  for (const { front, from } of pushesGone(state, securing)) chronicle.log({ k: 'pushGone', front, from });
  for (const { front, strength } of state.alerts?.truth ?? []) {
    if (strength === 0) chronicle.log({ k: 'falseAlarm', front });
  }
}

function bookPushes(chronicle: Chronicle): void {
  const { state } = chronicle;
  const lost: Partial<Record<PowerId, number>> = {};
  const pushes = state.inRound.pushes ?? [];
  const infiltrations = pushes.filter(({ gotIn }) => gotIn).map(({ push }) => push.to);
  for (const front of infiltrations) {
    chronicle.add({ type: 'infiltrated', front });
    const power = state.controller[front];
    if (!power) continue;
    const loss = Math.min(INFILTRATION_LOSS, MOST_INFILTRATION_LOSS - (lost[power] ?? 0));
    lost[power] = (lost[power] ?? 0) + loss;
    const cause = { key: 'cause.infiltration', args: { front: { province: front } } };
    chronicle.change(power, 'stability', -loss, cause);
    // Not counted for the Taliban and the Resistance Front (rules 3), should they hold a front.
    if (power !== 'tal' && power !== 'nrf') chronicle.change(power, 'radicalisation', 1, cause);
  }
  const protections = pushes.flatMap((push) => protectorsOf(state, push));
  for (const protection of protections) chronicle.log({ k: 'protected', ...protection });
  chronicle.add({ type: 'found', record: { infiltrations, protections } });
}

/** Powers without whose support the push would have got in (rules 7, protector: stopped only thanks to A's support). */
function protectorsOf(state: MatchState, push: RoundRecord['pushes'][number]): RoundRecord['protections'] {
  const front = push.push.to;
  const of = state.controller[front];
  if (push.gotIn || !of) return [];
  const helpers = push.supportedBy.map((at) => (state.inRound.orders ?? []).find((order) => order.at === at)?.owner);
  return state.powers.flatMap((by) => {
    const help = helpers.filter((owner) => owner === by).length;
    return by !== of && help > 0 && push.push.strength > push.defence - help ? [{ by, of, front }] : [];
  });
}

/** At most one a round; violence rises by the fighting of R10 (rules 9.1, 9.2). */
function attack(chronicle: Chronicle): void {
  const { state } = chronicle;
  const province = attackPlace(state, chronicle.roll);
  if (province === undefined) return;
  const on = state.controller[province] ?? null;
  chronicle.log({ k: 'attack', province, on });
  if (on) chronicle.change(on, 'stability', -1, { key: 'cause.attack', args: { province: { province } } });
  const fighting = [...new Set([...(state.inRound.fighting ?? []), province])].sort();
  chronicle.add({ type: 'found', record: { fighting, attacked: province } });
}

/** Attacks cost a power at most 1 stability a round, wherever they were planned (rules 3.2, 9.1). */
function attackAtHome(chronicle: Chronicle): void {
  const { state } = chronicle;
  const { attacked } = state.inRound;
  const hit = attacked === undefined ? null : state.controller[attacked];
  const domestic = domesticAttacks(state, chronicle.roll);
  for (const power of domestic) {
    if (power !== hit) chronicle.change(power, 'stability', -1, { key: 'cause.domesticAttack' });
    chronicle.log({ k: 'newsline', text: { key: 'news.domesticAttack', args: { power: { power } } } });
  }
  if (domestic.length > 0) chronicle.add({ type: 'found', record: { domestic } });
}

/** An army of nobody that holds; the province loses its controller (rules 9.1). */
function raiseStrongholds(chronicle: Chronicle): void {
  const { state } = chronicle;
  for (const province of risingStrongholds(state, state.threes, occupied(state))) {
    const id = `u${chronicle.state.nextUnit}`;
    chronicle.add(
      { type: 'strongholdSet', province, stands: true },
      { type: 'unitAdded', unit: { id, owner: 'isk', kind: 'army', at: province } },
    );
    const from = state.controller[province] ?? null;
    chronicle.log({ k: 'stronghold', province, risen: true });
    if (from === null) continue;
    chronicle.add({ type: 'controlChanged', province, to: null });
    chronicle.log({ k: 'control', province, from, to: null });
  }
}

/** Provinces with a unit that is not waiting to retreat. */
export function occupied(state: MatchState): ReadonlySet<ProvinceId> {
  const fleeing = new Set(state.dislodged.map(({ unit }) => unit.id));
  return new Set(
    Object.values(state.units)
      .filter(({ id }) => !fleeing.has(id))
      .map(({ at }) => at),
  );
}
