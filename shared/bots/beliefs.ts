// What a bot takes the alerts to be: which named front is the main one, which the second, which false (rules 9.1). It starts from the rulebook's
// weights and bends them by what its own cables say, which is true, and by what others say, which may be.
import type { Push } from '../adjudicator/types.ts';
import { afghanBehind, frontsOf } from '../board/fronts.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { once, onceBy } from '../board/memo.ts';
import { PRESENCE_WEIGHTS, VIOLENCE_AT_START } from '../scenario/lesson.ts';
import { presetOf } from '../scenario/presets.ts';
import { strengthOf } from '../scenario/pushTable.ts';
import type { Text } from '../text/text.ts';
import { heard } from './heard.ts';
import type { Mind } from './mind.ts';

/** One way the month may go, and how likely it is. */
export interface Threat {
  readonly chance: number;
  readonly main: ProvinceId;
  readonly second: ProvinceId | null;
  readonly pushes: readonly Push[];
}

/** Share of the first placing that lies behind a front for each point of weight: 6 of 17 on average. */
const PRESENCE_FOR_WEIGHT = 0.4;

/** All ways the month may go; chances add up to 1. Empty when no front is named. */
export const threats = once((mind: Mind): readonly Threat[] => {
  const { fronts } = mind;
  if (fronts.length === 0) return [];
  const known = knowledge(mind);
  const ways = fronts.flatMap((main) => {
    const rest = fronts.filter((front) => front !== main);
    const seconds: readonly (ProvinceId | null)[] = rest.length > 0 ? rest : [null];
    return seconds.map((second) => ({ main, second, weight: likelihood(mind, main, second, known) }));
  });
  const sum = ways.reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0) return [];
  return ways
    .filter(({ weight }) => weight > 0)
    .flatMap(({ main, second, weight }) =>
      sources(mind, main, second).map(({ share, pushes }) => {
        return { chance: (weight / sum) * share, main, second, pushes };
      }),
    );
});

/** Strength that a push will have in this round, if presence behind it is not the highest (rules 9.1). */
function expectedStrength(mind: Pick<Mind, 'view' | 'round'>, role: 'main' | 'second'): number {
  return strengthOf(role, mind.round, 0, presetOf(mind.view).pushes);
}

interface Known {
  /** Fronts that one's own true cables call main, second or false this round. */
  readonly roles: ReadonlyMap<ProvinceId, 'main' | 'second' | 'false'>;
  /** What others say, by front: above 0 real, below 0 a pretext, as far as they are trusted. */
  readonly rumour: ReadonlyMap<ProvinceId, number>;
  /** Of all fronts of the match, named or not. */
  readonly totalWeight: number;
}

/** What the bot knows for certain about a front this round, from cables of its own. */
export function knownRole(mind: Mind, front: ProvinceId): 'main' | 'second' | 'false' | undefined {
  return cableRoles(mind).get(front);
}

function knowledge(mind: Mind): Known {
  const rumour = new Map<ProvinceId, number>();
  for (const { from, front, says } of heard(mind)) {
    const weight = trust(mind, from) * (says === 'real' ? 1 : -1);
    rumour.set(front, (rumour.get(front) ?? 0) + weight);
  }
  const all = frontsOf(mind.board, mind.world.powers);
  const totalWeight = all.reduce((sum, front) => sum + frontWeight(mind, front), 0);
  return { roles: cableRoles(mind), rumour, totalWeight };
}

const CABLE_ROLES: Readonly<Record<string, 'main' | 'false'>> = {
  'cable.mainAlert': 'main',
  'cable.falseAlarm': 'false',
};
const STRONG_PUSH = 'cable.strongPush';
const PRESENCE = 'cable.presence';

const cableRoles = once((mind: Mind): Known['roles'] => {
  const roles = new Map<ProvinceId, 'main' | 'second' | 'false'>();
  for (const { round, text } of mind.mine.cables) {
    const front = provinceIn(text);
    if (round !== mind.round || front === undefined) continue;
    const role = CABLE_ROLES[text.key];
    if (role !== undefined) roles.set(front, role);
    // A push of 2 or more is the main one, unless the month's second push is that strong too.
    else if (text.key === STRONG_PUSH && expectedStrength(mind, 'second') < 2) roles.set(front, 'main');
  }
  return roles;
});

