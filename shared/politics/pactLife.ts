// The life of a pact on the table: proposed, countered, signed, taken back, refused (rules 6). How one in force ends is in pactEnding.ts and
// pactClose.ts. Each answer is the list of steps that the command makes, or a coded refusal. Phases and seats are the engine's business.
// Races have one answer: commands are taken one by one, a signature names a version, and what is gone is gone (`versionGone`, `notProposed`).
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import { accept, type Rejection, type Result, refuse } from '../command/rejection.ts';
import { cleanTerms, sameTerms } from './canonicalTerms.ts';
import { checkTerms, checkWords } from './checkTerms.ts';
import type { ClauseKind } from './clause.ts';
import { holding } from './collateral.ts';
import { draftableIn } from './draftable.ts';
import { termsOf, versionOf } from './inForce.ts';
import type { Pact, PactTerms } from './pact.ts';
import { type Act, proposedPact, type Signing } from './pactAtHand.ts';
import { closed } from './pactEnding.ts';
import { type PactStep, stepOf, worldAfter } from './pactStep.ts';
import { lastRoundFrom } from './term.ts';
import type { World } from './world.ts';

export interface PactScene {
  readonly world: World;
  readonly board: Board;
  /** Default: the kinds of the match's preset (rules 13). */
  readonly draftable?: readonly ClauseKind[];
}

/** Live proposals a power (rules 6). */
export const PROPOSALS_LIMIT = 4;

/** A new pact on the table, sealed by its author. `id` must be new. Refusals of checkTerms, and `tooManyProposals`. */
export function propose(
  scene: PactScene,
  proposal: { readonly id: PactId; readonly by: PowerId; readonly terms: PactTerms; readonly standing?: boolean },
): Result<readonly PactStep[]> {
  const { id, by, standing } = proposal;
  const { round } = scene.world;
  const terms = cleanTerms(proposal.terms);
  const refusal = checkWords(proposal.terms) ?? check(scene, terms, { actor: by });
  if (refusal !== null) return { ok: false, error: refusal };
  if (liveProposals(scene.world, by) >= PROPOSALS_LIMIT) return refuse('tooManyProposals', { most: PROPOSALS_LIMIT });
  const pact: Pact = {
    id,
    versions: [{ n: 1, by, terms, round }],
    current: 1,
    state: 'proposed',
    signatures: { [by]: { version: 1, round } },
    standing: standing ?? false,
    done: [],
    verdicts: [],
  };
  return accept([stepOf('proposed', by, null, withCollateral(pact, by))]);
}

/** A new version, sealed by its author; all other signatures fall, and what lay down with them is returned. */
export function counter(
  scene: PactScene,
  { by, pact: id, version, terms: asTyped }: Signing & { readonly terms: PactTerms },
): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, { by, pact: id, version });
  if (!found.ok) return found;
  const pact = found.value;
  const { round } = scene.world;
  const terms = cleanTerms(asTyped);
  if (sameTerms(terms, termsOf(pact))) return refuse('nothingChanged');
  const refusal = checkWords(asTyped) ?? check(scene, terms, { actor: by, pact });
  if (refusal !== null) return { ok: false, error: refusal };
  const n = pact.current + 1;
  const next: Pact = {
    ...holding(pact, {}),
    versions: [...pact.versions, { n, by, terms, round }],
    current: n,
    signatures: { [by]: { version: n, round } },
  };
  return accept([stepOf('countered', by, pact, withCollateral(next, by))]);
}

/**
 * A secret answer to a proposal that lies open: for everybody it is refused (or taken back by its author), and a new one, of which only its
 * parties know, is on their table. A paper that vanished without a word would tell of the secret.
 */
export function takeAside(
  scene: PactScene,
  { id, by, pact, version, terms }: Signing & { readonly id: PactId; readonly terms: PactTerms },
): Result<readonly PactStep[]> {
  const refused = refuseProposal(scene, { by, pact, version });
  if (!refused.ok) return refused;
  const made = propose({ ...scene, world: worldAfter(scene.world, refused.value) }, { id, by, terms });
  return made.ok ? accept([...refused.value, ...made.value]) : made;
}

