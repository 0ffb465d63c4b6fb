// The life of a pact while people talk: proposed, countered, signed, taken back, refused, ended (rules 6). What Close does is in pactClose.ts.
// Each answer is the list of steps that the command makes, or a coded refusal. Phases and seats are the engine's business.
// Races have one answer: commands are taken one by one, a signature names a version, and what is gone is gone (`versionGone`, `notProposed`).
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import { accept, type Rejection, type Result, refuse } from '../command/rejection.ts';
import { cleanTerms, sameTerms } from './canonicalTerms.ts';
import { checkTerms } from './checkTerms.ts';
import type { ClauseKind } from './clause.ts';
import { mayRead, partiesOf, termsOf, versionOf } from './inForce.ts';
import { draftableIn } from './modules.ts';
import type { Pact, PactEnd, PactTerms } from './pact.ts';
import type { PactStep } from './pactStep.ts';
import type { World } from './world.ts';

export interface PactScene {
  readonly world: World;
  readonly board: Board;
  /** Default: the Lesson's eight kinds (rules 13). */
  readonly draftable?: readonly ClauseKind[];
}

/** Live proposals a power (rules 6). */
export const PROPOSALS_LIMIT = 4;
/** Rounds of notice unless a treaty says more (rules 6). */
const DEFAULT_NOTICE = 1;

/** A new pact on the table, sealed by its author. `id` must be new. Refusals of checkTerms, and `tooManyProposals`. */
export function propose(
  scene: PactScene,
  proposal: { readonly id: PactId; readonly by: PowerId; readonly terms: PactTerms; readonly standing?: boolean },
): Result<readonly PactStep[]> {
  const { id, by, standing } = proposal;
  const { round } = scene.world;
  const terms = cleanTerms(proposal.terms);
  const refusal = check(scene, terms, by);
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
  return accept([{ how: 'proposed', by, pact }]);
}

/** A new version, sealed by its author; all other signatures fall. */
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
  const refusal = check(scene, terms, by);
  if (refusal !== null) return { ok: false, error: refusal };
  const n = pact.current + 1;
  const next: Pact = {
    ...pact,
    versions: [...pact.versions, { n, by, terms, round }],
    current: n,
    signatures: { [by]: { version: n, round } },
  };
  return accept([{ how: 'countered', by, pact: next }]);
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
  const made = propose(scene, { id, by, terms });
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

export interface Signing {
  readonly by: PowerId;
  readonly pact: PactId;
  /** The version that the signer has read. */
  readonly version: number;
}

/** Seals a version. With the last seal the terms are checked again and the pact comes in force in this round. */
export function sign(scene: PactScene, signing: Signing): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, signing);
  if (!found.ok) return found;
  const pact = found.value;
  const { by, version } = signing;
  const { round } = scene.world;
  if (hasSigned(pact, by)) return refuse('alreadySigned');
  const signed: Pact = { ...pact, signatures: { ...pact.signatures, [by]: { version, round } } };
  const terms = termsOf(pact);
  // Checked for each signer: the world may have moved since it was proposed (a unit gone, a route taken, an empty purse).
  const refusal = check(scene, terms, by, { signing: true });
  if (refusal !== null) return { ok: false, error: refusal };
  const steps: PactStep[] = [{ how: 'signed', by, pact: signed }];
  if (terms.parties.every((party) => hasSigned(signed, party))) {
    const inForce: Pact = {
      ...signed,
      state: 'inForce',
      inForceSince: round,
      ...(terms.term !== 'match' && { lastRound: round + terms.term - 1 }),
    };
    steps.push({ how: 'inForce', by: null, pact: inForce });
  }
  return accept(steps);
}

/** Takes one's seal off again, until the pact is in force. */
export function unsign(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, { by, pact: id });
  if (!found.ok) return found;
  const pact = found.value;
  if (!hasSigned(pact, by)) return refuse('notSigned');
  const signatures = { ...pact.signatures };
  delete signatures[by];
  return accept([{ how: 'unsigned', by, pact: { ...pact, signatures } }]);
}

export interface Act {
  readonly by: PowerId;
  readonly pact: PactId;
}

/** One no is enough; it ends the talks about this pact. Its author retracts instead. */
export function refuseProposal(scene: PactScene, refusing: Signing): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, refusing);
  if (!found.ok) return found;
  if (versionOf(found.value).by === refusing.by) return retract(scene, refusing);
  return accept([{ how: 'refused', by: refusing.by, pact: ended(scene.world, found.value, 'refused', refusing.by) }]);
}

