// All policy cards as data: cost, whether they may be played in crisis, how often, what must be named, what they do (rules 8).
// When a card may be played is in shared/game/policies.ts, what depends on the choice in shared/game/policies/.
import type { ProvinceId } from '../board/ids.ts';
import type { PolicyId } from '../command/command.ts';
import type { Effect } from './effect.ts';

export interface Policy {
  readonly id: PolicyId;
  /** Coins; of `intelligence` the cheapest form, of `aid` the least that can be given, of `championCoEthnics` above *shunned*. */
  readonly cost: number;
  /** *home*: allowed in crisis (rules 3.2). */
  readonly home: boolean;
  /** Marked with a dagger: not twice running, three times a match at most. */
  readonly dagger: boolean;
  readonly onceAMatch: boolean;
  /** Applied at R4, `chooser` is who plays it. */
  readonly effects: readonly Effect[];
}

/** Times a dagger policy may be played in a match. */
export const MOST_DAGGERS = 3;
/** Posts a reshuffle may move (rules 8). */
export const MOST_POSTS_MOVED = 3;
/** Provinces that an amnesty or a purge may name (rules 8). */
export const MOST_PROVINCES_NAMED = 2;
/** Coins of aid in one card (rules 8). */
export const MOST_AID = 3;
/** Coins of a report on a secret pact, and the leverage that opens the drawer (rules 8 intelligence). */
export const SECRET_PACT_COST = 2;
export const SECRET_PACT_LEVERAGE = 2;
/** Radicalisation at which a crackdown is no longer possible (rules 8). */
export const CRACKDOWN_LIMIT = 5;
/** Embassies in Kabul from which on an appeal brings one coin only (rules 8 appeal). */
export const MANY_EMBASSIES = 6;
/** The railway, as long as it is in the match (rules 8 termezWorks). */
export const TERMEZ_ROUTES: readonly string[] = ['termezKabul', 'railway'];
/** Where the wall stands (rules 8 wall). */
export const WALL: readonly ProvinceId[] = ['tm-lebap', 'tm-mary'];
/** Places and coins of the offer that `evacuationRequest` sends to each. */
export const EVACUATION_OFFER = { places: 1, price: 1 } as const;
/** Where an insurgency can stir (scenario.md D). */
export const INSURGENT_PROVINCES: readonly ProvinceId[] = [
  'af-badakhshan',
  'af-baghlan',
  'af-balkh',
  'af-bamyan',
  'af-faryab',
  'af-ghor',
  'af-jowzjan',
  'af-panjshir',
  'af-takhar',
];

/** A flag that nothing ends. */
const FOR_EVER = 99;
const STEADIER: Effect = { effect: 'stability', power: 'chooser', by: 1 };
const COOLER: Effect = { effect: 'status', power: 'chooser', step: -1 };

/** In the order in which they are carried out at R4 (rules 1.1). */
export const POLICIES: Readonly<Record<PolicyId, Policy>> = {
  invest: card('invest', 2, { home: true }, [STEADIER]),
  crackdown: card('crackdown', 1, { home: true }, [STEADIER, { effect: 'radicalisation', power: 'chooser', by: 1 }]),
  rally: card('rally', 0, { home: true, dagger: true }, [STEADIER]),
  traditionalIslam: card('traditionalIslam', 1, {}, [{ effect: 'radicalisation', power: 'chooser', by: -1 }]),
  fortify: card('fortify', 2),
  setBorderRegime: card('setBorderRegime', 0),
  assessment: card('assessment', 0),
  intelligence: card('intelligence', 1),
  airlift: card('airlift', 2, { onceAMatch: true }),
  aid: card('aid', 1),
  moscowFormat: card('moscowFormat', 1),
  championCoEthnics: card('championCoEthnics', 0, { dagger: true }, [
    STEADIER,
    COOLER,
    { effect: 'stability', power: 'nrf', by: 1 },
  ]),
  termezWorks: card('termezWorks', 1),
  wall: card('wall', 3),
  reshuffle: card('reshuffle', 0, {}, [{ effect: 'stability', power: 'chooser', by: -1 }]),
  edict: card('edict', 0, { dagger: true }, [
    STEADIER,
    // This round and next.
    { effect: 'flag', flag: 'statusFreeze', rounds: 2 },
  ]),
  opiumBan: card('opiumBan', 0),
  amnesty: card('amnesty', 1),
  purge: card('purge', 0),
  insurgency: card('insurgency', 0),
  appeal: card('appeal', 0, { dagger: true }),
  mediate: card('mediate', 1),
  investmentFund: card('investmentFund', 2),
  hazaraAppeal: card('hazaraAppeal', 0, { dagger: true }, [STEADIER, COOLER]),
  evacuationRequest: card('evacuationRequest', 0),
  releaseReserves: card('releaseReserves', 0, { onceAMatch: true }, [
    { effect: 'coins', power: 'tal', by: 4 },
    { effect: 'flag', flag: 'reserves', rounds: FOR_EVER },
  ]),
};

export const POLICY_IDS = Object.keys(POLICIES) as readonly PolicyId[];

function card(
  id: PolicyId,
  cost: number,
  marks: Partial<Pick<Policy, 'home' | 'dagger' | 'onceAMatch'>> = {},
  effects: readonly Effect[] = [],
): Policy {
  return { id, cost, home: false, dagger: false, onceAMatch: false, ...marks, effects };
}