function provinceIn({ args }: Text): ProvinceId | undefined {
  for (const arg of Object.values(args ?? {})) {
    if (typeof arg === 'object' && 'province' in arg) return arg.province;
  }
  return undefined;
}

/** 0-0.7: how far a word counts. Who broke pledges is believed less. */
function trust(mind: Mind, from: PowerId): number {
  const ledger = mind.view.power[from]?.ledger;
  const broken = ledger?.broken ?? 0;
  const kept = ledger?.kept ?? 0;
  return Math.max(0.05, Math.min(0.7, 0.4 + 0.05 * kept - 0.2 * broken));
}

function likelihood(mind: Mind, main: ProvinceId, second: ProvinceId | null, known: Known): number {
  const { roles, rumour, totalWeight } = known;
  for (const [front, role] of roles) {
    const asThought = front === main ? 'main' : front === second ? 'second' : 'false';
    if (role !== asThought) return 0;
  }
  const first = frontWeight(mind, main) / totalWeight;
  const next = second === null ? 1 : frontWeight(mind, second) / (totalWeight - frontWeight(mind, main));
  const bend = (front: ProvinceId, real: boolean): number => {
    const said = Math.max(-0.8, Math.min(0.8, rumour.get(front) ?? 0));
    return real ? 1 + said : 1 - said;
  };
  const others = mind.fronts.filter((front) => front !== main && front !== second);
  return others.reduce((product, front) => product * bend(front, false), first * next * bend(main, true) ** 2);
}

/** The weight with which a front is drawn, as far as the rulebook tells: presence is hidden, violence is that of the start. */
const frontWeight = onceBy((mind: Mind, front: ProvinceId): number =>
  afghanBehind(mind.board, front).reduce(
    (sum, behind) => sum + presenceGuess(mind, behind) + (VIOLENCE_AT_START[behind] ?? 0),
    1,
  ),
);

/** The newest true report on the province, else the average of the first placing. */
function presenceGuess(mind: Mind, province: ProvinceId): number {
  return REPORTED(mind).get(province) ?? (PRESENCE_WEIGHTS[province] ?? 0) * PRESENCE_FOR_WEIGHT;
}

/** By province: what the newest cable says, else what was learned there last. */
const REPORTED = once(({ mine }: Mind): ReadonlyMap<ProvinceId, number> => {
  const reported = new Map<ProvinceId, number>();
  for (const { fact } of mine.log) if (fact.k === 'learned') reported.set(fact.at, Math.max(0, fact.presence));
  for (const { text } of mine.cables) {
    const told = text.args?.presence;
    const at = provinceIn(text);
    if (text.key === PRESENCE && at !== undefined && typeof told === 'number') reported.set(at, told);
  }
  return reported;
});

/** Where the pushes may come from: the province behind with most presence, which is hidden; ties go to the first by id. */
function sources(
  mind: Mind,
  main: ProvinceId,
  second: ProvinceId | null,
): readonly { readonly share: number; readonly pushes: readonly Push[] }[] {
  const strong = expectedStrength(mind, 'main');
  const weak = expectedStrength(mind, 'second');
  return origins(mind, main).flatMap((a) => {
    if (second === null) return [{ share: a.share, pushes: [{ from: a.from, to: main, strength: strong }] }];
    return origins(mind, second).map((b) => ({
      share: a.share * b.share,
      pushes: [
        { from: a.from, to: main, strength: strong },
        { from: b.from, to: second, strength: weak },
      ],
    }));
  });
}

/** Only where somebody who stands behind may secure does it matter from where the push comes. */
const origins = onceBy((mind: Mind, front: ProvinceId): readonly Origin[] => {
  const behind = afghanBehind(mind.board, front);
  const first = behind[0];
  if (first === undefined) return [{ from: front, share: 1 }];
  const guarded = Object.values(mind.world.units).some(({ at }) => behind.includes(at));
  if (behind.length === 1 || !guarded) return [{ from: first, share: 1 }];
  // Ties are frequent and go to the first by id, so it has more than its share.
  const rest = 0.4 / (behind.length - 1);
  return behind.map((from, index) => ({ from, share: index === 0 ? 0.6 : rest }));
});

interface Origin {
  readonly from: ProvinceId;
  readonly share: number;
}
