// An effect in plain words, as a short note: for the choices of cards, for facilitators who write one, and for the news (rules 11.2).
// Names and numbers are arguments; who chooses is named as such until somebody has.
import { assertNever } from '../board/assertNever.ts';
import { coinsText, power as powerArg, province } from '../politics/pactWords.ts';
import type { Text, TextArg } from '../text/text.ts';
import type { Effect, Target } from './effect.ts';

export function effectText(effect: Effect): Text {
  switch (effect.effect) {
    case 'coins':
    case 'standing':
    case 'radicalisation':
    case 'allowance':
      return note(effect.effect, { power: whom(effect.power), by: signed(effect.by) });
    case 'stability':
      return note(isCohesion(effect.power) ? 'cohesion' : 'stability', {
        power: whom(effect.power),
        by: signed(effect.by),
      });
    case 'give':
      return note('give', { from: whom(effect.from), to: whom(effect.to), coins: coinsText(effect.coins) });
    case 'agendaRedrawn':
      return note('agendaRedrawn', { power: whom(effect.power) });
    case 'violence':
    case 'presence':
      return note(effect.effect, { province: province(effect.province), by: signed(effect.by) });
    case 'flow':
      return note(`flow.${effect.route}`, { by: signed(effect.by) });
    case 'stranded':
      return note('stranded', { crossing: { key: `crossing.${effect.crossing}` }, by: signed(effect.by) });
    case 'fort':
      return note(effect.stands ? 'fort.built' : 'fort.razed', { province: province(effect.province) });
    case 'controllerRemoved':
      return note('controllerRemoved', { province: province(effect.province) });
    case 'push':
      return note('push', { front: province(effect.front), by: signed(effect.by) });
    case 'status':
      return note(effect.step > 0 ? 'status.up' : 'status.down', { power: whom(effect.power) });
    case 'listing':
      return note(effect.listed ? 'listing.on' : 'listing.off', { power: whom(effect.power) });
    case 'posts':
      return note('posts', { from: groupOf(effect.from), to: groupOf(effect.to), n: effect.n });
    case 'share':
      return note('share', { group: groupOf(effect.group), by: signed(effect.by) });
    case 'ban':
      return note(effect.on ? 'ban.on' : 'ban.off', {});
    case 'flag':
      return effect.rounds > 0
        ? note(`flag.${effect.flag}`, { span: months(effect.rounds) })
        : note(`flag.${effect.flag}.off`, {});
    case 'suspendSupply': {
      const { giver, receiver, rounds } = effect;
      return note('suspendSupply', { giver: powerArg(giver), receiver: powerArg(receiver), span: months(rounds) });
    }
    case 'suspendClause': {
      const { clause, a, b, rounds } = effect;
      const kind = { key: `condition.clause.${clause}` };
      return note('suspendClause', { clause: kind, a: powerArg(a), b: powerArg(b), span: months(rounds) });
    }
    case 'offer':
      return note('offer', {
        by: whom(effect.by),
        parties: { list: effect.parties.map(powerArg) },
        clauses: { list: effect.clauses.map(({ kind }) => ({ key: `condition.clause.${kind}` })) },
      });
    case 'corridorSooner':
      return note('corridorSooner', { route: routeOf(effect.route), span: months(effect.rounds) });
    case 'corridorFunded':
      return note('corridorFunded', { route: routeOf(effect.route), by: whom(effect.by) });
    case 'demandsLater':
      return note(`demandsLater.${effect.by === undefined ? 'any' : 'by'}.${effect.on === undefined ? 'any' : 'on'}`, {
        span: months(effect.rounds),
        ...(effect.by !== undefined && { by: powerArg(effect.by) }),
        ...(effect.on !== undefined && { on: powerArg(effect.on) }),
      });
    case 'regime':
      return note(`regime.${effect.regime}`, { power: whom(effect.power) });
    case 'statement':
      return note(`statement.${effect.says}`, { by: whom(effect.by), front: province(effect.front) });
    case 'seat':
      return note(effect.seated ? 'seat.on' : 'seat.off', seatArgs(effect));
    case 'member':
      return note(effect.member ? 'member.on' : 'member.off', seatArgs(effect));
    case 'hubs':
      return note('hubs', { by: signed(effect.by) });
    case 'revealPresence':
      return effect.to === 'all'
        ? note('revealPresence.all', { province: province(effect.province) })
        : note('revealPresence', { province: province(effect.province), to: whom(effect.to) });
    case 'report':
      return note(effect.honest === 'drawn' ? 'report.drawn' : effect.honest ? 'report.honest' : 'report.false', {});
    case 'revealMain':
      return note('revealMain', { to: whom(effect.to) });
    case 'revealPact':
      return note('revealPact', { of: whom(effect.of), to: whom(effect.to) });
    case 'leakPact':
      return note('leakPact', {});
    case 'choice':
      return note('choice', { card: { key: `event.${effect.card}.headline` } });
    default:
      return assertNever(effect);
  }
}

function note(name: string, args: NonNullable<Text['args']>): Text {
  return { key: `effect.${name}`, args };
}

function whom(target: Target): TextArg {
  return target === 'chooser' ? { key: 'effect.chooser' } : powerArg(target);
}

function isCohesion(target: Target): boolean {
  return target === 'tal' || target === 'nrf';
}

function signed(by: number): Text {
  return { key: by < 0 ? 'effect.minus' : 'effect.plus', args: { n: Math.abs(by) } };
}

function months(count: number): Text {
  return { key: 'effect.months', args: { count } };
}

function groupOf(group: string): Text {
  return { key: `pact.group.${group}` };
}

function routeOf(route: string): Text {
  return { key: `pact.route.${route}` };
}

function seatArgs({ power, institution }: { readonly power: Target; readonly institution: string }) {
  return { power: whom(power), institution: { key: `condition.institution.${institution}` } };
}
