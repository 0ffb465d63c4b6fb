// What the cards of the whole region are worth to who holds them (rules 8): walls, aid, the faith, the war inside Afghanistan, the purse strings.
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { ProvinceId } from '../../board/ids.ts';
import type { PolicyChoice, PolicyId } from '../../command/command.ts';
import { INSURGENT_PROVINCES, MANY_EMBASSIES, WALL } from '../../scenario/policies.ts';
import { ownLine } from '../agenda.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';

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
      const open = mind.world.demands.find(({ state, by, on }) => state === 'open' && ![by, on].includes(mind.power));
      return open === undefined ? null : { worth: 0.4, with: { demand: open.id } };
    }
    case 'investmentFund': {
      const building = mind.world.corridors.find(({ paysFrom }) => paysFrom > mind.round + 1);
      return building === undefined ? null : { worth: 1 + coinWorth(mind), with: { route: building.route } };
    }
    case 'evacuationRequest':
      return { worth: 0.3 };
    case 'releaseReserves':
      // What is given once can be withheld no more (rules 7).
      return mind.roundsLeft <= 2 ? { worth: 0.2 } : null;
    // Set when it is asked for or promised, by command and not by card.
    case 'setBorderRegime':
      return null;
  }
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
  const own = Object.keys(mind.world.controller).filter((id) => mind.world.controller[id] === mind.power);
  const province = INSURGENT_PROVINCES.find((id) => {
    const near = mind.board.provinces[id]?.armyNeighbours ?? [];
    const guarded = Object.values(mind.world.units).some(({ at, owner }) => at === id && owner === 'tal');
    return mind.world.controller[id] === 'tal' && !guarded && near.some((next) => own.includes(next));
  });
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
