// Carries out the one list of effects that cards and policies share (rules 11.2). Nothing else changes the world by a card.
import { assertNever } from '../board/assertNever.ts';
import { isAfghan } from '../board/fronts.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import { bindingClauses, termsOf } from '../politics/inForce.ts';
import { STATUS_LADDER } from '../politics/statusLadder.ts';
import type { StatusStep } from '../politics/world.ts';
import type { Effect, Target } from '../scenario/eventCard.ts';
import { MOST_PRESENCE } from '../situation/presence.ts';
import { luckiest, oneOf } from '../situation/roll.ts';
import { MOST_VIOLENCE } from '../situation/violence.ts';
import type { Text } from '../text/text.ts';
import type { Chronicle } from './chronicle.ts';
import { changePact } from './pacts/changePact.ts';
import { setStatus } from './statusChanges.ts';

/** Applies one effect. `chooser`: who made the choice it hangs on. Values change at the end of the step. */
export function applyEffect(chronicle: Chronicle, effect: Effect, cause: Text, chooser?: PowerId): void {
  const { state } = chronicle;
  const whoIs = (target: Target): PowerId | undefined => {
    const power = target === 'chooser' ? chooser : target;
    return power !== undefined && state.powers.includes(power) ? power : undefined;
  };
  switch (effect.effect) {
    case 'coins':
    case 'stability':
    case 'standing':
    case 'radicalisation': {
      const power = whoIs(effect.power);
      if (power) chronicle.change(power, effect.effect, effect.by, cause);
      return;
    }
    case 'give': {
      const [from, to] = [whoIs(effect.from), whoIs(effect.to)];
      if (!from || !to) return;
      const coins = Math.min(effect.coins, chronicle.after(from, 'coins'));
      chronicle.change(from, 'coins', -coins, cause);
      chronicle.change(to, 'coins', coins, cause);
      return;
    }
    case 'violence':
      setLevel(chronicle, 'violenceSet', effect.province, (state.violence[effect.province] ?? 0) + effect.by);
      return;
    case 'presence':
      setLevel(chronicle, 'presenceSet', effect.province, (state.presence[effect.province] ?? 0) + effect.by);
      return;
    case 'flow':
      chronicle.add({ type: 'flowNudged', route: effect.route, by: effect.by });
      return;
    case 'stranded': {
      const now = Math.max(0, (state.stranded[effect.crossing] ?? 0) + effect.by);
      chronicle.add({ type: 'strandedSet', crossing: effect.crossing, now });
      return;
    }
    case 'status': {
      const power = whoIs(effect.power);
      const step = power && stepFrom(state.power[power]?.status, effect.step);
      if (power && step) setStatus(chronicle, power, step);
      return;
    }
    case 'listing': {
      const power = whoIs(effect.power);
      if (!power || state.power[power]?.listsTaliban === effect.listed) return;
      chronicle.add({ type: 'listingSet', power, listed: effect.listed });
      chronicle.log({ k: 'listing', power, listed: effect.listed });
      return;
    }
    case 'posts': {
      const n = Math.min(effect.n, state.posts[effect.from]);
      if (n <= 0) return;
      chronicle.add({ type: 'postsMoved', from: effect.from, to: effect.to, n });
      chronicle.log({ k: 'posts', from: effect.from, to: effect.to, n });
      return;
    }
    case 'fort':
      chronicle.add({ type: 'fortSet', province: effect.province, stands: effect.stands });
      return;
    case 'suspendSupply':
      for (const { pact, clause, index } of bindingClauses(state, REGION_BOARD)) {
        if (clause.kind !== 'supply' || clause.giver !== effect.giver || clause.receiver !== effect.receiver) continue;
        const until = state.round + effect.rounds - 1;
        chronicle.add({ type: 'clauseSuspended', pact: pact.id, clause: index, until });
      }
      return;
    case 'revealPresence':
      tellPresence(chronicle, effect.province, effect.to === 'all' ? 'all' : whoIs(effect.to));
      return;
    case 'report':
      report(chronicle, effect.honest === 'drawn' ? chronicle.roll('reportHonest') < 0.5 : effect.honest);
      return;
    case 'revealMain': {
      const power = whoIs(effect.to);
      const main = state.alerts?.truth.find(({ role }) => role === 'main');
      if (!power || !main) return;
      const text: Text = { key: 'cable.mainAlert', args: { front: { province: main.front } } };
      chronicle.add({ type: 'cableSent', power, round: state.round, text });
      return;
    }
    case 'leakPact':
      leak(chronicle);
      return;
    case 'allowance': {
      const power = whoIs(effect.power);
      const now = power && Math.max(0, (state.power[power]?.allowance ?? 0) + effect.by);
      if (power && now !== undefined) chronicle.add({ type: 'allowanceSet', power, now });
      return;
    }
    case 'flag':
      chronicle.add({
        type: 'flagSet',
        flag: effect.flag,
        until: effect.rounds > 0 ? state.round + effect.rounds - 1 : null,
      });
      return;
    case 'corridorSooner':
      hasten(chronicle, effect.route, effect.rounds);
      return;
    case 'demandsLater':
      for (const demand of state.demands.filter((open) => open.state === 'open')) {
        chronicle.add({ type: 'demandChanged', demand: { ...demand, due: demand.due + effect.rounds } });
      }
      return;
    case 'push':
      addPush(chronicle, effect.front, effect.by);
      return;
    default:
      assertNever(effect);
  }
}

