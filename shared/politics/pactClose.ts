// What the bell and Close do to pacts: unsigned ones lapse, pledges are judged, broken and finished pacts end (rules 6, 6.2; K1, K3).
// Answers say what follows; booking standing (with the limits of rules 3.1), stability, coins and the ledger is the engine's.
import type { Board } from '../board/board.ts';
import type { PowerId } from '../board/ids.ts';
import type { Finding } from './clauseKind.ts';
import { kindOf } from './clauseKinds.ts';
import { type BindingClause, clausesOf, isSuspended, pactsInForce, partiesOf, sidesOf, termsOf } from './inForce.ts';
import { isWinter } from './month.ts';
import type { Pact, PactEnd, Verdict } from './pact.ts';
import { brokenStep, closed, endedStep } from './pactEnding.ts';
import { type PactStep, stepOf } from './pactStep.ts';
import { waitingFindings } from './waitingPledges.ts';
import type { RoundRecord, World } from './world.ts';

/** The bell of Diplomacy: unsigned proposals lapse unless standing (rules 6). What stands keeps its seals and what lies with them. */
export function lapseAtBell(world: World): readonly PactStep[] {
  return Object.values(world.pacts)
    .filter(({ state, standing }) => state === 'proposed' && !standing)
    .map((pact) => stepOf('ended', null, pact, closed(world, pact, 'lapsed')));
}

export interface Judgement {
  /** The pact with this round's verdicts; ended as breached if it was broken and is no institution. */
  readonly steps: readonly PactStep[];
  /** Those to be told. */
  readonly verdicts: readonly Verdict[];
  /** Powers that broke it, each once. */
  readonly brokenBy: readonly PowerId[];
  /** Standing that each of them loses, as a number to add: -1, -2 or -3 (rules 6.2). */
  readonly standing: number;
  readonly pact: Pact;
}

/** K1: all clauses of all pacts in force against the record of the round. Only pacts with something found are listed, oldest first. */
export function judgePacts(world: World, board: Board, record: RoundRecord): readonly Judgement[] {
  return pactsInForce(world).flatMap((pact) => {
    const found = clausesOf(world, board, pact)
      // What a defied demand has suspended binds nobody while it lasts (rules 7).
      .filter(({ index }) => !isSuspended(world, pact.id, index))
      .flatMap((binding) =>
        kindOf(binding.clause)
          .judge(binding.clause, { ...binding.context, record })
          .map((finding) => verdictOf(finding, binding)),
      );
    const waiting = waitingFindings(world, board, pact).map(({ binding, finding, told }) => {
      return { verdict: verdictOf(finding, binding), told };
    });
    if (found.length + waiting.length === 0) return [];
    const verdicts = [...found, ...waiting.flatMap(({ verdict, told }) => (told ? [verdict] : []))];
    const brokenBy = [...new Set(verdicts.filter(({ finding }) => finding === 'broken').map(({ giver }) => giver))];
    const judged: Pact = { ...pact, verdicts: [...pact.verdicts, ...found, ...waiting.map(({ verdict }) => verdict)] };
    const steps: PactStep[] = [stepOf('judged', null, pact, judged)];
    // A breach ends the pact; institutional treaties are only flagged (rules 6.2).
    if (brokenBy.length > 0 && pact.institutional !== true) {
      steps.push(brokenStep(world, judged, 'breached', brokenBy));
    }
    return [{ steps, verdicts, brokenBy, standing: breachStanding(pact, world.round), pact }];
  });
}

/** -2; a secret pact -1, for only the injured know; in winter -3 (rules 6.2). */
export function breachStanding(pact: Pact, round: number): number {
  if (termsOf(pact).visibility === 'secret' && pact.published === undefined) return -1;
  return isWinter(round) ? -3 : -2;
}

export interface Ending {
  readonly steps: readonly PactStep[];
  /** `kept` verdicts that the end brings (rules 6.2). */
  readonly verdicts: readonly Verdict[];
  readonly how: PactEnd | 'left';
  /** Who withdrew, for the ledger. */
  readonly by?: PowerId;
  readonly pact: Pact;
}

/** K3, after K1 was applied: pacts ended by notice, term, or because nothing is left to do. */
export function endingsAtClose(world: World, board: Board): readonly Ending[] {
  return pactsInForce(world).flatMap((pact): readonly Ending[] => {
    const { notice } = pact;
    if (notice !== undefined && notice.bindsTo <= world.round) return [withdrawal(world, pact, notice.by)];
    if (pact.lastRound !== undefined && pact.lastRound <= world.round) return [finish(world, board, pact, 'expired')];
    // What waits for its condition is not done, whether it binds now or not.
    const spent = sidesOf(world, board, pact).every(({ clause, context }) => kindOf(clause).spent(clause, context));
    return spent ? [finish(world, board, pact, 'fulfilled')] : [];
  });
}

/** At the end of the match: pledges of pacts still in force that count as kept (rules 6.2). */
export function keptAtMatchEnd(world: World, board: Board): readonly Ending[] {
  return pactsInForce(world).flatMap((pact) => {
    const verdicts = keptVerdicts(world, board, pact);
    if (verdicts.length === 0) return [];
    const judged: Pact = { ...pact, verdicts: [...pact.verdicts, ...verdicts] };
    return [{ steps: [stepOf('judged', null, pact, judged)], verdicts, how: 'fulfilled', pact }];
  });
}

/** Supply that the giver itself cut by how the pact ended (rules 6.1 supply). The pact as it was in force; what did not flow was not cut. */
export function suppliesCut(
  world: World,
  board: Board,
  pact: Pact,
  by: PowerId | undefined,
): readonly { readonly giver: PowerId; readonly receiver: PowerId }[] {
  return clausesOf(world, board, pact).flatMap(({ clause }) =>
    clause.kind === 'supply' && clause.giver === by ? [{ giver: clause.giver, receiver: clause.receiver }] : [],
  );
}

function finish(world: World, board: Board, pact: Pact, how: 'expired' | 'fulfilled'): Ending {
  const verdicts = keptVerdicts(world, board, pact);
  const judged: Pact = { ...pact, verdicts: [...pact.verdicts, ...verdicts] };
  const steps: PactStep[] = [];
  if (verdicts.length > 0) steps.push(stepOf('judged', null, pact, judged));
  steps.push(endedStep(world, judged, how));
  return { steps, verdicts, how, pact };
}

/** An institution lives on among the others while two remain; any other pact ends. */
function withdrawal(world: World, pact: Pact, by: PowerId): Ending {
  if (pact.institutional === true && partiesOf(pact).length > 2) {
    const { notice: _over, ...rest } = pact;
    const left: Pact = { ...rest, left: [...(pact.left ?? []), by] };
    return { steps: [stepOf('left', by, pact, left)], verdicts: [], how: 'left', by, pact };
  }
  return { steps: [endedStep(world, pact, 'withdrawn', by)], verdicts: [], how: 'withdrawn', by, pact };
}

function keptVerdicts(world: World, board: Board, pact: Pact): readonly Verdict[] {
  return clausesOf(world, board, pact).flatMap((binding) =>
    kindOf(binding.clause)
      .keptAtEnd(binding.clause, binding.context)
      .map((finding) => verdictOf(finding, binding)),
  );
}

function verdictOf({ giver, finding, evidence }: Finding, { index, otherwise, context }: BindingClause): Verdict {
  const { round } = context.world;
  return { clause: index, giver, round, finding, evidence, ...(otherwise && { otherwise }) };
}
