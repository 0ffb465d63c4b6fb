// What the cards of the whole region are worth to who holds them (rules 8): walls, aid, the faith, the war inside Afghanistan, the purse strings.
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { PolicyChoice, PolicyId } from '../../command/command.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import { MANY_EMBASSIES, MOST_AID, POLICIES, WALL } from '../../scenario/policies.ts';
import type { PolicyTargets } from '../../view/privateView.ts';
import { ownLine } from '../agenda.ts';
import { aimsOf, hasAim } from '../aims/aim.ts';
import { effectsOnAims } from '../aims/withEffects.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { defianceCost } from '../orders/obligations.ts';
import { deedsOwed } from './deedsOwed.ts';

export interface CardWish {
  readonly worth: number;
  readonly with?: Partial<PolicyChoice>;
}

export type RegionCard = Extract<
  PolicyId,
  | 'crackdown'
  | 'traditionalIslam'
  | 'fortify'
  | 'setBorderRegime'
  | 'aid'
  | 'wall'
  | 'amnesty'
  | 'purge'
  | 'insurgency'
  | 'appeal'
  | 'mediate'
  | 'investmentFund'
  | 'hazaraAppeal'
  | 'evacuationRequest'
  | 'releaseReserves'
>;

/** Radicalisation from which attacks at home are likely (rules 9.1), and the most that *Home* of Kazakhstan bears. */
const DANGEROUS = 3;
const CALM = 1;
/** Stranded people at a crossing for which a closed neighbour is soon blamed (rules 9.2). */
const MANY_STRANDED = 3;
/** What a step away from Kabul costs beside the aims, and inclusion at which releasing the reserves is no gift. */
const COOLER = 0.3;
const BROAD = 60;

/** Null: not now. */
export function regionCard(mind: Mind, policy: RegionCard): CardWish | null {
  const step = (mind.view.power[mind.power]?.stability ?? 5) >= 10 ? 0 : stabilityWorth(mind);
  const heat = mind.mine.you?.radicalisation ?? 0;
  const strict = ownLine(mind, 'homeKz') !== undefined;
  const aims = effectsOnAims(mind, POLICIES[policy].effects);
  switch (policy) {
    case 'crackdown': {
      const spoilt = (strict && heat >= CALM) || heat >= DANGEROUS - 1;
      return { worth: step + aims - (spoilt ? 3 : 0.9) };
    }
    case 'traditionalIslam':
      if (heat < DANGEROUS && !(strict && heat > CALM) && aims <= 0) return null;
      return { worth: (strict ? 2.5 : 1.2) + aims };
    case 'fortify':
      return fortify(mind);
    case 'aid':
      return aid(mind);
    case 'wall':
      return WALL.some((at) => !mind.world.forts.includes(at)) ? { worth: 0.8 + 0.4 * mind.roundsLeft } : null;
    case 'amnesty': {
      const provinces = worst(mind);
      return provinces.length === 0 ? null : { worth: 0.5 * provinces.length, with: { provinces } };
    }
    case 'purge': {
      // Where presence is, is a guess: behind the fronts that are named.
      const provinces = ownAfghan(
        mind,
        mind.fronts.flatMap((front) => afghanBehind(mind.board, front)),
      ).slice(0, 2);
      return provinces.length === 0 ? null : { worth: 0.3, with: { provinces } };
    }
    case 'insurgency':
      return insurgency(mind);
    case 'appeal':
      return { worth: coinWorth(mind) * (embassies(mind) < MANY_EMBASSIES ? 2 : 1) };
    case 'hazaraAppeal':
      // A step away from Kabul is a step that cannot be withheld any more.
      return { worth: step + aims - (mind.view.power[mind.power]?.status === 'shunned' ? 0 : COOLER) };
    case 'mediate': {
      const demand = mediated(mind, targetsOf(mind, policy).demands ?? []);
      return demand === undefined ? null : { worth: hasAim(mind, 'goBetween') ? 5 : 1, with: { demand } };
    }
    case 'investmentFund': {
      // One that is built or agreed on; what nobody has signed cannot be finished.
      const agreed = mind.binding.flatMap(({ clause }) => (clause.kind === 'corridor' ? [clause.route] : []));
      const built = mind.world.corridors.map(({ route }) => route);
      const routes = targetsOf(mind, policy).routes?.filter((id) => agreed.includes(id) || built.includes(id)) ?? [];
      const route = routes.toSorted((a, b) => byFund(mind, b) - byFund(mind, a))[0];
      if (route === undefined || mind.roundsLeft < 2) return null;
      return { worth: 1 + coinWorth(mind) + byFund(mind, route), with: { route } };
    }
    case 'evacuationRequest':
      return { worth: hasAim(mind, 'waitingRooms') ? 1.5 : 0.6 };
    case 'releaseReserves':
      // To release them before the cabinet is broad enough spoils that aim for good.
      if (mind.secret === 'reserves' && mind.view.inclusion < BROAD) return null;
      // What is given once can be withheld no more (rules 7): late, and not by everybody.
      return mind.roundsLeft <= 2 && mind.dice('reserves') < 0.3 ? { worth: 1 } : null;
    case 'setBorderRegime':
      return regime(mind);
  }
}