/** Brings a corridor that is being built forward; false if there is none to hasten. */
export function hasten(chronicle: Chronicle, route: string, rounds: number): boolean {
  const corridor = chronicle.state.corridors.find((known) => known.route === route);
  if (!corridor || corridor.paysFrom <= chronicle.state.round + 1) return false;
  const paysFrom = Math.max(chronicle.state.round + 1, corridor.paysFrom - rounds);
  chronicle.add({ type: 'corridorChanged', corridor: { ...corridor, paysFrom } });
  return true;
}

function setLevel(chronicle: Chronicle, type: 'violenceSet' | 'presenceSet', province: ProvinceId, to: number): void {
  const now = Math.min(type === 'violenceSet' ? MOST_VIOLENCE : MOST_PRESENCE, Math.max(0, to));
  chronicle.add({ type, province, now });
}

function stepFrom(status: StatusStep | undefined, step: 1 | -1): StatusStep | undefined {
  return status && STATUS_LADDER[STATUS_LADDER.indexOf(status) + step];
}

function tellPresence(chronicle: Chronicle, province: ProvinceId, to: PowerId | 'all' | undefined): void {
  if (to === undefined) return;
  const { state } = chronicle;
  const presence = state.presence[province] ?? 0;
  if (to === 'all') {
    chronicle.log({ k: 'newsline', text: { key: 'news.presence', args: { province: { province }, presence } } });
    return;
  }
  const text: Text = { key: 'cable.presence', args: { province: { province }, presence } };
  chronicle.add({ type: 'cableSent', power: to, round: state.round, text });
}

/** Somebody publishes a number for one province; whether it is the true one, nobody says. */
function report(chronicle: Chronicle, honest: boolean): void {
  const { state } = chronicle;
  const provinces = Object.keys(state.presence)
    .filter((id) => isAfghan(REGION_BOARD, id))
    .sort();
  const province = oneOf(provinces, chronicle.roll('reportPlace'));
  if (province === undefined) return;
  const truth = state.presence[province] ?? 0;
  const others = [0, 1, 2, 3].filter((n) => n !== truth);
  const presence = honest ? truth : (oneOf(others, chronicle.roll('reportSays')) ?? truth);
  chronicle.log({ k: 'newsline', text: { key: 'news.report', args: { province: { province }, presence } } });
}

function leak(chronicle: Chronicle): void {
  const { state } = chronicle;
  const secret = Object.values(state.pacts).filter(
    (pact) => pact.state === 'inForce' && !pact.published && termsOf(pact).visibility === 'secret',
  );
  const pact = luckiest(secret, ({ id }) => chronicle.roll('leak', id));
  if (!pact) return;
  changePact(chronicle, 'published', null, { ...pact, published: { by: 'leak', round: state.round } });
  chronicle.log({ k: 'published', pact: pact.id, by: 'leak' });
}

function addPush(chronicle: Chronicle, front: ProvinceId, by: number): void {
  const { alerts } = chronicle.state;
  if (!alerts) return;
  const truth = alerts.truth.map((alert) =>
    alert.front === front ? { ...alert, strength: Math.max(0, alert.strength + by) } : alert,
  );
  chronicle.add({ type: 'alertsDrawn', alerts: { ...alerts, truth } });
}
