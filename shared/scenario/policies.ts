// The policy cards of the Lesson's hands as data: cost, whether they may be played in crisis, how often (rules 8, scenario.md F).
import type { PolicyId } from '../command/command.ts';
import type { Effect } from './effect.ts';

export interface Policy {
  readonly id: PolicyId;
  readonly cost: number;
  /** *home*: allowed in crisis (rules 3.2). */
  readonly home: boolean;
  /** Marked with a dagger: not twice running, three times a match at most. */
  readonly dagger: boolean;
  readonly onceAMatch: boolean;
  /** Applied at R4, `chooser` is who plays it. What depends on the choice is done by shared/game/policies.ts. */
  readonly effects: readonly Effect[];
}

/** Times a dagger policy may be played in a match. */
export const MOST_DAGGERS = 3;
/** Posts a reshuffle may move (rules 8). */
export const MOST_POSTS_MOVED = 3;

/** In the order in which they are carried out at R4 (rules 1.1). */
export const POLICIES: Readonly<Record<PolicyId, Policy>> = {
  invest: card('invest', 2, { home: true }, [{ effect: 'stability', power: 'chooser', by: 1 }]),
  rally: card('rally', 0, { home: true, dagger: true }, [{ effect: 'stability', power: 'chooser', by: 1 }]),
  assessment: card('assessment', 0),
  intelligence: card('intelligence', 1),
  airlift: card('airlift', 2, { onceAMatch: true }),
  championCoEthnics: card('championCoEthnics', 0, { dagger: true }, [
    { effect: 'stability', power: 'chooser', by: 1 },
    { effect: 'status', power: 'chooser', step: -1 },
  ]),
  termezWorks: card('termezWorks', 1),
  opiumBan: card('opiumBan', 0),
  reshuffle: card('reshuffle', 0, {}, [{ effect: 'stability', power: 'chooser', by: -1 }]),
  edict: card('edict', 0, { dagger: true }, [
    { effect: 'stability', power: 'chooser', by: 1 },
    // This round and next.
    { effect: 'flag', flag: 'statusFreeze', rounds: 2 },
  ]),
  moscowFormat: card('moscowFormat', 1),
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