function targetsOf(mind: Mind, policy: PolicyId): PolicyTargets {
  return mind.mine.hand.find((card) => card.policy === policy)?.targets ?? {};
}

/** What is promised or demanded is done; else a border opens a little for a coin, and closes when there is trouble at home. */
function regime(mind: Mind): CardWish | null {
  const can = targetsOf(mind, 'setBorderRegime').regimes ?? [];
  const owed = deedsOwed(mind).flatMap(({ deed }) => (deed.type === 'borderRegime' ? [deed.regime] : []));
  const promised = owed.find((one) => can.includes(one));
  if (promised !== undefined) return { worth: 6, with: { regime: promised } };
  const demanded = mind.world.demands.find(
    ({ on, state, ask }) =>
      on === mind.power && state === 'open' && ask.type === 'borderRegime' && can.includes(ask.regime),
  );
  if (demanded?.ask.type === 'borderRegime' && owed.length === 0) {
    const cost = defianceCost(mind, demanded);
    if (cost > 1) return { worth: cost, with: { regime: demanded.ask.regime } };
  }
  const now = mind.world.power[mind.power];
  if (owed.length > 0 || now === undefined) return null;
  const full = guestsBorne(mind);
  const hosts = mind.world.hosted?.[mind.power] ?? { open: 0, humanitarian: 0 };
  const near = full !== null && hosts.open + hosts.humanitarian >= full - 1;
  if (now.regime !== 'closed' && (now.stability <= 3 || near) && can.includes('closed')) {
    return { worth: near ? 2.5 : 0.8, with: { regime: 'closed' } };
  }
  // A state that hosts gets a coin for each it takes in (rules 9.2): the poor, and who has nothing to fear at home.
  const calm = now.stability >= 8 && full === null && mind.ofMatch('open gates') < 0.4;
  const poor = now.stability >= 5 && mind.coins <= 1 && !near;
  const opens = now.regime === 'closed' && (calm || poor) && can.includes('humanitarian');
  return opens ? { worth: 0.5, with: { regime: 'humanitarian' } } : null;
}

/** Refugees that an aim of the power bears, or null (scenario.md B, *Refugees*, *West*). */
function guestsBorne(mind: Mind): number | null {
  const borne = aimsOf(mind).flatMap(({ asks }) => (asks === undefined ? [] : hostedBy(mind, asks)));
  return borne.length === 0 ? null : Math.min(...borne);
}

function hostedBy(mind: Mind, condition: Condition): readonly number[] {
  if (condition.is === 'all') return condition.of.flatMap((part) => hostedBy(mind, part));
  return condition.is === 'hosted' && condition.by === mind.power && condition.compare === 'atMost'
    ? [condition.n]
    : [];
}

