// Every fact of the record as one sentence. Ticker, timeline and playback list say the same words; the reader's language comes later.
import { assertNever } from '../board/assertNever.ts';
import type { OwnerId, PowerId, ProvinceId } from '../board/ids.ts';
import type { Text, TextArg } from '../text/text.ts';
import { councilLine } from './councilLine.ts';
import type { LogFact, ValueName } from './logEntry.ts';
import { inOne, whatBecame } from './orderWords.ts';
import { paperLine } from './paperLine.ts';

type FactOf<K extends LogFact['k']> = Extract<LogFact, { readonly k: K }>;

const power = (id: PowerId): TextArg => ({ power: id });
const province = (id: ProvinceId): TextArg => ({ province: id });
const pact = (id: string): TextArg => ({ pact: id });

/** "Tajik", "local": how an owner's units are called. */
export function adjective(owner: OwnerId): Text {
  return { key: `power.${owner}.adjective` };
}

/** Stability is called cohesion for the Taliban and the NRF (rules 3). */
export function valueName(value: ValueName, of: PowerId): Text {
  return { key: value === 'stability' && (of === 'tal' || of === 'nrf') ? 'value.cohesion' : `value.${value}` };
}

export function factLine(fact: LogFact): Text {
  switch (fact.k) {
    case 'income':
      return { key: 'log.income', args: { power: power(fact.power), count: fact.coins } };
    case 'alerts':
      return { key: 'log.alerts', args: { fronts: { list: fact.fronts.map(province) } } };
    case 'card':
      return { key: 'log.card', args: { card: { key: `event.${fact.card}.headline` } } };
    case 'answer': {
      const choice = { key: `event.${fact.card}.choice.${fact.choice}` };
      return {
        key: 'log.answer',
        args: { power: power(fact.power), card: { key: `event.${fact.card}.headline` }, choice },
      };
    }
    case 'payment': {
      const coins = { key: 'count.coins', args: { count: fact.coins } };
      const args = { from: power(fact.from), to: power(fact.to), coins };
      return { key: fact.short ? 'log.paymentShort' : 'log.payment', args };
    }
    case 'policy':
      return policyLine(fact);
    case 'status':
      return statusLine(fact);
    case 'listing':
      return { key: fact.listed ? 'log.listed' : 'log.delisted', args: { power: power(fact.power) } };
    case 'regime':
      return { key: `log.regime.${fact.regime}`, args: { power: power(fact.power) } };
    case 'ban':
      return { key: fact.on ? 'log.ban.on' : 'log.ban.off' };
    case 'posts': {
      const posts = { key: 'count.posts', args: { count: fact.n } };
      return { key: 'log.posts', args: { posts, from: groupName(fact.from), to: groupName(fact.to) } };
    }
    case 'order':
      return inOne(whatBecame(fact));
    case 'push':
      return pushLine(fact);
    case 'pushGone':
      return { key: 'log.pushGone', args: { front: province(fact.front), from: province(fact.from) } };
    case 'falseAlarm':
      return { key: 'log.falseAlarm', args: { front: province(fact.front) } };
    case 'protected':
      return { key: 'log.protected', args: { front: province(fact.front), adjective: adjective(fact.by) } };
    case 'incursion': {
      const args = { by: power(fact.by), on: power(fact.on), province: province(fact.province) };
      return { key: 'log.incursion', args };
    }
    case 'secured':
      return { key: 'log.secured', args: { province: province(fact.at) } };
    case 'learned': {
      const args = { province: province(fact.at), presence: fact.presence };
      return { key: fact.presence === 0 ? 'log.learned.0' : 'log.learned.some', args };
    }
    case 'attack':
      return fact.on
        ? { key: 'log.attackOn', args: { province: province(fact.province), power: power(fact.on) } }
        : { key: 'log.attack', args: { province: province(fact.province) } };
    case 'stronghold': {
      const key = fact.risen ? 'log.stronghold.risen' : 'log.stronghold.fallen';
      return { key, args: { province: province(fact.province) } };
    }
    case 'flow':
      return { key: 'log.flow', args: { route: { key: `route.${fact.route}` }, flow: fact.flow } };
    case 'retreat': {
      const args = { owner: adjective(fact.owner), from: province(fact.from) };
      if (fact.to === null) return { key: 'log.disbanded', args };
      return { key: 'log.retreat', args: { ...args, to: province(fact.to) } };
    }
    case 'control':
      if (fact.to) return { key: 'log.control', args: { to: power(fact.to), province: province(fact.province) } };
      return {
        key: 'log.controlLost',
        args: { from: fact.from ? power(fact.from) : { key: 'power.neutral.name' }, province: province(fact.province) },
      };
    case 'raised':
      return { key: `log.raised.${fact.kind}`, args: { owner: adjective(fact.owner), at: province(fact.at) } };
    case 'landed':
      return { key: 'log.landed', args: { owner: adjective(fact.owner), to: province(fact.to) } };
    case 'sentHome':
      return fact.to
        ? { key: 'log.sentHome', args: { owner: adjective(fact.owner), to: province(fact.to) } }
        : { key: 'log.sentHomeGone', args: { owner: adjective(fact.owner) } };
    case 'value':
      return valueLine(fact);
    case 'proposed': {
      const args = { by: power(fact.by), pact: pact(fact.pact) };
      return { key: fact.version > 1 ? 'log.countered' : 'log.proposed', args };
    }
    case 'signed':
      return { key: 'log.signed', args: { by: power(fact.by), pact: pact(fact.pact) } };
    case 'inForce':
      return { key: 'log.inForce', args: { pact: pact(fact.pact) } };
    case 'pactEnded':
      return { key: `log.pactEnded.${fact.how}`, args: { pact: pact(fact.pact) } };
    case 'published':
      return fact.by === 'leak'
        ? { key: 'log.leaked', args: { pact: pact(fact.pact) } }
        : { key: 'log.published', args: { by: power(fact.by), pact: pact(fact.pact) } };
    case 'deposit':
    case 'notice':
    case 'renewed':
    case 'when':
    case 'suspended':
    case 'resumed':
      return paperLine(fact);
    case 'pledge':
      return { key: `log.pledge.${fact.finding}`, args: { giver: power(fact.giver), pact: pact(fact.pact) } };
    case 'corridor':
      return { key: `log.corridor.${fact.state}`, args: { route: { key: `pact.route.${fact.route}` } } };
    case 'demand':
      return { key: `log.demand.${fact.state}`, args: { by: power(fact.by), on: power(fact.on) } };
    case 'motion':
    case 'guest':
    case 'convened':
      return councilLine(fact);
    case 'crisis':
      return { key: fact.on ? 'log.crisis.on' : 'log.crisis.off', args: { power: power(fact.power) } };
    case 'points': {
      const line = { key: `agenda.${fact.line}.title` };
      return { key: 'log.points', args: { power: power(fact.power), line, by: fact.by } };
    }
    case 'ranking': {
      const leader = fact.order[0];
      return { key: 'log.ranking', args: { power: leader ? power(leader) : '' } };
    }
    case 'newsline':
      return fact.text;
    case 'collapse':
      return { key: 'log.collapse' };
    case 'ended':
      return { key: 'log.ended' };
    default:
      return assertNever(fact);
  }
}

