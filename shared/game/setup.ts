// What a Lesson starts with: everything fixed or drawn before round 1, so that the log carries it (scenario.md F, rules 9.1, 11.3).
import { isAfghan } from '../board/fronts.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import { lessonStarterDrafts } from '../politics/starterDrafts.ts';
import { lessonTreaties } from '../politics/treaties.ts';
import type { GameUnit, PowerValues } from '../politics/world.ts';
import {
  LESSON_POWERS,
  LESSON_START,
  LESSON_UNCONTROLLED,
  LESSON_UNITS,
  POSTS_AT_START,
  PRESENCE_TOTALS,
  PRESENCE_WEIGHTS,
  TWINS,
  VIOLENCE_AT_START,
} from '../scenario/lesson.ts';
import { placePresence } from '../situation/presence.ts';
import { oneOf, type Roll } from '../situation/roll.ts';
import { rollsOf } from './chance.ts';
import type { MatchSetup } from './events.ts';
import type { Draft, MatchState } from './state.ts';

/** Draws are named and belong to round 0. */
export function setUp(state: MatchState): MatchSetup {
  const roll = rollsOf(state.seed, 0);
  const provinces = Object.values(REGION_BOARD.provinces);
  const played = new Set<PowerId>(LESSON_POWERS);
  const closed = provinces.filter(({ sovereign }) => !sovereign || !played.has(sovereign)).map(({ id }) => id);
  const controller: Record<ProvinceId, PowerId | null> = Object.fromEntries(
    provinces.map(({ id, sovereign }) => [id, LESSON_UNCONTROLLED.includes(id) ? null : (sovereign ?? null)]),
  );
  const afghan = provinces.filter(({ id }) => isAfghan(REGION_BOARD, id)).map(({ id }) => id);
  const units: Record<string, GameUnit> = Object.fromEntries(
    LESSON_UNITS.map(({ owner, at }, n) => [`u${n + 1}`, { id: `u${n + 1}`, owner, kind: 'army', at }]),
  );
  const treaties = lessonTreaties({ coordination: roll('coordination') < 0.5 });
  return {
    powers: LESSON_POWERS,
    power: Object.fromEntries(LESSON_POWERS.map((power) => [power, startOf(power, controller)])),
    units,
    controller,
    closed,
    presence: placePresence(afghan.toSorted(), PRESENCE_WEIGHTS, PRESENCE_TOTALS, roll),
    violence: Object.fromEntries(afghan.toSorted().map((id) => [id, VIOLENCE_AT_START[id] ?? 0])),
    flow: { north: 3, west: 3, south: 3 },
    posts: POSTS_AT_START,
    pacts: Object.fromEntries(treaties.map((pact) => [pact.id, pact])),
    hands: Object.fromEntries(LESSON_POWERS.map((power) => [power, LESSON_START[power].hand])),
    drafts: starterDrafts(units),
    secretAgenda: secretAgendas(roll),
    lastRound: lastRoundOf(state, roll),
  };
}

function startOf(
  power: (typeof LESSON_POWERS)[number],
  controller: Readonly<Record<string, PowerId | null>>,
): PowerValues {
  const { coins, baseIncome, stability, standing, radicalisation, allowance, status, listsTaliban, regime } =
    LESSON_START[power];
  return {
    coins,
    stability,
    standing,
    radicalisation,
    startStanding: standing,
    baseIncome,
    startKeys: Object.values(REGION_BOARD.provinces).filter(({ id, key }) => key && controller[id] === power).length,
    allowance,
    crisis: false,
    status,
    listsTaliban,
    regime,
    ledger: { kept: 0, broken: 0, withdrawn: 0, compliedWith: 0, defied: 0, backedDown: 0 },
  };
}

function starterDrafts(units: MatchSetup['units']): MatchSetup['drafts'] {
  const terms = lessonStarterDrafts({ units, round: 1, posts: POSTS_AT_START });
  let n = 0;
  return Object.fromEntries(
    LESSON_POWERS.map((power) => [
      power,
      (terms[power] ?? []).map((draft): Draft => {
        n += 1;
        return { id: `f${n}`, terms: draft, starter: true };
      }),
    ]),
  );
}

/** One of each power's; the twins are drawn together or not at all (scenario.md B). */
function secretAgendas(roll: Roll): MatchSetup['secretAgenda'] {
  const twins = roll('twins') < 0.5;
  return Object.fromEntries(
    LESSON_POWERS.map((power) => {
      const all = LESSON_START[power].secretAgendas;
      const twin = power === 'ru' || power === 'tj' ? TWINS[power] : undefined;
      if (twin === undefined) return [power, oneOf(all, roll('secretAgenda', power))!];
      return [power, twins ? twin : all.find((agenda) => agenda !== twin)!];
    }),
  );
}

/** The match ends after a round drawn in secret from the span (rules 1). */
function lastRoundOf({ settings }: MatchState, roll: Roll): number {
  const { roundsMin, roundsMax } = settings;
  return roundsMin + Math.floor(roll('lastRound') * (roundsMax - roundsMin + 1));
}
