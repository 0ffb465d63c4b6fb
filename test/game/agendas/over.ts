// given: a match that is over, as it stood before its last month and as it stood at the end; then: what scores (rules 11.3, dry ink).
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import { recordNow } from '../../../shared/game/roundRecord.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { waitingNow } from '../../../shared/politics/boundThen.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import { pactsInForce } from '../../../shared/politics/inForce.ts';
import type { InstitutionId, Motion } from '../../../shared/politics/institutions/motion.ts';
import type { Pact, PactTerms, Verdict } from '../../../shared/politics/pact.ts';
import type { PowerValues, RoundRecord } from '../../../shared/politics/world.ts';
import { given } from '../../support/given.ts';

/** Something that came about in round `since` and lasts. */
export type Change = (state: MatchState, since: number) => MatchState;

/** Months of a match that is over. */
export const MONTHS = 4;

const STARTS = new Map<PresetId, MatchState>();

/** As a match starts: presence and alerts are none. */
export function atStart(preset: PresetId): MatchState {
  const known = STARTS.get(preset) ?? given({ start: { preset } }).state;
  STARTS.set(preset, known);
  return known;
}

/** The end of a match that was like `before` for all months but the last. */
export function over(before: MatchState, now: MatchState): MatchState {
  const months = Array.from({ length: MONTHS }, (_, n) => n + 1);
  const history = months.map((round) => closed({ ...(round === MONTHS ? now : before), round }));
  return { ...now, round: MONTHS, history, phase: 'archives', outcome: { how: 'ended' } };
}

function closed(state: MatchState): RoundRecord {
  const inForce = pactsInForce(state).map(({ id }) => id);
  return { ...recordNow(state), inForce, waiting: waitingNow(state, REGION_BOARD) };
}

/** It came about in the first month. */
export function dry(start: MatchState, change: Change): MatchState {
  return over(change(start, 1), change(start, 1));
}

/** It came about in the last one. */
export function wet(start: MatchState, change: Change): MatchState {
  return over(start, change(start, MONTHS));
}

export const nothing: Change = (state) => state;

export function all(...changes: readonly Change[]): Change {
  return (state, since) => changes.reduce((now, change) => change(now, since), state);
}

export function values(power: PowerId, changed: Partial<PowerValues>): Change {
  return (state) => ({ ...state, power: { ...state.power, [power]: { ...state.power[power]!, ...changed } } });
}

/** Who has which standing with Kabul; the others shun it. */
export function stepsOf(step: PowerValues['status'], ...powers: readonly PowerId[]): Change {
  return all(...powers.map((power) => values(power, { status: step })));
}

export const shunned: Change = (state) => stepsOf('shunned', ...state.powers)(state, 0);

export function posts(given_: Partial<MatchState['posts']>): Change {
  return (state) => ({ ...state, posts: { ...state.posts, ...given_ } });
}

export function stands(owner: PowerId, at: ProvinceId): Change {
  return (state) => ({
    ...state,
    units: { ...state.units, [`at ${at}`]: { id: `at ${at}`, owner, kind: 'army', at } },
  });
}

/** What the month itself brought. */
export function inTheMonth(record: Partial<RoundRecord>): Change {
  return (state) => ({ ...state, inRound: { ...state.inRound, ...record } });
}

export function signed(
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  more: Partial<Pick<PactTerms, 'visibility'>> & { readonly kept?: PowerId; readonly broken?: PowerId } = {},
): Change {
  return (state, since) => {
    const { kept, broken, visibility = 'public' } = more;
    const id = `x${Object.keys(state.pacts).length}`;
    const terms: PactTerms = { parties, clauses, term: 'match', visibility };
    const found = (giver: PowerId | undefined, finding: Verdict['finding']): readonly Verdict[] =>
      giver === undefined ? [] : [{ clause: 0, giver, round: since, finding, evidence: { key: 'evidence' } }];
    const pact: Pact = {
      id,
      versions: [{ n: 1, by: parties[0]!, terms, round: since }],
      current: 1,
      state: 'inForce',
      signatures: {},
      standing: false,
      inForceSince: since,
      done: [],
      verdicts: [...found(kept, 'kept'), ...found(broken, 'broken')],
    };
    return { ...state, pacts: { ...state.pacts, [id]: pact } };
  };
}

export function motion(institution: InstitutionId, by: PowerId, more: Partial<Motion> = {}): Change {
  return (state, since) => {
    const made: Motion = {
      id: `m${state.motions.length}`,
      institution,
      by,
      content: { motion: 'condemn', power: 'us' },
      madeIn: since,
      ballots: {},
      state: 'adopted',
      voters: [],
      ...more,
    };
    return { ...state, motions: [...state.motions, made] };
  };
}
