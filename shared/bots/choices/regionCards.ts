// What the cards of the whole region are worth to who holds them (rules 8): walls, aid, the faith, the war inside Afghanistan, the purse strings.
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { ProvinceId } from '../../board/ids.ts';
import type { PolicyChoice, PolicyId } from '../../command/command.ts';
import { MANY_EMBASSIES, WALL } from '../../scenario/policies.ts';
import type { PolicyTargets } from '../../view/privateView.ts';
import { ownLine } from '../agenda.ts';
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

/** Null: not now. */
export function regionCard(mind: Mind, policy: RegionCard): CardWish | null {
  const step = (mind.view.power[mind.power]?.stability ?? 5) >= 10 ? 0 : stabilityWorth(mind);
  const heat = mind.mine.you?.radicalisation ?? 0;
  const strict = ownLine(mind, 'homeKz') !== undefined;
  switch (policy) {
    case 'crackdown': {
      const spoilt = (strict && heat >= CALM) || heat >= DANGEROUS - 1;
      return { worth: step - (spoilt ? 3 : 0.9) };
    }
    case 'traditionalIslam':
      return heat >= DANGEROUS || (strict && heat > CALM) ? { worth: strict ? 2.5 : 1.2 } : null;
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
      return { worth: step - 1 };
    case 'mediate': {
      const demand = targetsOf(mind, policy).demands?.[0];
      return demand === undefined ? null : { worth: 1, with: { demand } };
    }
    case 'investmentFund': {
      // One that is built or agreed on; what nobody has signed cannot be finished.
      const agreed = mind.binding.flatMap(({ clause }) => (clause.kind === 'corridor' ? [clause.route] : []));
      const built = mind.world.corridors.map(({ route }) => route);
      const route = targetsOf(mind, policy).routes?.find((id) => agreed.includes(id) || built.includes(id));
      return route === undefined || mind.roundsLeft < 2 ? null : { worth: 1 + coinWorth(mind), with: { route } };
    }
    case 'evacuationRequest':
      return { worth: 0.6 };
    case 'releaseReserves':
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
  if (now.regime !== 'closed' && now.stability <= 3 && can.includes('closed')) {
    return { worth: 0.8, with: { regime: 'closed' } };
  }
  const opens = now.regime === 'closed' && now.stability >= 5 && mind.coins <= 1 && can.includes('humanitarian');
  return opens ? { worth: 0.5, with: { regime: 'humanitarian' } } : null;
}

/** A wall at the own front that is named most dangerously and has none. */
function fortify(mind: Mind): CardWish | null {
  const bare = frontsOf(mind.board, mind.world.powers).filter(
    (front) => mind.world.controller[front] === mind.power && !mind.world.forts.includes(front),
  );
  const province = bare.find((front) => mind.fronts.includes(front)) ?? bare[0];
  return province === undefined ? null : { worth: 0.6 + 0.5 * mind.roundsLeft, with: { province } };
}

function aid(mind: Mind): CardWish | null {
  const [crossing] = Object.entries(mind.world.stranded)
    .filter(([, n]) => n >= MANY_STRANDED)
    .map(([id]) => id);
  return crossing === undefined ? null : { worth: 0.9, with: { crossing, coins: 1 } };
}

function insurgency(mind: Mind): CardWish | null {
  const province = targetsOf(mind, 'insurgency').places?.find((id) => mind.world.controller[id] === 'tal');
  return province === undefined ? null : { worth: 1, with: { province } };
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
