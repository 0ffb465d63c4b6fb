// Ideas about borders between any two: exercises before a named front, shared knowledge, regimes and refugees, quiet ground, defence, neutrality,
// and a third who is to get nothing (rules 6.1).
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import { ownLine } from '../agenda.ts';
import { leadOf } from '../lead.ts';
import type { Mind } from '../mind.ts';
import { groundOf, partners } from './commerceIdeas.ts';
import { type Idea, idea, pay } from './drafts.ts';

const PASSING_THOUGHT = 0.25;
/** How far ahead a third has to be before two agree to give it nothing. */
const TOO_FAR = 4;
const MOST_PROVINCES = 3;

export function borderIdeas(mind: Mind): readonly Idea[] {
  return [
    ...exercises(mind),
    ...knowledge(mind),
    ...openGates(mind),
    ...refuge(mind),
    ...quietGround(mind),
    ...peace(mind),
    ...defence(mind),
    ...neutrality(mind),
    ...shunned(mind),
  ];
}

/** Walls for a month: at a named front where both have units, or in *Concert* of Moscow and Tashkent. */
function exercises(mind: Mind): readonly Idea[] {
  const { power, round } = mind;
  return partners(mind).flatMap((other) => {
    const ground = [...mind.fronts, ...(concert(power, other) ? ['uz-qarshi', 'uz-termez'] : [])];
    const fit = ground.filter((at) => isHosted(mind, at, power, other) && bothAt(mind, at, power, other));
    return fit.flatMap((province) => {
      const train: Clause = { kind: 'exercise', participants: sorted(power, other), province, round };
      const host = mind.world.controller[province];
      const guest = host === power ? other : power;
      const paid = host === power ? [train, pay(power, guest, 1)] : [train, pay(other, power, 1)];
      return [idea(power, [other], [train], { term: 1 }), idea(power, [other], paid, { term: 1 })];
    });
  });
}

/** Nobody trains on the ground of a third. */
function isHosted({ world }: Mind, at: ProvinceId, a: PowerId, b: PowerId): boolean {
  return [a, b].some((power) => world.controller[at] === power);
}

function concert(a: PowerId, b: PowerId): boolean {
  return [a, b].includes('ru') && [a, b].includes('uz');
}

function sorted(a: PowerId, b: PowerId): readonly PowerId[] {
  return [a, b].sort();
}

/** Units of both stand in the province or next to it (rules 6.1 exercise). */
function bothAt({ board, world }: Mind, at: ProvinceId, a: PowerId, b: PowerId): boolean {
  const ground = [at, ...(board.provinces[at]?.armyNeighbours ?? [])];
  const there = (power: PowerId): boolean =>
    Object.values(world.units).some((unit) => unit.owner === power && ground.includes(unit.at));
  return there(a) && there(b);
}

/** What each learns behind the fronts, told to both. */
function knowledge(mind: Mind): readonly Idea[] {
  const { power, board, world } = mind;
  const fronts = frontsOf(board, world.powers);
  return partners(mind).flatMap((other) => {
    const held = fronts.filter((front) => [power, other].some((each) => world.controller[front] === each));
    const named = held.filter((front) => mind.fronts.includes(front));
    const behind = (named.length > 0 ? named : held).flatMap((front) => afghanBehind(board, front));
    const provinces = [...new Set(behind)].sort().slice(0, MOST_PROVINCES);
    const shared = mind.binding.some(({ clause }) => {
      return clause.kind === 'counterTerror' && [power, other].every((each) => clause.participants.includes(each));
    });
    if (provinces.length === 0 || shared) return [];
    return [idea(power, [other], [{ kind: 'counterTerror', participants: sorted(power, other), provinces }])];
  });
}

/** Kabul pays for gates that let people through; who opens them wants to be paid. */
function openGates(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const hosts = frontHolders(mind).filter((host) => mind.view.power[host]?.regime === 'closed');
  const deal = (host: PowerId, payer: PowerId, other: PowerId): readonly Idea[] => {
    const open: Clause = { kind: 'borderRegime', power: host, regime: 'humanitarian' };
    return [
      idea(power, [other], [open, pay(payer, host, 1, 'round')], { term: 3 }),
      idea(power, [other], [open, pay(payer, host, 2)], { term: 3 }),
    ];
  };
  if (hosts.includes(power))
    return partners(mind)
      .filter((other) => other === 'tal')
      .flatMap((other) => deal(power, other, other));
  if (power !== 'tal') return [];
  return hosts.filter((host) => partners(mind).includes(host)).flatMap((host) => deal(host, power, host));
}

