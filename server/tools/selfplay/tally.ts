// What one finished match says about balance, as plain numbers that can be added up over many (rules 14).
import type { PowerId } from '../../../shared/board/ids.ts';
import { scores, winners } from '../../../shared/game/scoring.ts';
import { termsOf } from '../../../shared/politics/inForce.ts';
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
}

export function tally(seed: string, { state, stuck, refused }: Played): MatchTally {
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
  };
}
