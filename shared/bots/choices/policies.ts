// Which card a bot plays this month (rules 8, scenario.md F): what is owed first, then stability at the edge, then knowledge.

import type { ProvinceId } from '../../board/ids.ts';
import type { PolicyChoice, PolicyId } from '../../command/command.ts';
import type { EthnicGroup } from '../../politics/world.ts';
import { POLICIES, TERMEZ_ROUTES } from '../../scenario/policies.ts';
import { presetOf } from '../../scenario/presets.ts';
import { effectsOnAims } from '../aims/withEffects.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import { knownRole, threats } from '../beliefs.ts';
import type { Mind } from '../mind.ts';
import { yields } from '../orders/obligations.ts';
import { freeCoins } from '../pacts/purse.ts';
import { emptyBases, landingWorth } from './airlift.ts';
import { deedsOwed } from './deedsOwed.ts';
import { regionCard } from './regionCards.ts';

/** What a right assessment is worth to who has to show three. */
const EVIDENCE = 4;

/** The cards to be chosen now, the best first, no more than may be played. The coins of the cards chosen before count as back. */
export function policiesToPlay(mind: Mind): readonly PolicyChoice[] {
  return policiesWeighed(mind).map(({ choice }) => choice);
}

/** The same with what each is worth. */
export function policiesWeighed(mind: Mind): readonly Option[] {
  const chosen: Option[] = [];
  let spare = freeCoins(mind) + paidForChosen(mind);
  while (chosen.length < presetOf(mind.view).policiesARound) {
    const best = mind.mine.hand
      .filter(({ policy }) => !chosen.some(({ choice }) => choice.policy === policy))
      .filter(({ playable, cost }) => playable && cost <= spare)
      .flatMap(({ policy, cost }) => optionsFor(mind, policy, spare - cost))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth)[0];
    if (best === undefined) return chosen;
    chosen.push(best);
    spare -= mind.mine.hand.find(({ policy }) => policy === best.choice.policy)?.cost ?? 0;
  }
  return chosen;
}

export interface Option {
  readonly choice: PolicyChoice;
  readonly worth: number;
}

/** What a government feels like this month, in points. */
export function cardMood(mind: Mind, policy: PolicyId): number {
  return mind.dice(`card ${policy}`) * 0.6;
}

function paidForChosen(mind: Mind): number {
  const { chosen, hand } = mind.mine;
  return chosen.reduce((sum, card) => sum + (hand.find(({ policy }) => policy === card.policy)?.cost ?? 0), 0);
}

function optionsFor(mind: Mind, policy: PolicyId, left: number): readonly Option[] {
  const stability = mind.view.power[mind.power]?.stability ?? 5;
  const step = stability >= 10 ? 0 : stabilityWorth(mind);
  // What is left in the purse after it: poor powers think twice.
  const thrift = left <= 0 ? 1.2 : left <= 1 ? 0.5 : 0;
  const mood = cardMood(mind, policy);
  const option = (worth: number, rest: Partial<PolicyChoice> = {}): readonly Option[] => [
    { choice: { policy, ...rest }, worth: worth + mood },
  ];
  switch (policy) {
    case 'invest':
      return option(step - 0.7 - thrift);
    case 'rally':
      return option(step);
    case 'championCoEthnics': {
      const shunned = mind.view.power[mind.power]?.status === 'shunned';
      // Above *shunned* it is a step back from Kabul: cheap only where that is wanted.
      const back = effectsOnAims(mind, [{ effect: 'status', power: 'chooser', step: -1 }]);
      return option(shunned ? step - 0.4 - thrift : step - 2 + back);
    }
    case 'intelligence':
      return mind.roundsLeft > 1 ? option(knowledgeWorth(mind) - thrift, { intelligence: 'mainAlert' }) : [];
    case 'assessment':
      return assessment(mind, option);
    case 'airlift':
      return airlift(mind, option);
    case 'termezWorks':
      return building(mind) ? option(4) : [];
    case 'moscowFormat':
      // A table costs little and brings little; all are asked to it.
      return option(0.3 - thrift, { invited: mind.world.powers.filter((id) => id !== mind.power) });
    case 'opiumBan':
      return option(banWorth(mind));
    case 'reshuffle':
      return reshuffle(mind, option);
    case 'edict':
      return option(stability >= 8 || statusExpected(mind) ? -1 : stability >= 7 ? 0.2 : step - 0.3);
    default: {
      const wish = regionCard(mind, policy);
      return wish === null ? [] : option(wish.worth - thrift, wish.with);
    }
  }
}

/** To know the main alert of the next month: dear to who stands at the river. */
function knowledgeWorth(mind: Mind): number {
  switch (mind.power) {
    case 'ru':
      return 1.9;
    case 'uz':
      return 1.5;
    case 'tj':
      return 1.4;
    case 'us':
      return mind.secret === 'evidence' ? 3 : 0.7;
    default:
      return 0.7;
  }
}

/** "We say: this threat is real." What it knows it says; some governments say the contrary of what they know. */
function assessment(
  mind: Mind,
  option: (worth: number, rest: Partial<PolicyChoice>) => readonly Option[],
): readonly Option[] {
  const asked = mind.world.demands.find(({ id, on, state, ask }) => {
    return (
      on === mind.power &&
      state === 'open' &&
      ask.type === 'statement' &&
      mind.fronts.includes(ask.front) &&
      yields(mind, id)
    );
  });
  if (asked?.ask.type === 'statement') return option(5, { province: asked.ask.front, says: asked.ask.says });
  if (mind.secret === 'evidence') return evidence(mind, option);
  return mind.fronts.flatMap((front) => {
    const role = knownRole(mind, front);
    if (role === undefined) return [];
    const honest = mind.temper.honour > 0.3 || mind.dice('lie') < 0.5;
    const says = (role === 'false') === honest ? 'pretext' : 'real';
    return option(0.4 + 0.6 * mind.temper.words, { province: front, says });
  });
}

