// Ideas about units: buy and sell support for named crossings, securing behind them, and securing at the gates (rules 4.2, 4.5, 9.3).
import { afghanBehind } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { GameUnit } from '../../politics/world.ts';
import { isSecretMet } from '../agenda.ts';
import { answers, type Mind } from '../mind.ts';
import { isGate } from '../orders/candidates.ts';
import { pledgedActs } from '../orders/obligations.ts';
import { type Idea, idea, pay, pledge, standBehind } from './drafts.ts';

/** Chance in a month that a promise is sold twice though the aim is met. */
const ONCE_MORE = 0.6;

export function orderIdeas(mind: Mind): readonly Idea[] {
  return [
    ...guardsBought(mind),
    ...supportBought(mind),
    ...supportSold(mind),
    ...twoPromises(mind),
    ...securing(mind),
    ...gates(mind),
  ];
}

/** A foreign guard at an own named crossing should hold there, not spread out at the gate: for a coin. */
function guardsBought(mind: Mind): readonly Idea[] {
  return mind.fronts
    .filter((front) => mind.world.controller[front] === mind.power)
    .flatMap((front) => {
      const guard = standsAt(mind, front);
      if (guard === undefined || guard.owner === mind.power || isPledged(mind, guard.id)) return [];
      return withOwner(mind, guard, (owner) => [
        trade(mind, owner, [pledge(guard, owner, { type: 'hold' }), pay(mind.power, owner, 1)]),
      ]);
    });
}

/** Help for own named crossings, from whoever stands next to them: for a coin. */
function supportBought(mind: Mind): readonly Idea[] {
  const own = mind.fronts.filter(
    (front) => mind.world.controller[front] === mind.power && standsAt(mind, front) !== undefined,
  );
  return own.flatMap((front) =>
    foreignUnits(mind)
      .filter(({ at, owner }) => owner !== 'tal' && isNext(mind, at, front))
      .flatMap((unit) =>
        withOwner(mind, unit, (owner) => {
          if (isPledged(mind, unit.id)) return [];
          return [trade(mind, owner, [pledge(unit, owner, standBehind(front)), pay(mind.power, owner, 1)])];
        }),
      ),
  );
}

/** Own units that reach a named crossing of another: for a coin. */
function supportSold(mind: Mind): readonly Idea[] {
  const { power, fronts } = mind;
  // Kabul's armies secure on their own bank; they do not stand behind the guards of the other.
  if (power === 'tal') return [];
  return mind.units.flatMap((unit) =>
    fronts
      .filter((front) => isNext(mind, unit.at, front) && mind.world.controller[front] !== power)
      .flatMap((front) => {
        const guard = standsAt(mind, front);
        const customer = mind.world.controller[front];
        if (guard === undefined || !customer || !answers(mind, customer) || guard.owner !== customer) return [];
        const sold = soldFor(mind, unit.id, customer);
        if (sold !== 'free' && !(sold === 'sold' && sellsTwice(mind))) return [];
        return [trade(mind, customer, [pledge(unit, power, standBehind(front)), pay(customer, power, 1)])];
      }),
  );
}

/** Russia's secret aim: one unit promised to two neighbours, cheaply, and in secret (scenario.md B, *Two promises*). */
function twoPromises(mind: Mind): readonly Idea[] {
  if (!sellsTwice(mind)) return [];
  return mind.units.flatMap((unit) => [...restraint(mind, unit), ...backing(mind, unit)]);
}

/** Once may be told on at the last (rules 11.4): now and then it makes sure. */
function sellsTwice(mind: Mind): boolean {
  return mind.secret === 'twoPromises' && (!isSecretMet(mind) || mind.dice('once more') < ONCE_MORE);
}

/** "Our army stays where it is": said to one neighbour while it is promised to another. */
function restraint(mind: Mind, unit: GameUnit): readonly Idea[] {
  if (soldFor(mind, unit.id, 'tal') !== 'sold') return [];
  return (['tal', 'uz'] as const)
    .filter((other) => answers(mind, other) && soldFor(mind, unit.id, other) === 'sold')
    .map((other) => {
      const clauses = [pledge(unit, mind.power, { type: 'hold' }), pay(mind.power, other, 1)];
      return idea(mind.power, [other], clauses, { term: 1, secret: true });
    });
}

