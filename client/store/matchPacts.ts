// The pacts a reader may see, sorted into what waits, what binds and what is over, and what the reader may do with each (rules 6).
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { ClauseOf } from '../../shared/politics/clauseKind.ts';
import { kindOf } from '../../shared/politics/clauseKinds.ts';
import { lastBound } from '../../shared/politics/clauses/orderPledge.ts';
import type { Pact, PactTerms, PactVersion } from '../../shared/politics/pact.ts';
import { termText } from '../../shared/politics/pactTitle.ts';
import { coinsText } from '../../shared/politics/pactWords.ts';
import type { Text } from '../../shared/text/text.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { Phase, PublicView } from '../../shared/view/publicView.ts';

export type PactGroup = 'forMe' | 'waiting' | 'inForce' | 'given' | 'ended';
export const PACT_GROUPS: readonly PactGroup[] = ['forMe', 'waiting', 'inForce', 'given', 'ended'];

/** Public pacts, for a player those of its own power, and all once the archives are open. */
export function pactsOf(view: PublicView, mine: PrivateView | null): readonly Pact[] {
  const opened = Object.fromEntries((view.result?.pacts ?? []).map((pact) => [pact.id, pact]));
  return Object.values({ ...view.pact, ...(mine?.pacts ?? {}), ...opened });
}

export function pactById(view: PublicView, mine: PrivateView | null, id: string | null): Pact | null {
  if (id === null) return null;
  return mine?.pacts[id] ?? view.pact[id] ?? view.result?.pacts.find((pact) => pact.id === id) ?? null;
}

export function versionNow(pact: Pact): PactVersion {
  const version = pact.versions.find(({ n }) => n === pact.current) ?? pact.versions.at(-1);
  if (version === undefined) throw new Error(`Pact ${pact.id} has no version`);
  return version;
}

export function termsNow(pact: Pact): PactTerms {
  return versionNow(pact).terms;
}

/** Order pledges of the pact that bind in this round; those of months that are over are history (rules 6.1). */
export function ordersOwed(pact: Pact, round: number): readonly ClauseOf<'orderPledge'>[] {
  return termsNow(pact).clauses.filter(
    (clause): clause is ClauseOf<'orderPledge'> =>
      clause.kind === 'orderPledge' && lastBound(clause, pact.inForceSince ?? round) >= round,
  );
}

/** A seal on an older version counts for nothing (rules 6). */
export function hasSealed(pact: Pact, power: PowerId): boolean {
  return pact.signatures[power]?.version === pact.current;
}

export function groupOf(pact: Pact, me: PowerId | null): PactGroup {
  if (pact.state === 'ended') return 'ended';
  if (pact.state === 'inForce') return pact.given === undefined ? 'inForce' : 'given';
  const party = me !== null && termsNow(pact).parties.includes(me);
  return party && !hasSealed(pact, me) ? 'forMe' : 'waiting';
}

/** Newest first within a group: by the round, then by what came last; ids tell nothing. Given treaties as they stand. */
export function pactsByGroup(pacts: readonly Pact[], me: PowerId | null): Readonly<Record<PactGroup, readonly Pact[]>> {
  const groups: Record<PactGroup, Pact[]> = { forMe: [], waiting: [], inForce: [], given: [], ended: [] };
  for (const pact of pacts) groups[groupOf(pact, me)].push(pact);
  for (const group of PACT_GROUPS)
    if (group !== 'given') groups[group].reverse().sort((a, b) => roundOf(b) - roundOf(a));
  return groups;
}

function roundOf(pact: Pact): number {
  return pact.inForceSince ?? pact.versions.at(-1)?.round ?? 0;
}

/** Proposals of this power that another one refused this month: an answer, and easily missed among what has ended. */
export function refusedNow(view: PublicView, mine: PrivateView | null): readonly Pact[] {
  if (mine === null) return [];
  return pactsOf(view, mine).filter(
    (pact) =>
      pact.ended?.how === 'refused' &&
      pact.ended.round === view.clock.round &&
      pact.ended.by !== mine.power &&
      versionNow(pact).by === mine.power,
  );
}

/** Proposals that wait for this power's seal: the count on the tab. */
export function waitingFor(view: PublicView, mine: PrivateView | null): number {
  const me = mine?.power ?? null;
  return pactsOf(view, mine).filter((pact) => groupOf(pact, me) === 'forMe').length;
}

