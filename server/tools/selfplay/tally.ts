// What one finished match says about balance, as plain numbers that can be added up over many (rules 14).
import type { PowerId } from '../../../shared/board/ids.ts';
import { scores, winners } from '../../../shared/game/scoring.ts';
import { termsOf } from '../../../shared/politics/inForce.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import type { Played } from './playMatch.ts';

export interface MatchTally {
  readonly seed: string;
  readonly stuck: boolean;
  readonly refused: readonly string[];
  readonly how: string;
  readonly rounds: number;
  readonly infiltrations: number;
  readonly winners: readonly PowerId[];
  readonly scores: readonly {
    readonly power: PowerId;
    readonly total: number;
    readonly public: number;
    readonly stars: number;
    /** Share of its most that each line, the good word and the secret agenda reached. */
    readonly lines: Readonly<Record<string, number>>;
  }[];
  /** Pacts made by players, signed by all. */
  readonly signed: number;
  /** Clause kinds of those. */
  readonly clauses: readonly string[];
  readonly policies: readonly string[];
  /** Clause kinds of pledges and payments found broken. */
  readonly broken: readonly string[];
  readonly kept: number;
  readonly demands: readonly string[];
  /** What pacts have beside clauses: `when`, `else`, `collateral`, `secret`, and how they ended. */
  readonly forms: readonly string[];
  /** `kind:state` of each motion. */
  readonly motions: readonly string[];
  readonly rests: number;
  /** Median of a turn's thinking in Diplomacy, ms. */
  readonly thinking: number;
}

export function tally(seed: string, { state, stuck, refused, rests, thinking }: Played): MatchTally {
  const made = Object.values(state.pacts).filter(
    ({ given, inForceSince }) => given === undefined && inForceSince !== undefined,
  );
  const verdicts = made.flatMap((pact) =>
    pact.verdicts.map(({ clause, finding }) => ({ finding, kind: termsOf(pact).clauses[clause]?.kind ?? 'unknown' })),
  );
  return {
    seed,
    stuck,
    refused: refused.map(({ command, code }) => `${command.type}:${code}`),
    how: state.outcome?.how ?? 'unfinished',
    rounds: state.history.length,
    infiltrations: state.infiltrations,
    winners: winners(state),
    scores: scores(state).map(({ power, total, publicPoints, stars, public: lines, goodWord, secret }) => ({
      power,
      total,
      public: publicPoints,
      stars,
      lines: Object.fromEntries(
        [...lines, goodWord, ...(secret ? [secret] : [])].map(({ id, points, max }) => [id, points / max]),
      ),
    })),
    signed: made.length,
    clauses: made.flatMap((pact) => termsOf(pact).clauses.map(({ kind }) => kind)),
    policies: state.policyHistory.map(({ policy }) => policy),
    broken: verdicts.filter(({ finding }) => finding === 'broken').map(({ kind }) => kind),
    kept: verdicts.filter(({ finding }) => finding === 'kept').length,
    demands: state.demands.map((demand) => demand.state),
    forms: [...made.flatMap(formsOf), ...(wasStranded(state) ? ['peopleStranded'] : [])],
    motions: state.motions.map((motion) => `${motion.content.motion}:${motion.state}`),
    rests,
    thinking: thinking.toSorted((a, b) => a - b)[Math.floor(thinking.length / 2)] ?? 0,
  };
}

function formsOf(pact: Pact): readonly string[] {
  const { clauses, collateral, visibility } = termsOf(pact);
  return [
    ...(clauses.some(({ when }) => when !== undefined) ? ['when'] : []),
    ...(clauses.some((clause) => clause.else !== undefined) ? ['else'] : []),
    ...(collateral === undefined ? [] : ['collateral']),
    ...(visibility === 'secret' ? ['secret'] : []),
    ...(pact.versions.length > 1 ? ['countered'] : []),
    ...(pact.motion === undefined ? [] : ['byMotion']),
    ...(pact.ended === undefined ? [] : [`ended:${pact.ended.how}`]),
  ];
}

/** People waited at a crossing at the end of some round: without them there is nobody to give places to. */
function wasStranded({ history }: Played['state']): boolean {
  return history.some(({ closing }) => Object.values(closing?.stranded ?? {}).some((n) => n > 0));
}