function groupName(group: string): Text {
  return { key: `group.${group}` };
}

function policyLine(fact: FactOf<'policy'>): Text {
  const args = { power: power(fact.power) };
  if (fact.policy === 'assessment' && fact.province && fact.says) {
    return { key: `log.assessment.${fact.says}`, args: { ...args, province: province(fact.province) } };
  }
  if (fact.policy === 'airlift' && fact.province) {
    return { key: 'log.airlift', args: { ...args, province: province(fact.province) } };
  }
  return { key: 'log.policy', args: { ...args, policy: { key: `policy.${fact.policy}.name` } } };
}

/** A change that the range cut off says so, or the sum would not add up. */
function valueLine({ power: of, value, by, cut = 0, cause }: FactOf<'value'>): Text {
  const args = { power: power(of), value: valueName(value, of), by: Math.abs(by - cut), cause };
  const way = by >= 0 ? 'up' : 'down';
  if (cut === 0) return { key: `log.value.${way}`, args };
  return { key: by === cut ? `log.value.${way}.none` : `log.value.${way}.cut`, args };
}

function statusLine(fact: FactOf<'status'>): Text {
  const way = fact.to === 'contact' || fact.to === 'embassy' ? (fact.up ? '.up' : '.down') : '';
  return { key: `log.status.${fact.to}${way}`, args: { power: power(fact.power) } };
}

function pushLine(fact: FactOf<'push'>): Text {
  const args = { front: province(fact.front), strength: fact.strength };
  if (fact.gotIn) return { key: 'log.push.gotIn', args };
  if (fact.helpedBy.length === 0) return { key: 'log.push.held', args };
  return { key: 'log.push.helped', args: { ...args, helpers: { list: fact.helpedBy.map(province) } } };
}
