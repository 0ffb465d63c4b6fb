// A pact as one viewer may read it: a version that was secret stays with its parties even when a later one is public (rules 6, visibility).
import type { PowerId } from '../board/ids.ts';
import type { Pact, PactVersion } from '../politics/pact.ts';
import type { Viewer } from './viewer.ts';

/** The pact with the versions the viewer may read, or null when the one on the table is not for the viewer. */
export function pactSeenBy(pact: Pact, viewer: Viewer): Pact | null {
  const readable = pact.versions.filter((version) => mayReadVersion(pact, version, viewer));
  if (!readable.some((version) => version.n === pact.current)) return null;
  const shown = new Set(readable.map((version) => version.n));
  return {
    id: pact.id,
    ...(pact.given !== undefined && { given: pact.given }),
    ...(pact.institutional !== undefined && { institutional: pact.institutional }),
    versions: readable,
    current: pact.current,
    state: pact.state,
    signatures: Object.fromEntries(
      Object.entries(pact.signatures).filter(
        ([, signature]) => signature !== undefined && shown.has(signature.version),
      ),
    ),
    standing: pact.standing,
    ...(pact.inForceSince !== undefined && { inForceSince: pact.inForceSince }),
    ...(pact.lastRound !== undefined && { lastRound: pact.lastRound }),
    ...(pact.notice !== undefined && { notice: pact.notice }),
    ...(pact.endAgreed !== undefined && { endAgreed: pact.endAgreed }),
    ...(pact.ended !== undefined && { ended: pact.ended }),
    done: pact.done,
    verdicts: pact.verdicts,
    ...(pact.published !== undefined && { published: pact.published }),
  };
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
