// How parties end a pact in force: by notice, together, by making a secret one public (rules 6). What the calendar ends is in pactClose.ts.
// Whoever ends a pact in another way than by breaking it gets the collateral back (collateral.ts).
import type { PowerId } from '../board/ids.ts';
import { accept, type Result, refuse } from '../command/rejection.ts';
import { forfeits, holding } from './collateral.ts';
import { partiesOf, termsOf } from './inForce.ts';
import type { Pact, PactEnd } from './pact.ts';
import { type Act, pactInForce, partyPact } from './pactAtHand.ts';
import { type PactStep, stepOf, withDeposits } from './pactStep.ts';
import type { World } from './world.ts';

/** Rounds of notice unless a treaty says more (rules 6). */
const DEFAULT_NOTICE = 1;

interface Scene {
  readonly world: World;
}

/** Notice given in round r with n rounds binds to Close of round r+n (rules 6). */
export function giveNotice({ world }: Scene, act: Act): Result<readonly PactStep[]> {
  const found = pactInForce(world, act);
  if (!found.ok) return found;
  const pact = found.value;
  const bindsTo = world.round + (pact.noticeRounds ?? DEFAULT_NOTICE);
  // It ends by itself before, or somebody else's notice runs already.
  if (pact.notice !== undefined || (pact.lastRound ?? Number.POSITIVE_INFINITY) <= bindsTo)
    return refuse('nothingChanged');
  return accept([stepOf('noticeGiven', act.by, pact, { ...pact, notice: { by: act.by, bindsTo } })]);
}

/** Ends at once when all parties have agreed. */
export function endTogether({ world }: Scene, act: Act): Result<readonly PactStep[]> {
  const found = pactInForce(world, act);
  if (!found.ok) return found;
  const pact = found.value;
  const agreed = pact.endAgreed ?? [];
  if (agreed.includes(act.by)) return refuse('nothingChanged');
  const next: Pact = { ...pact, endAgreed: [...agreed, act.by] };
  const steps: PactStep[] = [stepOf('endAgreed', act.by, pact, next)];
  if (partiesOf(next).every((party) => next.endAgreed?.includes(party))) {
    steps.push(endedStep(world, next, 'together'));
  }
  return accept(steps);
}

/**
 * Makes a secret pact public (rules 6, visibility). While it is in force that breaks it, with the collateral of who published; one that has
 * ended can be opened too, and costs nothing to who was injured by its breach (6.2). Proposals that came to nothing stay closed.
 * Standing: see publishingCost.
 */
export function publish({ world }: Scene, act: Act): Result<readonly PactStep[]> {
  const found = partyPact(world, act);
  if (!found.ok) return found;
  const pact = found.value;
  if (pact.inForceSince === undefined) return refuse('notInForce');
  if (termsOf(pact).visibility !== 'secret' || pact.published !== undefined) return refuse('notSecret');
  const opened: Pact = { ...pact, published: { by: act.by, round: world.round } };
  const published = stepOf('published', act.by, pact, opened);
  if (pact.state !== 'inForce') return accept([published]);
  return accept([published, brokenStep(world, opened, 'published', [act.by])]);
}

/** Standing that publishing costs its author, as a number to add: -1, or 0 for the injured party of a breach (rules 6, 6.2). */
export function publishingCost(before: Pact, by: PowerId): number {
  return before.ended?.how === 'breached' && before.ended.by !== by ? 0 : -1;
}

/** The pact ended now, collateral returned. */
export function endedStep(world: World, pact: Pact, how: Exclude<PactEnd, 'breached'>, by?: PowerId): PactStep {
  return { ...stepOf('ended', by ?? null, pact, closed(world, pact, how, by)) };
}

/** The pact ended by those who broke it (at least one); their collateral goes to the others (rules 6.2). */
export function brokenStep(
  world: World,
  pact: Pact,
  how: 'breached' | 'published',
  breakers: readonly PowerId[],
): PactStep {
  const [by] = breakers;
  const step = { how: 'ended', by: by ?? null, pact: closed(world, pact, how, by) } as const;
  return withDeposits(step, forfeits(pact, breakers));
}

/** Nothing is held and nothing waits for seals in a pact that has ended. */
export function closed(world: World, pact: Pact, how: PactEnd, by?: PowerId): Pact {
  const { renewal: _waiting, ...rest } = holding(pact, {});
  return { ...rest, state: 'ended', ended: { how, round: world.round, ...(by !== undefined && { by }) } };
}
