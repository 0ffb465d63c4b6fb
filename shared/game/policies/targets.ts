// What a card can be aimed at now: provinces, crossings, demands, routes, powers (rules 8). Read from what the power may know; the engine checks
// a choice against it, and the hand of the private view carries it, so that nobody has to know these rules twice.
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { PolicyId } from '../../command/command.ts';
import { boundBorder } from '../../politics/boundBorder.ts';
import { routesIn } from '../../politics/corridorRoutes.ts';
import { mayRead } from '../../politics/inForce.ts';
import { leverageSum, leverageTerms } from '../../politics/leverage.ts';
import { basesOf } from '../../politics/rights.ts';
import type { BorderRegime, Corridor } from '../../politics/world.ts';
import { INSURGENT_PROVINCES, SECRET_PACT_LEVERAGE } from '../../scenario/policies.ts';
import type { PolicyTargets } from '../../view/privateView.ts';
import { isHome } from '../regroupOptions.ts';
import { settledOf } from '../settled.ts';
import type { MatchState } from '../state.ts';

const REGIMES: readonly BorderRegime[] = ['open', 'humanitarian', 'closed'];

/** Everything the card can name, or null: it names nothing. Empty lists: there is nothing to aim it at. */
export function policyTargets(state: MatchState, power: PowerId, policy: PolicyId): PolicyTargets | null {
  return TARGETS(settledOf(state, 'engine'), `${power}/${policy}`);
}

const TARGETS = onceBy((state: MatchState, card: `${PowerId}/${PolicyId}`): PolicyTargets | null => {
  const [power, policy] = card.split('/') as [PowerId, PolicyId];
  return findTargets(state, power, policy);
});

function findTargets(state: MatchState, power: PowerId, policy: PolicyId): PolicyTargets | null {
  switch (policy) {
    case 'assessment':
      return { places: state.alerts?.fronts ?? [] };
    case 'airlift':
      // Free it must be when the unit lands, at G6.
      return { places: basesOf(state, REGION_BOARD, power) };
    case 'fortify':
      return { places: fortPlaces(state, power) };
    case 'insurgency':
      return { places: INSURGENT_PROVINCES.filter((at) => isOpenToInsurgents(state, power, at)) };
    case 'amnesty':
      return { places: ruled(state, power).filter((at) => (state.violence[at] ?? 0) > 0) };
    case 'purge':
      // Whether there is anybody to purge is what nobody knows (rules 9.1).
      return { places: ruled(state, power) };
    case 'intelligence':
      return { places: Object.keys(state.presence).sort(), powers: spiedPowers(state, power) };
    case 'moscowFormat':
      return { powers: state.powers.filter((other) => other !== power) };
    case 'setBorderRegime':
      return { regimes: regimesToSet(state, power) };
    case 'aid':
      return { crossings: strandedAt(state) };
    case 'mediate':
      return { demands: demandsOfOthers(state, power) };
    case 'investmentFund':
      return { routes: routesToFinish(state, power) };
    case 'invest':
    case 'crackdown':
    case 'rally':
    case 'traditionalIslam':
    case 'championCoEthnics':
    case 'termezWorks':
    case 'wall':
    case 'reshuffle':
    case 'edict':
    case 'opiumBan':
    case 'appeal':
    case 'hazaraAppeal':
    case 'evacuationRequest':
    case 'releaseReserves':
      return null;
  }
}

/** Own provinces at a border, without a fort (rules 8 fortify). */
function fortPlaces(state: MatchState, power: PowerId): readonly ProvinceId[] {
  const isBorder = (at: ProvinceId): boolean =>
    (REGION_BOARD.provinces[at]?.armyNeighbours ?? []).some((next) => {
      const holder = state.controller[next] ?? null;
      return holder !== null && holder !== power;
    });
  return Object.keys(state.controller)
    .filter((at) => isHome(state, power, at) && !state.forts.includes(at) && isBorder(at))
    .sort();
}

/** Afghan provinces that the power controls. */
function ruled(state: MatchState, power: PowerId): readonly ProvinceId[] {
  return Object.keys(state.violence)
    .filter((at) => isAfghan(REGION_BOARD, at) && state.controller[at] === power)
    .sort();
}

/** Flagged, next to the insurgents, not theirs, and no Taliban unit in it (rules 8 insurgency). */
export function isOpenToInsurgents(state: MatchState, power: PowerId, at: ProvinceId): boolean {
  if (state.closed.includes(at) || state.controller[at] === power) return false;
  if (Object.values(state.units).some((unit) => unit.at === at && unit.owner === 'tal')) return false;
  return nextTo(state, power).has(at);
}

/** Provinces next to what the power holds or stands in. */
function nextTo(state: MatchState, power: PowerId): ReadonlySet<ProvinceId> {
  const held = Object.keys(state.controller).filter((at) => state.controller[at] === power);
  const stood = Object.values(state.units).flatMap(({ owner, at }) => (owner === power ? [at] : []));
  return new Set([...held, ...stood].flatMap((at) => REGION_BOARD.provinces[at]?.armyNeighbours ?? []));
}

/** Powers with whose pacts a report could deal: leverage opens the drawer (rules 8 intelligence). */
function spiedPowers(state: MatchState, power: PowerId): readonly PowerId[] {
  return state.powers.filter((other) => {
    const terms = leverageTerms({ world: state, board: REGION_BOARD, viewer: power, a: power, b: other });
    return other !== power && leverageSum(terms) >= SECRET_PACT_LEVERAGE;
  });
}

/** What the power does not have already; nothing while a pact binds its border otherwise (rules 6.1 borderRegime). */
function regimesToSet(state: MatchState, power: PowerId): readonly BorderRegime[] {
  const bond = boundBorder(state, REGION_BOARD, power);
  const now = state.power[power]?.regime;
  return REGIMES.filter((regime) => regime !== now && (bond === null || bond.regime === regime));
}

function strandedAt(state: MatchState): readonly string[] {
  return Object.keys(state.stranded)
    .filter((crossing) => (state.stranded[crossing] ?? 0) > 0)
    .sort();
}

/** Open demands that everybody knows of, between others, and not put off before (rules 8 mediate). */
function demandsOfOthers(state: MatchState, power: PowerId): readonly string[] {
  const mediated = state.policyHistory.flatMap(({ choice }) => choice.demand ?? []);
  return state.demands
    .filter((demand) => demand.state === 'open' && demand.public && demand.by !== power && demand.on !== power)
    .map(({ id }) => id)
    .filter((id) => !mediated.includes(id));
}

/** Routes being built, or running without this funder, as far as the power knows; and those that may still be signed this round. */
function routesToFinish(state: MatchState, power: PowerId): readonly string[] {
  return routesIn(state).filter((route) => {
    const corridor = state.corridors.find((known) => known.route === route && isKnown(state, power, known));
    return corridor === undefined || !corridor.funders.includes(power);
  });
}

function isKnown(state: MatchState, power: PowerId, corridor: Corridor): boolean {
  const pact = state.pacts[corridor.pact];
  return corridor.paidIn.length > 0 || (pact !== undefined && mayRead(pact, power));
}