/** Places for stranded people, paid by who has closed its gates or wants them gone. */
function refuge(mind: Mind): readonly Idea[] {
  const { power, world } = mind;
  const stranded = Object.values(world.stranded).reduce((sum, n) => sum + n, 0);
  const places = Math.min(3, stranded);
  if (places < 1) return [];
  const host = (at: PowerId, payer: PowerId, other: PowerId): Idea =>
    idea(power, [other], [{ kind: 'asylum', host: at, payer, places, price: Math.max(1, places - 1) }], { term: 1 });
  return partners(mind).flatMap((other) => {
    const pays = power === 'tal' || frontHolders(mind).includes(power);
    return [
      ...(pays && other !== 'tal' ? [host(other, power, other)] : []),
      ...(power !== 'tal' ? [host(power, other, other)] : []),
    ];
  });
}

function frontHolders({ board, world }: Mind): readonly PowerId[] {
  const holders = frontsOf(board, world.powers).flatMap((front) => world.controller[front] ?? []);
  return [...new Set(holders)];
}

/** Ground along a common border that both keep empty, and peace. */
function quietGround(mind: Mind): readonly Idea[] {
  const { power } = mind;
  if (mind.secret !== 'borderSettled' && mind.dice('quiet ground') > PASSING_THOUGHT) return [];
  return partners(mind)
    .filter((other) => other !== 'tal')
    .flatMap((other) => {
      const own = along(mind, power, other);
      const theirs = along(mind, other, power);
      if (own === undefined || theirs === undefined) return [];
      const empty = (giver: PowerId, at: ProvinceId): Clause => ({ kind: 'demilitarise', giver, provinces: [at] });
      const clauses: readonly Clause[] = [empty(power, own), empty(other, theirs), { kind: 'nonAggression' }];
      return [idea(power, [other], clauses)];
    });
}

/** A province of the one, empty, no front, beside the other's. */
function along(mind: Mind, holder: PowerId, neighbour: PowerId): ProvinceId | undefined {
  const fronts = frontsOf(mind.board, mind.world.powers);
  return groundOf(mind, holder).find((id) => {
    const near = mind.board.provinces[id]?.armyNeighbours ?? [];
    return !fronts.includes(id) && near.some((next) => mind.world.controller[next] === neighbour);
  });
}

/** Non-aggression where an aim asks for a pact of this match: *Border settled*, *Network*. */
function peace(mind: Mind): readonly Idea[] {
  const aims = mind.secret === 'borderSettled' || ownLine(mind, 'network') !== undefined;
  if (!aims || mind.roundsLeft < 2) return [];
  return partners(mind)
    .filter((other) => other !== 'tal' && other !== 'ru')
    .map((other) => idea(mind.power, [other], [{ kind: 'nonAggression' }]));
}

function defence(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const threatened = mind.fronts.some((front) => mind.world.controller[front] === power);
  if (power === 'tal' || (!threatened && mind.dice('defence') > PASSING_THOUGHT)) return [];
  return partners(mind)
    .filter((other) => other !== 'tal')
    .map((other) => idea(power, [other], [{ kind: 'mutualDefence' }]));
}

/** Kabul would pay Tashkent or Bishkek to stay out of the camps of others; they may offer it. */
function neutrality(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const deal = (aloof: PowerId, other: PowerId, payer: PowerId): readonly Idea[] => {
    const words: Clause = { kind: 'neutrality', power: aloof };
    return [
      idea(power, [other], [words, pay(payer, aloof, 2)], { term: 3 }),
      idea(power, [other], [words, pay(payer, aloof, 1, 'round')], { term: 3 }),
    ];
  };
  if (power === 'uz' || power === 'kg') {
    return partners(mind)
      .filter((other) => other === 'tal')
      .flatMap((other) => deal(power, other, other));
  }
  const aloof: Clause = { kind: 'neutrality', power: 'tal' };
  const trade = (other: PowerId): Clause => ({ kind: 'trade', a: power, b: other });
  if (power === 'kz' || power === 'ru') {
    return partners(mind)
      .filter((other) => other === 'tal')
      .flatMap((other) => [
        idea(power, [other], [aloof, trade(other)]),
        idea(power, [other], [aloof, pay(power, other, 1)]),
      ]);
  }
  if (power !== 'tal' || mind.dice('neutral') > 2 * PASSING_THOUGHT) return [];
  return partners(mind)
    .filter((other) => other === 'uz' || other === 'kg')
    .flatMap((other) => deal(other, other, power));
}

/** Two agree that who is far ahead gets nothing from either, or one is paid for it. */
function shunned(mind: Mind): readonly Idea[] {
  const { power } = mind;
  const ahead = mind.view.powers
    .filter((other) => other !== power && leadOf(mind, other) > TOO_FAR)
    .toSorted((a, b) => leadOf(mind, b) - leadOf(mind, a))[0];
  if (ahead === undefined) return [];
  const nothing = (giver: PowerId): Clause => ({ kind: 'noSupportFor', giver, whom: ahead });
  return partners(mind)
    .filter((other) => other !== ahead)
    .flatMap((other) => [
      idea(power, [other], [nothing(power), nothing(other)], { term: 3 }),
      idea(power, [other], [nothing(other), pay(power, other, 1)], { term: 2 }),
    ]);
}
