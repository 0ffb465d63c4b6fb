// A pact as one viewer may read it: a version that was secret stays with its parties even when a later one is public (rules 6, visibility).
import type { PowerId } from '../board/ids.ts';
import type { Pact, PactVersion } from '../politics/pact.ts';
import { ownRenewal } from '../politics/renewal.ts';
import type { World } from '../politics/world.ts';
import { pactsShown } from './pactsShown.ts';
import type { Viewer } from './viewer.ts';

/** Pacts do not change, and each is looked at by everybody after every command. */
const SEEN = new WeakMap<Pact, Map<Viewer, Pact | null>>();

/** The pact with the versions the viewer may read, or null when the one on the table is not for the viewer. */
export function pactSeenBy(pact: Pact, viewer: Viewer): Pact | null {
  const known = SEEN.get(pact) ?? new Map<Viewer, Pact | null>();
  SEEN.set(pact, known);
  const before = known.get(viewer);
  if (before !== undefined) return before;
  const seen = readBy(pact, viewer);
  known.set(viewer, seen);
  return seen;
}

/** All pacts as the viewer may read them, without those that are not for it. */
export function pactsSeenBy(pacts: World['pacts'], viewer: Viewer): World['pacts'] {
  const seen = ALL_SEEN.get(viewer) ?? pactsShown((pact) => pactSeenBy(pact, viewer));
  ALL_SEEN.set(viewer, seen);
  return seen(pacts);
}

const ALL_SEEN = new Map<Viewer, (pacts: World['pacts']) => World['pacts']>();

function readBy(pact: Pact, viewer: Viewer): Pact | null {
  const readable = pact.versions.filter((version) => mayReadVersion(pact, version, viewer));
  if (!readable.some((version) => version.n === pact.current)) return null;
  const shown = new Set(readable.map((version) => version.n));
  const seen: EveryField<Pact> = {
    id: pact.id,
    given: pact.given,
    institutional: pact.institutional,
    versions: readable,
    current: pact.current,
    state: pact.state,
    signatures: Object.fromEntries(
      Object.entries(pact.signatures).filter(
        ([, signature]) => signature !== undefined && shown.has(signature.version),
      ),
    ),
    standing: pact.standing,
    inForceSince: pact.inForceSince,
    lastRound: pact.lastRound,
    notice: pact.notice,
    noticeRounds: pact.noticeRounds,
    left: pact.left,
    endAgreed: pact.endAgreed,
    ended: pact.ended,
    done: pact.done,
    verdicts: pact.verdicts,
    deposits: pact.deposits,
    // Who has sealed a renewal is each one's own secret until all have (rules 6).
    renewal: viewer === null ? undefined : ownRenewal(pact, viewer),
    motion: pact.motion,
    published: pact.published,
  };
  return withoutGaps(seen);
}

/** All fields named, so that a new one does not compile until somebody has decided who may see it. */
type EveryField<T> = { readonly [K in keyof Required<T>]: T[K] };

/** Absent fields are left out: on the wire `undefined` would become null. */
function withoutGaps(pact: EveryField<Pact>): Pact {
  return Object.fromEntries(Object.entries(pact).filter(([, value]) => value !== undefined)) as unknown as Pact;
}

/** True when everybody may read the version on the table. */
export function isPublicPact(pact: Pact): boolean {
  return pactSeenBy(pact, null) !== null;
}

function mayReadVersion(pact: Pact, version: PactVersion, viewer: Viewer): boolean {
  if (version.terms.visibility === 'public') return true;
  // Publishing opens the text that was in force, not the offers that led to it.
  if (pact.published !== undefined && version.n === pact.current) return true;
  return viewer !== null && isParty(version, viewer);
}

function isParty(version: PactVersion, power: PowerId): boolean {
  return version.by === power || version.terms.parties.includes(power);
}