/** The author of the version on the table takes it back. */
export function retract(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = proposedPact(scene.world, { by, pact: id });
  if (!found.ok) return found;
  if (versionOf(found.value).by !== by) return refuse('notParty', { why: { key: 'pact.why.notItsAuthor' } });
  return accept([{ how: 'retracted', by, pact: ended(scene.world, found.value, 'retracted', by) }]);
}

/** Notice given in round r with n rounds binds to Close of round r+n (rules 6). */
export function giveNotice(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = pactInForce(scene.world, { by, pact: id });
  if (!found.ok) return found;
  const pact = found.value;
  const bindsTo = scene.world.round + (pact.noticeRounds ?? DEFAULT_NOTICE);
  // It ends by itself before, or somebody else's notice runs already.
  if (pact.notice !== undefined || (pact.lastRound ?? Number.POSITIVE_INFINITY) <= bindsTo)
    return refuse('nothingChanged');
  return accept([{ how: 'noticeGiven', by, pact: { ...pact, notice: { by, bindsTo } } }]);
}

/** Ends at once when all parties have agreed. */
export function endTogether(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = pactInForce(scene.world, { by, pact: id });
  if (!found.ok) return found;
  const pact = found.value;
  const agreed = pact.endAgreed ?? [];
  if (agreed.includes(by)) return refuse('nothingChanged');
  const next: Pact = { ...pact, endAgreed: [...agreed, by] };
  const steps: PactStep[] = [{ how: 'endAgreed', by, pact: next }];
  if (partiesOf(next).every((party) => next.endAgreed?.includes(party))) {
    steps.push({ how: 'ended', by: null, pact: ended(scene.world, next, 'together') });
  }
  return accept(steps);
}

/**
 * Makes a secret pact public (rules 6, visibility). While it is in force that breaks it; one that has ended can be opened too, and costs
 * nothing to who was injured by its breach (6.2). Proposals that came to nothing stay closed. Standing: see publishingCost.
 */
export function publish(scene: PactScene, { by, pact: id }: Act): Result<readonly PactStep[]> {
  const found = partyPact(scene.world, { by, pact: id });
  if (!found.ok) return found;
  const pact = found.value;
  if (pact.inForceSince === undefined) return refuse('notInForce');
  if (termsOf(pact).visibility !== 'secret' || pact.published !== undefined) return refuse('notSecret');
  const opened: Pact = { ...pact, published: { by, round: scene.world.round } };
  const published: PactStep = { how: 'published', by, pact: opened };
  if (pact.state !== 'inForce') return accept([published]);
  return accept([published, { how: 'ended', by, pact: ended(scene.world, opened, 'published', by) }]);
}

/** Standing that publishing costs its author, as a number to add: -1, or 0 for the injured party of a breach (rules 6, 6.2). */
export function publishingCost(before: Pact, by: PowerId): number {
  return before.ended?.how === 'breached' && before.ended.by !== by ? 0 : -1;
}

/** Proposals of a power that are still on the table. */
export function liveProposals(world: World, power: PowerId): number {
  return Object.values(world.pacts).filter(({ state, versions }) => state === 'proposed' && versions[0]?.by === power)
    .length;
}

export function hasSigned(pact: Pact, power: PowerId): boolean {
  return pact.signatures[power]?.version === pact.current;
}

/** The pact as ended now. */
export function ended(world: World, pact: Pact, how: PactEnd, by?: PowerId): Pact {
  return { ...pact, state: 'ended', ended: { how, round: world.round, ...(by !== undefined && { by }) } };
}

function check(
  { world, board, draftable }: PactScene,
  terms: PactTerms,
  actor: PowerId,
  { signing = false }: { readonly signing?: boolean } = {},
): Rejection | null {
  return checkTerms(terms, { world, board, actor, draftable: draftable ?? draftableIn(world.preset), signing });
}

/** A pact of the actor's; one it may not read does not exist for it. */
function partyPact(world: World, { by, pact: id }: Act): Result<Pact> {
  const pact = Object.hasOwn(world.pacts, id) ? world.pacts[id] : undefined;
  if (pact === undefined || !mayRead(pact, by)) return refuse('noSuchPact');
  return partiesOf(pact).includes(by) ? accept(pact) : refuse('notParty');
}

function pactInForce(world: World, act: Act): Result<Pact> {
  const found = partyPact(world, act);
  if (found.ok && found.value.state !== 'inForce') return refuse('notInForce');
  return found;
}

function proposedPact(world: World, { version, ...act }: Act & { readonly version?: number }): Result<Pact> {
  const found = partyPact(world, act);
  if (!found.ok) return found;
  if (found.value.state !== 'proposed') return refuse('notProposed');
  if (version !== undefined && version !== found.value.current) return refuse('versionGone');
  return found;
}
