// What a match starts with: everything fixed or drawn before round 1, so that the log carries it (scenario.md B-F, rules 9.1, 11.3).
import { isAfghan } from '../board/fronts.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import { starterDrafts } from '../politics/starterDrafts.ts';
import { GIVEN_FLAGS, treatiesAtStart } from '../politics/treaties.ts';
import type { GameUnit, PowerValues } from '../politics/world.ts';
import { POSTS_AT_START, PRESENCE_TOTALS, PRESENCE_WEIGHTS, TWINS, VIOLENCE_AT_START } from '../scenario/lesson.ts';
import type { PowerStart } from '../scenario/powerStart.ts';
import { type Preset, presetOf } from '../scenario/presets.ts';
import { NRF_PROVINCES } from '../scenario/startUnits.ts';
import { placePresence } from '../situation/presence.ts';
import { oneOf, type Roll } from '../situation/roll.ts';
import { rollsOf } from './chance.ts';
import type { MatchSetup } from './events.ts';
import type { Draft, MatchState } from './state.ts';

/** A flag that nothing ends. */
const FOR_EVER = 99;

/** Draws are named and belong to round 0. */
export function setUp(state: MatchState): MatchSetup {
  const roll = rollsOf(state.seed, 0);
  const preset = presetOf(state);
  const { powers } = preset;
  const provinces = Object.values(REGION_BOARD.provinces);
  const controller = controllersAtStart(preset);
  const afghan = provinces.filter(({ id }) => isAfghan(REGION_BOARD, id)).map(({ id }) => id);
  const units: Record<string, GameUnit> = Object.fromEntries(
    preset.units.map(({ owner, at, kind }, n) => [`u${n + 1}`, { id: `u${n + 1}`, owner, kind: kind ?? 'army', at }]),
  );
  const treaties = treatiesAtStart({
    preset: preset.id,
    settings: state.settings,
    powers,
    drawn: (given) => roll(given) < 0.5,
  });
  const flags = GIVEN_FLAGS.filter(({ power }) => powers.includes(power)).map(({ flag }) => [flag, FOR_EVER] as const);
  return {
    powers,
    power: Object.fromEntries(powers.map((power) => [power, startOf(startIn(preset, power), power, controller)])),
    units,
    controller,
    closed: closedIn(preset),
    presence: placePresence(afghan.toSorted(), PRESENCE_WEIGHTS, PRESENCE_TOTALS, roll),
    violence: Object.fromEntries(afghan.toSorted().map((id) => [id, VIOLENCE_AT_START[id] ?? 0])),
    flow: { north: 3, west: 3, south: 3 },
    posts: POSTS_AT_START,
    pacts: Object.fromEntries(treaties.map((pact) => [pact.id, pact])),
    hands: Object.fromEntries(powers.map((power) => [power, startIn(preset, power).hand])),
    drafts: draftsAtStart(powers, units),
    secretAgenda: secretAgendas(preset, roll),
    lastRound: lastRoundOf(state, roll),
    ...(flags.length > 0 && { flags: Object.fromEntries(flags) }),
  };
}

/** Provinces of powers that are not in the match; seas are open to all who have fleets (rules 2, 13). */
function closedIn({ powers, modules }: Preset): readonly ProvinceId[] {
  return Object.values(REGION_BOARD.provinces)
    .filter(({ sovereign }) => (sovereign === undefined ? !modules.fleets : !powers.includes(sovereign)))
    .map(({ id }) => id);
}

function controllersAtStart({ powers, uncontrolled }: Preset): Readonly<Record<ProvinceId, PowerId | null>> {
  const holder = (id: ProvinceId, sovereign: PowerId | undefined): PowerId | null => {
    if (uncontrolled.includes(id)) return null;
    return powers.includes('nrf') && NRF_PROVINCES.includes(id) ? 'nrf' : (sovereign ?? null);
  };
  return Object.fromEntries(
    Object.values(REGION_BOARD.provinces).map(({ id, sovereign }) => [id, holder(id, sovereign)]),
  );
}

/** Throws for a power that the preset does not have (impossible). */
function startIn(preset: Preset, power: PowerId): PowerStart {
  const start = preset.start[power];
  if (!start) throw new Error(`The preset ${preset.id} has no start for ${power}`);
  return start;
}

function startOf(start: PowerStart, power: PowerId, controller: Readonly<Record<string, PowerId | null>>): PowerValues {
  const { coins, baseIncome, stability, standing, radicalisation, allowance, status, listsTaliban, regime } = start;
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

function draftsAtStart(powers: readonly PowerId[], units: MatchSetup['units']): MatchSetup['drafts'] {
  const terms = starterDrafts({ units, round: 1, posts: POSTS_AT_START, powers });
  let n = 0;
  return Object.fromEntries(
    powers.map((power) => [
      power,
      (terms[power] ?? []).map((draft): Draft => {
        n += 1;
        return { id: `f${n}`, terms: draft, starter: true };
      }),
    ]),
  );
}

/** One of each power's; the twins are drawn together or not at all (scenario.md B). */
function secretAgendas(preset: Preset, roll: Roll): MatchSetup['secretAgenda'] {
  const twins = roll('twins') < 0.5;
  return Object.fromEntries(
    preset.powers.map((power) => {
      const all = startIn(preset, power).secretAgendas;
      const twin = power === 'ru' || power === 'tj' ? TWINS[power] : undefined;
      if (twin === undefined) return [power, oneOf(all, roll('secretAgenda', power))!];
      return [
        power,
        twins
          ? twin
          : oneOf(
              all.filter((agenda) => agenda !== twin),
              roll('secretAgenda', power),
            )!,
      ];
    }),
  );
}

/** The match ends after a round drawn in secret from the span (rules 1). */
function lastRoundOf({ settings }: MatchState, roll: Roll): number {
  const { roundsMin, roundsMax } = settings;
  return roundsMin + Math.floor(roll('lastRound') * (roundsMax - roundsMin + 1));
}