/** Whether terms would take a proposal from the open table. */
export function isTakenAside(
  world: World,
  { pact: id, terms }: { readonly pact: PactId; readonly terms: PactTerms },
): boolean {
  const pact = Object.hasOwn(world.pacts, id) ? world.pacts[id] : undefined;
  return pact !== undefined && terms.visibility === 'secret' && termsOf(pact).visibility === 'public';
}

/** Seals a version. With the last seal the terms are checked again and the pact comes in force in this round. */
export function sign(scene: PactScene, signing: Signing): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, signing);
  if (!found.ok) return found;
  const pact = found.value;
  const { by, version } = signing;
  const { round } = scene.world;
  if (hasSigned(pact, by)) return refuse('alreadySigned');
  const signed = withCollateral({ ...pact, signatures: { ...pact.signatures, [by]: { version, round } } }, by);
  const terms = termsOf(pact);
  // Checked for each signer: the world may have moved since it was proposed (a unit gone, a route taken, an empty purse).
  const refusal = check(scene, terms, { actor: by, pact, signing: true });
  if (refusal !== null) return { ok: false, error: refusal };
  const steps: PactStep[] = [stepOf('signed', by, pact, signed)];
  if (terms.parties.every((party) => hasSigned(signed, party))) {
    const lastRound = lastRoundFrom(round, terms.term);
    const begun: Pact = { ...signed, state: 'inForce', inForceSince: round };
    steps.push(stepOf('inForce', null, signed, lastRound === undefined ? begun : { ...begun, lastRound }));
  }
  return accept(steps);
}

/** Takes one's seal and what was laid down with it off again, until the pact is in force. */
export function unsign(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, { by, pact: id });
  if (!found.ok) return found;
  const pact = found.value;
  if (!hasSigned(pact, by)) return refuse('notSigned');
  const { [by]: _seal, ...signatures } = pact.signatures;
  const { [by]: _coins, ...deposits } = pact.deposits ?? {};
  return accept([stepOf('unsigned', by, pact, { ...holding(pact, deposits), signatures })]);
}

/** One no is enough; it ends the talks about this pact. Its author retracts instead. */
export function refuseProposal(scene: PactScene, refusing: Signing): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, refusing);
  if (!found.ok) return found;
  if (versionOf(found.value).by === refusing.by) return retract(scene, refusing);
  const pact = found.value;
  return accept([stepOf('refused', refusing.by, pact, closed(scene.world, pact, 'refused', refusing.by))]);
}

/** The author of the version on the table takes it back. */
export function retract(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, { by, pact: id });
  if (!found.ok) return found;
  const pact = found.value;
  if (versionOf(pact).by !== by) return refuse('notParty', { why: { key: 'pact.why.notItsAuthor' } });
  return accept([stepOf('retracted', by, pact, closed(scene.world, pact, 'retracted', by))]);
}

/** Proposals of a power that are still on the table. */
export function liveProposals(world: World, power: PowerId): number {
  return Object.values(world.pacts).filter(({ state, versions }) => state === 'proposed' && versions[0]?.by === power)
    .length;
}

export function hasSigned(pact: Pact, power: PowerId): boolean {
  return pact.signatures[power]?.version === pact.current;
}

/** The pact holding what its terms ask of a power that seals it. */
function withCollateral(pact: Pact, by: PowerId): Pact {
  return holding(pact, { ...pact.deposits, [by]: termsOf(pact).collateral?.[by] ?? 0 });
}

function check(
  { world, board, draftable }: PactScene,
  terms: PactTerms,
  who: { readonly actor: PowerId; readonly pact?: Pact; readonly signing?: boolean },
): Rejection | null {
  return checkTerms(terms, { world, board, draftable: draftable ?? draftableIn(world.preset), ...who });
}