/** A wall where the next push is expected, the named fronts first; inside Afghanistan where an enemy stands next door. */
function fortify(mind: Mind): CardWish | null {
  const places = targetsOf(mind, 'fortify').places ?? [];
  const fronts = frontsOf(mind.board, mind.world.powers).filter((front) => places.includes(front));
  const province = fronts.find((front) => mind.fronts.includes(front)) ?? fronts[0];
  if (province !== undefined) return { worth: 0.6 + 0.5 * mind.roundsLeft, with: { province } };
  const enemies = enemiesOf(mind.power);
  const held = places.find((at) => {
    const near = mind.board.provinces[at]?.armyNeighbours ?? [];
    const guarded = mind.units.some((unit) => unit.at === at);
    return (
      guarded && Object.values(mind.world.units).some((unit) => near.includes(unit.at) && enemies.includes(unit.owner))
    );
  });
  return held === undefined ? null : { worth: 0.4 + 0.2 * mind.roundsLeft, with: { province: held } };
}

/** Between these no move is an incursion (rules 4.1). */
function enemiesOf(power: PowerId): readonly string[] {
  return power === 'tal' ? ['nrf'] : power === 'nrf' ? ['tal'] : [];
}

/** People who wait are helped where it falls back on the power: behind its own gates, in Kabul, or where it asked for waiting rooms; the rich now and then. */
function aid(mind: Mind): CardWish | null {
  const [most] = Object.entries(mind.world.stranded)
    .filter(([id]) => targetsOf(mind, 'aid').crossings?.includes(id))
    .toSorted(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const [crossing, n] = most;
  const blamed = n >= MANY_STRANDED - 1 && (mind.power === 'tal' || closedBeside(mind, crossing));
  const generous = mind.coins >= 6 && mind.dice('aid') < 0.2;
  if (!blamed && !generous) return null;
  return { worth: blamed ? 0.5 * n : 0.9, with: { crossing, coins: Math.min(n, MOST_AID, blamed ? 2 : 1) } };
}

function closedBeside(mind: Mind, crossing: string): boolean {
  const sides = mind.board.crossings.find(({ id }) => id === crossing)?.between ?? [];
  return (
    mind.view.power[mind.power]?.regime === 'closed' && sides.some((at) => mind.world.controller[at] === mind.power)
  );
}

/** Where the most is missing least: at violence 3 a province rises (rules 8). */
function insurgency(mind: Mind): CardWish | null {
  const violence = (at: ProvinceId): number => mind.world.violence[at] ?? 0;
  const places = targetsOf(mind, 'insurgency').places?.filter((id) => mind.world.controller[id] === 'tal') ?? [];
  const province = places.toSorted((a, b) => violence(b) - violence(a))[0];
  if (province === undefined) return null;
  // Words of peace with Kabul are not yet a reason to sit still, but for who hopes for a seat.
  const settled = mind.binding.some(
    ({ clause, context }) =>
      clause.kind === 'nonAggression' && ['nrf', 'tal'].every((id) => context.parties.some((party) => party === id)),
  );
  const rising = mind.secret === 'uprising' ? 2.5 : 1;
  return { worth: (settled ? 0 : 1) + rising * violence(province) * 0.5, with: { province } };
}

/** A demand of others that will be met if there is time. */
function mediated(mind: Mind, demands: readonly string[]): string | undefined {
  const open = mind.world.demands.filter(({ id, state }) => state === 'open' && demands.includes(id));
  const soft = open.toSorted((a, b) => b.stakes.length - a.stakes.length)[0];
  return soft?.id ?? demands[0];
}

/** Points by which the agenda gains if the power becomes a funder of it. */
function byFund(mind: Mind, route: string): number {
  return Math.max(0, effectsOnAims(mind, [{ effect: 'corridorFunded', route, by: 'chooser' }]));
}

/** Own Afghan provinces with most violence, two at most. */
function worst(mind: Mind): readonly ProvinceId[] {
  const bad = Object.keys(mind.world.violence).filter((id) => (mind.world.violence[id] ?? 0) >= 2);
  return ownAfghan(mind, bad)
    .toSorted((a, b) => (mind.world.violence[b] ?? 0) - (mind.world.violence[a] ?? 0))
    .slice(0, 2);
}

function ownAfghan(mind: Mind, places: readonly ProvinceId[]): readonly ProvinceId[] {
  return [...new Set(places)].filter((id) => mind.world.controller[id] === mind.power);
}

function embassies({ view }: Mind): number {
  return Object.values(view.power).filter((power) => power?.status === 'embassy' || power?.status === 'recognised')
    .length;
}