export type PactAct =
  | 'seal'
  | 'unseal'
  | 'change'
  | 'refuse'
  | 'retract'
  | 'renew'
  /** Takes one's seal off a renewal that waits for others. */
  | 'unrenew'
  | 'giveNotice'
  | 'endTogether'
  | 'publish';

/** What the reader may do with a pact now; an empty list for spectators and other powers' pacts. */
export function actsOn(pact: Pact, me: PowerId | null, phase: Phase): readonly PactAct[] {
  if (me === null) return [];
  const { parties, visibility } = termsNow(pact);
  if (!parties.includes(me)) return [];
  if (pact.state === 'proposed') {
    if (phase !== 'diplomacy') return [];
    const proposer = versionNow(pact).by === me;
    const seal: PactAct = hasSealed(pact, me) ? 'unseal' : 'seal';
    return proposer ? [seal, 'change', 'retract'] : [seal, 'change', 'refuse'];
  }
  const secret = visibility === 'secret' && pact.published === undefined;
  if (pact.state === 'ended') return [];
  const acts: PactAct[] = [];
  if (phase !== 'diplomacy') return acts;
  // What runs to the end of the match and under no notice has nothing to renew.
  const runsOut = pact.lastRound !== undefined || pact.notice !== undefined;
  if (pact.renewal?.[me] !== undefined) acts.push('unrenew');
  else if (runsOut && pact.institutional !== true) acts.push('renew');
  if (pact.notice === undefined) acts.push('giveNotice');
  if (pact.institutional !== true && !(pact.endAgreed ?? []).includes(me)) acts.push('endTogether');
  if (secret) acts.push('publish');
  return acts;
}

/** What became of one clause between two versions. */
export type ClauseChange =
  | { readonly change: 'same' | 'added'; readonly clause: Clause }
  | { readonly change: 'changed'; readonly clause: Clause; readonly before: Clause }
  | { readonly change: 'removed'; readonly before: Clause };

/** Clause by clause: those of one essence are the same promise at another price or date. */
export function changesBetween(before: PactTerms, after: PactTerms): readonly ClauseChange[] {
  const left = [...before.clauses];
  const take = (test: (clause: Clause) => boolean): Clause | undefined => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const equal = after.clauses.map((clause) => take((old) => JSON.stringify(old) === JSON.stringify(clause)));
  const changes = after.clauses.map((clause, i): ClauseChange => {
    if (equal[i] !== undefined) return { change: 'same', clause };
    const essence = kindOf(clause).essence(clause);
    const old =
      take((other) => kindOf(other).essence(other) === essence) ?? take((other) => other.kind === clause.kind);
    return old === undefined ? { change: 'added', clause } : { change: 'changed', clause, before: old };
  });
  return [...changes, ...left.map((gone): ClauseChange => ({ change: 'removed', before: gone }))];
}

/** What changed round the clauses: readers, term, what is laid down, opening words. */
export function frameChanges(before: PactTerms, after: PactTerms, round: number): readonly Text[] {
  const changes: Text[] = [];
  if (before.visibility !== after.visibility) changes.push({ key: `match.change.visibility.${after.visibility}` });
  if (before.term !== after.term) changes.push({ key: 'match.change.term', args: { term: termText(after, round) } });
  for (const power of after.parties) {
    const [was, is] = [before.collateral?.[power] ?? 0, after.collateral?.[power] ?? 0];
    if (was === is) continue;
    const args = { power: { power }, was: coinsText(was), is: coinsText(is) };
    changes.push({ key: 'match.change.collateral', args });
  }
  if ((before.preamble ?? '') !== (after.preamble ?? '')) changes.push({ key: 'match.change.preamble' });
  return changes;
}

/** Words of a sentence, each marked when the earlier sentence did not have it there (longest common run of words). */
export function changedWords(
  before: string,
  after: string,
): readonly { readonly word: string; readonly fresh: boolean }[] {
  const a = before.split(/\s+/u);
  const b = after.split(/\s+/u);
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const words: { word: string; fresh: boolean }[] = [];
  let i = 0;
  for (let j = 0; j < b.length; j++) {
    while (i < a.length && a[i] !== b[j] && at(i + 1, j) >= at(i, j + 1)) i++;
    const same = i < a.length && a[i] === b[j];
    words.push({ word: b[j] ?? '', fresh: !same });
    if (same) i++;
  }
  return words;
}
