// How each public pact stands, read from the record alone: what the record has told need not travel a second time. Where it does not tell all
// (coins done with, collateral, seals taken off, motions), publicStateCodec.ts sends what is otherwise.
import type { PactId, PowerId } from '../board/ids.ts';
import type { Pact, PactEnd, PactVersion, Verdict } from '../politics/pact.ts';
import { lastRoundFrom } from '../politics/term.ts';
import type { LogEntry } from '../view/logEntry.ts';

/** A pact without its name and its texts. */
export type Standing = Omit<Pact, 'id' | 'versions'>;

/** What the record says of one pact. */
export interface Told {
  readonly signatures: Readonly<Partial<Record<PowerId, { readonly version: number; readonly round: number }>>>;
  readonly version?: number;
  /** Who laid which version on the table, and in which round. */
  readonly versions: Readonly<Record<number, { readonly by: PowerId; readonly round: number }>>;
  readonly inForceSince?: number;
  readonly renewedTo?: number | null;
  readonly notice?: { readonly by: PowerId; readonly bindsTo: number };
  readonly ended?: { readonly how: PactEnd; readonly round: number; readonly by?: PowerId };
  readonly verdicts: readonly Verdict[];
}

const NOTHING_TOLD: Told = { signatures: {}, versions: {}, verdicts: [] };

/** Of every pact that the record names. */
export function toldOf(log: readonly Omit<LogEntry, 'n'>[]): ReadonlyMap<PactId, Told> {
  const told = new Map<PactId, Told>();
  for (const { round, fact } of log) {
    if (!('pact' in fact)) continue;
    const before = told.get(fact.pact) ?? NOTHING_TOLD;
    const after = afterFact(before, round, fact);
    if (after !== before) told.set(fact.pact, after);
  }
  return told;
}

function afterFact(told: Told, round: number, fact: LogEntry['fact']): Told {
  switch (fact.k) {
    case 'proposed': {
      const { by, version } = fact;
      const versions = { ...told.versions, [version]: { by, round } };
      return { ...told, version, versions, signatures: { [by]: { version, round } } };
    }
    case 'signed':
      return { ...told, signatures: { ...told.signatures, [fact.by]: { version: told.version ?? 1, round } } };
    case 'inForce':
      return { ...told, inForceSince: round };
    case 'renewed':
      return { ...told, renewedTo: fact.lastRound };
    case 'notice':
      return { ...told, notice: { by: fact.by, bindsTo: fact.bindsTo } };
    case 'pactEnded':
      return { ...told, ended: { how: fact.how, round, ...(fact.by === undefined ? {} : { by: fact.by }) } };
    case 'pledge': {
      const { clause, giver, finding, evidence } = fact;
      return { ...told, verdicts: [...told.verdicts, { clause, giver, round, finding, evidence }] };
    }
    default:
      return told;
  }
}

/** The standing that follows from what was told and from the texts. A pact of which nothing was told was agreed with its only text. */
export function toldStanding(told: Told | undefined, versions: readonly PactVersion[]): Standing {
  const { signatures, inForceSince, renewedTo, notice, ended, verdicts } = told ?? NOTHING_TOLD;
  const text = versions.at(-1);
  const term = inForceSince === undefined || !text ? undefined : lastRoundFrom(inForceSince, text.terms.term);
  const lastRound = renewedTo === undefined ? term : (renewedTo ?? undefined);
  return {
    current: text?.n ?? 1,
    state: ended ? 'ended' : inForceSince === undefined ? 'proposed' : 'inForce',
    signatures,
    standing: false,
    done: [],
    verdicts,
    ...(inForceSince === undefined ? {} : { inForceSince }),
    ...(lastRound === undefined ? {} : { lastRound }),
    ...(notice ? { notice } : {}),
    ...(ended ? { ended } : {}),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What of `now` is not as told: fields that differ, null for one that is not there. Null if all is as told. */
export function otherThanTold(now: Standing, told: Standing): Fields | null {
  const [is, said] = [now as unknown as Fields, told as unknown as Fields];
  const other = [...new Set([...Object.keys(is), ...Object.keys(said)])].filter(
    // As texts: seals stand in the order in which they were set.
    (key) => is[key] !== said[key] && JSON.stringify(is[key]) !== JSON.stringify(said[key]),
  );
  return other.length === 0 ? null : Object.fromEntries(other.map((key) => [key, is[key] ?? null]));
}

/** The standing as told but for what is otherwise. */
export function standingWith(told: Standing, other: Fields): Standing {
  const fields = Object.entries({ ...told, ...other }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as unknown as Standing;
}