function backing(mind: Mind, unit: GameUnit): readonly Idea[] {
  return mind.fronts
    .filter((front) => isNext(mind, unit.at, front) && standsAt(mind, front) !== undefined)
    .flatMap((front) => {
      const other = mind.world.controller[front];
      if (!other || other === mind.power || !answers(mind, other)) return [];
      if (soldFor(mind, unit.id, other) === 'soldToThem') return [];
      const promise = pledge(unit, mind.power, standBehind(front));
      return [[promise], [promise, pay(mind.power, other, 1)]].map((clauses) =>
        idea(mind.power, [other], clauses, { term: 1, secret: true }),
      );
    });
}

/** Taliban units behind a named crossing secure there: sold by them, bought by who stands before it. */
function securing(mind: Mind): readonly Idea[] {
  return mind.fronts.flatMap((front) => {
    const guarded = mind.world.controller[front];
    if (!guarded) return [];
    return Object.values(mind.world.units)
      .filter(
        ({ owner, at, id }) => owner === 'tal' && afghanBehind(mind.board, front).includes(at) && !isPledged(mind, id),
      )
      .flatMap((unit) => {
        const clauses = (buyer: PowerId) => [
          pledge(unit, 'tal', { type: 'secure', at: unit.at }),
          pay(buyer, 'tal', 1),
        ];
        if (mind.power === 'tal') return answers(mind, guarded) ? [trade(mind, guarded, clauses(guarded))] : [];
        const concerned = guarded === mind.power || mind.power === 'ru';
        return concerned && answers(mind, 'tal') ? [trade(mind, 'tal', clauses(mind.power))] : [];
      });
  });
}

/** Russia pays who secures at a gate of the northern route; who stands there offers it. */
function gates(mind: Mind): readonly Idea[] {
  const calm = (at: ProvinceId): boolean => isGate(at) && !mind.fronts.includes(at);
  const termez = (at: ProvinceId): boolean => at === 'uz-termez';
  if (mind.power === 'ru') {
    return foreignUnits(mind)
      .filter(({ at, id }) => (calm(at) || termez(at)) && !isPledged(mind, id))
      .flatMap((unit) =>
        withOwner(mind, unit, (owner) => {
          return [trade(mind, owner, [pledge(unit, owner, { type: 'secure', at: unit.at }), pay('ru', owner, 1)])];
        }),
      );
  }
  if (mind.power === 'tal' || !answers(mind, 'ru')) return [];
  return mind.units
    .filter(({ at, id }) => calm(at) && !isPledged(mind, id))
    .map((unit) =>
      trade(mind, 'ru', [pledge(unit, mind.power, { type: 'secure', at: unit.at }), pay('ru', mind.power, 1)]),
    );
}

/** For this round; in secret as often as not. */
function trade(mind: Mind, other: PowerId, clauses: Idea['terms']['clauses']): Idea {
  const quiet = mind.secret === 'twoPromises' || mind.dice(`secret ${other}`) < 0.15 + 0.5 * mind.temper.secrecy;
  return idea(mind.power, [other], clauses, { term: 1, secret: quiet });
}

function withOwner(mind: Mind, unit: GameUnit, make: (owner: PowerId) => readonly Idea[]): readonly Idea[] {
  const owner = mind.world.powers.find((power) => power === unit.owner);
  return owner !== undefined && answers(mind, owner) ? make(owner) : [];
}

function foreignUnits(mind: Mind): readonly GameUnit[] {
  return Object.values(mind.world.units).filter(({ owner }) => owner !== mind.power);
}

function standsAt(mind: Mind, at: ProvinceId): GameUnit | undefined {
  return Object.values(mind.world.units).find((unit) => unit.at === at);
}

function isNext(mind: Mind, a: ProvinceId, b: ProvinceId): boolean {
  return (mind.board.provinces[a]?.armyNeighbours ?? []).includes(b);
}

function isPledged(mind: Mind, unit: string): boolean {
  return pledgedActs(mind).some((pledged) => pledged.unit === unit);
}

function soldFor(mind: Mind, unit: string, customer: PowerId): 'free' | 'sold' | 'soldToThem' {
  const pledges = pledgedActs(mind).filter((pledged) => pledged.unit === unit && pledged.giver === mind.power);
  if (pledges.length === 0) return 'free';
  return pledges.some(({ to }) => to.includes(customer)) ? 'soldToThem' : 'sold';
}