/** Who collects proofs says what is true as far as it can tell: what it knows, else that the least likely front is a pretext. */
function evidence(
  mind: Mind,
  option: (worth: number, rest: Partial<PolicyChoice>) => readonly Option[],
): readonly Option[] {
  const real = (front: ProvinceId): number =>
    threats(mind).reduce((sum, { chance, main, second }) => sum + (main === front || second === front ? chance : 0), 0);
  const surest = mind.fronts
    .map((front) => ({ front, chance: real(front) }))
    .toSorted((a, b) => Math.abs(b.chance - 0.5) - Math.abs(a.chance - 0.5))[0];
  if (surest === undefined) return [];
  const says = surest.chance > 0.5 ? 'real' : 'pretext';
  return option(EVIDENCE, { province: surest.front, says });
}

/** The reserve lands in an empty base where it is of use (rules 4.4). Tried out by place only: it comes after the month is over. */
function airlift(
  mind: Mind,
  option: (worth: number, rest: Partial<PolicyChoice>) => readonly Option[],
): readonly Option[] {
  const price = POLICIES.airlift.cost * coinWorth(mind);
  return basesLeftEmpty(mind).flatMap((province) => {
    const gain = landingWorth(mind, province) - price;
    return gain > 0 ? option(gain, { province }) : [];
  });
}

/** Nobody stands there now, and none of one's own is on its way in. */
function basesLeftEmpty(mind: Mind): readonly ProvinceId[] {
  const marching = mind.mine.orders.flatMap(({ written }) => (written?.type === 'move' ? [written.to.province] : []));
  return emptyBases(mind, mind.power).filter((at) => !marching.includes(at));
}

function building(mind: Mind): boolean {
  return mind.world.corridors.some(({ route, paysFrom }) => TERMEZ_ROUTES.includes(route) && paysFrom > mind.round + 1);
}

/** The switch is thrown when it was promised so, or demanded; and thrown back when nothing holds it. */
function banWorth(mind: Mind): number {
  const on = mind.view.opiumBan;
  const owed = deedsOwed(mind).some(({ deed }) => deed.type === 'ban' && deed.on !== on);
  const asked = mind.world.demands.some(({ id, on: whom, state, ask }) => {
    return whom === mind.power && state === 'open' && ask.type === 'ban' && ask.on !== on && yields(mind, id);
  });
  if (owed) return keepsDeed(mind, 'ban') ? 9 : -1;
  if (asked) return 6;
  const held = mind.binding.some(({ clause, context }) => {
    const ban = clause.kind === 'actPledge' && clause.deed.type === 'ban' && clause.deed.on;
    // Who still pays each round for it keeps it (the pledge itself may be over).
    const paid =
      clause.kind === 'pay' && clause.each === 'round' && clause.to === mind.power && context.parties.includes('ru');
    return ban || paid;
  });
  return on && !held ? 2.5 : -1;
}

function keepsDeed(mind: Mind, deed: string): boolean {
  return mind.temper.honour > 0.12 || mind.dice(`deed ${deed}`) < 0.6;
}

/** Three posts a card, towards what was promised. The last card in time is played whatever it costs, or the word is broken. */
function reshuffle(
  mind: Mind,
  option: (worth: number, rest: Partial<PolicyChoice>) => readonly Option[],
): readonly Option[] {
  const { posts } = mind.view;
  const owed = deedsOwed(mind).flatMap(({ deed, byRound }) =>
    deed.type === 'posts' && posts[deed.group] < deed.atLeast
      ? [{ group: deed.group, missing: deed.atLeast - posts[deed.group], byRound }]
      : [],
  );
  const asked = mind.world.demands.flatMap(({ id, on, state, ask, due }) =>
    on === mind.power && state === 'open' && ask.type === 'posts' && posts[ask.group] < ask.atLeast && yields(mind, id)
      ? [{ group: ask.group, missing: ask.atLeast - posts[ask.group], byRound: due }]
      : [],
  );
  const owing = [...owed.filter(() => keepsDeed(mind, 'posts')), ...asked];
  const first = owing.sort((a, b) => a.byRound - b.byRound)[0];
  if (first === undefined || first.group === 'pashtun') return [];
  const count = Math.min(3, first.missing);
  const cards = Math.ceil(first.missing / 3);
  const urgent = first.byRound - mind.round + 1 <= cards;
  const stability = mind.view.power[mind.power]?.stability ?? 5;
  if (!urgent && stability <= 3) return [];
  return option(urgent ? 10 : 5.5, {
    posts: Array.from({ length: count }, () => ({ from: 'pashtun' satisfies EthnicGroup, to: first.group })),
  });
}

/** A door is about to open: an edict would shut it (rules 8). */
function statusExpected(mind: Mind): boolean {
  return Object.values(mind.world.pacts).some(({ state, versions, current, done }) => {
    if (state === 'ended') return false;
    const clauses = versions.find(({ n }) => n === current)?.terms.clauses ?? [];
    return clauses.some(({ kind }, index) => kind === 'status' && !done.includes(index));
  });
}
